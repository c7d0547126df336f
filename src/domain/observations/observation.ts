import type { RoundCode } from '../framework/source-schema.ts';

export const observationRules = [
  'target-below-last-year',
  'same-figures',
  'just-above-threshold',
  'shared-evidence',
  'distribution-shift',
] as const;
export type ObservationRule = (typeof observationRules)[number];

/** Where something was seen; what is not there is not part of it. */
export interface SeenAt {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round: RoundCode | null;
  readonly code: string | null;
}

/**
 * Something in the data of one party, or of the nation (`opdc`), that is worth a question: which rule saw it, the figures,
 * and where. Never that anything is wrong. The same data give the same id; other data may give it too.
 */
export interface Observation {
  /** `<rule>/<round>/<code or other>`, unique within its organisation and year. */
  readonly id: string;
  readonly rule: ObservationRule;
  readonly organisationId: string;
  readonly fiscalYear: number;
  /** What its sentence needs, as texts; figures are decimal text. Nothing of another party's figures. */
  readonly facts: Readonly<Record<string, string>>;
  readonly seen: readonly SeenAt[];
  /** Other parties of which the same was seen: named to OPDC alone. */
  readonly others: readonly SeenAt[];
}

/** What the rules look at of one indicator of a party in a round. */
export interface SeenResult {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round: RoundCode;
  readonly code: string;
  /** Decimal text; null where there is no figure. */
  readonly value: string | null;
  readonly variables: Readonly<Record<string, string>>;
  /** The values of its ladder, the lowest score first; empty where it has none. */
  readonly points: readonly string[];
  /** Many have the same by itself: `isAlikeByNature` of its rule. */
  readonly isAlikeByNature: boolean;
}

/** The rules of scoring whose figures many have alike by themselves. */
export const kindsAlikeByNature = ['central', 'milestones'] as const;

/**
 * What many have alike without anybody copying: what the centre supplied, one of a few steps, and what counts from the
 * cluster. The one rule of what is not compared, whoever reads it.
 */
export function isAlikeByNature({ kind, isCounted }: { readonly kind: string; readonly isCounted: boolean }): boolean {
  return isCounted || kindsAlikeByNature.some((one) => one === kind);
}
