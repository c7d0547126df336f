import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';
import { isWindowOpen, type ObjectionCase, type ObjectionKey } from '../../domain/objections/objection.ts';
import {
  type ObjectionAction,
  type ObjectionMove,
  objectionMoves,
  objectionStatusNames,
} from '../../domain/objections/objection-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { nameInOffice } from '../../domain/people/actor.ts';
import { holdingFor } from '../../domain/people/is-permitted.ts';
import type { IndicatorLedger } from '../../domain/scoring/ledger.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Condition, Lifecycle, MoveInput } from '../lifecycle/lifecycle.ts';
import { proveAndMove } from '../lifecycle/prove-and-move.ts';
import type { ProofRefusal } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { Clock } from '../ports.ts';
import type { ResultsTables } from '../results/results-deps.ts';
import { type ObjectionDeps, objectionSubject, roundWithRight } from './objection-deps.ts';
import { proposedLedger } from './proposed-ledger.ts';

export type MoveObjectionsRefusal =
  | MoveRefusal
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'same-person'
  | 'objections-over'
  | 'objections-none'
  | 'objections-left'
  | 'objections-not-assessed-again'
  | 'objections-score-same'
  | 'objections-score-differs'
  | 'objections-score-unasked';

export type MoveObjectionsInput = ObjectionKey & MoveInput;

interface ObjectionTypes {
  readonly status: ObjectionCase['status'];
  readonly move: ObjectionMove;
  readonly stores: ResultsTables;
  readonly tools: { readonly clock: Clock };
  readonly input: MoveObjectionsInput;
  readonly found: ObjectionCase;
  readonly thing: ObjectionCase;
  readonly refusal: MoveObjectionsRefusal;
}

const windowOpen: Condition<ObjectionTypes> = ({ found, tools }) =>
  isWindowOpen(found, tools.clock.today())
    ? accept(true)
    : refuse('objections-over', { day: formatThaiDate(found.endsOn) });

const somethingObjected: Condition<ObjectionTypes> = ({ found }) =>
  found.objections.length === 0 ? refuse('objections-none') : accept(true);

const everyOneAnswered: Condition<ObjectionTypes> = ({ found }) => {
  const left = found.objections.filter(({ answer }) => answer === null).map(({ code }) => code);
  return left.length === 0 ? accept(true) : refuse('objections-left', { indicators: left.join(', ') });
};

/** What is answered is what became of the scores: another where it says so, and only there, for the party reads no other. */
const scoresAsAnswered: Condition<ObjectionTypes> = async ({ found, stores }) => {
  const report = await stores.reports.find(found);
  if (report?.status !== 'assessed') return refuse('objections-not-assessed-again');
  const proposed = await proposedLedger(stores, found);
  const now = await stores.scores.latestFrozen(found, 'assessed');
  const objected = new Set(found.objections.map(({ code }) => code));
  for (const { code, score } of proposed.indicators)
    if (!objected.has(code) && scoreOf(now?.ledger.indicators ?? [], code) !== score)
      return refuse('objections-score-unasked', { indicator: code });
  for (const { code, answer } of found.objections) {
    const [was, is] = [scoreOf(proposed.indicators, code), scoreOf(now?.ledger.indicators ?? [], code)];
    if (answer?.verdict === 'changed' && was === is) return refuse('objections-score-same', { indicator: code });
    if (answer?.verdict === 'kept' && was !== is) return refuse('objections-score-differs', { indicator: code });
  }
  return accept(true);
};

function scoreOf(indicators: readonly IndicatorLedger[], code: string): string | null {
  return indicators.find((one) => one.code === code)?.score ?? null;
}

/** The lifecycle of one party's objections: the rows of `objectionMoves`. */
export const objectionLifecycle: Lifecycle<ObjectionTypes> = {
  name: 'objections',
  moves: objectionMoves,
  statusNames: objectionStatusNames,
  async load(stores, { organisationId, fiscalYear, round }) {
    const key = { organisationId, fiscalYear, round };
    const year = await roundWithRight(stores, key);
    const found = year.ok ? await stores.objections.find(key, { lock: true }) : null;
    return found === null ? refuse('not-found') : accept(found);
  },
  thingOf: (found) => found,
  async write({ stores, actor, found, now }, status, changes) {
    const moved = { ...found, ...changes, status, changedAt: now, changedName: actor.name };
    await stores.objections.save(moved);
    return { ...moved, rowVersion: moved.rowVersion + 1 };
  },
  journalKey: objectionSubject,
  conditions: {
    'window-open': windowOpen,
    'something-objected': somethingObjected,
    'every-one-answered': everyOneAnswered,
    'scores-as-answered': scoresAsAnswered,
  },
  effects: {
    'reason-kept': { change: ({ reason }) => ({ reason: reason || null }), journalled: () => ({}) },
    'approved-now': {
      change: ({ actor, now, found }) => ({
        approvedAt: now,
        approvedName: nameInOffice(actor, holdingFor('approve-objections', actor, found)),
        reason: null,
      }),
      journalled: (_, { approvedName, objections }) => ({ after: { approvedName, objections } }),
    },
    'answered-now': {
      change: ({ now }) => ({ answeredAt: now }),
      journalled: (_, { objections }) => ({
        after: { answers: objections.map(({ code, answer }) => ({ code, verdict: answer?.verdict ?? null })) },
      }),
    },
  },
};

/** Proposes, sends back, approves or answers a party's objections; what binds with the proof of who does it. */
export function moveObjections(
  deps: ObjectionDeps & IdentityDeps,
  actor: Actor,
  input: MoveObjectionsInput,
  { action, proof }: { readonly action: ObjectionAction; readonly proof: Proof | undefined },
): Promise<Outcome<ObjectionCase, MoveObjectionsRefusal | ProofRefusal>> {
  return proveAndMove(objectionLifecycle, deps, { tools: deps, actor, input, action }, proof);
}
