import { type OpenedEnclosure, openedFor } from '../../domain/letters/enclosure-copy.ts';
import { faceForAll, type LetterFace } from '../../domain/letters/letter-face.ts';
import { senderTitle } from '../../domain/letters/letter-number.ts';
import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { ReadLetterDeps } from './letter-deps.ts';
import { faceOf, loadLetter } from './letter-lifecycle.ts';
import type { ListedLetter } from './letter-ports.ts';

const MOST_ROWS = 500;
const everyone = { organisationId: 'public' } as const;

export interface CircularsReading {
  readonly circulars: readonly ListedLetter[];
  readonly text: string;
  readonly organisationId: string;
}

/** The circulars (หนังสือเวียน) that anybody may read, newest first. */
export async function readCirculars(
  deps: ReadLetterDeps,
  actor: Actor,
  input: { readonly text: string; readonly organisationId: string },
): Promise<Outcome<CircularsReading, 'forbidden'>> {
  if (!isPermitted('read-published', actor, everyone)) return refuse('forbidden');
  const text = normaliseThai(input.text).trim();
  const organisationId = input.organisationId === '' ? null : input.organisationId;
  const circulars = await deps.transactions.read((stores) =>
    stores.letters.circulars({ text, organisationId, limit: MOST_ROWS }),
  );
  return accept({ circulars, text, organisationId: input.organisationId });
}

export interface CircularReading {
  readonly letter: OfficialLetter;
  readonly face: LetterFace;
  readonly senderName: string;
  readonly enclosures: readonly OpenedEnclosure[];
}

/** One of them; whatever is not public is not found. */
export async function readCircular(
  deps: ReadLetterDeps,
  actor: Actor,
  key: LetterKey,
): Promise<Outcome<CircularReading, 'forbidden' | 'not-found'>> {
  if (!isPermitted('read-published', actor, everyone)) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const loaded = await loadLetter(stores, key);
    if (!loaded.ok) return loaded;
    const { letter, organisation } = loaded.value;
    if (!letter.content.isPublic || letter.face === null) return refuse('not-found');
    const enclosures = openedFor(letter.content.enclosures, await stores.enclosureCopies.ofLetter(key), null);
    return accept({
      letter,
      face: faceForAll(faceOf(loaded.value)),
      senderName: senderTitle(organisation),
      enclosures,
    });
  });
}
