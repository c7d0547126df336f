import type { LetterDelivery } from '../../domain/letters/letter-delivery.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type LetterDeps, letterSubject } from './letter-deps.ts';

/** A letter in an inbox: whose inbox, from whom, which. */
export interface DeliveryKey {
  readonly organisationId: string;
  readonly senderId: string;
  readonly letterId: string;
}

export type ReceiveRefusal = 'forbidden' | 'not-found' | 'letter-cancelled';

/** Notes who opened it first. Opening it again changes nothing. */
export function noteOpened(
  deps: LetterDeps,
  actor: Actor,
  key: DeliveryKey,
): Promise<Outcome<LetterDelivery, ReceiveRefusal>> {
  return changeDelivery(deps, actor, key, 'letter.open', (one, now) =>
    one.openedAt !== null ? null : { openedAt: now, openedName: actor.name },
  );
}

/** Acknowledges it for the organisation; a second time changes nothing. */
export function acknowledgeLetter(
  deps: LetterDeps,
  actor: Actor,
  key: DeliveryKey,
): Promise<Outcome<LetterDelivery, ReceiveRefusal>> {
  return changeDelivery(deps, actor, key, 'letter.acknowledge', (one, now) =>
    one.acknowledgedAt !== null
      ? null
      : { ...opened(one, actor, now), acknowledgedAt: now, acknowledgedName: actor.name },
  );
}

/** Answers it: each answer is a row of its own, whoever gives it; the last one once more by the same person changes nothing. */
export async function replyToLetter(
  deps: LetterDeps,
  actor: Actor,
  { reply, ...key }: DeliveryKey & { readonly reply: string },
): Promise<Outcome<LetterDelivery, ReceiveRefusal | 'letter-reply-required'>> {
  const text = reply.trim();
  if (text === '') return refuse('letter-reply-required', undefined, 'reply');
  return changeDelivery(deps, actor, key, 'letter.reply', (one, now) => {
    const last = one.replies.at(-1);
    if (last?.text === text && last.repliedName === actor.name) return null;
    const answer = { number: (last?.number ?? 0) + 1, text, repliedAt: now, repliedName: actor.name };
    return {
      ...opened(one, actor, now),
      ...(one.acknowledgedAt === null ? { acknowledgedAt: now, acknowledgedName: actor.name } : {}),
      ...{ replies: [...one.replies, answer], repliedAt: now, repliedName: actor.name },
    };
  });
}

const opened = (one: LetterDelivery, { name }: Actor, now: string) =>
  one.openedAt === null ? { openedAt: now, openedName: name } : {};

async function changeDelivery(
  deps: LetterDeps,
  actor: Actor,
  key: DeliveryKey,
  action: string,
  change: (delivery: LetterDelivery, now: string) => Partial<LetterDelivery> | null,
): Promise<Outcome<LetterDelivery, ReceiveRefusal>> {
  const { organisationId, senderId, letterId } = key;
  if (!mayWithLetters('receive-letter', actor, organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const of = { organisationId: senderId, letterId };
    const found = await stores.letterDeliveries.find(of, organisationId, { lock: true });
    const letter = await stores.letters.find(of);
    if (found === null || letter === null) return refuse('not-found');
    if (letter.cancelledReason !== null && action !== 'letter.open')
      return refuse('letter-cancelled', { reason: letter.cancelledReason });
    const changes = change(found, deps.clock.now());
    if (changes === null) return accept(found);
    const changed = { ...found, ...changes };
    await stores.letterDeliveries.update(changed);
    const answer = changed.replies[found.replies.length];
    if (answer !== undefined) await stores.letterDeliveries.reply(changed, { ...answer, repliedBy: actor.userId });
    await appendYearJournalRow(stores, actor, {
      ...{ key: letterSubject(organisationId, letterId), action, permission: 'receive-letter', before: null },
      after: {
        sender: senderId,
        ...(answer !== undefined && isOpenToAll(letter) ? { reply: answer.text } : {}),
      },
    });
    return accept(changed);
  });
}

/** What concerns a secret letter is not written where more people read. */
const isOpenToAll = (letter: { readonly content: { readonly secrecy: string } }) => letter.content.secrecy === 'open';
