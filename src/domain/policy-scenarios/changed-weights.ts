import type { Framework } from '../framework/framework-schema.ts';
import { isBelow, walkTree } from '../framework/walk-tree.ts';
import { fractionOf } from '../values/decimal.ts';
import { divide, type Fraction, isZero, reduce } from '../values/fraction.ts';

interface Group {
  readonly components: readonly string[];
  readonly weight: string;
}

/** The weights that a framework states: those that several components share before those of single ones, the deepest first. */
function groupsOf({ components, sharedWeights }: Framework): readonly Group[] {
  const single = walkTree(components).flatMap(({ component: { code, weight } }) =>
    weight.value === null ? [] : [{ components: [code], weight: weight.value }],
  );
  return [
    ...sharedWeights.map(({ value }) => ({ components: value.components, weight: value.sum })),
    ...single.sort((a, b) => deep(b) - deep(a)),
  ];
}

const deep = ({ components: [code = ''] }: Group) => code.split('.').length;

/**
 * By what the weight of an indicator of each component is multiplied when the stated weights become others: the indicators
 * keep their shares of what their component, or the components together, weigh. Undefined where the weight stays, or where
 * nothing weighed anything before.
 */
export function weightFactors(before: Framework, after: Framework): (component: string) => Fraction | undefined {
  const now = groupsOf(after);
  const factors = groupsOf(before).map(({ components, weight }, index) => {
    const [old, next] = [fractionOf(weight), fractionOf(now[index]?.weight ?? weight)];
    const same = weight === now[index]?.weight || isZero(old);
    return { components, factor: same ? undefined : reduce(divide(next, old)) };
  });
  return (component) =>
    factors.find(({ components }) => components.some((code) => code === component || isBelow(component, code)))?.factor;
}
