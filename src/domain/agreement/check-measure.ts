import { compileFormula } from '../scoring/formula/compile-formula.ts';
import { alwaysDividesByZero } from '../scoring/formula/divisions.ts';
import type { Rule } from '../scoring/rule.ts';
import { type Refusal, refusal } from '../values/result.ts';
import type { Indicator } from './indicator.ts';

export type MeasureRefusal = 'formula-divides-by-zero' | 'baseline-not-past' | 'baseline-year-twice';

/** The earliest year that can be meant: before it lies a year of the common era typed by mistake. */
const EARLIEST_YEAR = 2500;

/**
 * What no indicator can be measured by: a formula that divides by zero whatever is reported, and past results of a year
 * that is not past.
 */
export function checkMeasures(
  fiscalYear: number,
  indicators: readonly Indicator[],
): readonly Refusal<MeasureRefusal>[] {
  return indicators.flatMap((one) => [
    ...checkFormulas(one).map((name) => refusal(name, { indicator: one.code }, `indicators.${one.code}.formula`)),
    ...checkBaselines(fiscalYear, one),
  ]);
}

/** The reason if a formula of this measure, or of one of its parts, can never be computed. */
export function checkFormulas({
  formula,
  rule,
}: Pick<Indicator, 'formula' | 'rule'>): readonly 'formula-divides-by-zero'[] {
  const broken = formulasIn(formula, rule).some((text) => {
    const compiled = compileFormula(text);
    return compiled.ok && alwaysDividesByZero(compiled.value);
  });
  return broken ? ['formula-divides-by-zero'] : [];
}

function formulasIn(formula: string | null | undefined, rule: Rule): readonly string[] {
  const parts = rule.kind === 'composite' ? rule.parts.flatMap((part) => formulasIn(part.formula, part.rule)) : [];
  return formula ? [formula, ...parts] : parts;
}

function checkBaselines(fiscalYear: number, { code, baselines }: Indicator): readonly Refusal<MeasureRefusal>[] {
  const field = `indicators.${code}.baselines`;
  const years = baselines.map((one) => one.fiscalYear);
  const strange = years.filter((year) => year >= fiscalYear || year < EARLIEST_YEAR);
  const twice = years.filter((year, index) => years.indexOf(year) < index);
  return [
    ...strange.map((year) => refusal('baseline-not-past', { indicator: code, year, fiscalYear }, field)),
    ...twice.map((year) => refusal('baseline-year-twice', { indicator: code, year }, field)),
  ];
}
