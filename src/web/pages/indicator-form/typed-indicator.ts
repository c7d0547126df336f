import type { ByPeriod, Indicator, ReportedVariable } from '../../../domain/agreement/indicator.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import type { Points, Rule, SuppliedRule } from '../../../domain/scoring/rule.ts';
import { codeOf, type FormBody, textOf } from '../../form-body.ts';

export interface TypedVariable {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly mayBeNegative: boolean;
  /** A key of `periodChoices`; empty: one figure for the whole round. */
  readonly byPeriod: string;
}

interface TypedBaseline {
  readonly year: string;
  readonly value: string;
}

/** An indicator in its form: everything as typed, including blank rows. */
export interface TypedIndicator {
  readonly code: string;
  readonly componentCode: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly weight: string;
  readonly rule: Rule['kind'];
  /** One target per level; the levels' scores come from the framework or the current rule. */
  readonly targets: readonly string[];
  /** One milestone per line. */
  readonly steps: string;
  readonly formula: string;
  readonly variables: readonly TypedVariable[];
  /** The least and the greatest figure that a central owner or an evaluator may supply. */
  readonly rangeFrom: string;
  readonly rangeTo: string;
  readonly baselines: readonly TypedBaseline[];
  /** Why years have no figure: one reason for all of them. */
  readonly baselineWhy: string;
  readonly dataSource: string;
}

const VARIABLE_ROWS = 6;
const BASELINE_ROWS = 5;
const blankVariable: TypedVariable = { name: '', label: '', unit: '', mayBeNegative: false, byPeriod: '' };
const blankBaseline: TypedBaseline = { year: '', value: '' };

/** The levels of an indicator's ladder: its own if it has one, otherwise the framework's. */
export function levelsOf(framework: Framework, rule: Rule): Points {
  if (rule.kind !== 'composite' && rule.points && rule.points.length > 0) return rule.points;
  return framework.scale.levels.value.map((level) => ['', level.score] as const);
}

/** The form of a stored indicator. */
export function typedFrom(framework: Framework, indicator: Indicator): TypedIndicator {
  const { code, componentCode, name, definition, unit, weight, rule, dataSource } = indicator;
  return {
    ...{ code, componentCode, name, definition, unit, weight, dataSource },
    rule: rule.kind,
    targets: levelsOf(framework, rule).map(([value]) => value),
    steps: rule.kind === 'milestones' ? (rule.names ?? []).join('\n') : '',
    formula: indicator.formula ?? '',
    variables: pad(
      rule.kind === 'milestones' ? [] : indicator.variables.map(typedVariable),
      VARIABLE_ROWS,
      blankVariable,
    ),
    baselines: pad(
      indicator.baselines.map((one) => ({ year: String(one.fiscalYear), value: one.value ?? '' })),
      BASELINE_ROWS,
      blankBaseline,
    ),
    baselineWhy: indicator.baselines.find((one) => one.why)?.why ?? '',
    rangeFrom: suppliedRange(rule)?.minimum ?? '',
    rangeTo: suppliedRange(rule)?.maximum ?? '',
  };
}

/** The range of a rule whose figure somebody else supplies; null for the other rules. */
export function suppliedRange(rule: Rule): Pick<SuppliedRule, 'minimum' | 'maximum'> | null {
  return rule.kind === 'central' || rule.kind === 'judgement' ? rule : null;
}

/** The form as sent; `levels` is the number of its targets. */
export function typedBody(form: FormBody, levels: number): TypedIndicator {
  const kinds = ['ladder', 'milestones', 'composite', 'judgement', 'central'] as const;
  const at = <Row>(rows: number, read: (index: number) => Row) =>
    Array.from({ length: rows }, (_, index) => read(index));
  return {
    code: codeOf(form, 'code'),
    componentCode: textOf(form, 'component'),
    name: textOf(form, 'name'),
    definition: textOf(form, 'definition'),
    unit: textOf(form, 'unit'),
    weight: textOf(form, 'weight'),
    rule: kinds.find((kind) => kind === textOf(form, 'rule')) ?? 'ladder',
    targets: at(levels, (index) => textOf(form, `target-${index}`)),
    steps: textOf(form, 'steps'),
    formula: textOf(form, 'formula'),
    variables: at(VARIABLE_ROWS, (index) => ({
      name: textOf(form, `variable-${index}-name`).trim(),
      label: textOf(form, `variable-${index}-label`).trim(),
      unit: textOf(form, `variable-${index}-unit`).trim(),
      mayBeNegative: textOf(form, `variable-${index}-negative`) === 'yes',
      byPeriod: textOf(form, `variable-${index}-period`),
    })),
    baselines: at(BASELINE_ROWS, (index) => ({
      year: textOf(form, `baseline-${index}-year`),
      value: textOf(form, `baseline-${index}-value`),
    })),
    baselineWhy: textOf(form, 'baselineWhy').trim(),
    rangeFrom: textOf(form, 'rangeFrom').trim(),
    rangeTo: textOf(form, 'rangeTo').trim(),
    dataSource: textOf(form, 'dataSource'),
  };
}

function typedVariable({ name, label, unit, mayBeNegative, byPeriod }: ReportedVariable): TypedVariable {
  return { name, label, unit, mayBeNegative, byPeriod: byPeriod ? `${byPeriod.period}-${byPeriod.combine}` : '' };
}

/** How a variable may be given other than once per round, by the value that the form sends. */
export const periodChoices: ReadonlyMap<string, ByPeriod> = new Map(
  (['month', 'quarter'] as const).flatMap((period) =>
    (['sum', 'cumulative', 'latest'] as const).map((combine) => [`${period}-${combine}`, { period, combine }] as const),
  ),
);

function pad<Row>(rows: readonly Row[], length: number, blank: Row): readonly Row[] {
  return [...rows, ...Array.from({ length: Math.max(0, length - rows.length) }, () => blank)];
}
