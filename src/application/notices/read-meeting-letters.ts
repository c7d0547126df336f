import { letterAbout } from '../../domain/letters/letter-about.ts';
import { senderTitle } from '../../domain/letters/letter-number.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { isStillInviting, type Meeting } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import type { LettersTables } from '../letters/letter-deps.ts';
import type { Clock, Transactions } from '../ports.ts';
import { letterPlacesOfMeeting } from './letter-places-of.ts';

type Tables = LettersTables & BodyStores;

/** Where the letters of a body's meeting are written, for who convenes it and writes no letters there. */
interface LettersElsewhere {
  readonly bodyId: string;
  /** Their names; none where no seat of a secretary says whom it represents. */
  readonly places: readonly string[];
}

export interface MeetingLetters {
  /** Those that invite to the meeting, the newest first; none for who may not read the letters of where they are written. */
  readonly letters: readonly OfficialLetter[];
  readonly mayStart: boolean;
  /** In whose letter room an office that writes letters is to be recorded first; null where one is. */
  readonly unitsFirst: string | null;
  readonly elsewhere: LettersElsewhere | null;
}

/** The letters that invite to a meeting, as far as the reader may read letters of its convener, or of its secretaries. */
export async function readMeetingLetters(
  { transactions, clock }: { readonly transactions: Transactions<Tables>; readonly clock: Clock },
  actor: Actor,
  { id, organisationId, status, day }: Pick<Meeting, 'id' | 'organisationId' | 'status' | 'day'>,
): Promise<MeetingLetters> {
  const about = letterAbout.meeting(id);
  return transactions.read(async (stores) => {
    const { organisationIds, bodyId } = await letterPlacesOfMeeting(stores, { organisationId, day });
    const letters: OfficialLetter[] = [];
    for (const place of organisationIds)
      if (mayWithLetters('read-letters', actor, place)) letters.push(...(await stores.letters.about(place, about)));
    const room = organisationIds.find((place) => mayWithLetters('write-letter', actor, place));
    const writes = room !== undefined;
    const mayStart = isStillInviting({ status }) && writes && letters.every((one) => one.status === 'cancelled');
    const unitsFirst = mayStart && !(await hasOpenUnit(stores, room, clock.today())) ? room : null;
    const elsewhere =
      bodyId === null || writes ? null : await placesFor(stores, actor, { bodyId, day, organisationIds });
    return { letters, mayStart, unitsFirst, elsewhere };
  });
}

async function hasOpenUnit(stores: Tables, room: string, today: string): Promise<boolean> {
  return (await stores.letterUnits.listOf(room)).some(({ endsOn }) => endsOn === null || endsOn >= today);
}

async function placesFor(
  stores: Tables,
  actor: Actor,
  { bodyId, day, organisationIds }: { bodyId: string; day: string; organisationIds: readonly string[] },
): Promise<LettersElsewhere | null> {
  if (!(await mayActInBody(stores, actor, { bodyId, day })).writes) return null;
  const found = await Promise.all(organisationIds.map((id) => stores.organisations.find(id)));
  return { bodyId, places: found.flatMap((one) => (one === null ? [] : senderTitle(one))) };
}
