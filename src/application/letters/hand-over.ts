import { checkLetterInTime } from '../../domain/letters/letter-about.ts';
import type { LetterHanding } from '../../domain/letters/letter-delivery.ts';
import { letterStatusNames } from '../../domain/letters/letter-moves.ts';
import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { lengthOf } from '../../domain/values/clean-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { lineLimits } from '../../domain/values/text-limits.data.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type LetterDeps, type LettersTables, letterSubject, shortId } from './letter-deps.ts';

export type HandingFault =
  | 'letter-day-invalid'
  | 'handing-way-required'
  | 'handing-in-future'
  | 'handing-before-letter'
  | 'letter-text-too-long';
export type HandOverRefusal =
  | 'forbidden'
  | 'not-found'
  | 'letter-not-issued'
  | 'letter-handed-already'
  | 'letter-being-sent'
  | 'notice-after-last-day'
  | HandingFault;

export interface Handed {
  readonly sentOn: string;
  readonly way: string;
}

/** What keeps a day and a way from being recorded; null if nothing does. `from` is the first day that it can have been. */
export function checkHanding({ sentOn, way }: Handed, today: string, from: string | null) {
  if (!isCivilDate(sentOn)) return refuse('letter-day-invalid', undefined, 'sentOn');
  if (sentOn > today) return refuse('handing-in-future', { today: formatThaiDate(today) }, 'sentOn');
  if (from !== null && sentOn < from) return refuse('handing-before-letter', { day: formatThaiDate(from) }, 'sentOn');
  if (way.trim() === '') return refuse('handing-way-required', undefined, 'way');
  const length = lengthOf(way);
  return length > lineLimits.way ? refuse('letter-text-too-long', { length, longest: lineLimits.way }, 'way') : null;
}

/** Records that an issued letter was sent outside the product to everybody who does not have it yet. */
export async function handOver(
  deps: LetterDeps,
  actor: Actor,
  { sentOn, way, ...key }: LetterKey & Handed,
): Promise<Outcome<LetterHanding, HandOverRefusal>> {
  if (!mayWithLetters('issue-letter', actor, key.organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<LetterHanding, HandOverRefusal>> => {
    const letter = await stores.letters.find(key, { lock: true });
    if (letter === null) return refuse('not-found');
    if (letter.status !== 'issued') return refuse('letter-not-issued', { status: letterStatusNames[letter.status] });
    const fault = checkHanding({ sentOn, way }, deps.clock.today(), letter.issuedOn);
    if (fault !== null) return fault;
    const inTime = checkLetterInTime(letter.about, sentOn);
    if (!inTime.ok) return inTime;
    // Held, so that nothing is delivered between what is found missing here and its being recorded.
    const sending = await stores.letterSendings.find(key, { lock: true });
    if (sending !== null && sending.finishedAt === null)
      return refuse('letter-being-sent', { done: sending.done, total: sending.total });
    const positions = await withoutIt(stores, letter);
    if (positions.length === 0) return refuse('letter-handed-already');
    const handing: LetterHanding = {
      ...{ organisationId: key.organisationId, id: shortId(deps.ids), letterId: key.letterId, about: null },
      ...{ numberText: letter.face?.number ?? '', positions, told: [], sentOn, way: way.trim() },
      recordedName: actor.name,
    };
    await stores.letterHandings.insert({ ...handing, recordedBy: actor.userId, recordedAt: deps.clock.now() });
    await appendYearJournalRow(stores, actor, {
      ...{ key: letterSubject(key.organisationId, key.letterId), action: 'letter.hand', permission: 'issue-letter' },
      ...{ before: null, after: { recipients: positions.length, sentOn, way: handing.way } },
    });
    return accept(handing);
  });
}

/** The places of the recipients who neither have it in an inbox nor were handed it. */
async function withoutIt(stores: LettersTables, { organisationId, id, content }: OfficialLetter) {
  const key = { organisationId, letterId: id };
  const deliveries = await stores.letterDeliveries.ofLetter(key);
  const handings = await stores.letterHandings.ofLetter(key);
  const reached = new Set([...deliveries, ...handings].flatMap((one) => one.positions));
  return content.recipients.flatMap((_, position) => (reached.has(position) ? [] : position));
}
