import { letterAbout, noticeRecipient } from '../../domain/letters/letter-about.ts';
import type { LetterHanding } from '../../domain/letters/letter-delivery.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { checkHanding, type Handed, type HandingFault } from '../letters/hand-over.ts';
import { type LetterDeps, shortId } from '../letters/letter-deps.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import type { Transactions } from '../ports.ts';
import { type ChangeNoticeTables, decidedAt, noticePlaceOf, reachedOn } from './change-notice.ts';

type RecordDeps = Omit<LetterDeps, 'transactions'> & { readonly transactions: Transactions<ChangeNoticeTables> };

export interface ChangeNoticeOutside extends Handed {
  /** The meeting. */
  readonly id: string;
  /** As printed on the letter: `มท 0211.4/ว 22`. */
  readonly numberText: string;
}

export type RecordChangeNoticeRefusal =
  | 'forbidden'
  | 'not-found'
  | 'change-notice-nothing'
  | 'change-notice-told'
  | 'change-notice-before-meeting'
  | 'handing-number-required'
  | HandingFault;

/**
 * Records that OPDC was told what a meeting decided on requests by a letter of outside, and when it reached OPDC: also before
 * the resolutions are recorded, which rest on it where they are recorded late.
 */
export async function recordChangeNotice(
  deps: RecordDeps,
  actor: Actor,
  { id, numberText, sentOn, way }: ChangeNoticeOutside,
): Promise<Outcome<LetterHanding, RecordChangeNoticeRefusal>> {
  return deps.transactions.run(async (stores): Promise<Outcome<LetterHanding, RecordChangeNoticeRefusal>> => {
    const at = await noticePlaceOf(stores, actor, id);
    if (!at.ok) return at;
    const { meeting, place } = at.value;
    const number = toArabicDigits(numberText).trim();
    if (number === '') return refuse('handing-number-required', undefined, 'numberText');
    const fault = checkHanding({ sentOn, way }, deps.clock.today(), null);
    if (fault !== null) return fault;
    if (sentOn < meeting.day)
      return refuse('change-notice-before-meeting', { day: formatThaiDate(meeting.day) }, 'sentOn');
    // Two that record at once wait here for each other, and the second finds what the first recorded.
    await stores.letterUnits.holdOf(place);
    if ((await decidedAt(stores, meeting)) === null) return refuse('change-notice-nothing');
    const before = await reachedOn(stores, meeting);
    if (before !== null && before <= sentOn) return refuse('change-notice-told', { day: formatThaiDate(before) });
    const about = letterAbout.changes(id, sentOn);
    const handing: LetterHanding = {
      ...{ organisationId: place, id: shortId(deps.ids), letterId: null, about, numberText: number },
      ...{ positions: [], told: [noticeRecipient], sentOn, way: way.trim(), recordedName: actor.name },
    };
    await stores.letterHandings.insert({ ...handing, recordedBy: actor.userId, recordedAt: deps.clock.now() });
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId: place, action: 'notice.record-outside', subject: about },
      after: { number, sentOn, way: handing.way, told: 1 },
    });
    return accept(handing);
  });
}
