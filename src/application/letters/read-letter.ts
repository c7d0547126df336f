import { fiscalYearsOfLetter } from '../../domain/calendar/letter-years.ts';
import { type CopiesMade, type OpenedEnclosure, openedFor } from '../../domain/letters/enclosure-copy.ts';
import type {
  DeliveryMail,
  LetterDelivery,
  LetterHanding,
  LetterSending,
} from '../../domain/letters/letter-delivery.ts';
import { faceAt, faceForAll, type LetterFace } from '../../domain/letters/letter-face.ts';
import { type LetterMove, letterMoves } from '../../domain/letters/letter-moves.ts';
import { senderTitle } from '../../domain/letters/letter-number.ts';
import type { LetterKey, LetterUnit } from '../../domain/letters/letter-parts.ts';
import { actorAt, letterPlace, mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type ForetoldMove, foretoldMovesOf } from '../lifecycle/foretold-moves.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { type Arrival, arrivalsOf } from './arrivals-of.ts';
import { contentHashOf } from './content-hash-of.ts';
import { type LetterDeps, type LettersTables, letterSubject } from './letter-deps.ts';
import { faceOf, letterLifecycle, loadLetter } from './letter-lifecycle.ts';
import type { LetterTypes } from './letter-types.ts';
import { type LetterPlaceReading, readPlace } from './read-room.ts';
import { noteOpened } from './receive-letter.ts';

export interface LetterReading extends LetterPlaceReading {
  readonly letter: OfficialLetter;
  readonly unit: LetterUnit;
  /** What everybody reads, of a draft too: what each recipient alone is told is left open. */
  readonly face: LetterFace;
  /** The same as it is written, to be made each recipient's own. */
  readonly whole: LetterFace;
  readonly contentHash: string;
  /** The moves that the reader may make now, and those that could only be refused, with why. */
  readonly moves: readonly LetterMove[];
  readonly foretold: readonly ForetoldMove<LetterTypes>[];
  readonly mayEdit: boolean;
  readonly maySend: boolean;
  readonly sending: LetterSending | null;
  readonly deliveries: readonly LetterDelivery[];
  /** What its enclosures were when it was issued. */
  readonly copied: CopiesMade;
  /** What was sent outside the product, and to whom. */
  readonly handings: readonly LetterHanding[];
  /** What became of the mails that told its recipients. */
  readonly mails: readonly DeliveryMail[];
  /** Whether it may be recorded that it was sent outside the product, because somebody does not have it. */
  readonly mayHand: boolean;
  /** Where it arrives for each recipient that has an inbox. */
  readonly arrivals: readonly Arrival[];
  /** That the letter itself names, by year or day; the day of writing names none. More than one: readers have to ask which is meant. */
  readonly fiscalYears: readonly number[];
}

/** A letter of one's own organisation, with what may be done with it. */
export async function readLetter(
  deps: LetterDeps,
  actor: Actor,
  key: LetterKey,
): Promise<Outcome<LetterReading, 'forbidden' | 'not-found'>> {
  const { organisationId } = key;
  const place = await readPlace(deps, actor, organisationId);
  if (!place.ok) return place;
  return deps.transactions.read(async (stores) => {
    const loaded = await loadLetter(stores, key);
    if (!loaded.ok) return loaded;
    const { letter, unit } = loaded.value;
    const own = actorAt(actor, organisationId);
    const moves = movesFrom(letterMoves, letter.status).filter((move) =>
      isPermitted(move.permission, own, letterPlace(organisationId)),
    );
    const foretold = await foretoldOf(deps, stores, own, { letter, found: loaded.value, moves });
    const sending = await stores.letterSendings.find(key);
    const { fiscalYears: named, days } = letter.content;
    const today = deps.clock.today();
    const face = faceOf(loaded.value);
    const arrivals = await arrivalsOf(stores, letter.content.recipients, today);
    const reaches = arrivals.some((one) => one.organisationId !== null);
    const reached = await reachedBy(stores, letter);
    const places = new Set([...reached.deliveries, ...reached.handings].flatMap((one) => one.positions));
    const isLeft = letter.content.recipients.some((_, position) => !places.has(position));
    const mayIssue = letter.status === 'issued' && mayWithLetters('issue-letter', actor, organisationId);
    return accept({
      ...{
        ...place.value,
        letter,
        unit,
        face: faceForAll(face),
        whole: face,
        arrivals,
      },
      contentHash: contentHashOf(deps.secrets, letter),
      moves: moves.filter((move) => !foretold.some((one) => one.action === move.action)),
      ...{ foretold, sending, ...reached, copied: await stores.enclosureCopies.ofLetter(key) },
      mayEdit: letter.status === 'draft' && place.value.mayWrite,
      maySend: mayIssue && sending === null && reaches && isLeft,
      mayHand: mayIssue && (sending === null || sending.finishedAt !== null) && isLeft,
      fiscalYears: fiscalYearsOfLetter(named, days),
    });
  });
}

/** Whom an issued letter has reached, and by what. */
async function reachedBy(stores: LettersTables, { organisationId, id, number }: OfficialLetter) {
  if (number === null) return { deliveries: [], handings: [], mails: [] };
  const key = { organisationId, letterId: id };
  const deliveries = await stores.letterDeliveries.ofLetter(key);
  const subject = yearSubject(letterSubject(organisationId, id));
  return {
    deliveries,
    handings: await stores.letterHandings.ofLetter(key),
    mails: deliveries.length === 0 ? [] : await stores.letterDeliveries.mailsOf(key, subject),
  };
}

function foretoldOf(
  deps: LetterDeps,
  stores: LettersTables,
  actor: Actor,
  { letter, found, moves }: { letter: OfficialLetter; found: LetterTypes['found']; moves: readonly LetterMove[] },
) {
  const key = letterSubject(letter.organisationId, letter.id);
  const input = { ...key, letterId: letter.id, rowVersion: letter.rowVersion };
  const typed = ['text-as-read', 'citations-answered'];
  return foretoldMovesOf(letterLifecycle, stores, { tools: deps, actor, input, found, moves, typed });
}

/** What one of the recipients is sent whose letters arrive in an inbox. */
export interface ReceivedPart {
  /** The place among the recipients, from 0. */
  readonly position: number;
  readonly name: string;
  readonly face: LetterFace;
  readonly enclosures: readonly OpenedEnclosure[];
}

/** A letter in an inbox. */
export interface ReceivedLetter extends LetterPlaceReading {
  readonly letter: OfficialLetter;
  readonly senderName: string;
  /** Each with what is said to them alone: of several recipients that became one, more than one. */
  readonly parts: readonly ReceivedPart[];
  /** Of the first of them. */
  readonly face: LetterFace;
  readonly delivery: LetterDelivery;
  readonly enclosures: readonly OpenedEnclosure[];
  readonly mayReceive: boolean;
}

/** A letter that was sent to one's organisation. Who receives its letters opens it by reading it, through whatever door. */
export async function readReceivedLetter(
  deps: LetterDeps,
  actor: Actor,
  input: { readonly organisationId: string; readonly senderId: string; readonly letterId: string },
): Promise<Outcome<ReceivedLetter, 'forbidden' | 'not-found'>> {
  const place = await readPlace(deps, actor, input.organisationId);
  if (!place.ok) return place;
  const mayReceive = mayWithLetters('receive-letter', actor, input.organisationId);
  const found = await deps.transactions.read(async (stores): Promise<Outcome<ReceivedLetter, 'not-found'>> => {
    const key = { organisationId: input.senderId, letterId: input.letterId };
    const delivery = await stores.letterDeliveries.find(key, input.organisationId);
    const loaded = await loadLetter(stores, key);
    if (delivery === null || !loaded.ok) return refuse('not-found');
    const { letter } = loaded.value;
    const copied = await stores.enclosureCopies.ofLetter(key);
    const at = (position: number) =>
      partOf({ letter, face: faceOf(loaded.value), copied }, position, input.organisationId);
    const parts = delivery.positions.map(at);
    const { face, enclosures } = parts[0] ?? at(delivery.position);
    const senderName = senderTitle(loaded.value.organisation);
    return accept({ ...place.value, letter, delivery, parts, face, enclosures, senderName, mayReceive });
  });
  if (!found.ok || !mayReceive || found.value.delivery.openedAt !== null) return found;
  const opened = await noteOpened(deps, actor, input);
  return opened.ok ? accept({ ...found.value, delivery: opened.value }) : found;
}

interface Sent {
  readonly letter: OfficialLetter;
  readonly face: LetterFace;
  readonly copied: CopiesMade;
}

/** What is another for each names the recipient by its own code, whoever took its place. */
function partOf({ letter: { content }, face, copied }: Sent, position: number, inbox: string): ReceivedPart {
  const recipient = content.recipients[position];
  const enclosures = openedFor(content.enclosures, copied, recipient?.organisationId ?? inbox);
  return { position, name: recipient?.name ?? '', face: faceAt(face, content, position), enclosures };
}
