import type { Framework } from '../../../domain/framework/framework-schema.ts';
import {
  belowField,
  changeableValues,
  laddersOf,
  type PolicyChange,
} from '../../../domain/policy-scenarios/policy-change.ts';
import { plainNumber } from '../../../domain/values/decimal.ts';
import { policyText, valueName } from '../../text/policy-text.ts';

/** One thing that a scenario changes, in words. */
export interface ChangedValue {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What a scenario changes of a framework, in the order of the form. */
export function changedValues(framework: Framework, change: PolicyChange): readonly ChangedValue[] {
  const values = changeableValues(framework).flatMap((value): ChangedValue[] => {
    const after = change[value.field];
    return after === undefined
      ? []
      : [{ name: valueName(value), before: value.value === '' ? '–' : plainNumber(value.value), after }];
  });
  const below = change[belowField];
  const ladders = [...laddersOf(change)].map(([code, after]): ChangedValue => {
    return { name: `${policyText.ladderOf} ${code}`, before: policyText.belowSame, after: after.join(' / ') };
  });
  if (below === undefined) return [...values, ...ladders];
  const after = below === 'zero' ? policyText.belowZero : policyText.belowClamp;
  return [...values, { name: policyText.below, before: policyText.belowSame, after }, ...ladders];
}
