import { isInComponent } from '../../domain/agreement/check-agreement-weights.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { walkTree } from '../../domain/framework/walk-tree.ts';
import { parseDecimal, toDecimalText } from '../../domain/values/decimal.ts';
import { add, compare, type Fraction, ZERO } from '../../domain/values/fraction.ts';

/** A component of the framework with the weight that the agreement puts into it; weights are percent of the whole. */
export interface WeighedComponent {
  readonly code: string;
  readonly name: string;
  /** 0 for a top-level component. */
  readonly depth: number;
  /** Null if the framework leaves it open. */
  readonly stated: string | null;
  readonly sum: string;
  readonly state: 'open' | 'equal' | 'short' | 'over';
  readonly indicators: number;
}

/** Every component in the framework's order with the sum of its indicators' weights, and the total. */
export function weighComponents(
  framework: Framework,
  indicators: readonly Indicator[],
): { readonly components: readonly WeighedComponent[]; readonly total: string } {
  const placed = walkTree(framework.components);
  const depths = new Map<unknown, number>();
  const components = placed.map(({ component, parent }): WeighedComponent => {
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
    depths.set(component, depth);
    const own = indicators.filter((one) => isInComponent(one.componentCode, component.code));
    const sum = sumOf(own);
    const stated = component.weight.value;
    const { code, name } = component;
    return { code, name, depth, stated, sum: toDecimalText(sum), state: stateOf(sum, stated), indicators: own.length };
  });
  return { components, total: toDecimalText(sumOf(indicators)) };
}

function sumOf(indicators: readonly Indicator[]): Fraction {
  return indicators.reduce((sum, one) => {
    const weight = parseDecimal(one.weight);
    return weight.ok ? add(sum, weight.value) : sum;
  }, ZERO);
}

function stateOf(sum: Fraction, stated: string | null): WeighedComponent['state'] {
  const wanted = stated === null ? null : parseDecimal(stated);
  if (wanted === null || !wanted.ok) return 'open';
  const order = compare(sum, wanted.value);
  if (order === 0) return 'equal';
  return order < 0 ? 'short' : 'over';
}
