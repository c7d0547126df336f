import type { DocumentKey, YearDocument } from '../../domain/library/year-document.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { documentSubject, type LibraryDeps, libraryPlace } from './library-deps.ts';

export interface WithdrawDocumentInput extends DocumentKey {
  readonly reason: string;
}

export type WithdrawDocumentRefusal = 'forbidden' | 'not-found' | 'document-withdrawn' | 'reason-required';

/** Takes a document out of the library with a reason; whoever opens its address is told. The file stays on record. */
export async function withdrawDocument(
  { transactions, clock }: LibraryDeps,
  actor: Actor,
  input: WithdrawDocumentInput,
): Promise<Outcome<YearDocument, WithdrawDocumentRefusal>> {
  if (!isPermitted('publish-document', actor, libraryPlace)) return refuse('forbidden');
  const reason = input.reason.trim();
  return transactions.run(async (stores) => {
    const document = await stores.library.find(input, { lock: true });
    if (document === null) return refuse('not-found');
    const { title, withdrawn: before } = document;
    if (before !== null) return refuse('document-withdrawn', { title, reason: before.reason });
    if (reason === '') return refuse('reason-required', undefined, 'reason');
    const withdrawn = { at: clock.now(), name: actor.name, reason };
    await stores.library.withdraw(input, withdrawn);
    await appendYearJournalRow(stores, actor, {
      ...{ key: documentSubject(document), action: 'document.withdraw', permission: 'publish-document' },
      ...{ before: { title }, after: null, reason },
    });
    return accept({ ...document, withdrawn });
  });
}
