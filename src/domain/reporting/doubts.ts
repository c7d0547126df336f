import type { Indicator, ReportedVariable } from '../agreement/indicator.ts';
import { kindOf } from '../agreement/variable-kind.ts';
import { parseDecimal } from '../values/decimal.ts';
import { compare, divide, type Fraction, isNegative, isZero, multiply, negate, subtract } from '../values/fraction.ts';
import { rowIn } from '../values/known-names.ts';
import { accept, type Outcome, type Refusal, refuseAll } from '../values/result.ts';
import type { Doubt, DoubtKind } from './doubt.ts';
import { unstatedJump } from './doubt-limits.data.ts';
import { formulaDoubts } from './formula-doubts.ts';
import type { ResultStatus } from './result-moves.ts';

/** The same variables as they were before; empty if unknown. */
export interface EarlierFigures {
  readonly lastRound: Readonly<Record<string, string>>;
  readonly lastYear: Readonly<Record<string, string>>;
}

/** The questions about a result's figures. `reasonOf` gives the answer to a question, empty if there is none. */
export function doubtsOf(
  indicator: Pick<Indicator, 'variables' | 'formula' | 'rule' | 'unit'>,
  variables: Readonly<Record<string, string>>,
  earlier: EarlierFigures,
  reasonOf: (doubt: Omit<Doubt, 'reason'>) => string,
): readonly Doubt[] {
  const ofFigures = indicator.variables
    .filter((variable) => kindOf(variable) === 'figure')
    .flatMap((variable) => figureDoubts(variable, rowIn(variables, variable.name), earlier));
  return [...ofFigures, ...formulaDoubts(indicator, variables)].map((doubt) => ({ ...doubt, reason: reasonOf(doubt) }));
}

/** What is known of a result's figures and the questions about them. */
export interface Questioned {
  readonly status?: ResultStatus;
  readonly doubts?: readonly Doubt[];
}

/**
 * Whether figures that are still with their host wait for an answer: they cannot be sent, and no total counts them. What
 * was sent has been answered.
 */
export function isQuestioned({ status, doubts = [] }: Questioned): boolean {
  return (status === 'draft' || status === 'returned') && unanswered(doubts).length > 0;
}

/** Refuses while a question has no answer, each beside the field of its reason. */
export function checkAnswered(doubts: readonly Doubt[]): Outcome<true, 'doubt-unanswered'> {
  const open = unanswered(doubts);
  if (open.length === 0) return accept(true);
  return refuseAll(
    open.map(
      ({ key, kind, label, value }): Refusal<'doubt-unanswered'> => ({
        code: 'doubt-unanswered',
        field: `reasons.${key}`,
        facts: { label, value, kind },
      }),
    ),
  );
}

function unanswered(doubts: readonly Doubt[]): readonly Doubt[] {
  return doubts.filter((one) => one.reason.trim() === '');
}

/** The questions about one figure: outside its bounds, fallen to zero, or unlike what stood there before. */
export function figureDoubts(
  variable: ReportedVariable,
  text: string | undefined,
  { lastRound, lastYear }: EarlierFigures,
): Omit<Doubt, 'reason'>[] {
  const figure = read(text);
  if (text === undefined || figure === null) return [];
  const { name, label, unit, plausible } = variable;
  const asked = (kind: DoubtKind, rest: Pick<Doubt, 'against' | 'statedChange'>) => ({
    ...{ key: `${name}.${kind}`, kind, label, unit, value: text },
    ...rest,
  });
  const outside = plausible && isOutside(figure, plausible) ? [{ ...plausible }] : [];
  const lost = isZero(figure) ? ([rowIn(lastRound, name), rowIn(lastYear, name)].find(isSomething) ?? null) : null;
  if (lost !== null)
    return [
      ...outside.map((against) => asked('outside-range', { against, statedChange: null })),
      asked('fell-to-zero', { against: { value: lost }, statedChange: null }),
    ];
  const jumps = [
    ['unlike-last-round', rowIn(lastRound, name)] as const,
    ['unlike-last-year', rowIn(lastYear, name)] as const,
  ].filter(([, before]) => jumped(variable, figure, read(before)));
  const statedChange = variable.largestChange ?? null;
  return [
    ...outside.map((against) => asked('outside-range', { against, statedChange: null })),
    ...jumps.map(([kind, before]) => asked(kind, { against: { value: before ?? '' }, statedChange })),
  ];
}

/** True for an earlier figure other than zero. */
function isSomething(text: string | undefined): text is string {
  const before = read(text);
  return before !== null && !isZero(before);
}

function isOutside(figure: Fraction, bounds: { readonly from: string | null; readonly to: string | null }): boolean {
  const [from, to] = [read(bounds.from ?? undefined), read(bounds.to ?? undefined)];
  return (from !== null && compare(figure, from) < 0) || (to !== null && compare(figure, to) > 0);
}

/** By the variable's own share, otherwise by a factor; from zero there is no share to compute, and a fall to zero is asked about before. */
function jumped({ largestChange }: ReportedVariable, now: Fraction, before: Fraction | null): boolean {
  if (before === null || isZero(before)) return false;
  const stated = read(largestChange ?? undefined);
  if (stated !== null) return compare(size(divide(subtract(now, before), before)), stated) > 0;
  const times = read(unstatedJump.value);
  if (times === null) return false;
  return compare(size(now), multiply(size(before), times)) > 0 || compare(multiply(size(now), times), size(before)) < 0;
}

function size(value: Fraction): Fraction {
  return isNegative(value) ? negate(value) : value;
}

function read(text: string | undefined): Fraction | null {
  const parsed = text === undefined ? null : parseDecimal(text);
  return parsed?.ok ? parsed.value : null;
}
