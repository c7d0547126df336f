import { isIndicatorCode } from '../../../domain/agreement/check-indicator.ts';
import type { Baseline, Indicator, ReportedVariable } from '../../../domain/agreement/indicator.ts';
import { RESULT_VARIABLE } from '../../../domain/agreement/indicator.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { stepVariable } from '../../../domain/reporting/scoring-input.ts';
import type { Points, Rule } from '../../../domain/scoring/rule.ts';
import { type DecimalRefusal, parseDecimal, plainNumber, toDecimalText } from '../../../domain/values/decimal.ts';
import { parseFiscalYear } from '../../../domain/values/fiscal-year.ts';
import { accept, type Outcome, type Refusal, refuseAll } from '../../../domain/values/result.ts';
import { levelsOf, periodChoices, suppliedRange, type TypedIndicator, type TypedVariable } from './typed-indicator.ts';

export type TypedIndicatorRefusal =
  | 'milestone-steps-invalid'
  | 'baseline-year-invalid'
  | 'code-required'
  | DecimalRefusal;

/**
 * The indicator described by a form, based on the stored one. Only errors of the form itself are refused here; weights,
 * targets, rule and formula are checked by the use case.
 */
export function readTypedIndicator(
  framework: Framework,
  stored: Indicator,
  typed: TypedIndicator,
): Outcome<Indicator, TypedIndicatorRefusal> {
  const refusals: Refusal<TypedIndicatorRefusal>[] = [];
  if (!isIndicatorCode(typed.code)) refusals.push({ code: 'code-required', field: 'code' });
  const steps = linesOf(typed.steps);
  if (typed.rule === 'milestones' && (steps.length < 1 || steps.length > 100))
    refusals.push({ code: 'milestone-steps-invalid', field: 'steps', facts: { indicator: typed.code } });
  const baselines = readBaselines(framework, typed, refusals);
  if (refusals.length > 0) return refuseAll(refusals);
  const { code, componentCode, name, definition, unit, weight, dataSource } = typed;
  return accept({
    ...stored,
    ...{ code, componentCode, name, definition, unit, weight, dataSource, baselines },
    formula: typed.formula.trim() === '' || typed.rule === 'milestones' ? null : typed.formula.trim(),
    rule: ruleOf(framework, stored.rule, typed, steps),
    variables: variablesOf(stored.variables, typed, steps),
  });
}

/** The reason why there is no figure stands with every year without one, or with last year if none is named. */
function readBaselines(
  framework: Framework,
  typed: TypedIndicator,
  refusals: Refusal<TypedIndicatorRefusal>[],
): readonly Baseline[] {
  const { baselineWhy: why } = typed;
  const read = readBaselineRows(typed, refusals);
  if (why === '') return read;
  if (read.length === 0) return [{ fiscalYear: framework.fiscalYear - 1, value: null, why }];
  return read.map((one) => (one.value === null ? { ...one, why } : one));
}

function readBaselineRows(typed: TypedIndicator, refusals: Refusal<TypedIndicatorRefusal>[]): readonly Baseline[] {
  return typed.baselines.flatMap(({ year, value }, index) => {
    if (year.trim() === '' && value.trim() === '') return [];
    const fiscalYear = parseFiscalYear(year);
    const figure = value.trim() === '' ? null : parseDecimal(value);
    if (!fiscalYear.ok) {
      const facts = { indicator: typed.code };
      refusals.push({ code: 'baseline-year-invalid', field: `baseline-${index}-year`, facts });
    }
    if (figure !== null && !figure.ok)
      refusals.push(...figure.refusals.map((one) => ({ ...one, field: `baseline-${index}-value` })));
    if (!fiscalYear.ok || (figure !== null && !figure.ok)) return [];
    return [{ fiscalYear: fiscalYear.value, value: figure === null ? null : toDecimalText(figure.value) }];
  });
}

function ruleOf(framework: Framework, stored: Rule, typed: TypedIndicator, steps: readonly string[]): Rule {
  if (typed.rule === 'composite') return stored;
  const levels = levelsOf(framework, stored);
  const points: Points = levels.map(([, score], index) => [plainNumber(typed.targets[index] ?? ''), score] as const);
  const below = (stored.kind !== 'composite' ? stored.below : undefined) ?? framework.scale.below.value;
  const mapped = typed.targets.some((text) => text.trim() !== '') ? { points, below } : {};
  if (typed.rule === 'ladder') return { kind: 'ladder', points, below };
  if (typed.rule === 'milestones') {
    const kept = stored.kind === 'milestones' ? stored : undefined;
    const weights = kept?.weights?.length === steps.length ? { weights: kept.weights } : {};
    const mode = kept?.mode === 'weighted' && kept.weights?.length === steps.length ? 'weighted' : 'cumulative';
    return { kind: 'milestones', steps: steps.length, mode, ...weights, names: steps, ...mapped };
  }
  const unstated = typed.rangeFrom === '' && typed.rangeTo === '';
  const ownScale = suppliedRange(stored) === null && unstated;
  const minimum = ownScale ? '0' : plainNumber(typed.rangeFrom);
  const maximum = ownScale ? (levels.at(-1)?.[1] ?? '100') : plainNumber(typed.rangeTo);
  return { kind: typed.rule, ...(minimum ? { minimum } : {}), ...(maximum ? { maximum } : {}), ...mapped };
}

function variablesOf(
  stored: readonly ReportedVariable[],
  typed: TypedIndicator,
  steps: readonly string[],
): readonly ReportedVariable[] {
  if (typed.rule === 'milestones')
    return steps.map((step, index) => ({
      name: stepVariable(index + 1),
      kind: 'step',
      label: `ขั้นที่ ${index + 1} ${step} (1 = แล้วเสร็จ, 0 = ยังไม่แล้วเสร็จ)`,
      unit: 'ขั้น',
      mayBeNegative: false,
    }));
  const named = typed.variables.filter((one) => one.name !== '');
  if (typed.formula.trim() !== '')
    return named.map((one) => ({ ...kept(stored, one.name), ...read(one), label: one.label || one.name }));
  const first = named[0];
  const label = first?.label || 'ผลการดำเนินงาน';
  const byPeriod = periodChoices.get(first?.byPeriod ?? '');
  const period = byPeriod ? { byPeriod } : {};
  const mayBeNegative = first?.mayBeNegative ?? false;
  return [
    {
      ...kept(stored, RESULT_VARIABLE),
      name: RESULT_VARIABLE,
      label,
      unit: typed.unit.trim(),
      mayBeNegative,
      ...period,
    },
  ];
}

function read({ byPeriod, ...typed }: TypedVariable): ReportedVariable {
  const chosen = periodChoices.get(byPeriod);
  return { ...typed, ...(chosen ? { byPeriod: chosen } : {}) };
}

/** What the form does not contain is unchanged: the limits for questioning a figure. */
function kept(stored: readonly ReportedVariable[], name: string): Partial<ReportedVariable> {
  const { plausible, largestChange } = stored.find((one) => one.name === name) ?? {};
  return { ...(plausible ? { plausible } : {}), ...(largestChange ? { largestChange } : {}) };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
