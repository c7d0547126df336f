/**
 * `npm run bench -- simulate`: five years of all provinces rescored under a changed framework beside the rule in force:
 * other weights, another scale, another ladder of every indicator, other bands, another penalty. It measures what trying a
 * scenario costs by the functions that the page calls; the figures are made up.
 */
import type { Framework } from '../src/domain/framework/framework-schema.ts';
import { applyChange } from '../src/domain/policy-scenarios/apply-change.ts';
import { gradedTotal, moveOfRound, type RoundMove, summaryOf } from '../src/domain/policy-scenarios/grade-moves.ts';
import { type PastRound, type PreparedRound, prepareRound } from '../src/domain/policy-scenarios/past-round.ts';
import { changeableValues, changeOf } from '../src/domain/policy-scenarios/policy-change.ts';
import { preparePolicy, rescoreRound } from '../src/domain/policy-scenarios/rescore-round.ts';
import { type PartyScoringSettings, partyScoringSettingsOf } from '../src/domain/scoring/party-scoring-settings.ts';
import { compileIndicator } from '../src/domain/scoring/score-indicator.ts';
import { type PartyIndicator, scoreParty } from '../src/domain/scoring/score-party.ts';
import { frameworkOf } from '../src/frameworks/registry.ts';
import { indicatorCount, indicators, provinceCount, reported } from './made-up-nation.ts';
import { aim, alignedTable, figure } from './table.ts';

const years = 5;
const runs = 15;

/** Scores of FY2568 for indicators whose ladders are made up, twenty in the four components that a province weighs itself. */
const components = ['1.1', '1.2.1', '2.1', '2.2', '2.3'];
const scores = ['50', '75', '100'];

function sound<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!outcome.ok) throw new Error('a made-up framework, rule or round is refused');
  return outcome.value;
}

function framework2568(): Framework {
  const found = frameworkOf(2568);
  if (!found) throw new Error('FY2568 is not there');
  return found;
}

function settingsOf(framework: Framework): PartyScoringSettings {
  const settings = partyScoringSettingsOf(framework, '12m', true);
  if (!settings) throw new Error('FY2568 has no twelve-month round');
  return settings;
}

function madeUpRounds(framework: Framework): readonly PastRound[] {
  const settings = settingsOf(framework);
  const rules = indicators.map(({ rule, first, step }) => {
    const points = scores.map((score, index): [string, string] => [String(first + step * (index + 1)), score]);
    const scored = { formula: rule.formula, rule: { kind: 'ladder', points, below: 'zero' } as const };
    return { ...scored, scorer: sound(compileIndicator(scored)) };
  });
  return Array.from({ length: years * provinceCount }, (_, place): PastRound => {
    const year = Math.floor(place / provinceCount);
    const own = rules.map((rule, index): PartyIndicator => {
      // Each year the provinces have one another's figures.
      const cell = (((place % provinceCount) + year * 7) % provinceCount) * indicatorCount + index;
      const component = components[index % components.length] ?? '';
      const weight = component === '1.1' ? '15' : component === '1.2.1' ? '2.5' : '2.5';
      const input = { state: 'reported', variables: { ...reported[cell] } } as const;
      return { ...rule, code: indicators[index]?.code ?? '', component, weight, input };
    });
    return {
      ...{ organisationId: String(place), name: '', fiscalYear: 2568 - year, round: '12m', status: 'final' },
      ...{ agreementVersion: 1, framework, indicators: own, settings, lateDays: place % 9 === 0 ? 3 : 0 },
    };
  });
}

/** What is changed: Performance Base weighs less, the levels score lower, the best band begins earlier, being late costs. */
const typed: Readonly<Record<string, string>> = {
  ...{ 'weight.1': '60', 'weight.2': '40', 'shared.1.1+1.2.2+1.2.3': '50', 'weight.2.1': '20' },
  ...{ 'level.1': '40', 'level.2': '70', 'band.very-good': '85.00', 'per-day': '0.5', missing: '40', below: 'clamp' },
};

/** The table of the measurement. */
export function simulationTable(): string {
  const framework = framework2568();
  const rounds = madeUpRounds(framework);
  const ladders = indicators.map(({ code, first, step }): [string, string] => [
    `ladder.${code}`,
    scores.map((_, index) => String(first + (step / 2) * (index + 2))).join(' '),
  ]);
  const known = new Set(changeableValues(framework).map(({ field }) => field));
  const unknown = Object.keys(typed).filter((field) => field !== 'below' && !known.has(field));
  if (unknown.length > 0) throw new Error(`FY2568 has no ${unknown.join(', ')}`);
  const change = changeOf(
    framework,
    { ...typed, ...Object.fromEntries(ladders) },
    indicators.map(({ code }) => code),
  );
  const times = { prepare: [] as number[], rescore: [] as number[], whole: [] as number[] };
  let moves: readonly RoundMove[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const prepared = rounds.map((one) => sound(prepareRound(one)));
    const ready = performance.now();
    moves = movesUnder(framework, sound(applyChange(framework, change)), change, prepared);
    const end = performance.now();
    times.prepare.push(ready - start);
    times.rescore.push(end - ready);
    const anew = performance.now();
    for (const { indicators: own, settings } of rounds) sound(scoreParty(own, settings));
    times.whole.push(performance.now() - anew);
  }
  const order = framework.grades.value?.bands.map(({ code }) => code) ?? [];
  const { up, down } = summaryOf(moves, order);
  const [rescore, whole] = [middleOf(times.rescore), middleOf(times.whole)];
  const headings = ['what is done', 'median', '÷ scoring all anew', 'note'];
  const of = `${provinceCount} × ${indicatorCount} × ${years} years`;
  return alignedTable(
    [
      headings,
      [`${of}: scored anew from texts, same rules`, `${figure(whole)} ms`, '1', 'the reference of this run'],
      [`${of}: texts read once`, `${figure(middleOf(times.prepare))} ms`, ratio(middleOf(times.prepare), whole), ''],
      [
        `${of}: rescored under a changed framework and compared`,
        `${figure(rescore)} ms`,
        ratio(rescore, whole),
        `${up} up, ${down} down of ${moves.length}; ${aim('< 50 ms', rescore < 50)}`,
      ],
    ],
    (column) => column === 1 || column === 2,
  );
}

const ratio = (time: number, whole: number) => figure(time / whole);
const middleOf = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

function movesUnder(
  framework: Framework,
  changed: Framework,
  change: Readonly<Record<string, string>>,
  prepared: readonly PreparedRound[],
): readonly RoundMove[] {
  const policy = preparePolicy(framework, changed, change);
  const order = framework.grades.value?.bands.map(({ code }) => code) ?? [];
  return prepared.map((one) => {
    const after = sound(rescoreRound(one, policy));
    const totals = [gradedTotal(one.inForce, one.past.settings), gradedTotal(after, policy.settingsOf(one.past))];
    return moveOfRound(one.past, [totals[0] ?? none, totals[1] ?? none], order);
  });
}

const none = { total: null, exact: null, grade: null };
