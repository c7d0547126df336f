import { h } from 'preact';
import { type CalendarChanges, countDayChanges } from '../../../application/calendar/count-day-changes.ts';
import { readCalendar, type YearCalendar } from '../../../application/calendar/read-calendar.ts';
import { type ProvinceCalendar, readProvinceCalendar } from '../../../application/calendar/read-province-calendar.ts';
import { listFrameworks } from '../../../application/framework/list-frameworks.ts';
import { calendarFeed } from '../../../documents/calendar-feed/calendar-feed.ts';
import { isPartyOf } from '../../../domain/framework/cluster-rules.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { partyTitle, provinceOf } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { formBody } from '../../form-body.ts';
import { siteAddress } from '../../own-path.ts';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { file, page } from '../../serve-page.ts';
import { calendarKindNames, calendarText } from '../../text/calendar-text.ts';
import { CalendarPage } from './calendar-page.tsx';
import { calendarPath } from './calendar-path.ts';
import { readNotice } from './read-notice.ts';

type Party = ProvinceCalendar['organisation'] | null;
type CalendarCall = PageCall<unknown>;

const nationRefusals = ['forbidden', 'framework-not-found'] as const;
const partyRefusals = ['forbidden', 'not-found', 'framework-not-found'] as const;

const calendarAsks = { view: oneOfWords('ahead', 'everything') };

const nationCalendar = page({
  address: paths.calendar,
  asks: calendarAsks,
  who: 'anyone',
  refusals: nationRefusals,
  frame: { current: 'calendar' },
  async show(call) {
    const province = call.asked('province');
    if (province !== '') return accept({ leadTo: paths.provinceCalendar(call.key.fiscalYear, province) });
    const calendar = await readCalendar(call.deps, call.actor, call.key);
    return calendar.ok ? accept(await shown(call, calendar.value, null)) : calendar;
  },
});

const partyCalendar = page({
  address: paths.provinceCalendar,
  asks: calendarAsks,
  who: 'anyone',
  refusals: partyRefusals,
  frame: { current: 'calendar' },
  async show(call) {
    const calendar = await readProvinceCalendar(call.deps, call.actor, call.key);
    return calendar.ok
      ? accept(await shown(call, calendar.value, calendar.value.organisation, calendar.value.hasAgreement))
      : calendar;
  },
});

async function shown(
  { deps, request, actor, asked, query }: CalendarCall,
  calendar: YearCalendar,
  organisation: Party,
  hasAgreement = false,
) {
  const { fiscalYear } = calendar.framework;
  const listed = await listFrameworks(deps, actor);
  const frameworks = listed.ok ? listed.value.map((one) => one.framework) : [];
  const years = frameworks
    .filter((one) => organisation === null || isPartyOf(one, organisation.id))
    .map((one) => one.fiscalYear);
  const place = organisation === null ? calendar.dueRule.placeThatCounts.value : organisation.id;
  const checker = await readNotice(deps, actor, { form: formBody(query), fiscalYear, place });
  const own = [...new Set(actor.holdings.flatMap((one) => provinceOf(one.organisationId) ?? []))];
  const follows =
    organisation === null
      ? isPermitted('read-national', actor, { organisationId: 'opdc' })
      : hasAgreement && isPermitted('read-province', actor, { organisationId: organisation.id });
  const view = asked('view') === 'ahead' ? ('ahead' as const) : ('everything' as const);
  const origin = siteAddress(deps, request);
  return {
    title: titleOf(fiscalYear, organisation),
    status: checker.errors.length === 0 ? 200 : 422,
    body: h(CalendarPage, { calendar, organisation, years, view, origin, own, follows, checker }),
  };
}

const nationFeed = file({
  address: paths.calendarFeed,
  who: 'anyone',
  refusals: nationRefusals,
  async read({ deps, actor, key }) {
    const changes = await countDayChanges(deps, { ...key, organisationId: null });
    const calendar = await readCalendar(deps, actor, key);
    return calendar.ok ? accept({ ...calendar.value, changes }) : calendar;
  },
  send: (calendar, call) => sendFeed(call, calendar, null),
});

const partyFeed = file({
  address: paths.provinceCalendarFeed,
  who: 'anyone',
  refusals: partyRefusals,
  async read({ deps, actor, key }) {
    const changes = await countDayChanges(deps, key);
    const calendar = await readProvinceCalendar(deps, actor, key);
    return calendar.ok ? accept({ ...calendar.value, changes }) : calendar;
  },
  send: (calendar, call) => sendFeed(call, calendar, calendar.organisation),
});

interface FedCalendar extends YearCalendar {
  readonly changes: CalendarChanges;
}

function sendFeed({ deps, request, reply }: CalendarCall, calendar: FedCalendar, organisation: Party) {
  const { fiscalYear } = calendar.framework;
  const feed = calendarFeed({
    ...{ fiscalYear, organisationId: organisation?.id ?? null, description: calendar.framework.name },
    partyName: organisation === null ? null : partyTitle(organisation.name),
    name: `${titleOf(fiscalYear, organisation)} — สัมฤทธิ์`,
    url: `${siteAddress(deps, request)}${calendarPath(fiscalYear, organisation)}`,
    entries: calendar.entries,
    holidays: calendar.holidays,
    place: calendar.dueRule.placeThatCounts.value,
    kindName: (kind) => calendarKindNames[kind],
    now: deps.clock.now(),
    changes: calendar.changes,
  });
  const name = `samrit-${fiscalYear}${organisation ? `-${organisation.id}` : ''}.ics`;
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', `inline; filename="${name}"`)
    .header('cache-control', 'public, max-age=3600')
    .send(feed);
}

function titleOf(fiscalYear: number, organisation: Party): string {
  const whose =
    organisation === null ? calendarText.title : `${calendarText.provinceTitle}${partyTitle(organisation.name)}`;
  return `${whose} ปีงบประมาณ พ.ศ. ${fiscalYear}`;
}

/** The calendar of a fiscal year, national and per party, as a page and as a file to subscribe to. */
export const calendarRoutes = [nationCalendar, partyCalendar, nationFeed, partyFeed];
