import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { checkFile, type FileEdges } from '../../domain/reporting/evidence-limits.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type EncloseInput, type EncloseRefusal, encloseWithLetter } from './enclose.ts';
import type { LetterDeps } from './letter-deps.ts';

/** A file that was received into the waiting place of the vault. */
export interface WaitingEnclosure {
  readonly temporaryPath: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly mediaType: string | null;
  readonly edges: FileEdges;
}

interface EnclosureVault {
  keep(file: WaitingEnclosure): Promise<void>;
  discard(file: WaitingEnclosure): Promise<void>;
}

export type EncloseFileRefusal = EncloseRefusal | 'enclosure-not-readable' | 'enclosure-too-large';

export const largestEnclosure = 20 * 1024 * 1024;

/** Whether a file may be sent for a letter at all; it is not received if not. */
export async function mayEncloseFile(actor: Actor, organisationId: string): Promise<Outcome<true, 'forbidden'>> {
  return mayWithLetters('write-letter', actor, organisationId) ? accept(true) : refuse('forbidden');
}

/** Adds a file that is sent with the letter; one that is refused is not stored, one that a letter names always is. */
export async function encloseFile(
  deps: LetterDeps & { readonly files: EnclosureVault },
  actor: Actor,
  input: Omit<EncloseInput, 'file' | 'address'>,
  file: WaitingEnclosure,
): Promise<Outcome<OfficialLetter, EncloseFileRefusal>> {
  let outcome: Outcome<OfficialLetter, EncloseFileRefusal>;
  try {
    outcome = await enclosed(deps, actor, input, file);
  } catch (error) {
    await settleEnclosure(deps, input, file);
    throw error;
  }
  await (outcome.ok ? deps.files.keep(file) : deps.files.discard(file));
  return outcome;
}

/** A connection lost during the commit does not say whether it was committed: what the letter names is kept. */
export async function settleEnclosure(
  deps: Pick<LetterDeps, 'transactions'> & { readonly files: EnclosureVault },
  key: LetterKey,
  file: WaitingEnclosure,
): Promise<void> {
  const read = deps.transactions.read((stores) => stores.letters.find(key));
  const named = await read.then(
    (letter) => letter?.content.enclosures.some((one) => one.file?.sha256 === file.sha256) === true,
    () => null,
  );
  if (named === true) await deps.files.keep(file);
  if (named === false) await deps.files.discard(file);
}

async function enclosed(
  deps: LetterDeps,
  actor: Actor,
  input: Omit<EncloseInput, 'file' | 'address'>,
  { sha256, fileName, sizeBytes, mediaType, edges }: WaitingEnclosure,
): Promise<Outcome<OfficialLetter, EncloseFileRefusal>> {
  if (sizeBytes > largestEnclosure)
    return refuse('enclosure-too-large', { longest: String(largestEnclosure / 1024 / 1024) }, 'file');
  const known = checkFile({ sizeBytes, mediaType, fileName, edges });
  if (!known.ok || sha256 === '') return refuse('enclosure-not-readable', undefined, 'file');
  const title = input.title.trim() === '' ? fileName : input.title;
  const file = { sha256, fileName, sizeBytes, mediaType: known.value };
  return encloseWithLetter(deps, actor, { ...input, title, file, address: '' });
}
