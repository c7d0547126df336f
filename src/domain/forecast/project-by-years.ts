import type { Indicator } from '../agreement/indicator.ts';
import { fractionOf } from '../values/decimal.ts';
import { exactOf, floatingOf } from './exact-of.ts';
import { forecastSettings } from './forecast-settings.data.ts';
import { projectSeries } from './project-series.ts';
import type { Projected } from './projection.ts';
import { betterOf, scoreOfResult, worseOf } from './score-of-result.ts';

/** The next year's result from those of consecutive years; null with too few, or for a composite. */
export function projectByYears(
  indicator: Indicator,
  years: readonly { readonly fiscalYear: number; readonly value: string }[],
): Projected | null {
  if (years.length < forecastSettings.fewestYears || indicator.rule.kind === 'composite') return null;
  const values = years.map((one) => fractionOf(one.value));
  const { each, lastWidth } = projectSeries(values.map(floatingOf), 1, 1);
  const [centre = 0] = each;
  const [value, low, high] = [centre, centre - lastWidth, centre + lastWidth].map((one) => {
    const exact = exactOf(one);
    return exact === null ? null : scoreOfResult(indicator, exact);
  });
  if (!value || !low || !high) return null;
  return {
    basis: 'years',
    ...value,
    worst: worseOf(low, high),
    best: betterOf(high, low),
    figures: years.length,
    points: years.map(({ fiscalYear }, index) => ({ label: String(fiscalYear), value: values[index] ?? value.score })),
  };
}
