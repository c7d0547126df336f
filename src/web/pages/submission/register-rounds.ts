import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { closeRound } from '../../../application/submission/close-round.ts';
import { declareOutage } from '../../../application/submission/declare-outage.ts';
import { grantExtension } from '../../../application/submission/grant-extension.ts';
import { openRounds } from '../../../application/submission/open-rounds.ts';
import { readRounds } from '../../../application/submission/read-rounds.ts';
import { type RoundCode, roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import type { Outcome, Refusal } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { dateIsBlank, dateOf, errorsOf, type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { roundsText } from '../../text/rounds-text.ts';
import { RoundsPage } from './rounds-page.tsx';
import type { RoundsAct, RoundsState } from './rounds-state.ts';

interface RoundsRoute {
  readonly Params: { readonly year: string };
}
type Request = FastifyRequest<RoundsRoute>;

/** The rounds of a year, and OPDC's four ways to move their days. */
export function registerRounds(app: FastifyInstance, deps: WebDeps): void {
  app.get<RoundsRoute>('/:year/rounds', (request, reply) => sendRounds(deps, request, reply, {}));
  for (const act of ['open', 'close', 'extend', 'outage'] as const)
    app.post<RoundsRoute>(`/:year/rounds/${act}`, (request, reply) => carryOut(deps, request, reply, act));
}

const yearOf = (request: Request) => (/^\d{4}$/.test(request.params.year) ? Number(request.params.year) : 0);

async function sendRounds(deps: WebDeps, request: Request, reply: FastifyReply, state: RoundsState) {
  const { reader } = request;
  const reading = await readRounds(deps, reader.actor, { fiscalYear: yearOf(request) });
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  return sendPage(request, reply, {
    title: `${roundsText.title} ${yearOf(request)}`,
    status: state.errors === undefined ? 200 : 422,
    islands: ['focus-errors'],
    body: h(RoundsPage, { reading: reading.value, state }),
  });
}

async function carryOut(deps: WebDeps, request: Request, reply: FastifyReply, act: RoundsAct) {
  const form = formBody(request.body);
  const done = await acts[act](deps, request, form);
  if (done.ok) return redirectBack(reply, paths.rounds(yearOf(request)), done.value);
  if (done.refusals.some((one) => one.code === 'forbidden')) return sendRefusal(request, reply, done.refusals);
  return sendRounds(deps, request, reply, { act, typed: form, errors: errorsOf(done.refusals.map(fieldOn(act))) });
}

/** Where the forms of one page would share a field's name, each has its own. */
function fieldOn(act: RoundsAct) {
  return (refusal: Refusal): Refusal => {
    if (refusal.field === 'round') return { ...refusal, field: `${act}Round` };
    return act === 'open' && refusal.field === 'due' ? { ...refusal, field: 'openDue' } : refusal;
  };
}

type Act = (deps: WebDeps, request: Request, form: FormBody) => Promise<Outcome<string>>;

const acts: Readonly<Record<RoundsAct, Act>> = {
  async open(deps, request, form) {
    const round = roundIn(form, 'open');
    if (round === null) return noRound;
    const input = { fiscalYear: yearOf(request), round, due: dayIn(form, 'openDue') };
    const done = await openRounds(deps, request.reader.actor, input);
    return done.ok ? { ok: true, value: roundsText.opening(done.value.opened) } : done;
  },
  async close(deps, request, form) {
    const round = roundIn(form, 'close');
    if (round === null) return noRound;
    const input = {
      ...{ fiscalYear: yearOf(request), round },
      ...{ day: dayIn(form, 'closesOn'), reason: textOf(form, 'closeReason') },
    };
    const done = await closeRound(deps, request.reader.actor, input);
    return done.ok ? { ok: true, value: roundsText.closed } : done;
  },
  async extend(deps, request, form) {
    const round = roundIn(form, 'extend');
    if (round === null) return noRound;
    const input = {
      ...{ fiscalYear: yearOf(request), round, organisationId: textOf(form, 'organisationId') },
      ...{ due: dateOf(form, 'due'), reason: textOf(form, 'reason') },
    };
    const done = await grantExtension(deps, request.reader.actor, input);
    return done.ok ? { ok: true, value: roundsText.extended } : done;
  },
  async outage(deps, request, form) {
    const [from, to, movesDueTo] = [dateOf(form, 'from'), dateOf(form, 'to'), dateOf(form, 'movesDueTo')];
    const input = { from, to, movesDueTo, reason: textOf(form, 'outageReason') };
    const done = await declareOutage(deps, request.reader.actor, input);
    return done.ok ? { ok: true, value: roundsText.declared(done.value.moved) } : done;
  },
};

const noRound = { ok: false, refusals: [{ code: 'round-not-chosen', field: 'round' }] } as const;

function roundIn(form: FormBody, act: RoundsAct): RoundCode | null {
  const read = roundCodeSchema.safeParse(textOf(form, `${act}Round`));
  return read.success ? read.data : null;
}

/** Three empty fields say no day; anything else that is none is left to be refused. */
function dayIn(form: FormBody, name: string): string {
  return dateIsBlank(form, name) ? '' : dateOf(form, name) || 'not-a-day';
}
