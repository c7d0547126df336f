import type { Actor } from '../../domain/people/actor.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import { mayReadRound } from '../reporting/read-access.ts';
import { type LoadContentRefusal, loadContent } from './load-content.ts';
import type { WorkbookDeps } from './workbook-deps.ts';
import type { WorkbookContent, WorkbookUpload } from './workbook-ports.ts';

export interface WorkbookReading extends WorkbookContent {
  /** Applied uploads, newest first. */
  readonly applied: readonly WorkbookUpload[];
  /** Whether the reader may open the round's report, which whoever enters one figure may not always. */
  readonly mayReadRound: boolean;
}

/** What the page of a round's workbook shows: what is to be filled in, and what was applied so far. */
export async function readUploads(
  deps: Pick<WorkbookDeps, 'transactions' | 'clock'>,
  actor: Actor,
  key: RoundKey,
): Promise<Outcome<WorkbookReading, LoadContentRefusal>> {
  return deps.transactions.read(async (stores) => {
    const content = await loadContent(stores, actor, key, deps.clock.today());
    if (!content.ok) return content;
    const report = await stores.reports.find(key);
    const applied = await stores.workbookUploads.listApplied(key);
    return accept({ ...content.value, applied, mayReadRound: report !== null && mayReadRound(actor, report) });
  });
}
