import type { ByPeriod, ReportedVariable } from '../../domain/agreement/indicator.ts';
import { combinePeriods } from '../../domain/reporting/period-values.ts';
import { scoringInputOf } from '../../domain/reporting/scoring-input.ts';
import type { ExplainContext } from '../../domain/scoring/explain/context.ts';
import type { ScoringInput } from '../../domain/scoring/measure.ts';
import type { ScoredRule } from '../../domain/scoring/score-indicator.ts';
import { parseDecimal, toDecimalText } from '../../domain/values/decimal.ts';
import { rowIn } from '../../domain/values/known-names.ts';

/** Everything the browser needs to compute a score while its figures are typed: plain JSON. */
export interface LiveScoreSetup {
  readonly indicator: ScoredRule & { readonly variables?: readonly ReportedVariable[] };
  readonly context: ExplainContext;
  /** The form field of each variable, steps and parts of a composite included. */
  readonly fields: Readonly<Record<string, string>>;
  readonly unit: string;
  /** For a variable given by periods: how they are combined, and the field of each by its stored name. */
  readonly periods?: Readonly<Record<string, PeriodFields>>;
}

export interface PeriodFields {
  readonly combine: ByPeriod['combine'];
  readonly fields: readonly (readonly [name: string, field: string])[];
}

/** What is read from the form: every value sent under a name, in order. */
export type ReadField = (name: string) => readonly string[];

/** The form as input of scoring, or how many of its fields are still empty: missing is never zero. */
export function readScoringInput(setup: LiveScoreSetup, read: ReadField): ScoringInput | { readonly lacks: number } {
  const figures = Object.entries(setup.fields).map(([name, field]) =>
    readFigure(name, field, rowIn(setup.periods ?? {}, name), read),
  );
  const lacks = figures.reduce((sum, one) => sum + one.lacks, 0);
  if (lacks > 0) return { lacks };
  const variables = Object.fromEntries(figures.flatMap((one) => one.given));
  return scoringInputOf(setup.indicator, variables, 'reported');
}

interface TypedFigure {
  readonly given: readonly (readonly [name: string, text: string])[];
  readonly lacks: number;
}

function readFigure(name: string, field: string, periods: PeriodFields | undefined, read: ReadField): TypedFigure {
  const textOf = (one: string) => read(one)[0]?.trim() ?? '';
  const cells = (periods?.fields ?? []).map(([own, cell]) => [own, textOf(cell)] as const);
  const given = cells.filter(([, text]) => text !== '');
  if (periods === undefined || given.length === 0) {
    const text = textOf(field);
    return { given: [[name, text]], lacks: text === '' ? Math.max(1, lacksWithout(periods)) : 0 };
  }
  const { total, wrong, lacks } = totalOf(
    periods.combine,
    cells.map(([, text]) => text),
  );
  // Text that is not a number is passed on as typed, so that the rule says what is wrong with it.
  return { given: [...given, [name, wrong ?? total ?? '']], lacks: wrong === null ? lacks : 0 };
}

function lacksWithout(periods: PeriodFields | undefined): number {
  return periods === undefined
    ? 1
    : combinePeriods(
        periods.combine,
        periods.fields.map(() => null),
      ).lacks;
}

/** The figure computed from typed periods; `wrong` is the first of them that is not a number. */
export function totalOf(combine: ByPeriod['combine'], texts: readonly string[]) {
  const figures = texts.map((text) => (text.trim() === '' ? null : parseDecimal(text)));
  const wrong = texts.find((_, index) => figures[index]?.ok === false) ?? null;
  const { total, lacks } = combinePeriods(
    combine,
    figures.map((one) => (one?.ok ? one.value : null)),
  );
  return { total: total === null ? null : toDecimalText(total), wrong, lacks };
}
