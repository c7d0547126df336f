import { shownFraction } from '../../../application/reporting/read-round-score.ts';
import type { CardReading, ReceiptReading } from '../../../application/submission/read-card.ts';
import { formatHalfUp } from '../../../domain/values/decimal.ts';
import { add, compare, isZero, subtract } from '../../../domain/values/fraction.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { submissionText } from '../../text/submission-text.ts';
import { formatCost } from './report-days.tsx';
import { formatSarTotal, type TextFact } from './sar-facts.tsx';

/** In time, or how late and what it costs. */
export function formatLateness({ dueStatus: { late } }: CardReading): string {
  if (late === null) return submissionText.onTime;
  return `${submissionText.late} ${late.workingDays} ${submissionText.workingDays} – ${formatCost(late)}`;
}

/** An edition that was returned before OPDC received it has no receipt, and none is waited for. */
export function unreceived({ returnedAt }: ReceiptReading['edition']): string {
  return returnedAt === null ? submissionText.receiptWaits : submissionText.returnedUnreceived;
}

/** Another edition was the first: by its day lateness is counted. */
export function firstArrival({ report: { firstArrivedAt }, edition }: ReceiptReading): TextFact[] {
  if (firstArrivedAt === null || firstArrivedAt === edition.arrivedAt) return [];
  return [{ label: submissionText.firstArrivedAt, value: formatThaiInstant(firstArrivedAt) }];
}

/** The total as sent, after what lateness took from it, and what it became where the deduction was counted otherwise since: a day moved, or it was not known. */
export function totals({ content, dueStatus: { late } }: CardReading): TextFact[] {
  const { total } = content;
  if (total === null) return [];
  const taken = shownFraction(content.lateDeduction ?? '0');
  const whole = add(shownFraction(total), taken);
  const sent = [
    ...(isZero(taken) ? [] : [{ label: submissionText.beforeLate, value: shortScore(formatHalfUp(whole, 4)) }]),
    { label: submissionText.total, value: formatSarTotal(content) ?? '' },
  ];
  if (late !== null && !late.settled) return sent;
  const owed = shownFraction(late?.deduction ?? '0');
  if (compare(taken, owed) === 0) return sent;
  return [...sent, { label: submissionText.afterLate, value: shortScore(formatHalfUp(subtract(whole, owed), 4)) }];
}
