import { fractionOf, toDecimalText } from '../values/decimal.ts';
import { compare, type Fraction, HUNDRED, sumOf, ZERO } from '../values/fraction.ts';
import type { Framework } from './framework-schema.ts';
import { type FrameworkProblem, problem } from './problem.ts';
import type { Component } from './tree-schema.ts';
import { leavesOf, walkTree } from './walk-tree.ts';

/**
 * Stated weights must be within 0–100 and add up: the top level to 100, children to their parent, shared weights to the
 * rest.
 */
export function checkFrameworkWeights(framework: Framework): FrameworkProblem[] {
  const placed = walkTree(framework.components);
  return [
    ...placed.flatMap(({ component, path }) => checkRange(component, `${path}.weight.value`)),
    ...checkSum(framework.components, HUNDRED, 'components'),
    ...placed.flatMap(({ component, path }) =>
      component.children && component.weight.value !== null
        ? checkSum(component.children, fractionOf(component.weight.value), `${path}.children`)
        : [],
    ),
    ...checkShares(framework),
  ];
}

function checkRange({ weight }: Component, path: string): FrameworkProblem[] {
  if (weight.value === null) return [];
  const value = fractionOf(weight.value);
  if (compare(value, ZERO) > 0 && compare(value, HUNDRED) <= 0) return [];
  return [problem('framework-weight-out-of-range', path, weight.value, 'น้ำหนักมากกว่า 0 และไม่เกิน 100')];
}

/**
 * If all siblings are stated they must add up to `whole` exactly; if some are open, the stated ones must leave room for
 * them.
 */
function checkSum(siblings: readonly Component[], whole: Fraction, path: string): FrameworkProblem[] {
  const weights = siblings.map((one) => one.weight.value);
  const stated = weights.filter((one) => one !== null);
  const sum = sumOf(stated.map(fractionOf));
  const order = compare(sum, whole);
  if (stated.length === weights.length) {
    return order === 0
      ? []
      : [problem('framework-weights-differ', path, toDecimalText(sum), `ผลรวม ${toDecimalText(whole)}`)];
  }
  const expected = `ผลรวมของน้ำหนักที่ระบุน้อยกว่า ${toDecimalText(whole)} เพราะยังมีน้ำหนักที่เปิดไว้`;
  return order < 0 ? [] : [problem('framework-weights-differ', path, toDecimalText(sum), expected)];
}

/** If all leaves of a stated component are stated or shared, together they must make up its weight. */
function checkShares(framework: Framework): FrameworkProblem[] {
  const placed = walkTree(framework.components);
  return framework.sharedWeights.flatMap((shared, index) => {
    const path = `sharedWeights.${index}.value`;
    const members = shared.value.components.flatMap((code) => placed.filter((one) => one.component.code === code));
    const sharing = new Set(members.flatMap((one) => leavesOf(one.component)));
    const sum = fractionOf(shared.value.sum);
    if (compare(sum, ZERO) <= 0 || compare(sum, HUNDRED) > 0) {
      return [problem('framework-weight-out-of-range', `${path}.sum`, shared.value.sum, 'มากกว่า 0 และไม่เกิน 100')];
    }
    return placed.flatMap(({ component }) => checkShare(component, sharing, sum, `${path}.sum`));
  });
}

function checkShare(component: Component, sharing: ReadonlySet<Component>, share: Fraction, path: string) {
  const leaves = leavesOf(component);
  const others = leaves.filter((leaf) => !sharing.has(leaf)).map((leaf) => leaf.weight.value);
  const holdsAll = [...sharing].every((leaf) => leaves.includes(leaf));
  const stated = others.filter((one) => one !== null);
  if (component.weight.value === null || sharing.size === 0 || !holdsAll || stated.length < others.length) return [];
  const sum = sumOf([share, ...stated.map(fractionOf)]);
  if (compare(sum, fractionOf(component.weight.value)) === 0) return [];
  const expected = `รวมกับน้ำหนักอื่นแล้วเท่ากับน้ำหนักของ ${component.code} คือ ${component.weight.value}`;
  return [problem('framework-shared-weight-differs', path, toDecimalText(sum), expected)];
}
