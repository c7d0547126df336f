import { compileFormula } from '../scoring/formula/compile-formula.ts';
import { partOfShare } from '../scoring/formula/divisions.ts';
import type { Rule } from '../scoring/rule.ts';
import { parseDecimal } from '../values/decimal.ts';
import { compare, HUNDRED } from '../values/fraction.ts';
import { type Indicator, RESULT_VARIABLE } from './indicator.ts';

/** True if a unit is a percentage. */
export function isPercent(unit: string): boolean {
  return /ร้อยละ|เปอร์เซ็นต์|%/.test(unit);
}

type Measured = Pick<Indicator, 'unit' | 'rule' | 'formula' | 'variables'>;

/**
 * [Assumption] A percentage of a whole, which does not exceed 100: part ÷ whole × 100, or typed as it is where it may not be
 * negative and no bounds are set. A change is none.
 */
function isShareOfHundred({ unit, rule, formula, variables }: Measured): boolean {
  if (!isPercent(unit) || rule.kind === 'composite' || rule.kind === 'milestones') return false;
  if (formula !== null) {
    const compiled = compileFormula(formula);
    return compiled.ok && partOfShare(compiled.value) !== null;
  }
  const typed = variables.find((one) => one.name === RESULT_VARIABLE);
  return typed !== undefined && !typed.mayBeNegative && !typed.plausible;
}

/** The targets of a share that lie above 100, as the agreement writes them; none where it is no share. */
export function targetsAboveHundred(indicator: Measured): readonly string[] {
  if (!isShareOfHundred(indicator)) return [];
  return valuesOf(indicator.rule).filter((text) => {
    const value = parseDecimal(text);
    return value.ok && compare(value.value, HUNDRED) > 0;
  });
}

function valuesOf(rule: Rule): readonly string[] {
  return rule.kind === 'composite' ? [] : (rule.points ?? []).map(([value]) => value);
}
