import { letterAbout } from '../../domain/letters/letter-about.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { isStillInviting, type Meeting } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { LettersTables } from '../letters/letter-deps.ts';
import type { Transactions } from '../ports.ts';

export interface MeetingLetters {
  /** Those that invite to the meeting, the newest first; none for who may not read the convener's letters. */
  readonly letters: readonly OfficialLetter[];
  readonly mayStart: boolean;
}

/** The letters that invite to a meeting, as far as the reader may read letters of its convener. */
export async function readMeetingLetters(
  { transactions }: { readonly transactions: Transactions<LettersTables> },
  actor: Actor,
  { id, organisationId, status }: Pick<Meeting, 'id' | 'organisationId' | 'status'>,
): Promise<MeetingLetters> {
  if (!mayWithLetters('read-letters', actor, organisationId)) return { letters: [], mayStart: false };
  const about = letterAbout.meeting(id);
  const letters = await transactions.read((stores) => stores.letters.about(organisationId, about));
  const mayStart = isStillInviting({ status }) && mayWithLetters('write-letter', actor, organisationId);
  return { letters, mayStart: mayStart && letters.every((one) => one.status === 'cancelled') };
}
