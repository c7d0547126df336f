import type { ByPeriod, Indicator } from '../agreement/indicator.ts';
import { kindOf, variableLabel } from '../agreement/variable-kind.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import { periodsOf, periodVariable } from '../reporting/period-values.ts';
import { isNameIn, rowIn } from '../values/known-names.ts';
import { sameFigure } from './read-cell.ts';

/** One line of the sheet, for one figure of an indicator. */
export interface WorkbookLine {
  /** The figure's name in the result (`current`, `current.m10`); empty for an indicator that asks for no figure. */
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** A `total` is computed from the lines of its periods and is not filled in. */
  readonly kind: 'figure' | 'step' | 'total' | 'none';
  readonly mayBeNegative: boolean;
  /** For a total: the lines it is computed from, and how. */
  readonly from: { readonly names: readonly string[]; readonly combine: ByPeriod['combine'] } | null;
}

const totalWords: Readonly<Record<ByPeriod['combine'], string>> = {
  sum: 'รวมทุกงวด',
  cumulative: 'ยอดสะสมงวดสุดท้าย',
  latest: 'ค่าล่าสุด',
};

/**
 * The lines of an indicator in one round: one per figure, one per month or quarter with their total, or one for texts
 * only.
 */
export function workbookLines({ variables }: Pick<Indicator, 'variables'>, round: RoundCode): readonly WorkbookLine[] {
  const lines = variables.flatMap((variable): WorkbookLine[] => {
    const { name, label, unit, mayBeNegative, byPeriod } = variable;
    const plain = { unit, mayBeNegative, from: null };
    if (kindOf(variable) === 'step')
      return [{ ...plain, name, label: variableLabel(variable), unit: '', kind: 'step' }];
    if (!byPeriod) return [{ ...plain, name, label, kind: 'figure' }];
    const periods = periodsOf(byPeriod, round).map((period): WorkbookLine => {
      return { ...plain, name: periodVariable(name, period), label: `${label} ${period.label}`, kind: 'figure' };
    });
    const from = { names: periods.map((one) => one.name), combine: byPeriod.combine };
    return [...periods, { ...plain, name, label: `${label} ${totalWords[byPeriod.combine]}`, kind: 'total', from }];
  });
  if (lines.length > 0) return lines;
  return [{ name: '', label: '', unit: '', kind: 'none', mayBeNegative: false, from: null }];
}

/**
 * The figures to save for what was given line by line: a total is computed from its periods. If no period is given it
 * stays as stored, unless stored periods have been emptied.
 */
export function figuresToSave(
  lines: readonly WorkbookLine[],
  stored: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const figures = new Map(Object.entries(given));
  for (const { name, from } of lines) {
    if (from === null) continue;
    figures.delete(name);
    if (from.names.some((one) => (rowIn(given, one) ?? '') !== '')) continue;
    figures.set(name, from.names.some((one) => isNameIn(stored, one)) ? '' : (rowIn(stored, name) ?? ''));
  }
  return Object.fromEntries(figures);
}

/**
 * Single figures merged into the stored ones: a given period lets the total be computed from the periods again; a given
 * total stands alone and is checked as such, unless it equals the sum of the periods.
 */
export function mergeFigures(
  indicator: Pick<Indicator, 'variables'>,
  round: RoundCode,
  stored: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const merged = new Map(Object.entries({ ...stored, ...given }));
  for (const { name, from } of workbookLines(indicator, round)) {
    if (from === null) continue;
    if (from.names.some((one) => isNameIn(given, one))) merged.delete(name);
    else if (isNameIn(given, name) && !sameFigure(rowIn(given, name) ?? '', rowIn(stored, name) ?? ''))
      for (const one of from.names) merged.delete(one);
  }
  return Object.fromEntries(merged);
}
