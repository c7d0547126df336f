import { checkDocument, type DocumentDetailsRefusal, type YearDocument } from '../../domain/library/year-document.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { FileRefusal } from '../../domain/reporting/evidence-limits.ts';
import { knownFile } from '../../domain/reporting/known-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { FileVault, ReceivedFile } from '../year/file-vault.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { isFileNamed, storeReceived } from '../year/settle-file.ts';
import { documentSubject, type LibraryDeps, type LibraryTables, libraryPlace } from './library-deps.ts';

export interface PublishDocumentInput {
  readonly fiscalYear: number;
  readonly kind: string;
  readonly title: string;
  readonly audience: string;
  readonly file: ReceivedFile;
}

export type PublishDocumentRefusal = 'forbidden' | 'framework-not-found' | DocumentDetailsRefusal | FileRefusal;

/** Whether a document may be published at all; asked before anything of its file is received. */
export async function mayPublishDocument(actor: Actor): Promise<Outcome<true, 'forbidden'>> {
  return isPermitted('publish-document', actor, libraryPlace) ? accept(true) : refuse('forbidden');
}

/**
 * Puts a document with its file into the library of a year. As with evidence: the same kinds and sizes, known by its bytes,
 * kept once its row is committed; a refused file leaves nothing behind.
 */
export async function publishDocument(
  deps: LibraryDeps & { readonly files: Pick<FileVault, 'keep' | 'discard'> },
  actor: Actor,
  input: PublishDocumentInput,
): Promise<Outcome<YearDocument, PublishDocumentRefusal>> {
  const act = () => deps.transactions.run((stores) => publish(deps, stores, actor, input));
  return storeReceived(deps.files, input.file, act, isFileNamed(deps, input.file));
}

async function publish(
  { clock }: LibraryDeps,
  stores: LibraryTables,
  actor: Actor,
  { fiscalYear, file, ...typed }: PublishDocumentInput,
): Promise<Outcome<YearDocument, PublishDocumentRefusal>> {
  if (!isPermitted('publish-document', actor, libraryPlace)) return refuse('forbidden');
  if ((await frameworkInForce(stores, fiscalYear)) === null) return refuse('framework-not-found', { year: fiscalYear });
  const details = checkDocument(typed);
  if (!details.ok) return details;
  const known = knownFile(file);
  if (!known.ok) return known;
  const own = known.value;
  const now = clock.now();
  await stores.library.addFile(own, now);
  const document = await stores.library.insert({
    ...{ fiscalYear, ...details.value, file: own, publishedAt: now, publishedName: actor.name },
  });
  await appendYearJournalRow(stores, actor, {
    ...{ key: documentSubject(document), action: 'document.publish', permission: 'publish-document', before: null },
    after: { ...details.value, sha256: own.sha256, fileName: own.fileName },
  });
  return accept(document);
}
