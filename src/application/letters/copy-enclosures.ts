import { type CopyWanted, copiesWanted, type EnclosureCopy } from '../../domain/letters/enclosure-copy.ts';
import type { LetterContent, LetterKey } from '../../domain/letters/letter-parts.ts';
import { isOwnForEach } from '../../domain/letters/merge-letter.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import type { FileVault, ReceivedFile } from '../year/file-vault.ts';
import { storeReceived } from '../year/settle-file.ts';
import type { LetterDeps, LettersTables } from './letter-deps.ts';
import { type Addresses, type AddressesDeps, readersOf } from './missing-enclosures.ts';

export interface CopyDeps extends Pick<LetterDeps, 'transactions' | 'clock'> {
  readonly addresses: Addresses;
  readonly files: Pick<FileVault, 'keep' | 'discard'>;
  readonly papers: {
    readonly paperFiles: { receive(bytes: Uint8Array, fileName: string): Promise<ReceivedFile> };
  };
}

/** Copying that has made no progress for this long has lost its process: the next check goes on with it. */
const lostAfterSeconds = 60;

/**
 * Copies what an issued letter encloses by addresses, one after the other, each in a transaction of its own: whoever goes on
 * after a fault, or at the same time, makes none twice. The letter is not sent before all are there. Not a request's: what
 * each recipient may open is asked for with the recipient's rights. Returns false where some could not be made yet.
 */
export async function copyEnclosures(deps: CopyDeps, key: LetterKey): Promise<boolean> {
  return deps.transactions.reaching('everywhere', async () => {
    const begun = await deps.transactions.read(async (stores) => {
      const { state, copies } = await stores.enclosureCopies.ofLetter(key);
      const letter = state === 'under-way' ? await stores.letters.find(key) : null;
      if (letter === null) return null;
      return {
        copies,
        content: letter.content,
        readers: await readersOf(stores, key.organisationId, letter.content.recipients),
      };
    });
    if (begun === null) return true;
    const { content, readers } = begun;
    const wanted = (await wantedOf(deps, content)).filter((one) => !begun.copies.some((copy) => isOf(copy, one)));
    const faults: unknown[] = [];
    // One that cannot be made keeps none of the others from being made.
    for (const one of wanted)
      await copyOne(deps, key, {
        ...one,
        reader: readers.get(one.recipientId) ?? visitor,
        numerals: content.numerals,
      }).catch((error: unknown) => faults.push(error));
    if (faults.length > 0)
      await deps.transactions.run((stores) => stores.enclosureCopies.failed(key, deps.clock.now()));
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} enclosures of a letter were not copied`);
    await deps.transactions.run((stores) => stores.enclosureCopies.finish(key, deps.clock.now()));
    return true;
  });
}

const isOf = (copy: EnclosureCopy, { number, recipientId }: CopyWanted) =>
  copy.number === number && copy.recipientId === recipientId;

async function wantedOf({ addresses }: AddressesDeps, content: LetterContent): Promise<readonly CopyWanted[]> {
  const forAll = new Set<number>();
  for (const [index, enclosure] of content.enclosures.entries()) {
    if (enclosure.address === '' || isOwnForEach(enclosure)) continue;
    if (await addresses.isThere(enclosure.address, visitor)) forAll.add(index + 1);
  }
  return copiesWanted(content, (number) => forAll.has(number));
}

interface Made extends CopyWanted {
  readonly reader: Actor;
  readonly numerals: LetterContent['numerals'];
}

async function copyOne(deps: CopyDeps, key: LetterKey, { number, recipientId, address, reader, numerals }: Made) {
  // What nobody may enclose, and what one of the two may not open, is not even made.
  const isTheirs = await deps.addresses.isThere(address, reader);
  const made = isTheirs ? await deps.addresses.make(address, reader, numerals) : null;
  const copy = { number, recipientId, madeAt: deps.clock.now() };
  if (made === null) {
    await deps.transactions.run((stores) => stores.enclosureCopies.insert(key, { ...copy, file: null }));
    return;
  }
  const { bytes, fileName, mediaType } = made;
  const received = await deps.papers.paperFiles.receive(bytes, fileName);
  const file = { sha256: received.sha256, fileName, sizeBytes: bytes.length, mediaType };
  const isNamed = async () => {
    const { copies } = await deps.transactions.read((stores) => stores.enclosureCopies.ofLetter(key));
    return copies.some((one) => one.file?.sha256 === file.sha256);
  };
  // Who made the same copy meanwhile has stored it.
  const act = () =>
    deps.transactions.run(async (stores: LettersTables) =>
      (await stores.enclosureCopies.insert(key, { ...copy, file })) ? accept(true) : refuse('not-found'),
    );
  await storeReceived(deps.files, received, act, isNamed);
}

/** Goes on with all copying that has lost its process. Returns of how many letters. */
export async function resumeCopying(deps: CopyDeps): Promise<number> {
  const before = new Date(Date.parse(deps.clock.now()) - lostAfterSeconds * 1000).toISOString();
  const keys = await deps.transactions.read((stores) => stores.enclosureCopies.unfinished(before));
  const faults: unknown[] = [];
  for (const key of keys) await copyEnclosures(deps, key).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw new AggregateError(faults, `the enclosures of ${faults.length} letters were not copied`);
  return keys.length;
}
