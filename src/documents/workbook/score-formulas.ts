import type { Indicator } from '../../domain/agreement/indicator.ts';
import { RESULT_VARIABLE } from '../../domain/agreement/indicator.ts';
import { stepVariable } from '../../domain/reporting/scoring-input.ts';
import { parseFormula } from '../../domain/scoring/formula/parse-formula.ts';
import type { Expression } from '../../domain/scoring/formula/syntax.ts';
import type { Below, MilestonesRule, Points, Rule } from '../../domain/scoring/rule.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { stepWords } from '../../domain/workbook/read-cell.ts';

/** The most conditions a spreadsheet can nest. */
const DEEPEST = 60;
export const NO_CASE = 'ไม่มีกรณีให้วัด';

/** Where a formula finds its variables, and hidden cells for intermediate steps. */
export interface FormulaContext {
  /** The address of a variable's cell; undefined if the sheet has none. */
  readonly cellOf: (variable: string) => string | undefined;
  /** Writes a formula into a cell of the computation sheet and returns its address. */
  readonly workOut: (formula: string) => string;
}

export interface CellFormulas {
  /** Null if the rule has no single result. */
  readonly result: string | null;
  readonly score: string;
}

interface ScoredBy {
  readonly formula?: string | null | undefined;
  readonly rule: Rule;
}

/**
 * An indicator's result and score as formulas over the typed cells: empty until every cell is filled in. Null if a
 * spreadsheet cannot express the rule. The figures are only for information; every score is computed again when it is
 * saved.
 */
export function indicatorFormulas(indicator: Pick<Indicator, 'formula' | 'rule'>, context: FormulaContext) {
  return formulasOf(indicator, '', context);
}

function formulasOf(scored: ScoredBy, prefix: string, context: FormulaContext): CellFormulas | null {
  const { rule, formula } = scored;
  if (!formula && rule.kind === 'composite') return compositeFormulas(rule.parts, prefix, context);
  const result = resultFormula(scored, prefix, context);
  if (result === null) return null;
  const at = context.workOut(result);
  const score = scoreFormula(rule, at);
  return score === null ? null : { result: at, score: `IF(ISNUMBER(${at}),ROUND(${score},4),${at})` };
}

function resultFormula({ rule, formula }: ScoredBy, prefix: string, context: FormulaContext): string | null {
  if (formula) return writtenFormula(formula, prefix, context);
  if (rule.kind === 'milestones') return levelFormula(rule, prefix, context);
  const cell = context.cellOf(prefix + RESULT_VARIABLE);
  return cell === undefined ? null : `IF(ISNUMBER(${cell}),${cell},"")`;
}

function writtenFormula(formula: string, prefix: string, context: FormulaContext): string | null {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return null;
  const cells = parsed.value.variables.map((name) => context.cellOf(prefix + name));
  if (cells.some((cell) => cell === undefined)) return null;
  const written = writeExpression(parsed.value.expression, cells as string[]);
  if (cells.length === 0) return written;
  return `IF(COUNT(${cells.join(',')})<${cells.length},"",IFERROR(${written},"${NO_CASE}"))`;
}

function writeExpression(expression: Expression, cells: readonly string[]): string {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'variable':
      return cells[expression.slot] ?? '0';
    case 'negate':
      return `(-${writeExpression(expression.inner, cells)})`;
    case 'call':
      return `${expression.name.toUpperCase()}(${expression.parts.map((part) => writeExpression(part, cells)).join(',')})`;
    case 'binary':
      return `(${writeExpression(expression.left, cells)}${expression.operator}${writeExpression(expression.right, cells)})`;
  }
}

function levelFormula(rule: MilestonesRule, prefix: string, context: FormulaContext): string | null {
  const steps = Array.from({ length: rule.steps }, (_, index) => context.cellOf(prefix + stepVariable(index + 1)));
  if (steps.some((cell) => cell === undefined) || steps.length > DEEPEST) return null;
  const done = steps.map((cell) => `${cell}="${stepWords.done}"`);
  const level =
    rule.mode === 'cumulative'
      ? done.reduceRight((rest, is, index) => `IF(${is},${rest},${index})`, String(rule.steps))
      : done.map((is, index) => `IF(${is},${plain(rule.weights?.[index] ?? '0')},0)`).join('+');
  return `IF(COUNTA(${steps.join(',')})<${steps.length},"",${level})`;
}

function scoreFormula(rule: Rule, at: string): string | null {
  if (rule.kind === 'composite') return null;
  return rule.points === undefined ? at : ladderFormula(rule.points, rule.below ?? 'clamp', at);
}

/** The ladder as nested conditions: below the first point, between two points, at the last point and beyond. */
function ladderFormula(points: Points, below: Below, at: string): string | null {
  if (points.length < 2 || points.length > DEEPEST) return null;
  const rungs = points.map(([value, score]) => ({ value: plain(value), score: plain(score) }));
  const rising = Number(rungs[0]?.value) < Number(rungs[1]?.value);
  const worse = rising ? '<' : '>';
  const [first] = rungs;
  let formula = rungs.at(-1)?.score ?? '0';
  for (let index = rungs.length - 1; index > 0; index -= 1) {
    const [from, to] = [rungs[index - 1], rungs[index]];
    if (!from || !to) return null;
    const line = `${from.score}+(${at}-(${from.value}))*(${to.score}-(${from.score}))/((${to.value})-(${from.value}))`;
    formula = `IF(${at}${worse}${to.value},${line},${formula})`;
  }
  return `IF(${at}${worse}${first?.value},${below === 'zero' ? '0' : first?.score},${formula})`;
}

/** The weighted mean of the applicable parts; empty while one of them is missing. */
function compositeFormulas(
  parts: readonly (ScoredBy & { readonly weight: string })[],
  prefix: string,
  context: FormulaContext,
): CellFormulas | null {
  const cells: { readonly at: string; readonly weight: string }[] = [];
  for (const [index, part] of parts.entries()) {
    const inner = formulasOf(part, `${prefix}p${index + 1}_`, context);
    if (inner === null) return null;
    cells.push({ at: context.workOut(inner.score), weight: plain(part.weight) });
  }
  const waits = cells.map(({ at }) => `${at}=""`).join(',');
  const sum = cells.map(({ at, weight }) => `IF(ISNUMBER(${at}),${at}*${weight},0)`).join('+');
  const weight = cells.map((one) => `IF(ISNUMBER(${one.at}),${one.weight},0)`).join('+');
  return { result: null, score: `IF(OR(${waits}),"",IFERROR(ROUND((${sum})/(${weight}),4),"${NO_CASE}"))` };
}

/** A number of the rule as it is written in a formula. */
function plain(text: string): string {
  return toArabicDigits(text).replaceAll(',', '').replace('\u2212', '-').trim();
}
