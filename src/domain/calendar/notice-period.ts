import type { CivilDate } from '../values/kinds-of-text.ts';
import type { Holiday } from './holiday.ts';
import { workingDaysAfter } from './working-days.ts';

/**
 * With fewer working days than this between a letter's date and its due date, the notice is short. Assumption: no
 * source sets a minimum; provinces complain about three to five working days.
 */
const LEAST_NOTICE_DAYS = 5;

/** Where days are counted unless another place is named: Bangkok, where the receiver is. */
const RECEIVER = 'TH-10';

export interface NoticePeriod {
  readonly from: CivilDate;
  readonly due: CivilDate;
  /** The working days after the letter's date, up to and including the due date. */
  readonly days: readonly CivilDate[];
  readonly isShort: boolean;
}

/**
 * The working days that a letter leaves, counted at a place (ISO code). The day of the letter itself does not count.
 */
export function measureNotice(
  from: CivilDate,
  due: CivilDate,
  holidays: readonly Holiday[],
  place: string = RECEIVER,
): NoticePeriod {
  const days = workingDaysAfter(from, due, place, holidays);
  return { from, due, days, isShort: days.length < LEAST_NOTICE_DAYS };
}
