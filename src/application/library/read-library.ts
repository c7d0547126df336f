import type { DocumentFile, DocumentKey, YearDocument } from '../../domain/library/year-document.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { FileVault } from '../year/file-vault.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { type LibraryDeps, libraryPlace } from './library-deps.ts';

export interface LibraryReading {
  readonly fiscalYear: number;
  /** What stands, the newest first; for who publishes also what was withdrawn. */
  readonly documents: readonly YearDocument[];
  readonly mayPublish: boolean;
}

type Read = Pick<LibraryDeps, 'transactions'>;

/** Who may read a document: of everybody's anybody, of the others whoever has signed in. */
const readsIt = (actor: Actor, { audience }: Pick<YearDocument, 'audience'>) =>
  isPermitted(audience === 'public' ? 'read-published' : 'read-library', actor, libraryPlace);

/** The documents of a year that the reader may read. */
export async function readLibrary(
  { transactions }: Read,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<LibraryReading, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-published', actor, libraryPlace)) return refuse('forbidden');
  const mayPublish = isPermitted('publish-document', actor, libraryPlace);
  return transactions.read(async (stores) => {
    if ((await frameworkInForce(stores, fiscalYear)) === null)
      return refuse('framework-not-found', { year: fiscalYear });
    const all = await stores.library.listOfYear(fiscalYear);
    const documents = all.filter((one) => readsIt(actor, one) && (one.withdrawn === null || mayPublish));
    return accept({ fiscalYear, documents: documents.toReversed(), mayPublish });
  });
}

interface DocumentFileReading {
  readonly file: DocumentFile;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The file of a document that stands. */
export async function readDocumentFile(
  { transactions, files }: Read & { readonly files: Pick<FileVault, 'open'> },
  actor: Actor,
  key: DocumentKey,
): Promise<Outcome<DocumentFileReading, 'forbidden' | 'not-found' | 'document-withdrawn'>> {
  const document = await transactions.read((stores) => stores.library.find(key));
  // Who may not read all that the library may have is told the same of a document that is not theirs and of none.
  if (!readsIt(actor, document ?? { audience: 'signed-in' })) return refuse('forbidden');
  if (document === null) return refuse('not-found');
  const { title, withdrawn, file } = document;
  if (withdrawn !== null) return refuse('document-withdrawn', { title, reason: withdrawn.reason });
  const bytes = await files.open(file.sha256);
  return bytes === null ? refuse('not-found') : accept({ file, bytes });
}
