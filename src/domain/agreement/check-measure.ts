import { compileFormula } from '../scoring/formula/compile-formula.ts';
import { alwaysDividesByZero } from '../scoring/formula/divisions.ts';
import type { ScoringRefusal } from '../scoring/refusal-codes.ts';
import type { Rule } from '../scoring/rule.ts';
import { compileRule } from '../scoring/rules/compile-rule.ts';
import { atField, type Refusal, refusal } from '../values/result.ts';
import type { Indicator } from './indicator.ts';

export type MeasureRefusal =
  | 'formula-divides-by-zero'
  | 'variable-name-unusable'
  | 'baseline-not-past'
  | 'baseline-year-twice';

/** A name that no object of JSON can have without changing what the object is: no program could send a figure under it. */
const UNUSABLE = '__proto__';

/** The earliest year that can be meant: before it lies a year of the common era typed by mistake. */
const EARLIEST_YEAR = 2500;

/**
 * What no indicator can be measured by: a formula that divides by zero whatever is reported, a figure that cannot be
 * sent, and past results of a year that is not past.
 */
export function checkMeasures(
  fiscalYear: number,
  indicators: readonly Indicator[],
): readonly Refusal<MeasureRefusal>[] {
  return indicators.flatMap((one) => [
    ...checkFormulas(one).map((name) => refusal(name, { indicator: one.code }, `indicators.${one.code}.formula`)),
    ...checkVariableNames(one).map((refused) => atField(refused, `indicators.${one.code}.variables`)),
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

/** Why scoring cannot compute this indicator's rule or formula. */
export function checkComputable({ code, rule, formula, variables }: Indicator): readonly Refusal<ScoringRefusal>[] {
  const compiledRule = compileRule(rule);
  const ofRule = compiledRule.ok ? [] : compiledRule.refusals.map((one) => atField(one, `indicators.${code}.ladder`));
  if (formula === null) return ofRule;
  const field = `indicators.${code}.formula`;
  const compiled = compileFormula(formula);
  if (!compiled.ok) return [...ofRule, ...compiled.refusals.map((one) => atField(one, field))];
  const named = new Set(variables.map((one) => one.name));
  const unnamed = compiled.value.variables.filter((name) => !named.has(name));
  return [...ofRule, ...unnamed.map((name) => refusal('formula-unknown-variable', { name }, field))];
}

function formulasIn(formula: string | null | undefined, rule: Rule): readonly string[] {
  const parts = rule.kind === 'composite' ? rule.parts.flatMap((part) => formulasIn(part.formula, part.rule)) : [];
  return formula ? [formula, ...parts] : parts;
}

/** A refusal for each figure whose name no program could send. */
export function checkVariableNames({
  code,
  variables,
}: Pick<Indicator, 'code' | 'variables'>): readonly Refusal<'variable-name-unusable'>[] {
  const unusable = variables.filter(({ name }) => name === UNUSABLE);
  return unusable.map(({ name }) => refusal('variable-name-unusable', { indicator: code, name }, 'variables'));
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
