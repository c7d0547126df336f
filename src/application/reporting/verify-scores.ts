import type { FrozenScore } from '../../domain/reporting/party-score.ts';
import { explainPartyScore } from '../../domain/scoring/explain-party-score.ts';
import { isFrozenInputs } from '../../domain/scoring/frozen-inputs.ts';
import { scoreParty } from '../../domain/scoring/score-party.ts';
import { figuresOf, type ScoreDifference } from './score-difference.ts';
import { type VerifyRoundsDeps, verifyRounds } from './verify-rounds.ts';

export interface ScoreVerdict {
  /** How many frozen scores, and how many rounds as they are now, were compared. */
  readonly scores: number;
  readonly rounds: number;
  readonly differences: readonly ScoreDifference[];
}

/**
 * Recomputes every frozen score from its frozen inputs, compares every round as it is now with what it should be, and
 * lists the differences; there should be none.
 */
export async function verifyScores(deps: VerifyRoundsDeps): Promise<ScoreVerdict> {
  const frozen = await verifyFrozen(deps);
  const live = await verifyRounds(deps);
  return { scores: frozen.scores, rounds: live.rounds, differences: [...frozen.differences, ...live.differences] };
}

async function verifyFrozen(deps: VerifyRoundsDeps): Promise<Pick<ScoreVerdict, 'scores' | 'differences'>> {
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
  const key = { organisationId, fiscalYear, round, part: `${kind} ${edition}` };
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
  const stored = figuresOf(frozen.ledger);
  const recomputed = figuresOf(ledger);
  if (stored !== recomputed) differences.push({ ...key, what: 'ledger', stored, recomputed });
  return differences;
}
