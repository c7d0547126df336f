import type { CivilDate } from '../values/civil-date.ts';
import type { Holiday } from './holiday.ts';
import { workingDaysAfter } from './working-days.ts';

/**
 * Fewer working days than this between a letter's date and its deadline is short notice. Assumption: no source sets a
 * least notice; provinces complain of three to five working days.
 */
const LEAST_NOTICE_DAYS = 5;

/** Where days are counted unless another place is named: the receiver's seat, Bangkok. */
const RECEIVER = 'TH-10';

export interface NoticePeriod {
  readonly from: CivilDate;
  readonly due: CivilDate;
  /** The working days after the letter's date, up to and including the due date. */
  readonly days: readonly CivilDate[];
  readonly isShort: boolean;
}

/** The working days a letter leaves, counted at a place (ISO code). The day of the letter itself does not count. */
export function measureNotice(
  from: CivilDate,
  due: CivilDate,
  holidays: readonly Holiday[],
  place: string = RECEIVER,
): NoticePeriod {
  const days = workingDaysAfter(from, due, place, holidays);
  return { from, due, days, isShort: days.length < LEAST_NOTICE_DAYS };
}
