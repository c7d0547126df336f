import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isSamePlan, type PartyPlan, type PlanKey } from '../../domain/plans/party-plan.ts';
import { type PlanAction, type PlanMove, planMoves, planStatusNames } from '../../domain/plans/plan-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Condition, Effect, Lifecycle, MoveInput } from '../lifecycle/lifecycle.ts';
import { makeMove } from '../lifecycle/move.ts';
import type { Clock } from '../ports.ts';
import { type PlansDeps, type PlansTables, planSubject } from './plans-deps.ts';

export type PlanMoveRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'same-person'
  | 'plan-title-missing'
  | 'plan-file-missing'
  | 'plan-waits-for-answer'
  | MoveRefusal;

interface PlanTypes {
  readonly move: PlanMove;
  readonly stores: PlansTables;
  readonly tools: { readonly clock: Clock };
  readonly input: MoveInput & PlanKey;
  readonly found: { readonly plan: PartyPlan; readonly editions: readonly PartyPlan[] };
  readonly thing: PartyPlan;
  readonly refusal: PlanMoveRefusal;
}

const detailsWhole: Condition<PlanTypes> = ({ found: { plan } }) =>
  plan.title === '' ? refuse('plan-title-missing', undefined, 'title') : accept(true);

const fileThere: Condition<PlanTypes> = ({ found: { plan } }) =>
  plan.file === null ? refuse('plan-file-missing', undefined, 'evidence') : accept(true);

/** OPDC answers one edition before it is given the next. */
const noneWaits: Condition<PlanTypes> = ({ found: { editions } }) => {
  const waiting = editions.find((one) => one.status === 'sent');
  return waiting === undefined ? accept(true) : refuse('plan-waits-for-answer', { edition: waiting.edition ?? 0 });
};

const editionGiven: Effect<PlanTypes> = {
  change: ({ actor, found: { editions }, now }) => ({
    edition: Math.max(0, ...editions.map((one) => one.edition ?? 0)) + 1,
    sentAt: now,
    sentName: actor.name,
  }),
  journalled: (_, { edition, title, file }) => ({ after: { edition, title, sha256: file?.sha256 } }),
};

const answerNamed: Effect<PlanTypes> = {
  change: ({ actor, reason, now }) => ({ answeredAt: now, answeredName: actor.name, reason: reason || null }),
  journalled: (_, { edition, file }) => ({ after: { edition, sha256: file?.sha256 } }),
};

/** The lifecycle of one edition of a plan: the rows of `planMoves`. */
export const planLifecycle: Lifecycle<PlanTypes> = {
  name: 'plan',
  moves: planMoves,
  statusNames: planStatusNames,
  async load(stores, { organisationId, fiscalYear, number }) {
    const key = { organisationId, fiscalYear, number };
    const plan = await stores.plans.find(key, { lock: true });
    if (plan === null) return refuse('not-found');
    const all = await stores.plans.listOfParties([organisationId], plan.firstYear);
    return accept({ plan, editions: all.filter((one) => isSamePlan(one, plan)) });
  },
  thingOf: ({ plan }) => plan,
  async write({ stores, actor, found, now }, status, changes) {
    const moved = { ...found.plan, ...changes, status, changedAt: now, changedName: actor.name };
    await stores.plans.update(moved);
    return { ...moved, rowVersion: moved.rowVersion + 1 };
  },
  journalKey: planSubject,
  conditions: { 'details-whole': detailsWhole, 'file-there': fileThere, 'none-waits': noneWaits },
  effects: { 'edition-given': editionGiven, 'answer-named': answerNamed },
};

/** Sends, receives, returns, withdraws or discards one edition. */
export function movePlan(
  deps: PlansDeps,
  actor: Actor,
  input: MoveInput & PlanKey,
  action: PlanAction,
): Promise<Outcome<PartyPlan, PlanMoveRefusal>> {
  return makeMove(planLifecycle, deps, { tools: deps, actor, input, action });
}
