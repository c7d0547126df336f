import type { Indicator } from '../domain/agreement/indicator.ts';
import type { RoundCode } from '../domain/framework/source-schema.ts';
import { periodsOf, periodVariable } from '../domain/reporting/period-values.ts';
import { pick, plain } from './demo-figures.ts';

/** Made-up figures in which the periods of a variable add up to its figure exactly. */
export function byPeriods(
  indicator: Indicator,
  round: RoundCode,
  key: string,
  figures: Readonly<Record<string, string>>,
): Record<string, string> {
  const spread = indicator.variables.flatMap(({ name, byPeriod }) => {
    const total = figures[name];
    if (total === undefined || byPeriod?.combine !== 'sum') return [];
    const names = periodsOf(byPeriod, round).map((one) => periodVariable(name, one));
    const shares = shareOut(total, names.length, `${key}/${name}`);
    return names.map((one, index) => [one, shares[index] ?? '0'] as const);
  });
  return { ...figures, ...Object.fromEntries(spread) };
}

/** Decimal text divided into this many parts of about equal size; the last takes the remainder. */
function shareOut(total: string, count: number, key: string): readonly string[] {
  const [whole = '0', decimals = ''] = total.split('.');
  const all = Number(whole + decimals);
  const mean = Math.floor(all / count);
  const parts = Array.from({ length: count - 1 }, (_, index) =>
    Math.floor((mean * pick(`${key}/${index}`, 880, 1080)) / 1000),
  );
  const rest = all - parts.reduce((sum, one) => sum + one, 0);
  return [...parts, rest].map((one) => plain(one, decimals.length));
}
