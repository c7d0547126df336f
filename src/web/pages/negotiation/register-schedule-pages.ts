import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { planSession } from '../../../application/negotiation/plan-session.ts';
import { readSchedule } from '../../../application/negotiation/read-schedule.ts';
import { type Channel, channels, parseTime } from '../../../domain/negotiation/session.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { dateOf, errorsOf, type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { type RoomState, untouched } from './room-state.ts';
import { SchedulePage } from './schedule-page.tsx';

interface ScheduleRoute {
  readonly Params: { readonly year: string };
  readonly Querystring: { readonly party?: string };
}
type Request = FastifyRequest<ScheduleRoute>;

/** The year's schedule, and planning a session with one party. */
export function registerSchedulePages(app: FastifyInstance, deps: WebDeps): void {
  app.get<ScheduleRoute>('/:year/negotiation', (request, reply) => send(deps, request, reply, untouched));
  app.post<ScheduleRoute>('/:year/negotiation', (request, reply) => plan(deps, request, reply));
}

function placeOf({ params, query }: Request) {
  const party = typeof query.party === 'string' ? query.party : '';
  return { fiscalYear: /^\d{4}$/.test(params.year) ? Number(params.year) : 0, party };
}

async function send(deps: WebDeps, request: Request, reply: FastifyReply, state: RoomState) {
  const { reader } = request;
  const place = placeOf(request);
  const reading = await readSchedule(deps, reader.actor, place);
  if (!reading.ok) return refused(request, reply, reading.refusals);
  return sendPage(request, reply, {
    title: `${negotiationText.schedule} ${place.fiscalYear}`,
    width: 'board',
    status: state.errors.length > 0 ? 422 : 200,
    islands: reading.value.planning === null ? [] : ['autosave-draft'],
    body: h(SchedulePage, { reading: reading.value, reader, state }),
  });
}

async function plan(deps: WebDeps, request: Request, reply: FastifyReply) {
  const { fiscalYear, party } = placeOf(request);
  const form = formBody(request.body);
  const planned = await planSession(deps, request.reader.actor, {
    organisationId: party,
    fiscalYear,
    plan: planOf(form),
    members: textOf(form, 'members').split(/\r?\n/),
  });
  if (planned.ok) return redirectBack(reply, paths.negotiation(fiscalYear, party), negotiationText.planned);
  if (planned.refusals.some((one) => one.code === 'forbidden' || one.code === 'not-found'))
    return refused(request, reply, planned.refusals);
  return send(deps, request, reply, { form: 'plan', typed: form, errors: errorsOf(planned.refusals) });
}

function planOf(form: FormBody) {
  const channel: Channel = channels.find((one) => one === textOf(form, 'channel')) ?? 'on-site';
  return {
    ...{ day: dateOf(form, 'day'), channel, place: textOf(form, 'place') },
    starts: parseTime(textOf(form, 'starts')) ?? '',
    ends: parseTime(textOf(form, 'ends')) ?? '',
    committeeId: textOf(form, 'committeeId'),
    negotiatorId: textOf(form, 'negotiatorId'),
  };
}

function refused(request: Request, reply: FastifyReply, refusals: readonly Refusal[]) {
  if (refusals.some((one) => one.code === 'forbidden') && requireSignIn(request, reply)) return reply;
  return sendRefusal(request, reply, refusals);
}
