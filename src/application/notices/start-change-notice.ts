import { letterAbout } from '../../domain/letters/letter-about.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { LetterDeps } from '../letters/letter-deps.ts';
import { beginDraft } from '../letters/write-letter.ts';
import type { Transactions } from '../ports.ts';
import { type ChangeNoticeTables, decidedAt, noticeLetters, noticePlaceOf } from './change-notice.ts';
import { changeNoticeContent } from './change-notice-content.ts';

type ChangeNoticeDeps = Omit<LetterDeps, 'transactions'> & { readonly transactions: Transactions<ChangeNoticeTables> };

export type StartChangeNoticeRefusal =
  | 'forbidden'
  | 'not-found'
  | 'letter-unit-required'
  | 'change-notice-nothing'
  | 'change-notice-undecided'
  | 'notice-after-last-day';

/**
 * Begins the letter by which a body's secretary tells OPDC what was decided on requests at a meeting, as a draft of the
 * secretary's letter room, with the requests and resolutions in it. Where one was begun already it is that one.
 */
export async function startChangeNotice(
  deps: ChangeNoticeDeps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<OfficialLetter, StartChangeNoticeRefusal>> {
  return deps.transactions.run(async (stores): Promise<Outcome<OfficialLetter, StartChangeNoticeRefusal>> => {
    const at = await noticePlaceOf(stores, actor, id);
    if (!at.ok) return at;
    const { meeting, place } = at.value;
    // Two that begin at once wait here for each other, and the second finds what the first began.
    await stores.letterUnits.holdOf(place);
    const found = await decidedAt(stores, meeting);
    if (found === null || found.decided.length === 0) return refuse('change-notice-nothing');
    const [begun] = (await noticeLetters(stores, meeting, found)).letters;
    if (begun !== undefined) return accept(begun);
    const today = deps.clock.today();
    const { lastDay, undecided, decided } = found;
    if (today > lastDay) return refuse('notice-after-last-day', { last: formatThaiDate(lastDay) });
    if (undecided > 0) return refuse('change-notice-undecided', { count: undecided });
    const unit = (await stores.letterUnits.listOf(place)).find(({ endsOn }) => endsOn === null || endsOn >= today);
    if (unit === undefined) return refuse('letter-unit-required');
    const content = await changeNoticeContent(stores, meeting, decided);
    const [fiscalYear = 0] = content.fiscalYears ?? [];
    const about = letterAbout.changes(id, lastDay);
    return accept(
      await beginDraft(deps, stores, actor, { unit, template: 'change-notice', fiscalYear, about, content }),
    );
  });
}
