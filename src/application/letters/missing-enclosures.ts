import type { OpenedEnclosure } from '../../domain/letters/enclosure-copy.ts';
import { type LetterAction, letterMoves } from '../../domain/letters/letter-moves.ts';
import type { Enclosure, LetterKey, Recipient } from '../../domain/letters/letter-parts.ts';
import { actorAt, letterPlace } from '../../domain/letters/letter-rights.ts';
import { enclosedFor, isOwnForEach, withCode } from '../../domain/letters/merge-letter.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Organisation, OrganisationKind } from '../../domain/people/organisation.ts';
import type { Role } from '../../domain/people/roles.ts';
import { type Refusal, refusal } from '../../domain/values/result.ts';
import type { LetterDeps, LettersTables } from './letter-deps.ts';

/** What is found under the addresses of this product. */
export interface Addresses {
  /** Whether what has this address is made to be enclosed. Nothing else is, whatever stands there and whoever asks. */
  mayEnclose(address: string): boolean;
  /** Whether whoever asks for it would be shown something there, rather than refused. */
  isThere(address: string, reader: Actor): Promise<boolean>;
  /** What the reader would be given there now, as a file; null where they would be given nothing. A fault is thrown. */
  make(address: string, reader: Actor, numerals: 'thai' | 'arabic'): Promise<MadeEnclosure | null>;
}

/** What an address of this product gave. */
export interface MadeEnclosure {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
}

export type AddressesDeps = Pick<LetterDeps, 'transactions'> & { readonly addresses: Addresses };

/** Something enclosed that some recipients would not find. */
export interface MissingEnclosure {
  /** Its place among the enclosures, from 1. */
  readonly number: number;
  readonly title: string;
  readonly recipients: readonly Recipient[];
}

/** The steps before which a letter's recipients must be able to open what is enclosed. */
const askedBefore: readonly LetterAction[] = ['submit-letter', 'check-letter', 'sign-letter', 'issue-letter'];
export const asksEnclosures = (action: LetterAction): boolean => askedBefore.includes(action);

const shownNames = 12;
const atOnce = 6;

/**
 * What a letter encloses by an address and its recipients would not find there: each is asked for as the recipient would
 * ask. Who was confirmed to go without is not among them, nor who is reached on paper alone, unless it were their own.
 */
export async function missingEnclosures(deps: AddressesDeps, key: LetterKey): Promise<readonly MissingEnclosure[]> {
  const found = await deps.transactions.read(async (stores) => {
    const letter = await stores.letters.find(key);
    if (letter === null || !letter.content.enclosures.some((one) => one.address !== '')) return null;
    return { content: letter.content, readers: await readersOf(stores, key.organisationId, letter.content.recipients) };
  });
  if (found === null) return [];
  const missing: MissingEnclosure[] = [];
  for (const [index, enclosure] of found.content.enclosures.entries()) {
    if (enclosure.address === '') continue;
    const isCommon = !isOwnForEach(enclosure);
    if (isCommon && (await deps.addresses.isThere(enclosure.address, visitor))) continue;
    const recipients = await whoLacks(deps, enclosure, found.content.recipients, found.readers);
    if (recipients.length > 0) missing.push({ number: index + 1, title: enclosure.title, recipients });
  }
  return missing;
}

/** Why a letter goes no further while its recipients would not find what it encloses; nothing for who may not move it. */
export async function enclosureRefusals(
  deps: AddressesDeps,
  actor: Actor,
  key: LetterKey,
  action: LetterAction,
): Promise<readonly Refusal<'letter-enclosure-missing'>[]> {
  const move = letterMoves.find((one) => one.action === action);
  if (move === undefined || !asksEnclosures(action)) return [];
  if (!isPermitted(move.permission, actorAt(actor, key.organisationId), letterPlace(key.organisationId))) return [];
  return (await missingEnclosures(deps, key)).map(missingRefusal);
}

/** The addresses among these enclosures under which their reader would still be shown something. */
export async function stillThere(
  { addresses }: Pick<AddressesDeps, 'addresses'>,
  reader: Actor,
  enclosures: readonly Pick<OpenedEnclosure, 'address' | 'copy'>[],
): Promise<ReadonlySet<string>> {
  const asked = [...new Set(enclosures.flatMap(({ address, copy }) => (copy === null ? [] : address)))];
  const there = await Promise.all(asked.map((address) => addresses.isThere(address, reader)));
  return new Set(asked.filter((_, index) => there[index]));
}

export function missingRefusal({ number, title, recipients }: MissingEnclosure): Refusal<'letter-enclosure-missing'> {
  const names = recipients.slice(0, shownNames).map((one) => one.name);
  const facts = { number, title, names: names.join(', '), more: recipients.length - names.length };
  return refusal('letter-enclosure-missing', facts, 'enclosures');
}

async function whoLacks(
  { addresses }: AddressesDeps,
  enclosure: Enclosure,
  recipients: readonly Recipient[],
  readers: ReadonlyMap<string, Actor>,
): Promise<readonly Recipient[]> {
  const lacking: Recipient[] = [];
  const asked = recipients.filter(({ organisationId }) => !(enclosure.notFor ?? []).includes(organisationId ?? ''));
  for (let from = 0; from < asked.length; from += atOnce) {
    const some = asked.slice(from, from + atOnce);
    const has = await Promise.all(some.map((one) => hasIt(addresses, enclosure, one, readers)));
    lacking.push(...some.filter((_, index) => has[index] === false));
  }
  return lacking;
}

async function hasIt(
  addresses: Addresses,
  enclosure: Enclosure,
  { organisationId }: Recipient,
  readers: ReadonlyMap<string, Actor>,
): Promise<boolean> {
  if (!addresses.mayEnclose(withCode(enclosure.address, organisationId))) return false;
  // Who has no code has no paper of their own; what is the same for all goes to them in print.
  if (organisationId === null) return !isOwnForEach(enclosure);
  const [own] = enclosedFor([enclosure], organisationId);
  return addresses.isThere(own?.address ?? '', readers.get(organisationId) ?? visitor);
}

/** Whoever reads letters in an organisation of each kind. */
const readsAs: Readonly<Partial<Record<OrganisationKind, Role>>> = {
  ...{ province: 'provincial-officer', cluster: 'provincial-officer', agency: 'kpi-host', district: 'kpi-host' },
  ...{ opdc: 'opdc-officer', central: 'central-data-owner', committee: 'committee-member' },
};

/** Somebody who works there: with the rights of the organisation and no others. */
function readerAt({ id, name, kind }: Pick<Organisation, 'id' | 'name' | 'kind'>): Actor {
  const role = readsAs[kind];
  if (role === undefined) return visitor;
  return { userId: '', name, holdings: [{ role, organisationId: id, clusterIds: kind === 'cluster' ? [id] : [] }] };
}

/** The office that writes a letter, as a reader of what it encloses. */
export async function senderOf(stores: Pick<LettersTables, 'organisations'>, organisationId: string): Promise<Actor> {
  const found = await stores.organisations.find(organisationId);
  return found === null ? visitor : readerAt(found);
}

/**
 * For each recipient, somebody who works there, and no more than the sender's own office may open: nobody learns from a
 * letter of their own what only its recipient is shown.
 */
export async function readersOf(
  stores: Pick<LettersTables, 'organisations'>,
  senderId: string,
  recipients: readonly Recipient[],
): Promise<ReadonlyMap<string, Actor>> {
  if (recipients.every((one) => one.organisationId === null)) return new Map();
  const onlyWith = await senderOf(stores, senderId);
  const all = await stores.organisations.list({ kind: null, provinceId: null });
  return new Map(all.map((one) => [one.id, { ...readerAt(one), onlyWith }] as const));
}
