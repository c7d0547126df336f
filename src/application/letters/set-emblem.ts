import { type Emblem, type EmblemFault, type EmblemPicture, emblemLimits } from '../../domain/letters/emblem.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, acceptUnchanged, atField, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import { bytesOf } from '../year/bytes-of.ts';
import type { FileVault, ReceivedFile } from '../year/file-vault.ts';
import type { LetterDeps, ReadLetterDeps } from './letter-deps.ts';

/** Reads a picture that somebody uploaded and gives what of it is printed, or why it is not taken. */
interface EmblemCleaner {
  cleanEmblem(bytes: Uint8Array): Outcome<EmblemPicture, EmblemFault>;
}

export interface EmblemDeps extends LetterDeps {
  readonly files: Pick<FileVault, 'open' | 'discard'>;
  readonly papers: { readonly paperRenderer: EmblemCleaner };
}

export type SetEmblemRefusal = 'forbidden' | 'not-found' | 'file-empty' | EmblemFault;

/** Whether a picture may be sent at all; it is not received if not. */
export async function mayChangeEmblem(actor: Actor, organisationId: string): Promise<Outcome<true, 'forbidden'>> {
  return mayWithLetters('write-letter', actor, organisationId) ? accept(true) : refuse('forbidden');
}

/** Takes an uploaded picture as the organisation's emblem: what is stored is what was left of it after cleaning, never the upload. */
export async function setEmblem(
  deps: EmblemDeps,
  actor: Actor,
  organisationId: string,
  file: ReceivedFile,
): Promise<Outcome<Emblem, SetEmblemRefusal>> {
  try {
    if (!mayWithLetters('write-letter', actor, organisationId)) return refuse('forbidden');
    if (file.sizeBytes === 0) return refuse('file-empty', { file: file.fileName }, 'file');
    const longest = `${emblemLimits.bytes / 1024} KB`;
    if (file.sizeBytes > emblemLimits.bytes) return refuse('emblem-too-large', { longest }, 'file');
    const bytes = file.sha256 === '' ? null : await bytesOf(await deps.files.open(file.sha256));
    const cleaned = bytes === null ? refuse('emblem-not-readable') : deps.papers.paperRenderer.cleanEmblem(bytes);
    if (!cleaned.ok) return refuseAll(cleaned.refusals.map((one) => atField(one, 'file')));
    return await storeEmblem(deps, actor, organisationId, cleaned.value);
  } finally {
    await deps.files.discard(file);
  }
}

/** From now on letters are printed with the neutral emblem again; those that were issued keep theirs. */
export async function removeEmblem(
  deps: LetterDeps,
  actor: Actor,
  organisationId: string,
): Promise<Outcome<true, 'forbidden' | 'emblem-missing'>> {
  if (!mayWithLetters('write-letter', actor, organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    await stores.letterUnits.holdOf(organisationId);
    const before = await stores.emblems.current(organisationId);
    if (before === null) return refuse('emblem-missing');
    await stores.emblems.insert(organisationId, null, { ...actor, at: deps.clock.now() });
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId, action: 'emblem.remove', subject: `emblem/${organisationId}`, before, after: null },
    });
    return accept(true);
  });
}

/** The picture itself. It stands on letters that anybody may read, so anybody may. */
export async function readEmblem(
  deps: ReadLetterDeps,
  { organisationId, sha256 }: { readonly organisationId: string; readonly sha256: string },
): Promise<Outcome<EmblemPicture, 'not-found'>> {
  const picture = await deps.transactions.read((stores) => stores.emblems.ofHash(organisationId, sha256));
  return picture === null ? refuse('not-found') : accept(picture);
}

async function storeEmblem(
  deps: LetterDeps,
  actor: Actor,
  organisationId: string,
  picture: EmblemPicture,
): Promise<Outcome<Emblem, 'not-found'>> {
  return deps.transactions.run(async (stores) => {
    if ((await stores.organisations.find(organisationId)) === null) return refuse('not-found');
    await stores.letterUnits.holdOf(organisationId);
    const before = await stores.emblems.current(organisationId);
    const emblem: Emblem = { sha256: deps.secrets.sha256(picture.content), mediaType: picture.mediaType };
    if (before?.sha256 === emblem.sha256) return acceptUnchanged(before);
    const row = { ...picture, sha256: emblem.sha256 };
    await stores.emblems.insert(organisationId, row, { ...actor, at: deps.clock.now() });
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId, action: 'emblem.set', subject: `emblem/${organisationId}`, before, after: emblem },
    });
    return accept(emblem);
  });
}
