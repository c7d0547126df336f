import type { Indicator } from '../agreement/indicator.ts';
import { RESULT_VARIABLE } from '../agreement/indicator.ts';
import { isPercent } from '../agreement/share-of-hundred.ts';
import type { MeasuredDivision } from '../scoring/formula/divisions.ts';
import { partOfShare } from '../scoring/formula/divisions.ts';
import { parseDecimal, toDecimalText } from '../values/decimal.ts';
import { compare, type Fraction, HUNDRED, isNegative } from '../values/fraction.ts';
import { rowIn } from '../values/known-names.ts';
import type { Doubt, DoubtKind } from './doubt.ts';
import { dividesNothingByNothing, type MeasuredFormula, measuredFormulas } from './measured-formulas.ts';

type FormulaDoubtKind = Extract<DoubtKind, 'more-than-whole' | 'negative-base' | 'nothing-to-divide'>;
type OpenDoubt = Omit<Doubt, 'reason'>;
type DoubtedIndicator = Pick<Indicator, 'formula' | 'rule' | 'unit' | 'variables'>;

/**
 * The questions about what the figures make together: a part larger than its whole, a growth over a negative base
 * (which turns its sign), and 0 ÷ 0, by which the indicator leaves the score. Each stands beside one of the figures.
 */
export function formulaDoubts(
  indicator: DoubtedIndicator,
  variables: Readonly<Record<string, string>>,
): readonly OpenDoubt[] {
  const found = [
    ...measuredFormulas(indicator, variables).flatMap((one) => doubtsOfFormula(indicator, one)),
    ...doubtOfPercentage(indicator, variables),
  ];
  return found.filter((one, index) => found.findIndex((other) => other.key === one.key) === index);
}

function doubtsOfFormula(indicator: DoubtedIndicator, measured: MeasuredFormula): readonly OpenDoubt[] {
  const { formula, prefix, result, divisions } = measured;
  const part = partOfShare(formula);
  const isShare = part !== null && (prefix !== '' || isPercent(indicator.unit));
  const over = isShare && result !== null && compare(result, HUNDRED) > 0;
  return [
    ...(over ? asked(indicator, 'more-than-whole', beside(prefix, part), result) : []),
    ...divisions.flatMap((one) => doubtsOfDivision(indicator, prefix, one)),
  ];
}

function doubtsOfDivision(
  indicator: DoubtedIndicator,
  prefix: string,
  division: MeasuredDivision,
): readonly OpenDoubt[] {
  const { whole, wholeNames, partNames } = division;
  const names = beside(prefix, [...wholeNames, ...partNames]);
  if (whole === null) return [];
  if (isNegative(whole)) return asked(indicator, 'negative-base', names, whole);
  return dividesNothingByNothing(division) ? asked(indicator, 'nothing-to-divide', names, whole) : [];
}

/** A percentage that is typed as it is; one that may be negative is a change, and has no whole. */
function doubtOfPercentage(
  indicator: DoubtedIndicator,
  variables: Readonly<Record<string, string>>,
): readonly OpenDoubt[] {
  const { formula, rule, unit } = indicator;
  if (formula !== null || rule.kind === 'composite' || rule.kind === 'milestones' || !isPercent(unit)) return [];
  const variable = indicator.variables.find((one) => one.name === RESULT_VARIABLE);
  if (!variable || variable.mayBeNegative || variable.plausible) return [];
  const parsed = parseDecimal(rowIn(variables, variable.name) ?? '');
  const over = parsed.ok && compare(parsed.value, HUNDRED) > 0;
  return over ? asked(indicator, 'more-than-whole', [variable.name], parsed.value) : [];
}

function beside(prefix: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${prefix}${name}`);
}

/** The question beside the first of these figures; none if the indicator does not report any of them. */
function asked(
  { variables, unit }: DoubtedIndicator,
  kind: FormulaDoubtKind,
  names: readonly string[],
  value: Fraction,
): readonly OpenDoubt[] {
  const first = variables.find((one) => one.name === names[0]);
  if (!first) return [];
  const about =
    kind === 'more-than-whole' ? { label: 'ผลการดำเนินงาน', unit } : { label: first.label, unit: first.unit };
  const against = kind === 'more-than-whole' ? { from: null, to: '100' } : { from: '0', to: null };
  const doubted = { kind, ...about, value: toDecimalText(value), against, statedChange: null };
  return [{ key: `${first.name}.${kind}`, ...doubted }];
}
