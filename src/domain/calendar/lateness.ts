import type { Framework } from '../framework/framework-schema.ts';
import type { Round } from '../framework/time-schema.ts';
import { isCivilDate } from '../values/civil-date.ts';
import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import { fromInteger, multiply, ZERO } from '../values/fraction.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { type DueDate, type Extension, type Outage, settleDueDate } from './due-date.ts';
import { explainLateness, type LatenessStep } from './explain-lateness.ts';
import type { Holiday } from './holiday.ts';
import { workingDaysAfter } from './working-days.ts';

export type LatenessRefusal =
  | 'round-not-in-framework'
  | 'due-date-not-stated'
  | 'received-date-not-real'
  | 'holidays-not-known';

export interface Lateness {
  readonly due: CivilDate;
  /** The working days late: how many, and which. */
  readonly workingDays: number;
  readonly days: readonly CivilDate[];
  /** Points deducted from the total, decimal text with the decimals of totals; zero if no source states a penalty. */
  readonly deduction: string;
  readonly steps: readonly LatenessStep[];
}

/**
 * Counts the working days that a report is late at the place that counts, and the points they cost (S2, clause 1.5.2).
 * The day of receipt counts. `holidays` must include the year of receipt: holidays that nobody has declared cannot be
 * counted. Refuses `round-not-in-framework`, `due-date-not-stated`, `received-date-not-real`, `holidays-not-known`.
 */
export function countLateness(
  framework: Framework,
  roundCode: string,
  receivedDate: CivilDate,
  holidays: readonly Holiday[],
  outages: readonly Outage[] = [],
  extension: Extension | null = null,
): Outcome<Lateness, LatenessRefusal> {
  const year = framework.fiscalYear;
  const round = framework.rounds.find((one) => one.code === roundCode);
  if (!round) return refuse('round-not-in-framework', { round: roundCode.slice(0, 40), year }, 'round');
  if (round.reportDue.value === null) return refuse('due-date-not-stated', { round: round.name, year }, 'round');
  if (!isCivilDate(receivedDate))
    return refuse('received-date-not-real', { text: receivedDate.slice(0, 40) }, 'received');
  const settled = settleDueDate(framework.dueRule, round.reportDue.value, holidays, outages, extension);
  const horizon = lastKnownDay(holidays);
  if (receivedDate > settled.due && receivedDate > horizon) {
    return refuse('holidays-not-known', { received: receivedDate, until: horizon }, 'received');
  }
  return accept(measure(framework, round, settled, receivedDate, holidays));
}

function measure(
  framework: Framework,
  round: Round,
  settled: DueDate,
  received: CivilDate,
  holidays: readonly Holiday[],
): Lateness {
  const days = workingDaysAfter(settled.due, received, framework.dueRule.placeThatCounts.value, holidays);
  const deduction = deductionFor(framework, round, days.length);
  const steps = explainLateness({ framework, round, settled, received, days, deduction });
  return { due: settled.due, workingDays: days.length, days, deduction, steps };
}

function deductionFor(framework: Framework, round: Round, days: number): string {
  const penalty = framework.latePenalty.value;
  const decimals = framework.scale.decimals.value.total;
  if (!penalty?.rounds.includes(round.code)) return formatHalfUp(ZERO, decimals);
  return formatHalfUp(multiply(fractionOf(penalty.perDay), fromInteger(days)), decimals);
}

function lastKnownDay(holidays: readonly Holiday[]): CivilDate {
  const years = holidays.map((one) => Number(one.date.slice(0, 4)));
  return `${String(Math.max(0, ...years)).padStart(4, '0')}-12-31`;
}
