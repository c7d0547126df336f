import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { daysBetween } from '../../domain/values/civil-date.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { Clock, Transactions } from '../ports.ts';
import { type ChangeNoticeTables, type DecidingMeeting, decidedAt, noticeLetters, reachedOn } from './change-notice.ts';

/** How far OPDC has been told of what a meeting decided on requests. */
export interface ChangeNotice {
  readonly lastDay: CivilDate;
  /** Days until the last day, that day being 0; below 0 it is over. */
  readonly daysLeft: number;
  readonly decided: number;
  readonly undecided: number;
  /** When a letter reached OPDC; null as long as none did. */
  readonly reachedOn: CivilDate | null;
  /** Those that the reader may read. */
  readonly letters: readonly OfficialLetter[];
  readonly mayStart: boolean;
  /** Whether the reader may record that it was told by a letter of outside. */
  readonly mayRecord: boolean;
}

/** What of a meeting OPDC has to be told, for whoever reads the meeting; null where there is nothing of it. */
export async function readChangeNotice(
  { transactions, clock }: { readonly transactions: Transactions<ChangeNoticeTables>; readonly clock: Clock },
  actor: Actor,
  meeting: DecidingMeeting,
): Promise<ChangeNotice | null> {
  return transactions.read(async (stores) => {
    const found = await decidedAt(stores, meeting);
    if (found === null) return null;
    const { places, letters } = await noticeLetters(stores, meeting, found);
    const { lastDay, undecided } = found;
    const daysLeft = daysBetween(clock.today(), lastDay);
    const reached = await reachedOn(stores, meeting);
    const writes = places.some((one) => mayWithLetters('write-letter', actor, one));
    return {
      ...{ lastDay, daysLeft, decided: found.decided.length, undecided },
      reachedOn: reached,
      letters: letters.filter((one) => mayWithLetters('read-letters', actor, one.organisationId)),
      mayStart: writes && found.decided.length > 0 && letters.length === 0 && daysLeft >= 0,
      mayRecord: writes && reached === null,
    };
  });
}

/** The same of the meeting at which one request was decided; null before, and for a meeting outside the product. */
export async function readNoticeOfChange(
  deps: { readonly transactions: Transactions<ChangeNoticeTables>; readonly clock: Clock },
  actor: Actor,
  { meetingId }: { readonly meetingId: string | null },
): Promise<ChangeNotice | null> {
  const meeting = meetingId === null ? null : await deps.transactions.read((stores) => stores.meetings.find(meetingId));
  return meeting === null ? null : readChangeNotice(deps, actor, meeting);
}
