/**
 * `npm run bench -- forecast`: how far the projection is from the truth on simulated years, beside two that everybody
 * can make by hand. Only figures of this process; the same on every machine.
 */
import { projectSeries } from '../src/domain/forecast/project-series.ts';
import { type SimulatedKind, simulatedKinds, simulateSeries, simulationSeed } from './simulated-years.ts';
import { alignedTable } from './table.ts';

const seriesOfKind = 500;
const headings = ['series', 'earlier years', 'months', 'method', 'MAE, % of year', 'MASE', 'in interval of 80 %'];

interface Guess {
  readonly sum: number;
  /** Half the width of the interval; undefined where the method states none. */
  readonly width?: number;
}

const methods: readonly { readonly name: string; readonly guess: (known: readonly number[], rest: number) => Guess }[] =
  [
    { name: 'samrit (Theta)', guess: theta },
    { name: 'last value', guess: (known, rest) => ({ sum: (known.at(-1) ?? 0) * rest }) },
    { name: 'linear', guess: linear },
  ];

/** The table of the back-test. */
export function forecastTable(): string {
  const lines = simulatedKinds.flatMap((kind) =>
    [0, 2].flatMap((years) => [6, 9].flatMap((months) => linesOf(kind, years, months))),
  );
  return alignedTable([headings, ...lines], (column) => column > 3 || column === 1 || column === 2);
}

function linesOf(kind: SimulatedKind, years: number, months: number): string[][] {
  return methods.map(({ name, guess }) => {
    let [error, scaled, inside, stated] = [0, 0, 0, 0];
    for (let index = 0; index < seriesOfKind; index += 1) {
      const series = simulateSeries(kind, years, simulationSeed + index * 7919);
      const known = [...series.months, ...series.lastYear.slice(0, months)];
      const truth = sum(series.lastYear.slice(months));
      const found = guess(known, 12 - months);
      const off = Math.abs(found.sum - truth);
      error += off / sum(series.lastYear);
      scaled += off / (12 - months) / meanStep(known);
      if (found.width === undefined) continue;
      stated += 1;
      inside += off <= found.width ? 1 : 0;
    }
    const share = (value: number) => ((100 * value) / seriesOfKind).toFixed(1);
    const coverage = stated === 0 ? '–' : `${((100 * inside) / stated).toFixed(0)} %`;
    return [kind.name, String(years), String(months), name, share(error), (scaled / seriesOfKind).toFixed(2), coverage];
  });
}

function theta(known: readonly number[], rest: number): Guess {
  const { each, sumWidth } = projectSeries(known, 12, rest);
  return { sum: sum(each), width: sumWidth };
}

function linear(known: readonly number[], rest: number): Guess {
  const middle = (known.length - 1) / 2;
  const squares = known.reduce((total, _, index) => total + (index - middle) ** 2, 0);
  const slope = known.reduce((total, value, index) => total + (index - middle) * value, 0) / squares;
  const mean = sum(known) / known.length;
  const at = (index: number) => mean + slope * (index - middle);
  return { sum: sum(Array.from({ length: rest }, (_, step) => at(known.length + step))) };
}

/** The mean step from month to month of what was known: the error of “as last month”, by which MASE divides. */
function meanStep(known: readonly number[]): number {
  const steps = known.slice(1).map((value, index) => Math.abs(value - (known[index] ?? value)));
  return sum(steps) / Math.max(1, steps.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0);
}
