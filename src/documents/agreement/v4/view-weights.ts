import { isInComponent } from '../../../domain/agreement/check-agreement-weights.ts';
import { formatHalfUp, fractionOf } from '../../../domain/values/decimal.ts';
import { add, fromInteger } from '../../../domain/values/fraction.ts';

interface Weighed {
  readonly componentCode: string;
  readonly weight: string;
}

/** Writes the weights of one agreement with the same number of decimals, so that they align in a column. */
export interface WeightScale {
  of(weight: string): string;
  /** The sum of all indicators within a component. */
  within(componentCode: string): string;
  total(): string;
}

export function weightScale(indicators: readonly Weighed[]): WeightScale {
  const places = Math.max(0, ...indicators.map((one) => decimalsOf(one.weight)));
  const sum = (list: readonly Weighed[]) =>
    formatHalfUp(
      list.reduce((total, one) => add(total, fractionOf(one.weight)), fromInteger(0n)),
      places,
    );
  return {
    of: (weight) => formatHalfUp(fractionOf(weight), places),
    within: (code) => sum(indicators.filter((one) => isInComponent(one.componentCode, code))),
    total: () => sum(indicators),
  };
}

function decimalsOf(weight: string): number {
  return (weight.split('.')[1] ?? '').replace(/0+$/, '').length;
}
