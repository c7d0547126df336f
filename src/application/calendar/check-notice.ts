import { concernsSeveralYears, fiscalYearsOfLetter } from '../../domain/calendar/letter-years.ts';
import { measureNotice, type NoticePeriod } from '../../domain/calendar/notice-period.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { daysBetween } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface CheckNoticeInput {
  /** The letter's date and the day by which an answer is requested, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly due: string;
  /** Fiscal years the letter names; none where it names none. */
  readonly named: readonly number[];
  /** ISO code of the addressee's place, whose holidays count. */
  readonly place: string;
}

export interface NoticeChecked extends NoticePeriod {
  /** Holidays at the place between the two days, without those on Saturdays and Sundays. */
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
  /** Every fiscal year the letter concerns. */
  readonly years: readonly number[];
  /** True if there are several: a warning, not a refusal. */
  readonly severalYears: boolean;
  /** False if no holidays of the due date's year are on record: the count may be too high. */
  readonly holidaysKnown: boolean;
}

const noticeRefusalCodes = ['notice-due-before-letter', 'notice-too-long'] as const;
export type NoticeRefusal = (typeof noticeRefusalCodes)[number];

const LONGEST_DAYS = 800;

/** How many working days a letter leaves for its answer; anyone may ask. */
export async function checkNotice(
  deps: { readonly transactions: Transactions<YearStores> },
  actor: Actor,
  { issuedOn, due, named, place }: CheckNoticeInput,
): Promise<Outcome<NoticeChecked, 'forbidden' | NoticeRefusal>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  if (due < issuedOn) return refuse('notice-due-before-letter', undefined, 'due');
  if (daysBetween(issuedOn, due) > LONGEST_DAYS) return refuse('notice-too-long', { days: LONGEST_DAYS }, 'due');
  return deps.transactions.read(async (stores) => {
    const found = await stores.holidays.between(issuedOn, due);
    const year = due.slice(0, 4);
    const ofYear = await stores.holidays.between(`${year}-01-01`, `${year}-12-31`);
    const notice = measureNotice(issuedOn, due, found, place);
    return accept({
      ...notice,
      holidays: closedBy(found, notice, place),
      years: fiscalYearsOfLetter(named, [issuedOn, due]),
      severalYears: concernsSeveralYears(named, [issuedOn, due]),
      holidaysKnown: ofYear.length > 0,
    });
  });
}

/** The holidays that reduced the working days: without each of them there would be one more. */
function closedBy(
  found: readonly { readonly date: string; readonly name: string; readonly scope: string }[],
  { from, due, days }: NoticePeriod,
  place: string,
) {
  const without = new Set(measureNotice(from, due, [], place).days.filter((day) => !days.includes(day)));
  const seen = new Set<string>();
  return found
    .filter(({ date }) => without.has(date) && !seen.has(date) && seen.add(date))
    .map(({ date, name }) => ({ date, name }));
}
