import type { Extension, Outage } from '../calendar/due-date.ts';
import type { Holiday } from '../calendar/holiday.ts';
import { countLateness } from '../calendar/lateness.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { Adjustment } from '../scoring/rule.ts';
import { civilDateOf } from '../values/civil-date.ts';

/** How late a report arrived, as counted when it was received. Dates are civil dates in Thailand. */
export interface ReportLateness {
  readonly due: string;
  /** The day that counts: when the endorsed report reached OPDC. */
  readonly received: string;
  /** Every working day late, at the place that counts. */
  readonly days: readonly string[];
  /** Points deducted from the total per day, and for all days; decimal text. */
  readonly perDay: string;
  readonly deduction: string;
  /** The count as Thai sentences, each with its clause. */
  readonly steps: readonly { readonly text: string; readonly clause?: string }[];
}

/** What moved this party's due day besides holidays. */
export interface DueChanges {
  readonly outages: readonly Outage[];
  readonly extension: Extension | null;
}

/** When a report reached OPDC, and when OPDC recorded its receipt. */
export interface ReportMoments {
  readonly round: string;
  readonly submittedAt: string | null;
  readonly receivedAt: string | null;
}

/**
 * The instant at which a report reached OPDC: an endorsed report arrives immediately, so the days that OPDC takes to
 * open it cost the province nothing (S2 ข้อ 1.5.2 requires that it *arrive*). A paper report entered later arrived when
 * it was received.
 */
export function arrivalOf({ submittedAt, receivedAt }: Omit<ReportMoments, 'round'>): string | null {
  return submittedAt ?? receivedAt;
}

/**
 * Counts how late a report was under the framework's due rule. Null if no penalty is stated for the round, before the
 * report has been received, and while the holidays up to its receipt are not known: those days cannot be counted yet.
 */
export function latenessOf(
  framework: Framework,
  report: ReportMoments,
  holidays: readonly Holiday[],
  { outages, extension }: DueChanges = { outages: [], extension: null },
): ReportLateness | null {
  const penalty = framework.latePenalty.value;
  const { round, receivedAt } = report;
  const arrival = arrivalOf(report);
  if (receivedAt === null || arrival === null || !penalty?.rounds.some((one) => one === round)) return null;
  const received = civilDateOf(arrival);
  const counted = countLateness(framework, round, received, holidays, outages, extension);
  if (!counted.ok) return null;
  const { due, days, deduction, steps } = counted.value;
  return { due, received, days, perDay: penalty.perDay, deduction, steps };
}

/** The deduction as an adjustment of the total; none for a report that was not late. */
export function lateAdjustments(lateness: ReportLateness | null): readonly Adjustment[] {
  if (lateness === null || lateness.days.length === 0) return [];
  const { days, perDay } = lateness;
  return [{ kind: 'deduct', amount: perDay, times: days.length, reason: `ส่งรายงานล่าช้า ${days.length} วันทำการ` }];
}
