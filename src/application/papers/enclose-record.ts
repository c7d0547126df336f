import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, atField, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { readHosts } from '../agreement/read-hosts.ts';
import { type EncloseRefusal, encloseWithLetter } from '../letters/enclose.ts';
import type { LetterDeps } from '../letters/letter-deps.ts';
import { referenceTo } from '../letters/references-of.ts';
import { assignmentSheet, assignmentTitle, hasAssignments } from './assignment-sheet.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { PaperRendererRefusal } from './papers-ports.ts';
import { renderLetterPaper } from './render-letter-paper.ts';
import { typesetSheet } from './typeset-sheet.ts';

/** What is made of the product's own data when it is enclosed: who does what in a year, or a copy of a registered letter. */
export const enclosedRecords = ['assignments', 'copy'] as const;
type EnclosedRecord = (typeof enclosedRecords)[number];

export interface EncloseRecordInput extends LetterKey {
  readonly rowVersion: number | null;
  readonly what: EnclosedRecord;
  /** Buddhist era; of the assignments. */
  readonly fiscalYear: number;
  /** Of the letter or order that is copied: `8556/2562`. */
  readonly number: string;
}

export type EncloseRecordRefusal =
  | EncloseRefusal
  | PaperRendererRefusal
  | 'assignments-missing'
  | 'referenced-letter-missing'
  | 'letter-year-invalid';

type Deps = LetterDeps & {
  readonly papers: Pick<PapersDeps, 'paperRenderer' | 'paperSigner' | 'paperFiles' | 'isDemo'>;
};

interface MadeRecord {
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Encloses a paper that is made of data now, as a file: what the letter carries stays what it was when it was enclosed,
 * whatever is assigned later.
 */
export async function encloseRecord(
  deps: Deps,
  actor: Actor,
  input: EncloseRecordInput,
): Promise<Outcome<OfficialLetter, EncloseRecordRefusal>> {
  if (!mayWithLetters('write-letter', actor, input.organisationId)) return refuse('forbidden');
  const made = await (input.what === 'copy' ? copyOf(deps, actor, input) : assignments(deps, actor, input));
  if (!made.ok) return made;
  const { title, fileName, bytes } = made.value;
  const sha256 = await deps.papers.paperFiles.put(bytes);
  const file = { sha256, fileName, sizeBytes: bytes.length, mediaType: 'application/pdf' };
  const { organisationId, letterId, rowVersion } = input;
  return encloseWithLetter(deps, actor, {
    ...{ organisationId, letterId, rowVersion, title, count: '1', unit: 'ชุด', file, address: '' },
  });
}

async function assignments(
  deps: Deps,
  actor: Actor,
  { organisationId, fiscalYear }: EncloseRecordInput,
): Promise<Outcome<MadeRecord, 'forbidden' | 'assignments-missing' | 'letter-year-invalid' | PaperRendererRefusal>> {
  if (!Number.isInteger(fiscalYear)) return refuse('letter-year-invalid', undefined, 'fiscalYear');
  const hosts = await readHosts(deps, actor, { organisationId, fiscalYear });
  if (!hosts.ok && hosts.refusals.some((one) => one.code === 'forbidden')) return refuse('forbidden');
  if (!hosts.ok || !hasAssignments(hosts.value))
    return refuse('assignments-missing', { year: fiscalYear }, 'fiscalYear');
  const made = await typesetSheet(deps.papers, assignmentSheet(hosts.value, deps.clock.now()));
  if (!made.ok) return made;
  const fileName = `assignments-${fiscalYear}-${organisationId}.pdf`;
  return accept({ title: assignmentTitle, fileName, bytes: made.value });
}

/** The copy is the letter's own paper, for who may read it where it lies. */
async function copyOf(
  deps: Deps,
  actor: Actor,
  { organisationId, number }: EncloseRecordInput,
): Promise<Outcome<MadeRecord, 'forbidden' | 'not-found' | 'referenced-letter-missing' | PaperRendererRefusal>> {
  const found = await deps.transactions.read(async (stores) => {
    const reference = await referenceTo(stores, organisationId, number);
    const letter = reference?.letter ? await stores.letters.find(reference.letter) : null;
    return reference === null || letter === null ? null : { reference, letter };
  });
  if (found === null) return refuse('referenced-letter-missing', { text: number }, 'number');
  const { reference, letter } = found;
  const key = { organisationId: letter.organisationId, letterId: letter.id };
  const own = letter.organisationId === organisationId;
  const reader = own ? ({ door: 'room', recipient: null } as const) : ({ door: 'inbox', organisationId } as const);
  const asPublic = letter.content.isPublic && !own ? ({ door: 'public' } as const) : reader;
  const made = await renderLetterPaper(deps, actor, { key, reader: asPublic, format: 'pdf' });
  if (!made.ok) return refuseAll(made.refusals.map((one) => atField(one, 'number')));
  const title = `สำเนา${reference.text} เรื่อง ${letter.content.subject}`;
  return accept({ title, fileName: `${made.value.name}.pdf`, bytes: made.value.bytes });
}
