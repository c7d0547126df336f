import type { Framework } from '../framework/framework-schema.ts';
import type { Component } from '../framework/tree-schema.ts';
import { fractionOf, toDecimalText } from '../values/decimal.ts';
import { add, compare, type Fraction, fromInteger, subtract } from '../values/fraction.ts';
import { accept, type Outcome, type Refusal, refuseAll } from '../values/result.ts';
import type { Indicator } from './indicator.ts';

export type WeightRefusal =
  | 'weights-not-100'
  | 'component-weight-differs'
  | 'shared-weight-differs'
  | 'unknown-component';

const zero = fromInteger(0n);

function leaves(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [component, ...leaves(component.children ?? [])]);
}

/** True if `code` is `ancestor` or below it: 1.2.1 is within 1.2 and 1. */
export function isInComponent(code: string, ancestor: string): boolean {
  return code === ancestor || code.startsWith(`${ancestor}.`) || code.startsWith(`${ancestor}-`);
}

function difference(code: WeightRefusal, sum: Fraction, wanted: Fraction, field: string, component: string) {
  const gap = subtract(wanted, sum);
  const short = compare(gap, zero) > 0;
  const amount = toDecimalText(short ? gap : subtract(sum, wanted));
  const facts = {
    component,
    sum: toDecimalText(sum),
    expected: toDecimalText(wanted),
    direction: short ? 'ขาดอีก' : 'เกินอยู่',
    amount,
  };
  return { code, field, facts } satisfies Refusal<WeightRefusal>;
}

/**
 * The agreement's weights must sum to exactly 100, to every stated component weight and to every shared weight.
 * Cancelled indicators keep their weight here: it is distributed in scoring, not rewritten (S4 ข้อ ๔ (๒)).
 */
export function checkAgreementWeights(
  framework: Framework,
  indicators: readonly Indicator[],
): Outcome<true, WeightRefusal> {
  const components = leaves(framework.components);
  const sumWhere = (belongs: (code: string) => boolean) =>
    indicators.filter((one) => belongs(one.componentCode)).reduce((sum, one) => add(sum, fractionOf(one.weight)), zero);
  const refusals: Refusal<WeightRefusal>[] = indicators
    .filter((one) => !components.some((component) => component.code === one.componentCode))
    .map((one) => ({
      code: 'unknown-component',
      field: `indicators.${one.code}.component`,
      facts: { component: one.componentCode },
    }));
  const total = sumWhere(() => true);
  const hundred = fromInteger(100n);
  if (compare(total, hundred) !== 0) refusals.push(difference('weights-not-100', total, hundred, 'weights', ''));
  for (const component of components) {
    if (component.weight.value === null) continue;
    const sum = sumWhere((code) => isInComponent(code, component.code));
    const wanted = fractionOf(component.weight.value);
    if (compare(sum, wanted) !== 0)
      refusals.push(
        difference('component-weight-differs', sum, wanted, `components.${component.code}`, component.code),
      );
  }
  for (const shared of framework.sharedWeights) {
    const sum = sumWhere((code) => shared.value.components.some((ancestor) => isInComponent(code, ancestor)));
    const wanted = fractionOf(shared.value.sum);
    const names = shared.value.components.join(' + ');
    if (compare(sum, wanted) !== 0)
      refusals.push(difference('shared-weight-differs', sum, wanted, `components.${names}`, names));
  }
  return refusals.length === 0 ? accept(true) : refuseAll(refusals);
}
