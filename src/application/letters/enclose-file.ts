import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { checkFile } from '../../domain/reporting/evidence-limits.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { FileVault, ReceivedFile, WaitingFile } from '../year/file-vault.ts';
import { settleFile, storeReceived } from '../year/settle-file.ts';
import { type EncloseInput, type EncloseRefusal, encloseWithLetter } from './enclose.ts';
import type { LetterDeps } from './letter-deps.ts';
import type { AddressesDeps } from './missing-enclosures.ts';

export interface FilesDeps {
  readonly files: Pick<FileVault, 'keep' | 'discard'>;
}

export type EncloseFileRefusal = EncloseRefusal | 'file-empty' | 'enclosure-not-readable' | 'enclosure-too-large';

export const largestEnclosure = 20 * 1024 * 1024;

/** Whether a file may be sent for a letter at all; it is not received if not. */
export async function mayEncloseFile(actor: Actor, organisationId: string): Promise<Outcome<true, 'forbidden'>> {
  return mayWithLetters('write-letter', actor, organisationId) ? accept(true) : refuse('forbidden');
}

/** Adds a file that is sent with the letter; one that is refused is not stored, one that a letter names always is. */
export async function encloseFile(
  deps: LetterDeps & AddressesDeps & FilesDeps,
  actor: Actor,
  input: Omit<EncloseInput, 'file' | 'address'>,
  file: ReceivedFile,
): Promise<Outcome<OfficialLetter, EncloseFileRefusal>> {
  return storeReceived(deps.files, file, () => enclosed(deps, actor, input, file), isEnclosed(deps, input, file));
}

/** Asks whether the letter names the file. */
export const isEnclosed =
  ({ transactions }: Pick<LetterDeps, 'transactions'>, key: LetterKey, { sha256 }: WaitingFile) =>
  async () => {
    const letter = await transactions.read((stores) => stores.letters.find(key));
    return letter?.content.enclosures.some((one) => one.file?.sha256 === sha256) === true;
  };

/** After a failure: a file that the letter names is kept, any other is removed. */
export function settleEnclosure(
  deps: Pick<LetterDeps, 'transactions'> & FilesDeps,
  key: LetterKey,
  file: WaitingFile,
): Promise<void> {
  return settleFile(deps.files, file, isEnclosed(deps, key, file));
}

async function enclosed(
  deps: LetterDeps & AddressesDeps,
  actor: Actor,
  input: Omit<EncloseInput, 'file' | 'address'>,
  { sha256, fileName, sizeBytes, mediaType, edges }: ReceivedFile,
): Promise<Outcome<OfficialLetter, EncloseFileRefusal>> {
  if (sizeBytes === 0) return refuse('file-empty', { file: fileName }, 'file');
  if (sizeBytes > largestEnclosure)
    return refuse('enclosure-too-large', { longest: String(largestEnclosure / 1024 / 1024) }, 'file');
  const known = checkFile({ sizeBytes, mediaType, fileName, edges });
  if (!known.ok || sha256 === '') return refuse('enclosure-not-readable', undefined, 'file');
  const title = input.title.trim() === '' ? fileName : input.title;
  const file = { sha256, fileName, sizeBytes, mediaType: known.value };
  return encloseWithLetter(deps, actor, { ...input, title, file, address: '' });
}
