import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import {
  checkVisitPlan,
  checkWantedDay,
  type VisitPlanFault,
  type VisitSetting,
} from '../../domain/site-visits/check-visit-plan.ts';
import { isInTeam, type SiteVisit, type SiteVisitKey, type VisitPlan } from '../../domain/site-visits/site-visit.ts';
import {
  type SiteVisitAction,
  type SiteVisitMove,
  siteVisitMoves,
  siteVisitStatusNames,
} from '../../domain/site-visits/site-visit-moves.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Condition, Effect, Lifecycle, MoveInput } from '../lifecycle/lifecycle.ts';
import { proveAndMove } from '../lifecycle/prove-and-move.ts';
import type { ProofRefusal } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { Clock } from '../ports.ts';
import { planOf, settingOf } from './plan-visit.ts';
import {
  isVisiting,
  mayReadVisits,
  type SiteVisitDeps,
  type SiteVisitTables,
  seenVisit,
  visitSubject,
  visitYear,
} from './site-visit-deps.ts';
import { planOfTyped, type TeamFault, type TypedVisitPlan } from './visit-team.ts';

export type MoveVisitRefusal =
  | 'forbidden'
  | 'not-found'
  | 'framework-not-found'
  | 'site-visit-round-not-assessed'
  | 'site-visit-none'
  | 'changed-meanwhile'
  | 'same-person'
  | VisitPlanFault
  | TeamFault
  | 'site-visit-not-head'
  | 'site-visit-not-in-team'
  | 'site-visit-day-not-come'
  | 'site-visit-day-has-come'
  | 'site-visit-nobody-came'
  | 'site-visit-nothing-found'
  | 'site-visit-found-already'
  | MoveRefusal;

export interface MoveVisitInput extends SiteVisitKey, Pick<MoveInput, 'rowVersion' | 'reason'> {
  /** The plan that takes the place of the one announced; for `change-plan` alone. */
  readonly plan?: TypedVisitPlan | undefined;
  /** The day that the party would rather have; null: any other. */
  readonly wanted?: CivilDate | null | undefined;
}

interface FoundVisit {
  readonly visit: SiteVisit;
  readonly setting: VisitSetting;
  /** What is to be announced: the plan that was typed, or the one stored. */
  readonly plan: Outcome<VisitPlan, TeamFault>;
}

interface SiteVisitTypes {
  readonly move: SiteVisitMove;
  readonly stores: SiteVisitTables;
  readonly tools: { readonly clock: Clock };
  readonly input: MoveVisitInput;
  readonly found: FoundVisit;
  readonly thing: SiteVisit;
  readonly refusal: MoveVisitRefusal;
}

const planIsWhole: Condition<SiteVisitTypes> = ({ found: { plan, setting } }) =>
  plan.ok ? checkVisitPlan(plan.value, setting) : plan;

const isHead: Condition<SiteVisitTypes> = ({ actor, found: { visit } }) => {
  if (visit.headId === actor.userId) return accept(true);
  if (!isInTeam(visit, actor.userId)) return refuse('site-visit-not-in-team');
  const head = visit.team.find(({ userId }) => userId === visit.headId);
  return refuse('site-visit-not-head', { name: head?.name ?? '' });
};

const dayHasCome: Condition<SiteVisitTypes> = ({ found: { visit, setting } }) =>
  setting.today < visit.day ? refuse('site-visit-day-not-come', { day: formatThaiDate(visit.day) }) : accept(true);

const dayHasNotCome: Condition<SiteVisitTypes> = ({ found: { visit, setting } }) =>
  setting.today > visit.day
    ? refuse('site-visit-day-has-come', { day: formatThaiDate(visit.day) }, 'reason')
    : accept(true);

const wantedDayCanBe: Condition<SiteVisitTypes> = ({ input: { wanted }, found: { setting } }) =>
  wanted === null || wanted === undefined ? accept(true) : checkWantedDay(wanted, setting);

const somebodyCame: Condition<SiteVisitTypes> = ({ found: { visit } }) =>
  (visit.attendance?.text ?? '') === '' ? refuse('site-visit-nobody-came') : accept(true);

const somethingFound: Condition<SiteVisitTypes> = ({ found: { visit } }) =>
  visit.findings.length === 0 ? refuse('site-visit-nothing-found') : accept(true);

const nothingFound: Condition<SiteVisitTypes> = ({ found: { visit } }) =>
  visit.findings.length > 0 ? refuse('site-visit-found-already', undefined, 'reason') : accept(true);

const effects: Lifecycle<SiteVisitTypes>['effects'] = {
  'sequence-counted': { change: ({ found: { visit } }) => ({ sequence: visit.sequence + 1 }) },
  'plan-written': {
    change: ({ found: { plan } }) => (plan.ok ? { ...plan.value, asked: null } : {}),
    journalled: ({ found: { visit } }, moved) => ({ before: planOf(visit), after: planOf(moved) }),
  },
  'reason-kept': { change: ({ reason }) => ({ reason: reason || null, asked: null }) },
  'day-wanted': {
    change: ({ actor, reason, input, now }) => ({
      asked: { day: input.wanted ?? null, reason, at: now, name: actor.name },
    }),
  },
  'begun-anew': { change: () => ({ asked: null, reason: null }) },
  'signed-now': {
    change: ({ actor, now }) => ({ signedAt: now, signedName: actor.name }),
    journalled: (_, { findings, attendance }) => ({ after: { attendance: attendance?.text, findings } }),
  } satisfies Effect<SiteVisitTypes>,
};

/** The lifecycle of one visit: the rows of `siteVisitMoves`. */
export const siteVisitLifecycle: Lifecycle<SiteVisitTypes> = {
  name: 'site-visit',
  moves: siteVisitMoves,
  statusNames: siteVisitStatusNames,
  async load(stores, { organisationId, fiscalYear, round, plan: typed }, clock) {
    const key = { organisationId, fiscalYear, round };
    const year = await visitYear(stores, key);
    if (!year.ok) return year;
    const visit = await stores.siteVisits.find(key, { lock: true });
    if (visit === null) return refuse('site-visit-none');
    const today = clock.today();
    const stored = { ...planOf(visit), team: visit.team.map(({ userId }) => userId) };
    return accept({
      visit,
      setting: await settingOf(stores, year.value, today, visit.status === 'draft' ? null : visit.day),
      plan: await planOfTyped(stores, key, typed ?? stored, today),
    });
  },
  thingOf: ({ visit }) => visit,
  async write({ stores, actor, found, now }, status, changes) {
    const moved = { ...found.visit, ...changes, status, changedAt: now, changedName: actor.name };
    await stores.siteVisits.save(moved);
    return { ...moved, rowVersion: moved.rowVersion + 1 };
  },
  journalKey: visitSubject,
  conditions: {
    'plan-is-whole': planIsWhole,
    'is-head': isHead,
    'day-has-come': dayHasCome,
    'day-has-not-come': dayHasNotCome,
    'wanted-day-can-be': wantedDayCanBe,
    'somebody-came': somebodyCame,
    'something-found': somethingFound,
    'nothing-found': nothingFound,
  },
  effects,
};

/** Announces, confirms, moves, cancels or signs off a visit; what binds with the proof of who does it. */
export async function moveVisit(
  deps: SiteVisitDeps & IdentityDeps,
  actor: Actor,
  input: MoveVisitInput,
  { action, proof }: { readonly action: SiteVisitAction; readonly proof: Proof | undefined },
): Promise<Outcome<SiteVisit, MoveVisitRefusal | ProofRefusal>> {
  if (!mayReadVisits(actor, input)) return refuse('forbidden');
  // A party is told of a draft as of none.
  if (!isVisiting(actor, input)) {
    const seen = await deps.transactions.read((stores) => stores.siteVisits.find(input));
    if (seenVisit(actor, seen) === null) return refuse('site-visit-none');
  }
  return proveAndMove(siteVisitLifecycle, deps, { tools: deps, actor, input, action }, proof);
}
