import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { IndicatorLedger, LedgerStep, PartyLedger } from '../../domain/scoring/ledger.ts';

/**
 * One thing that is not what it should be:
 * - of a frozen score: its `total` or `ledger` recomputed, `cannot-be-scored`, `inputs-altered`
 * - of a round as it is now: `live-total` recomputed from its results, `live-and-frozen` total after submission,
 *   `result` and what the journal last said of it, `submitted-text` and its hash, `submitted-hash` and the journal
 */
type DifferenceKind =
  | 'total'
  | 'ledger'
  | 'cannot-be-scored'
  | 'inputs-altered'
  | 'live-total'
  | 'live-and-frozen'
  | 'result'
  | 'submitted-text'
  | 'submitted-hash';

export interface ScoreDifference extends Omit<RoundKey, 'round'> {
  readonly round: string;
  readonly what: DifferenceKind;
  /** Whose it is: `self`, `assessed`, `self 2` with the edition, or the code and field of a result. */
  readonly part: string;
  readonly stored: string;
  readonly recomputed: string;
}

/** JSON with sorted keys: the database may return object keys in another order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * The figures of a ledger, in order and without the words around them. A frozen ledger keeps the words of its day; those
 * of today may be better ones, and the score is the same (decision 0065).
 */
export function figuresOf({ steps, indicators, ...party }: PartyLedger): string {
  const ofIndicator = ({ steps: own, ...one }: IndicatorLedger) => ({ ...one, figures: valuesOf(own) });
  return canonical({ ...party, figures: valuesOf(steps), indicators: indicators.map(ofIndicator) });
}

const valuesOf = (steps: readonly LedgerStep[]) => steps.flatMap(({ value }) => (value === undefined ? [] : [value]));
