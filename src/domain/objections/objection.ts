import type { Framework } from '../framework/framework-schema.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import type { CivilDate, IndicatorCode, Instant, PartyId } from '../values/kinds-of-text.ts';
import type { ObjectionStatus } from './objection-moves.ts';

export const objectionVerdicts = ['kept', 'changed'] as const;
/** What OPDC decides on an objection: the score stays, or the evaluator gives another. */
export type ObjectionVerdict = (typeof objectionVerdicts)[number];

export const objectionVerdictNames: Readonly<Record<ObjectionVerdict, string>> = {
  kept: 'คงคะแนนเดิม',
  changed: 'แก้คะแนน',
};

interface ObjectionAnswer {
  readonly verdict: ObjectionVerdict;
  readonly text: string;
  readonly at: Instant;
  readonly name: string;
}

/** What a party says against the proposed score of one indicator. */
export interface Objection {
  readonly code: IndicatorCode;
  readonly reason: string;
  /** The evidence it refers to, in words; may be empty. */
  readonly reference: string;
  readonly at: Instant;
  readonly name: string;
  readonly answer: ObjectionAnswer | null;
}

export interface ObjectionKey {
  readonly organisationId: PartyId;
  readonly fiscalYear: number;
  readonly round: RoundCode;
}

/** A party's right of reply to the results of a round: what was proposed, until when, and what it said. */
export interface ObjectionCase extends ObjectionKey {
  readonly status: ObjectionStatus;
  /** The frozen edition of the assessed score that is proposed. */
  readonly scoreEdition: number;
  readonly opensOn: CivilDate;
  /** The last day on which the party may object. */
  readonly endsOn: CivilDate;
  readonly objections: readonly Objection[];
  /** Why it was last sent back. */
  readonly reason: string | null;
  readonly approvedAt: Instant | null;
  readonly approvedName: string | null;
  readonly answeredAt: Instant | null;
  readonly rowVersion: number;
  readonly changedAt: Instant;
  readonly changedName: string;
}

/** The right of a round as the framework gives it; null where it gives none. */
export function objectionRight({ objections = [] }: Pick<Framework, 'objections'>, round: RoundCode) {
  return objections.find((one) => one.round === round) ?? null;
}

/** Whether the party may still object. */
export function isWindowOpen({ endsOn }: Pick<ObjectionCase, 'endsOn'>, today: CivilDate): boolean {
  return today <= endsOn;
}

/** Whether OPDC has been told of the objections. */
export function isSent({ status }: Pick<ObjectionCase, 'status'>): boolean {
  return status === 'sent' || status === 'answered';
}

/** What stands between the proposed results and their summary; null where nothing does. */
export type Unsettled =
  | { readonly kind: 'not-opened' }
  | { readonly kind: 'open'; readonly until: CivilDate }
  | { readonly kind: 'unanswered'; readonly organisationIds: readonly PartyId[] };

/** `parties`: those whose results are to be summed up. */
export function unsettledOf(
  cases: readonly Pick<ObjectionCase, 'organisationId' | 'status' | 'endsOn'>[],
  parties: readonly PartyId[],
  today: CivilDate,
): Unsettled | null {
  const known = new Set(cases.map(({ organisationId }) => organisationId));
  if (parties.some((id) => !known.has(id))) return { kind: 'not-opened' };
  const last = cases
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1);
  if (last !== undefined && isWindowOpen({ endsOn: last }, today)) return { kind: 'open', until: last };
  const waiting = cases.flatMap(({ organisationId, status }) => (status === 'sent' ? [organisationId] : []));
  return waiting.length > 0 ? { kind: 'unanswered', organisationIds: waiting } : null;
}
