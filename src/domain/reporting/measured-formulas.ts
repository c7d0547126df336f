import type { Indicator } from '../agreement/indicator.ts';
import { type CompiledFormula, compileFormula } from '../scoring/formula/compile-formula.ts';
import { type MeasuredDivision, measureDivisions } from '../scoring/formula/divisions.ts';
import type { Rule } from '../scoring/rule.ts';
import { parseDecimal } from '../values/decimal.ts';
import { type Fraction, isZero } from '../values/fraction.ts';
import { rowIn } from '../values/known-names.ts';
import { partPrefix } from './scoring-input.ts';

/** A formula of an indicator, or of a part of a composite, with the figures reported for it. */
export interface MeasuredFormula {
  readonly formula: CompiledFormula;
  /** What precedes the names of its variables in the indicator: `p1_` for the first part. */
  readonly prefix: string;
  readonly result: Fraction | null;
  readonly divisions: readonly MeasuredDivision[];
}

type MeasuredIndicator = Pick<Indicator, 'formula' | 'rule'>;

/** Every formula of an indicator whose figures are all known; the others cannot be asked about yet. */
export function measuredFormulas(
  indicator: MeasuredIndicator,
  variables: Readonly<Record<string, string>>,
): readonly MeasuredFormula[] {
  return formulasOf(indicator.formula, indicator.rule, '').flatMap(({ text, prefix }) => {
    const compiled = compileFormula(text);
    if (!compiled.ok) return [];
    const formula = compiled.value;
    const slots = formula.variables.flatMap((name) => figureOf(rowIn(variables, `${prefix}${name}`)) ?? []);
    if (slots.length < formula.variables.length) return [];
    return [{ formula, prefix, result: formula.evaluate(slots), divisions: measureDivisions(formula, slots) }];
  });
}

/** Something divided by nothing: it has no result, and unlike 0 ÷ 0 the indicator does apply. */
export function dividesByNothing({ part, whole }: MeasuredDivision): boolean {
  return part !== null && whole !== null && isZero(whole) && !isZero(part);
}

/** 0 ÷ 0: there was nothing to measure. */
export function dividesNothingByNothing({ part, whole }: MeasuredDivision): boolean {
  return part !== null && whole !== null && isZero(whole) && isZero(part);
}

interface FormulaText {
  readonly text: string;
  readonly prefix: string;
}

function formulasOf(formula: string | null | undefined, rule: Rule, prefix: string): readonly FormulaText[] {
  if (formula) return [{ text: formula, prefix }];
  if (rule.kind !== 'composite') return [];
  return rule.parts.flatMap((part, index) => formulasOf(part.formula, part.rule, `${prefix}${partPrefix(index + 1)}`));
}

function figureOf(text: string | undefined): Fraction | null {
  const parsed = text === undefined ? null : parseDecimal(text);
  return parsed?.ok ? parsed.value : null;
}
