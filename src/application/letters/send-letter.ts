import { checkLetterInTime } from '../../domain/letters/letter-about.ts';
import type { LetterSending } from '../../domain/letters/letter-delivery.ts';
import { letterStatusNames } from '../../domain/letters/letter-moves.ts';
import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { type Actor, systemActor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow, yearSubject } from '../year/append-year-journal-row.ts';
import { type Arrival, arrivalsOf, inboxesOf } from './arrivals-of.ts';
import { type LetterDeps, type LettersTables, letterSubject } from './letter-deps.ts';

export type SendLetterRefusal =
  | 'forbidden'
  | 'not-found'
  | 'letter-not-issued'
  | 'letter-sent-already'
  | 'notice-after-last-day'
  | 'letter-handed-already'
  | 'letter-only-on-paper'
  | 'letter-without-recipient';

/** A sending without progress for this long has lost its process: the next check goes on with it. */
const lostAfterSeconds = 60;

/** Begins to send an issued letter to its recipients; `runSending` then does it, and whoever comes after a fault goes on. */
export async function startSending(
  deps: LetterDeps,
  actor: Actor,
  key: LetterKey,
): Promise<Outcome<LetterSending, SendLetterRefusal>> {
  if (!mayWithLetters('issue-letter', actor, key.organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const letter = await stores.letters.find(key, { lock: true });
    if (letter === null) return refuse('not-found');
    if (letter.status !== 'issued') return refuse('letter-not-issued', { status: letterStatusNames[letter.status] });
    const inTime = checkLetterInTime(letter.about, deps.clock.today());
    if (!inTime.ok) return inTime;
    const { recipients } = letter.content;
    if (recipients.length === 0) return refuse('letter-without-recipient');
    const arrivals = await arrivalsOf(stores, recipients, deps.clock.today());
    if (inboxesOf(arrivals).size === 0) return refuse('letter-only-on-paper', { count: recipients.length });
    const handed = await handedOf(stores, key);
    const total = inboxesOf(arrivals.filter(({ position }) => !handed.has(position))).size;
    if (total === 0) return refuse('letter-handed-already');
    const now = deps.clock.now();
    const sending = {
      ...{ ...key, total, done: 0, startedAt: now, startedBy: actor.userId, startedName: actor.name },
      ...{ changedAt: now, finishedAt: null },
    };
    if (!(await stores.letterSendings.insert(sending))) {
      const before = await stores.letterSendings.find(key);
      return refuse('letter-sent-already', { done: before?.done ?? 0, total: before?.total ?? total });
    }
    await appendYearJournalRow(stores, actor, {
      ...{ key: letterSubject(key.organisationId, key.letterId), action: 'letter.send', permission: 'issue-letter' },
      ...{ before: null, after: { recipients: total } },
    });
    return accept(sending);
  });
}

/**
 * Delivers to one recipient after another, each in a transaction of its own with the progress: nobody is sent it twice,
 * however often it is interrupted and by however many it is run. Not a request's: it reaches every recipient.
 */
export async function runSending(
  deps: Pick<LetterDeps, 'transactions' | 'clock'>,
  key: LetterKey,
  onProgress: (sending: LetterSending) => void = () => undefined,
): Promise<LetterSending | null> {
  return deps.transactions.reaching('everywhere', async () => {
    const begun = await deps.transactions.read(async (stores) => {
      const letter = await stores.letters.find(key);
      if (letter === null) return null;
      // What is sent with it is sent as it was when the letter was issued: nobody has it before that is there.
      if ((await stores.enclosureCopies.ofLetter(key)).state === 'under-way') return stores.letterSendings.find(key);
      return { letter, arrivals: await arrivalsOf(stores, letter.content.recipients, deps.clock.today()) };
    });
    if (begun === null || !('letter' in begun)) return begun;
    for (const arrival of begun.arrivals) {
      const going = await deliver(deps, begun.letter, arrival);
      if (going === null || going.finishedAt !== null) return going;
      onProgress(going);
    }
    return finish(deps, key);
  });
}

/** Everybody whom it can reach has it: what was begun for more, who closed meanwhile or are one by now, waits for nobody. */
function finish(deps: Pick<LetterDeps, 'transactions' | 'clock'>, key: LetterKey): Promise<LetterSending | null> {
  return deps.transactions.run(async (stores) => {
    const sending = await stores.letterSendings.find(key, { lock: true });
    if (sending === null || sending.finishedAt !== null) return sending;
    const now = deps.clock.now();
    const finished = { ...sending, total: sending.done, changedAt: now, finishedAt: now };
    await stores.letterSendings.update(finished);
    return finished;
  });
}

/** One recipient. The sending of a letter that was withdrawn meanwhile ends where it is. */
function deliver(
  deps: Pick<LetterDeps, 'transactions' | 'clock'>,
  letter: OfficialLetter,
  { organisationId, position }: Arrival,
): Promise<LetterSending | null> {
  const key = { organisationId: letter.organisationId, letterId: letter.id };
  return deps.transactions.run(async (stores) => {
    // Two that send at once wait here for each other.
    const sending = await stores.letterSendings.find(key, { lock: true });
    if (sending === null || sending.finishedAt !== null) return sending;
    const current = await stores.letters.find(key);
    const now = deps.clock.now();
    if (current?.status !== 'issued') {
      const ended = { ...sending, changedAt: now, finishedAt: now };
      await stores.letterSendings.update(ended);
      return ended;
    }
    // Who had it before they became part of another has it there.
    if (organisationId === null || (await stores.letterDeliveries.isFor(key, position))) return sending;
    if ((await handedOf(stores, key)).has(position)) return sending;
    const delivery = {
      ...{ organisationId, senderId: key.organisationId, letterId: key.letterId, position, positions: [position] },
      ...{ deliveredAt: now, openedAt: null, openedName: null, acknowledgedAt: null, acknowledgedName: null },
      ...{ replies: [], repliedAt: null, repliedName: null },
    };
    if (!(await stores.letterDeliveries.insert(delivery))) return sending;
    await noteArrival(stores, letter, delivery.organisationId, sending.startedBy);
    const done = sending.done + 1;
    const changed = { ...sending, done, total: Math.max(sending.total, done), changedAt: now };
    await stores.letterSendings.update(changed);
    return changed;
  });
}

/** The places of the recipients who were handed it outside the product. */
async function handedOf({ letterHandings }: LettersTables, key: LetterKey): Promise<ReadonlySet<number>> {
  return new Set((await letterHandings.ofLetter(key)).flatMap(({ positions }) => positions));
}

/** In the recipient's own journal; who may receive its letters is told by mail because of this row. */
async function noteArrival(stores: LettersTables, letter: OfficialLetter, organisationId: string, by: string) {
  await stores.journal.append({
    ...{ organisationId, actorUserId: by, actorName: systemActor.name, actingFor: null, action: 'letter.arrive' },
    ...{ subject: yearSubject(letterSubject(letter.organisationId, letter.id)), before: null, reason: null },
    // Its number says which letter it is; its subject would be read by more people than a secret letter's.
    after: { sender: letter.organisationId, letterId: letter.id, number: letter.face?.number },
  });
}

/** Goes on with every sending that has lost its process. Returns how many. */
export async function resumeSendings(deps: Pick<LetterDeps, 'transactions' | 'clock'>): Promise<number> {
  const before = new Date(Date.parse(deps.clock.now()) - lostAfterSeconds * 1000).toISOString();
  const keys = await deps.transactions.read((stores) => stores.letterSendings.unfinished(before));
  const faults: unknown[] = [];
  // One that fails keeps none of the others from going on.
  for (const key of keys) await runSending(deps, key).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} sendings of letters did not go on`);
  return keys.length;
}
