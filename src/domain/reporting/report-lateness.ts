import type { Extension, Outage } from '../calendar/due-date.ts';
import type { Holiday } from '../calendar/holiday.ts';
import { countLateness } from '../calendar/lateness.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { Adjustment } from '../scoring/rule.ts';
import { civilDateOf } from '../values/civil-date.ts';

/** How late a report was when its first edition arrived. Dates are civil dates in Thailand. */
export interface ReportLateness {
  readonly due: string;
  /** The day that counts: when the first endorsed edition reached OPDC. */
  readonly received: string;
  /** Every working day late, at the place that counts. */
  readonly days: readonly string[];
  /** Points deducted from the total per day, and for all days; decimal text. Null where no source states a penalty. */
  readonly perDay: string | null;
  readonly deduction: string | null;
  /** The count as Thai sentences, each with its clause. */
  readonly steps: readonly { readonly text: string; readonly clause?: string }[];
}

/** What moved this party's due day besides holidays. */
export interface DueChanges {
  readonly outages: readonly Outage[];
  readonly extension: Extension | null;
}

/**
 * Counts how late a report was under the framework's due rule: an endorsed report arrives immediately, and the first arrival
 * counts, so that neither the days OPDC takes to open it nor a return cost the province anything (S2 ข้อ 1.5.2 requires that
 * it *arrive*). Null while the holidays up to its arrival are not known: those days cannot be counted yet.
 */
export function latenessOf(
  framework: Framework,
  round: string,
  arrivedAt: string,
  holidays: readonly Holiday[],
  { outages, extension }: DueChanges = { outages: [], extension: null },
): ReportLateness | null {
  const penalty = framework.latePenalty.value;
  const charged = penalty?.rounds.some((one) => one === round) ?? false;
  const received = civilDateOf(arrivedAt);
  const counted = countLateness(framework, round, received, holidays, outages, extension);
  if (!counted.ok) return null;
  const { due, days, deduction, steps } = counted.value;
  const cost = charged ? { perDay: penalty?.perDay ?? null, deduction } : { perDay: null, deduction: null };
  return { due, received, days, ...cost, steps };
}

/** The count that is kept of two: a day that moves may help a province, and never makes a report later than it was. */
export function milderOf(before: ReportLateness | null, after: ReportLateness | null): ReportLateness | null {
  if (before === null || after === null) return before ?? after;
  return after.days.length > before.days.length ? before : after;
}

/** The deduction as an adjustment of the total; none for a report that was not late, or whose lateness costs nothing. */
export function lateAdjustments(lateness: ReportLateness | null): readonly Adjustment[] {
  if (lateness === null || lateness.perDay === null || lateness.days.length === 0) return [];
  const { days, perDay } = lateness;
  return [{ kind: 'deduct', amount: perDay, times: days.length, reason: `ส่งรายงานล่าช้า ${days.length} วันทำการ` }];
}
