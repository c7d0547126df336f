import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, atField, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { readHosts } from '../agreement/read-hosts.ts';
import { type CopyRefusal, copyMoreSecret } from '../letters/copies-more-secret.ts';
import { type EncloseRefusal, encloseWithLetter } from '../letters/enclose.ts';
import { type FilesDeps, isEnclosed } from '../letters/enclose-file.ts';
import type { LetterDeps } from '../letters/letter-deps.ts';
import type { AddressesDeps } from '../letters/missing-enclosures.ts';
import { referenceTo } from '../letters/references-of.ts';
import { editable } from '../letters/write-letter.ts';
import { storeReceived } from '../year/settle-file.ts';
import { assignmentSheet, assignmentTitle, hasAssignments } from './assignment-sheet.ts';
import { indicatorsRecord, type MadePaper } from './indicators-record.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { PaperRendererRefusal } from './papers-ports.ts';
import { renderLetterPaper } from './render-letter-paper.ts';
import { typesetSheet } from './typeset-sheet.ts';

/** What is made of the product's own data when it is enclosed: who does what in a year, what all provinces are measured by, or a copy of a registered letter. */
export const enclosedRecords = ['assignments', 'indicators', 'copy'] as const;
type EnclosedRecord = (typeof enclosedRecords)[number];

export interface EncloseRecordInput extends LetterKey {
  readonly rowVersion: number | null;
  readonly what: EnclosedRecord;
  /** Buddhist era; of the assignments and of the indicators. */
  readonly fiscalYear: number;
  /** Of the letter or order that is copied: `8556/2562`. */
  readonly number: string;
}

export type EncloseRecordRefusal =
  | CopyRefusal
  | EncloseRefusal
  | PaperRendererRefusal
  | 'assignments-missing'
  | 'indicators-missing'
  | 'referenced-letter-missing'
  | 'letter-year-invalid';

type Deps = LetterDeps &
  AddressesDeps &
  FilesDeps & {
    readonly papers: Pick<PapersDeps, 'paperRenderer' | 'paperSigner' | 'paperFiles' | 'isDemo'>;
  };

interface MadeRecord extends MadePaper {
  readonly copyOf?: LetterKey;
}

/**
 * Encloses a paper that is made of data now, as a file: what the letter carries stays what it was when it was enclosed,
 * whatever is assigned later. Nothing is set before the letter may be written in, and what is refused leaves no bytes.
 */
export async function encloseRecord(
  deps: Deps,
  actor: Actor,
  input: EncloseRecordInput,
): Promise<Outcome<OfficialLetter, EncloseRecordRefusal>> {
  if (!mayWithLetters('write-letter', actor, input.organisationId)) return refuse('forbidden');
  const draft = await deps.transactions.run((stores) => editable(stores, input, input.rowVersion));
  if (!draft.ok) return draft;
  const made = await recordOf(deps, actor, input, draft.value);
  return made.ok ? encloseMade(deps, actor, input, made.value) : made;
}

async function recordOf(
  deps: Deps,
  actor: Actor,
  input: EncloseRecordInput,
  draft: OfficialLetter,
): Promise<Outcome<MadeRecord, EncloseRecordRefusal>> {
  if (input.what === 'copy') return copyOf(deps, actor, input, draft);
  if (!Number.isInteger(input.fiscalYear)) return refuse('letter-year-invalid', undefined, 'fiscalYear');
  return input.what === 'indicators' ? indicatorsRecord(deps, input.fiscalYear) : assignments(deps, actor, input);
}

async function encloseMade(deps: Deps, actor: Actor, input: EncloseRecordInput, made: MadeRecord) {
  const { title, fileName, bytes, copyOf: of } = made;
  const received = await deps.papers.paperFiles.receive(bytes, fileName);
  const file = { sha256: received.sha256, fileName, sizeBytes: bytes.length, mediaType: 'application/pdf' };
  const { organisationId, letterId, rowVersion } = input;
  const enclosure = { title, count: '1', unit: 'ชุด', file, address: '', ...(of === undefined ? {} : { copyOf: of }) };
  return storeReceived(
    deps.files,
    received,
    () => encloseWithLetter(deps, actor, { organisationId, letterId, rowVersion, ...enclosure }),
    isEnclosed(deps, input, received),
  );
}

async function assignments(
  deps: Deps,
  actor: Actor,
  { organisationId, fiscalYear }: EncloseRecordInput,
): Promise<Outcome<MadeRecord, 'forbidden' | 'assignments-missing' | PaperRendererRefusal>> {
  const hosts = await readHosts(deps, actor, { organisationId, fiscalYear });
  if (!hosts.ok && hosts.refusals.some((one) => one.code === 'forbidden')) return refuse('forbidden');
  if (!hosts.ok || !hasAssignments(hosts.value))
    return refuse('assignments-missing', { year: fiscalYear }, 'fiscalYear');
  const made = await typesetSheet(deps.papers, assignmentSheet(hosts.value, deps.clock.now()));
  if (!made.ok) return made;
  const fileName = `assignments-${fiscalYear}-${organisationId}.pdf`;
  return accept({ title: assignmentTitle, fileName, bytes: made.value });
}

/** The copy is the letter's own paper, for who may read it where it lies; it is not more secret than what it goes with. */
async function copyOf(
  deps: Deps,
  actor: Actor,
  { organisationId, number }: EncloseRecordInput,
  { content }: OfficialLetter,
): Promise<Outcome<MadeRecord, EncloseRecordRefusal>> {
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
  const secret = copyMoreSecret(letter, content, 'number');
  if (secret !== null) return refuseAll([secret]);
  const asPublic = letter.content.isPublic && !own ? ({ door: 'public' } as const) : reader;
  const made = await renderLetterPaper(deps, actor, { key, reader: asPublic, format: 'pdf' });
  if (!made.ok) return refuseAll(made.refusals.map((one) => atField(one, 'number')));
  const title = `สำเนา${reference.text} เรื่อง ${letter.content.subject}`;
  return accept({ title, fileName: `${made.value.name}.pdf`, bytes: made.value.bytes, copyOf: key });
}
