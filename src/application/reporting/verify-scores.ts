import type { FrozenScore } from '../../domain/reporting/party-score.ts';
import { explainPartyScore } from '../../domain/scoring/explain-party-score.ts';
import { isFrozenInputs } from '../../domain/scoring/frozen-inputs.ts';
import { scoreParty } from '../../domain/scoring/score-party.ts';
import type { Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

interface ScoreDifference {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round: string;
  readonly kind: string;
  readonly edition: number;
  /** What differs: `total`, `ledger`, `cannot-be-scored`, or `inputs-altered`. */
  readonly what: string;
  readonly stored: string;
  readonly recomputed: string;
}

export interface ScoreVerdict {
  readonly scores: number;
  readonly differences: readonly ScoreDifference[];
}

/** Recomputes every frozen score from its frozen inputs and lists the differences; there should be none. */
export async function verifyScores(deps: { transactions: Transactions<YearStores> }): Promise<ScoreVerdict> {
  const differences: ScoreDifference[] = [];
  let scores = 0;
  let last: FrozenScore | null = null;
  for (;;) {
    const after: FrozenScore | null = last;
    const page: readonly FrozenScore[] = await deps.transactions.read((stores) => stores.scores.frozen(after));
    for (const frozen of page) differences.push(...compareFrozen(frozen));
    scores += page.length;
    last = page.at(-1) ?? null;
    if (last === null) return { scores, differences };
  }
}

function compareFrozen(frozen: FrozenScore): ScoreDifference[] {
  const { organisationId, fiscalYear, round, kind, edition, inputs } = frozen;
  const key = { organisationId, fiscalYear, round, kind, edition };
  if (!isFrozenInputs(inputs)) return [{ ...key, what: 'inputs-altered', stored: frozen.total ?? '', recomputed: '' }];
  const { indicators, settings } = inputs;
  const computed = scoreParty(indicators, settings);
  if (!computed.ok) {
    const recomputed = computed.refusals.map((one) => one.code).join(', ');
    return [{ ...key, what: 'cannot-be-scored', stored: frozen.total ?? '', recomputed }];
  }
  const ledger = explainPartyScore(indicators, settings, computed.value);
  const differences: ScoreDifference[] = [];
  if (ledger.total !== frozen.total)
    differences.push({ ...key, what: 'total', stored: frozen.total ?? '—', recomputed: ledger.total ?? '—' });
  const stored = canonical(frozen.ledger);
  const recomputed = canonical(ledger);
  if (stored !== recomputed) differences.push({ ...key, what: 'ledger', stored, recomputed });
  return differences;
}

/** JSON with sorted keys: the database may return object keys in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
