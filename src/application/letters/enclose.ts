import { checkLetterDraft, type DraftFault } from '../../domain/letters/check-letter.ts';
import type { Enclosure, LetterFile, LetterKey } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import { isOwnForEach, withCode } from '../../domain/letters/merge-letter.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import type { LetterDeps } from './letter-deps.ts';
import { type AddressesDeps, senderOf } from './missing-enclosures.ts';
import { editable, storeDraft } from './write-letter.ts';

export interface EncloseInput extends LetterKey {
  readonly rowVersion: number | null;
  readonly title: string;
  readonly count: string;
  readonly unit: string;
  readonly file: LetterFile | null;
  /** A page or paper of this product, from `/`; empty if there is none. */
  readonly address: string;
  /** The registered letter whose copy the file is. */
  readonly copyOf?: LetterKey;
}

export type EncloseRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'letter-not-editable'
  | 'enclosure-address-invalid'
  | 'enclosure-address-not-made-for-it'
  | 'enclosure-not-opened-by-sender'
  | 'letter-subject-required'
  | DraftFault;

/** Stands for each recipient where it is asked whether an address has the shape of something to enclose. */
const anyParty = 'TH-10';

/** Adds something that is sent with the letter, after what is there. */
export async function encloseWithLetter(
  deps: LetterDeps & AddressesDeps,
  actor: Actor,
  input: EncloseInput,
): Promise<Outcome<OfficialLetter, EncloseRefusal>> {
  if (!mayWithLetters('write-letter', actor, input.organisationId)) return refuse('forbidden');
  const { title, count, unit, file, address, copyOf } = input;
  if (title.trim() === '') return refuse('letter-subject-required', undefined, 'title');
  if (address !== '' && !/^\/(?!\/)[^\s\\]*$/.test(address))
    return refuse('enclosure-address-invalid', { text: address }, 'address');
  const opened = await openedBySender(deps, input);
  if (!opened.ok) return opened;
  const copied = copyOf === undefined ? {} : { copyOf };
  const added: Enclosure = { title: title.trim(), count: count.trim(), unit: unit.trim(), file, address, ...copied };
  return changeEnclosures(deps, actor, input, (enclosures) => ({ enclosures: [...enclosures, added], added }));
}

/** Nobody encloses what their own office may not open; which of what it may not is there, it is not told. */
async function openedBySender(
  { transactions, addresses }: AddressesDeps,
  { address, organisationId }: EncloseInput,
): Promise<Outcome<true, 'enclosure-address-not-made-for-it' | 'enclosure-not-opened-by-sender'>> {
  if (address === '') return accept(true);
  if (!addresses.mayEnclose(withCode(address, anyParty)))
    return refuse('enclosure-address-not-made-for-it', { text: address }, 'address');
  if (isOwnForEach({ address })) return accept(true);
  const sender = await transactions.read((stores) => senderOf(stores, organisationId));
  if (await addresses.isThere(address, sender)) return accept(true);
  return refuse('enclosure-not-opened-by-sender', { text: address }, 'address');
}

/** Takes one out, by its place from 1. */
export async function removeEnclosure(
  deps: LetterDeps,
  actor: Actor,
  input: LetterKey & { readonly rowVersion: number | null; readonly number: number },
): Promise<Outcome<OfficialLetter, EncloseRefusal>> {
  if (!mayWithLetters('write-letter', actor, input.organisationId)) return refuse('forbidden');
  return changeEnclosures(deps, actor, input, (all) => ({
    enclosures: all.filter((_, index) => index !== input.number - 1),
    removed: all[input.number - 1],
  }));
}

/** Confirms for whom there is none of it; for everybody else of the recipients there is. By its place from 1. */
export async function leaveOut(
  deps: LetterDeps,
  actor: Actor,
  input: LetterKey & {
    readonly rowVersion: number | null;
    readonly number: number;
    readonly notFor: readonly string[];
  },
): Promise<Outcome<OfficialLetter, EncloseRefusal | 'enclosure-recipient-unknown'>> {
  if (!mayWithLetters('write-letter', actor, input.organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const letter = await editable(stores, input, input.rowVersion);
    if (!letter.ok) return letter;
    const { enclosures, recipients } = letter.value.content;
    if (enclosures[input.number - 1] === undefined) return refuse('not-found');
    const notFor = [...new Set(input.notFor)];
    const unknown = notFor.find((id) => !recipients.some((one) => one.organisationId === id));
    if (unknown !== undefined) return refuse('enclosure-recipient-unknown', { code: unknown }, 'notFor');
    const changed = enclosures.map((one, index) => (index === input.number - 1 ? { ...one, notFor } : one));
    const content = { ...letter.value.content, enclosures: changed };
    if (isSameContent(letter.value.content, content)) return acceptUnchanged(letter.value);
    const noted = { leftOut: { number: input.number, recipients: notFor } };
    return accept(await storeDraft(deps, stores, actor, { ...letter.value, content }, 'letter.enclose', noted));
  });
}

interface Changed {
  readonly enclosures: readonly Enclosure[];
  readonly added?: Enclosure;
  readonly removed?: Enclosure | undefined;
}

/** What the journal says of one: whose copy it is and which bytes; no title, which would say what a secret letter is about. */
function journalled({ file, address, copyOf }: Enclosure) {
  return {
    ...(file === null ? {} : { sha256: file.sha256 }),
    ...(address === '' ? {} : { address }),
    ...(copyOf === undefined ? {} : { copyOf: `${copyOf.organisationId}/${copyOf.letterId}` }),
  };
}

function changeEnclosures(
  deps: LetterDeps,
  actor: Actor,
  key: LetterKey & { readonly rowVersion: number | null },
  change: (enclosures: readonly Enclosure[]) => Changed,
): Promise<Outcome<OfficialLetter, EncloseRefusal>> {
  return deps.transactions.run(async (stores) => {
    const letter = await editable(stores, key, key.rowVersion);
    if (!letter.ok) return letter;
    const { enclosures, added, removed } = change(letter.value.content.enclosures);
    const content = { ...letter.value.content, enclosures };
    const faults = checkLetterDraft(content);
    if (faults.length > 0) return refuseAll(faults);
    const noted = {
      ...(added === undefined ? {} : { enclosed: journalled(added) }),
      ...(removed === undefined ? {} : { takenOut: journalled(removed) }),
    };
    return accept(await storeDraft(deps, stores, actor, { ...letter.value, content }, 'letter.enclose', noted));
  });
}
