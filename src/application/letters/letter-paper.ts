import type { EmblemPicture } from '../../domain/letters/emblem.ts';
import { fileOpened, type OpenedEnclosure, openedFor } from '../../domain/letters/enclosure-copy.ts';
import { faceAt, faceForAll, type LetterFace } from '../../domain/letters/letter-face.ts';
import type { LetterFile, LetterKey } from '../../domain/letters/letter-parts.ts';
import { type LetterRecall, type OfficialLetter, recallOf } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { FileVault } from '../year/file-vault.ts';
import type { LetterDeps } from './letter-deps.ts';
import { readCircular } from './read-circulars.ts';
import { readLetter, readReceivedLetter } from './read-letter.ts';

/** The content of a letter's paper, complete in itself. */
export interface LetterPaperSource {
  readonly face: LetterFace;
  /** Whose edition sets it: the fiscal year that it concerns. Buddhist era. */
  readonly fiscalYear: number;
  /** The instant of its day, ISO 8601 UTC: a date of the file. */
  readonly at: string;
  /** Across every page, or null: ร่าง, ยกเลิก. */
  readonly watermark: string | null;
  /** Of a letter that was withdrawn: since when, and why; null for every other. */
  readonly recall: LetterRecall | null;
  /** The picture of the emblem that the face names; null where it names none. */
  readonly picture: EmblemPicture | null;
  readonly isDemo: boolean;
}

export interface PaperOf {
  readonly face: LetterFace;
  readonly fiscalYear: number;
  readonly at: string;
  readonly watermark: string | null;
  readonly recall: LetterRecall | null;
  readonly picture: EmblemPicture | null;
}

/** Who reads a letter: its own organisation, a recipient in its inbox, or anybody among the public circulars. */
export type LetterReader =
  | { readonly door: 'room'; readonly recipient: number | null }
  | { readonly door: 'inbox'; readonly organisationId: string; readonly recipient?: number | null }
  | { readonly door: 'public' };

/** A letter for a door, and what is printed of it there: a recipient sees their own paper only. */
export async function letterFor(
  deps: LetterDeps,
  actor: Actor,
  key: LetterKey,
  door: LetterReader,
): Promise<Outcome<{ readonly letter: OfficialLetter; readonly paper: PaperOf }, 'forbidden' | 'not-found'>> {
  const found = await faceForDoor(deps, actor, key, door);
  if (!found.ok) return found;
  const { letter, face } = found.value;
  return accept({ letter, paper: paperOf(letter, face, await pictureOf(deps, letter, face)) });
}

/** The picture of the emblem that a face names; one that is gone is printed as the neutral one. */
export async function pictureOf(
  { transactions }: Pick<LetterDeps, 'transactions'>,
  { organisationId }: Pick<OfficialLetter, 'organisationId'>,
  { emblem }: Pick<LetterFace, 'emblem'>,
): Promise<EmblemPicture | null> {
  if (emblem === undefined) return null;
  return transactions.read((stores) => stores.emblems.ofHash(organisationId, emblem.sha256));
}

async function faceForDoor(
  deps: LetterDeps,
  actor: Actor,
  key: LetterKey,
  door: LetterReader,
): Promise<Outcome<{ readonly letter: OfficialLetter; readonly face: LetterFace }, 'forbidden' | 'not-found'>> {
  if (door.door === 'room') {
    const read = await readLetter(deps, actor, key);
    if (!read.ok) return read;
    const { letter, whole } = read.value;
    if (door.recipient !== null && letter.content.recipients[door.recipient] === undefined) return refuse('not-found');
    const face = door.recipient === null ? faceForAll(whole) : faceAt(whole, letter.content, door.recipient);
    return accept({ letter, face });
  }
  if (door.door === 'public') {
    const read = await readCircular(deps, actor, key);
    return read.ok ? accept({ letter: read.value.letter, face: read.value.face }) : read;
  }
  const received = { organisationId: door.organisationId, senderId: key.organisationId, letterId: key.letterId };
  const read = await readReceivedLetter(deps, actor, received);
  if (!read.ok) return read;
  const { letter, parts, face } = read.value;
  const { recipient = null } = door;
  const own = recipient === null ? face : parts.find(({ position }) => position === recipient)?.face;
  return own === undefined ? refuse('not-found') : accept({ letter, face: own });
}

export interface OpenFile {
  readonly file: LetterFile;
  /** True for what its address gave when the letter was issued: it may be shown where it is, as the address was. */
  readonly isCopy: boolean;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file that was sent with a letter, or the copy of what it encloses by an address, by its place from 1. */
export async function enclosedFile(
  deps: LetterDeps,
  actor: Actor,
  key: LetterKey,
  { number, ...door }: LetterReader & { readonly number: number },
): Promise<Outcome<Omit<OpenFile, 'bytes'>, 'forbidden' | 'not-found'>> {
  const found = await enclosedAt(deps, actor, key, door);
  if (!found.ok) return found;
  // Of several recipients that became one, the first who has it.
  const opened = found.value.flatMap((enclosures) => enclosures[number - 1] ?? []);
  const one = opened.find((enclosure) => fileOpened(enclosure) !== null);
  const file = one === undefined ? null : fileOpened(one);
  return file === null ? refuse('not-found') : accept({ file, isCopy: one?.file === null });
}

/** What is enclosed at a door, for each recipient whom its reader stands for. */
async function enclosedAt(
  deps: LetterDeps,
  actor: Actor,
  key: LetterKey,
  door: LetterReader,
): Promise<Outcome<readonly (readonly OpenedEnclosure[])[], 'forbidden' | 'not-found'>> {
  if (door.door === 'room') {
    const read = await readLetter(deps, actor, key);
    if (!read.ok) return read;
    const { letter, copied } = read.value;
    const { enclosures, recipients } = letter.content;
    const recipient = door.recipient === null ? null : recipients[door.recipient];
    if (recipient === undefined) return refuse('not-found');
    return accept([openedFor(enclosures, copied, recipient?.organisationId ?? null)]);
  }
  if (door.door === 'public') {
    const read = await readCircular(deps, actor, key);
    return read.ok ? accept([read.value.enclosures]) : read;
  }
  const received = { organisationId: door.organisationId, senderId: key.organisationId, letterId: key.letterId };
  const read = await readReceivedLetter(deps, actor, received);
  if (!read.ok) return read;
  const { recipient = null } = door;
  const parts = read.value.parts.filter(({ position }) => recipient === null || position === recipient);
  return parts.length === 0 ? refuse('not-found') : accept(parts.map(({ enclosures }) => enclosures));
}

/** The same, opened. */
export async function openEnclosedFile(
  deps: LetterDeps & { readonly files: Pick<FileVault, 'open'> },
  actor: Actor,
  key: LetterKey,
  reader: LetterReader & { readonly number: number },
): Promise<Outcome<OpenFile, 'forbidden' | 'not-found'>> {
  const found = await enclosedFile(deps, actor, key, reader);
  if (!found.ok) return found;
  const bytes = await deps.files.open(found.value.file.sha256);
  return bytes === null ? refuse('not-found') : accept({ ...found.value, bytes });
}

/** What is printed of a letter. */
export function paperOf(letter: OfficialLetter, face: LetterFace, picture: EmblemPicture | null): PaperOf {
  const cancelled = letter.status === 'cancelled' ? 'ยกเลิก' : null;
  const watermark = cancelled ?? (letter.number === null ? 'ร่าง' : null);
  const [fiscalYear = letter.fiscalYear] = letter.content.fiscalYears;
  return {
    face,
    fiscalYear,
    watermark,
    recall: recallOf(letter),
    picture,
    at: letter.issuedOn === null ? letter.changedAt : `${letter.issuedOn}T00:00:00.000Z`,
  };
}
