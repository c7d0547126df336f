import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { readCalendar, type YearCalendar } from '../../../application/calendar/read-calendar.ts';
import { type ProvinceCalendar, readProvinceCalendar } from '../../../application/calendar/read-province-calendar.ts';
import { listFrameworks } from '../../../application/framework/list-frameworks.ts';
import { calendarFeed } from '../../../documents/calendar-feed/calendar-feed.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { partyTitle, provinceOf } from '../../../domain/people/organisation.ts';
import type { WebDeps } from '../../deps.ts';
import { formBody, textOf } from '../../form-body.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { calendarKindNames, calendarText } from '../../text/calendar-text.ts';
import { CalendarPage } from './calendar-page.tsx';
import { calendarPath } from './calendar-path.ts';
import { readNotice } from './read-notice.ts';

interface CalendarRoute {
  readonly Params: { readonly year: string; readonly organisation?: string };
}
type Request = FastifyRequest<CalendarRoute>;
type Party = ProvinceCalendar['organisation'] | null;

/** The calendar of a fiscal year, the nation's and each party's, as a page and as a file to subscribe to. */
export function registerCalendarPages(app: FastifyInstance, deps: WebDeps): void {
  app.get<CalendarRoute>('/:year/calendar', (request, reply) => {
    const province = textOf(formBody(request.query), 'province');
    const { fiscalYear } = placeOf(request);
    if (province !== '') return reply.redirect(paths.provinceCalendar(fiscalYear, province), 303);
    return sendNational(deps, request, reply);
  });
  app.get<CalendarRoute>('/:year/:organisation/calendar', (request, reply) => sendProvince(deps, request, reply));
  app.get<CalendarRoute>('/:year/calendar.ics', async (request, reply) => {
    const calendar = await readCalendar(deps, request.reader.actor, placeOf(request));
    if (!calendar.ok) return sendRefusal(request, reply, calendar.refusals);
    return sendFeed(deps, request, reply, calendar.value, null);
  });
  app.get<CalendarRoute>('/:year/:organisation/calendar.ics', async (request, reply) => {
    const calendar = await readProvinceCalendar(deps, request.reader.actor, placeOf(request));
    if (!calendar.ok) return sendRefusal(request, reply, calendar.refusals);
    return sendFeed(deps, request, reply, calendar.value, calendar.value.organisation);
  });
}

function placeOf({ params }: Request) {
  const fiscalYear = /^\d{4}$/.test(params.year) ? Number(params.year) : 0;
  return { fiscalYear, organisationId: params.organisation ?? '' };
}

const originOf = ({ protocol, host }: Request) => `${protocol}://${host}`;

function titleOf(fiscalYear: number, organisation: Party): string {
  const whose =
    organisation === null ? calendarText.title : `${calendarText.provinceTitle}${partyTitle(organisation.name)}`;
  return `${whose} ปีงบประมาณ พ.ศ. ${fiscalYear}`;
}

async function sendNational(deps: WebDeps, request: Request, reply: FastifyReply) {
  const calendar = await readCalendar(deps, request.reader.actor, placeOf(request));
  if (!calendar.ok) return sendRefusal(request, reply, calendar.refusals);
  return sendCalendar(deps, request, reply, calendar.value, null);
}

async function sendProvince(deps: WebDeps, request: Request, reply: FastifyReply) {
  const calendar = await readProvinceCalendar(deps, request.reader.actor, placeOf(request));
  if (!calendar.ok) return sendRefusal(request, reply, calendar.refusals);
  return sendCalendar(deps, request, reply, calendar.value, calendar.value.organisation);
}

async function sendCalendar(
  deps: WebDeps,
  request: Request,
  reply: FastifyReply,
  calendar: YearCalendar,
  organisation: Party,
) {
  const { actor } = request.reader;
  const { fiscalYear } = calendar.framework;
  const listed = await listFrameworks(deps, actor);
  const years = listed.ok ? listed.value.map((one) => one.framework.fiscalYear) : [];
  const form = formBody(request.query);
  const place = organisation === null ? calendar.dueRule.placeThatCounts.value : organisation.id;
  const checker = await readNotice(deps, actor, { form, fiscalYear, place });
  const own = [...new Set(actor.holdings.flatMap((one) => provinceOf(one.organisationId) ?? []))];
  const follows =
    organisation === null
      ? isPermitted('read-national', actor, { organisationId: 'opdc' })
      : isPermitted('read-province', actor, { organisationId: organisation.id });
  const view = textOf(form, 'view') === 'ahead' ? 'ahead' : 'everything';
  return sendPage(request, reply, {
    title: titleOf(fiscalYear, organisation),
    current: 'calendar',
    status: checker.errors.length === 0 ? 200 : 422,
    body: h(CalendarPage, { calendar, organisation, years, view, origin: originOf(request), own, follows, checker }),
  });
}

function sendFeed(deps: WebDeps, request: Request, reply: FastifyReply, calendar: YearCalendar, organisation: Party) {
  const { fiscalYear } = calendar.framework;
  const name = `${titleOf(fiscalYear, organisation)} — สัมฤทธิ์`;
  const feed = calendarFeed({
    ...{ fiscalYear, organisationId: organisation?.id ?? null, name, description: calendar.framework.name },
    url: `${originOf(request)}${calendarPath(fiscalYear, organisation)}`,
    entries: calendar.entries,
    holidays: calendar.holidays,
    place: calendar.dueRule.placeThatCounts.value,
    kindName: (kind) => calendarKindNames[kind],
    now: deps.clock.now(),
  });
  return reply
    .type('text/calendar; charset=utf-8')
    .header(
      'content-disposition',
      `inline; filename="samrit-${fiscalYear}${organisation ? `-${organisation.id}` : ''}.ics"`,
    )
    .header('cache-control', 'public, max-age=3600')
    .send(feed);
}
