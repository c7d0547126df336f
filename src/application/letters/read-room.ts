import type { Emblem } from '../../domain/letters/emblem.ts';
import type { IncomingLetter } from '../../domain/letters/letter-delivery.ts';
import { type LetterStatus, letterStatuses } from '../../domain/letters/letter-moves.ts';
import { senderTitle } from '../../domain/letters/letter-number.ts';
import { type LetterKind, type LetterUnit, secrecyWords } from '../../domain/letters/letter-parts.ts';
import { actorAt, letterPlacesOf, mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { ReadLetterDeps } from './letter-deps.ts';
import type { ListedDelivery, ListedLetter } from './letter-ports.ts';

const MOST_ROWS = 300;

interface LetterPlace {
  readonly organisationId: string;
  readonly title: string;
}

/** Whom a page of letters is about, and what its reader may do there. */
export interface LetterPlaceReading {
  readonly place: LetterPlace;
  /** Every organisation whose letters the reader may read. */
  readonly places: readonly LetterPlace[];
  readonly units: readonly LetterUnit[];
  /** What it prints on letters; null for the neutral emblem. */
  readonly emblem: Emblem | null;
  readonly mayWrite: boolean;
  readonly today: string;
}

export interface RoomReading extends LetterPlaceReading {
  readonly letters: readonly ListedLetter[];
  readonly text: string;
}

/** The letters that an organisation writes and sends, by status. */
export async function readLetterRoom(
  deps: ReadLetterDeps,
  actor: Actor,
  { organisationId, text }: { readonly organisationId: string; readonly text: string },
): Promise<Outcome<RoomReading, 'forbidden' | 'not-found'>> {
  const found = await readPlace(deps, actor, organisationId);
  if (!found.ok) return found;
  const asked = normaliseThai(text).trim();
  const letters = await deps.transactions.read((stores) =>
    stores.letters.list({
      organisationId,
      statuses: letterStatuses,
      series: null,
      year: null,
      text: asked,
      limit: MOST_ROWS,
    }),
  );
  return accept({ ...found.value, letters, text: asked });
}

export interface RegisterReading extends LetterPlaceReading {
  readonly series: LetterKind | 'incoming';
  readonly year: number | null;
  readonly text: string;
  readonly letters: readonly ListedLetter[];
  readonly incoming: readonly IncomingLetter[];
}

/** One series of numbers in their order: what was given, cancelled letters with their reason; or letters of outside. */
export async function readRegister(
  deps: ReadLetterDeps,
  actor: Actor,
  input: {
    readonly organisationId: string;
    readonly series: LetterKind | 'incoming';
    readonly year: number | null;
    readonly text: string;
  },
): Promise<Outcome<RegisterReading, 'forbidden' | 'not-found'>> {
  const { organisationId, series, year } = input;
  const found = await readPlace(deps, actor, organisationId);
  if (!found.ok) return found;
  const text = normaliseThai(input.text).trim();
  const numbered: readonly LetterStatus[] = ['issued', 'cancelled'];
  return deps.transactions.read(async (stores) => {
    const letters =
      series === 'incoming'
        ? []
        : await stores.letters.list({ organisationId, statuses: numbered, series, year, text, limit: MOST_ROWS });
    const incoming =
      series === 'incoming' ? await stores.incomingLetters.list(organisationId, year, text, MOST_ROWS) : [];
    return accept({ ...found.value, series, year, text, letters, incoming });
  });
}

export interface InboxReading extends LetterPlaceReading {
  readonly deliveries: readonly ListedDelivery[];
  readonly text: string;
}

/** What an organisation has received: unread first. A secret letter is listed without its subject. */
export async function readInbox(
  deps: ReadLetterDeps,
  actor: Actor,
  { organisationId, text }: { readonly organisationId: string; readonly text: string },
): Promise<Outcome<InboxReading, 'forbidden' | 'not-found'>> {
  const found = await readPlace(deps, actor, organisationId);
  if (!found.ok) return found;
  const asked = normaliseThai(text).trim();
  const all = await deps.transactions.read((stores) =>
    stores.letterDeliveries.inboxOf(organisationId, asked, MOST_ROWS),
  );
  const deliveries = all
    .filter((one) => one.secrecy === 'open' || asked === '')
    .map((one) => (one.secrecy === 'open' ? one : { ...one, subject: `หนังสือ${secrecyWords[one.secrecy]}` }));
  return accept({ ...found.value, deliveries, text: asked });
}

/** The organisation of a page of letters, for who may read them. */
export async function readPlace(
  deps: ReadLetterDeps,
  actor: Actor,
  organisationId: string,
): Promise<Outcome<LetterPlaceReading, 'forbidden' | 'not-found'>> {
  if (!mayWithLetters('read-letters', actor, organisationId)) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const places: LetterPlace[] = [];
    for (const id of letterPlacesOf(actor)) {
      const organisation = await stores.organisations.find(id);
      if (organisation !== null) places.push({ organisationId: id, title: senderTitle(organisation) });
    }
    const place = places.find((one) => one.organisationId === organisationId);
    if (place === undefined) return refuse('not-found');
    return accept({
      ...{ place, places, units: await stores.letterUnits.listOf(organisationId), today: deps.clock.today() },
      emblem: await stores.emblems.current(organisationId),
      mayWrite: mayWithLetters('write-letter', actorAt(actor, organisationId), organisationId),
    });
  });
}
