import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { type LettersTables, letterSubject } from './letter-deps.ts';

/**
 * Tells everybody who received a letter that it was withdrawn: a row in their own journal, from which the mail follows.
 * The reason of a secret letter is read where the letter is.
 */
export async function noteRecall(
  stores: LettersTables,
  actor: Actor,
  letter: OfficialLetter,
  reason: string,
): Promise<void> {
  const key = { organisationId: letter.organisationId, letterId: letter.id };
  const deliveries = await stores.letterDeliveries.ofLetter(key);
  const told = deliveries.map((one) => one.organisationId).toSorted();
  const after = { sender: key.organisationId, letterId: key.letterId, number: letter.face?.number };
  const isOpen = letter.content.secrecy === 'open';
  await stores.reach.widened(told, async () => {
    for (const organisationId of told)
      await stores.journal.append({
        ...{
          organisationId,
          actorUserId: actor.userId,
          actorName: actor.name,
          actingFor: null,
          action: 'letter.recall',
        },
        ...{ subject: yearSubject(letterSubject(key.organisationId, key.letterId)), before: null, after },
        reason: isOpen ? reason : null,
      });
  });
}
