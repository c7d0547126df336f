import { bareFormulas, bareNation, bareResult, bareScore, bareScores } from './bare-loop.ts';
import { engineFormulas, engineNation, engineScoreOf, engineScores } from './engine.ts';
import { cellCount, indicatorCount, provinceCount } from './made-up-nation.ts';
import { mathjsExactFormulas, mathjsFormulas, mathjsScores } from './mathjs-loop.ts';
import { type Contestant, type Pace, rates } from './measure.ts';
import { aim, figure, type Row, ratioOf } from './table.ts';

const bare = 'bare loop over typed arrays';
const mathjs = 'mathjs, compiled, ordinary numbers';
const mathjsExact = 'mathjs, compiled, exact fractions';

/** Scoring in this process: formulas, indicators, the whole nation. */
export function computeRows(pace: Pace): Row[] {
  agreeFirst();
  return [...formulaRows(pace), ...scoreRows(pace), nationRow(pace)];
}

/** A loop that computes something else would be no reference. */
function agreeFirst() {
  for (let cell = 0; cell < cellCount; cell += 1) {
    const [exact, loop] = [engineScoreOf(cell), bareScore(cell, bareResult(cell))];
    if (Math.abs(exact - loop) > 1e-6) throw new Error(`cell ${cell}: the engine gives ${exact}, the loop ${loop}`);
  }
}

function formulaRows(pace: Pace): Row[] {
  const note = (rate: number) => aim('≥ 1 M a second', rate >= 1_000_000);
  return compared('formula evaluations, exact', engineFormulas, note, pace, [
    { name: bare, run: bareFormulas },
    { name: mathjs, run: mathjsFormulas },
    { name: mathjsExact, run: mathjsExactFormulas },
  ]);
}

function scoreRows(pace: Pace): Row[] {
  return compared('indicator scores, from typed text', engineScores, () => '', pace, [
    { name: bare, run: bareScores },
    { name: mathjs, run: mathjsScores },
  ]);
}

function compared(
  what: string,
  run: (times: number) => number,
  note: (rate: number) => string,
  pace: Pace,
  others: readonly Contestant[],
): Row[] {
  const measured = rates([{ name: what, run }, ...others], pace);
  const own = measured.get(what) ?? Number.NaN;
  return others.map(({ name }, index) => {
    const other = measured.get(name) ?? Number.NaN;
    return {
      what,
      value: `${figure(own)}/s`,
      p95: '',
      against: name,
      denominator: `${figure(other)}/s`,
      ratio: ratioOf(own, other),
      note: index === 0 ? note(own) : '',
    };
  });
}

function nationRow(pace: Pace): Row {
  const what = `national recompute, ${provinceCount} × ${indicatorCount}`;
  const measured = rates(
    [
      { name: what, run: engineNation },
      { name: bare, run: bareNation },
    ],
    pace,
  );
  const own = 1000 / (measured.get(what) ?? Number.NaN);
  const loop = 1000 / (measured.get(bare) ?? Number.NaN);
  return {
    what,
    value: `${figure(own)} ms`,
    p95: '',
    against: bare,
    denominator: `${figure(loop)} ms`,
    ratio: ratioOf(own, loop),
    note: aim('< 10 ms', own < 10),
  };
}
