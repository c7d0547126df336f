/**
 * `npm run bench -- simulate`: five years of all provinces rescored under a changed framework beside the rule in force:
 * other weights, another ladder, other bands. It measures what a simulation of a rule costs; the figures are made up.
 */
import type { PartyScoringSettings } from '../src/domain/scoring/party-scoring-settings.ts';
import { compileIndicator, type ScoredRule } from '../src/domain/scoring/score-indicator.ts';
import { type PartyIndicator, scoreParty } from '../src/domain/scoring/score-party.ts';
import { indicatorCount, indicators, nationSettings, provinceCount, reported } from './made-up-nation.ts';
import { aim, alignedTable, figure } from './table.ts';

const years = 5;
const runs = 15;

interface Law {
  readonly settings: PartyScoringSettings;
  readonly rules: readonly ScoredRule[];
  readonly weights: readonly string[];
}

/** Scores are 1 to 5 in the made-up nation, so that its bands are too. */
const bands = (decimals: number, best: string, good: string) => ({
  decimals,
  bands: [
    { code: 'best', name: 'best', from: best, to: '5.00' },
    { code: 'good', name: 'good', from: good, to: best },
    { code: 'fair', name: 'fair', from: '0.00', to: good },
  ],
});

const inForce: Law = {
  settings: { ...nationSettings(), grades: bands(2, '4.00', '3.00') },
  rules: indicators.map(({ rule }) => rule),
  weights: indicators.map(({ weight }) => weight),
};

/** Half of the indicators weigh more and half less, every ladder begins a step later, and the best band is wider. */
const changed: Law = {
  settings: { ...nationSettings(), grades: bands(2, '3.50', '2.50') },
  rules: indicators.map(({ rule, first, step }) => ({
    ...rule,
    rule: {
      kind: 'ladder',
      points: [1, 2, 3, 4, 5].map((score): [string, string] => [String(first + (step / 2) * score), String(score)]),
      below: 'clamp',
    },
  })),
  weights: indicators.map((_, index) => String(index % 2 === 0 ? 7 : 3)),
};

/** The table of the measurement. */
export function simulationTable(): string {
  const before = gradesUnder(inForce);
  const times: number[] = [];
  let after = before;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    after = gradesUnder(changed);
    times.push(performance.now() - start);
  }
  const middle = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  const moved = after.filter((grade, index) => grade !== before[index]).length;
  const headings = ['rescored under a changed framework', 'median', 'grades moved', 'note'];
  const what = `${provinceCount} × ${indicatorCount} × ${years} years`;
  const line = [what, `${figure(middle)} ms`, `${moved} of ${after.length}`, aim('< 50 ms', middle < 50)];
  return alignedTable([headings, line], (column) => column === 1 || column === 2);
}

/** The grade of each province in each year: rules are compiled once, as a simulation would. */
function gradesUnder({ settings, rules, weights }: Law): (string | null)[] {
  const scorers = rules.map((rule) => {
    const scorer = compileIndicator(rule);
    if (!scorer.ok) throw new Error('a made-up rule is refused');
    return scorer.value;
  });
  return Array.from({ length: years * provinceCount }, (_, place) => {
    const year = Math.floor(place / provinceCount);
    const own = rules.map((rule, index): PartyIndicator => {
      // Each year the provinces have one another's figures.
      const cell = (((place % provinceCount) + year * 7) % provinceCount) * indicatorCount + index;
      return {
        ...rule,
        code: indicators[index]?.code ?? '',
        component: '1.1',
        weight: weights[index] ?? '0',
        scorer: scorers[index],
        input: { state: 'reported', variables: { ...reported[cell] } },
      };
    });
    const scored = scoreParty(own, settings);
    return scored.ok ? (scored.value.graded?.band.code ?? null) : null;
  });
}
