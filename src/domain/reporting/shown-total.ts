import type { Framework } from '../framework/framework-schema.ts';
import { isAssessedRound } from './assessed-round.ts';
import type { StoredTotals } from './party-score.ts';
import type { ReportStatus } from './report-moves.ts';
import { isRoundClosed, type RoundOfParty } from './round-window.ts';
import { isUnreported } from './unreported.ts';

/** How much of a round's weight a total counts; decimal text. */
export interface Coverage {
  readonly counted: string;
  readonly of: string;
}

/** A total as every page, file and answer shows it today. */
export interface ShownTotal {
  readonly total: string | null;
  /** The grade of this total; none while a result is awaited. */
  readonly grade: string | null;
  readonly weight: Coverage;
  readonly reported: number;
  readonly expected: number;
}

/** How many of a round's reported results have been judged. */
export interface Assessed {
  readonly count: number;
  readonly of: number;
}

const concludedStatuses: readonly ReportStatus[] = ['assessed', 'final'];
const judgedStatuses: readonly ReportStatus[] = ['received', ...concludedStatuses];

type RoundStatus = Pick<RoundOfParty, 'round' | 'status'>;

/**
 * True once the assessment is concluded: only then is there an assessed total, grade or rank. A round that is only
 * followed up never has one, also where OPDC concluded that nothing was reported.
 */
export function isConcluded(framework: Framework, { round, status }: RoundStatus): boolean {
  return concludedStatuses.includes(status) && isAssessedRound(framework, round);
}

/** True while evaluators score the report, or have scored it. */
export function isJudged(framework: Framework, { round, status }: RoundStatus): boolean {
  return judgedStatuses.includes(status) && isAssessedRound(framework, round);
}

/**
 * True while results are missing of a report that has never arrived and that nobody has concluded: after the close they
 * have the score of a missing result, but such a total has no grade and no rank.
 */
export function isUnfinished(
  { status, firstArrivedAt }: Pick<RoundOfParty, 'status' | 'firstArrivedAt'>,
  { reported, expected }: Pick<ShownTotal, 'reported' | 'expected'>,
): boolean {
  return firstArrivedAt === null && !concludedStatuses.includes(status) && reported < expected;
}

/** Which of the stored totals is the party's self-assessed one today; a report that never came assessed nothing. */
export function shownSelf(
  framework: Framework,
  report: RoundOfParty | null,
  stored: StoredTotals | null,
  today: string,
): ShownTotal | null {
  return report === null || isUnreported(report) ? null : shownToday(framework, report, stored, today);
}

function shownToday(
  framework: Framework,
  report: RoundOfParty,
  stored: StoredTotals | null,
  today: string,
): ShownTotal | null {
  if (stored === null) return null;
  const { weight, countedWeight, reported, expected } = stored;
  const counts = { reported, expected };
  if (!isRoundClosed(framework, report, today))
    return { total: stored.total, grade: stored.grade, weight: { counted: countedWeight, of: weight }, ...counts };
  const closed = { counted: stored.closedWeight, of: weight };
  const grade = isUnfinished(report, counts) ? null : stored.closedGrade;
  return { total: stored.closedTotal, grade, weight: closed, ...counts };
}

/** The assessed total, or null before the assessment is concluded. */
export function shownAssessed(
  framework: Framework,
  report: RoundOfParty | null,
  stored: StoredTotals | null,
  today: string,
): ShownTotal | null {
  return report !== null && isConcluded(framework, report) ? shownToday(framework, report, stored, today) : null;
}

/** How far the assessment has come; null before OPDC has received the report, and where nobody scores the round. */
export function assessedSoFar(
  framework: Framework,
  report: RoundStatus | null,
  self: Pick<StoredTotals, 'toJudge'> | null,
  assessed: Pick<StoredTotals, 'reported'> | null,
): Assessed | null {
  if (report === null || self === null || !isJudged(framework, report)) return null;
  return { count: assessed?.reported ?? 0, of: self.toJudge };
}

/** True if a total counts all the weight of its round: only such totals can be compared with each other. */
export function isWhole({ total, weight }: Pick<ShownTotal, 'total' | 'weight'>): boolean {
  return total !== null && weight.counted === weight.of;
}
