import type { Instant } from '../values/kinds-of-text.ts';
import type { Enclosure, LetterContent, LetterFile } from './letter-parts.ts';
import { enclosedFor, isOwnForEach } from './merge-letter.ts';

/** What an address gave when the letter that encloses it had been issued: it is sent with the letter, and never changes. */
export interface EnclosureCopy {
  /** The place among the enclosures, from 1. */
  readonly number: number;
  /** The recipient whose own it is; empty for what is the same for all. */
  readonly recipientId: string;
  /** Null where nothing was found under the address any more. */
  readonly file: LetterFile | null;
  readonly madeAt: Instant;
}

/** How far the copies of a letter's enclosures have come. */
export interface CopiesMade {
  /** `none`: the letter was issued before copies were made, or encloses nothing by an address. */
  readonly state: 'none' | 'under-way' | 'done';
  readonly copies: readonly EnclosureCopy[];
  /** True while the last try made none: it is tried again after a longer wait. */
  readonly isFailing?: boolean;
}

export const noCopies: CopiesMade = { state: 'none', copies: [] };

/** An enclosure as a reader opens it. */
export interface OpenedEnclosure extends Enclosure {
  readonly copy: EnclosureCopy | null;
  /** What is known of a copy of its address; `none` where there is no address, `for-each` where each recipient has another. */
  readonly copied: CopiesMade['state'] | 'failing' | 'for-each';
}

/** A copy that is to be made: of which enclosure, for whom, from where. */
export interface CopyWanted {
  readonly number: number;
  readonly recipientId: string;
  readonly address: string;
}

/**
 * What has to be copied of a letter. `isForAll` says of the number of an enclosure that is the same for all whether anybody
 * may open it: one copy is then enough; of any other each recipient gets the copy that they may open.
 */
export function copiesWanted(
  { enclosures, recipients }: Pick<LetterContent, 'enclosures' | 'recipients'>,
  isForAll: (number: number) => boolean,
): readonly CopyWanted[] {
  const ids = [...new Set(recipients.flatMap(({ organisationId }) => organisationId ?? []))];
  return enclosures.flatMap((enclosure, index) => {
    const number = index + 1;
    if (enclosure.address === '') return [];
    if (!isOwnForEach(enclosure) && isForAll(number)) return [{ number, recipientId: '', address: enclosure.address }];
    return ids.flatMap((recipientId) => {
      const [own] = enclosedFor([enclosure], recipientId);
      return own === undefined || own.address === '' ? [] : [{ number, recipientId, address: own.address }];
    });
  });
}

/** The enclosures as this recipient opens them, or as everybody does. */
export function openedFor(
  enclosures: readonly Enclosure[],
  { state, copies, isFailing = false }: CopiesMade,
  organisationId: string | null,
): readonly OpenedEnclosure[] {
  return enclosedFor(enclosures, organisationId).map((one, index) => {
    if (one.address === '') return { ...one, copy: null, copied: 'none' };
    const ofNumber = copies.filter(({ number }) => number === index + 1);
    const own = ofNumber.find(({ recipientId }) => recipientId === (organisationId ?? ''));
    const copy = own ?? ofNumber.find(({ recipientId }) => recipientId === '') ?? null;
    if (copy !== null || state === 'none') return { ...one, copy, copied: state };
    if (state === 'under-way') return { ...one, copy, copied: isFailing ? 'failing' : state };
    return { ...one, copy, copied: organisationId === null && ofNumber.length > 0 ? 'for-each' : state };
  });
}

/** What the reader of an opened enclosure is given: the file that was sent, or the copy. */
export function fileOpened({ file, copy }: Pick<OpenedEnclosure, 'file' | 'copy'>): LetterFile | null {
  return file ?? copy?.file ?? null;
}
