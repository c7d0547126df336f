import type { Actor } from '../../domain/people/actor.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import { type LoadContentRefusal, loadContent } from './load-content.ts';
import type { WorkbookDeps } from './workbook-deps.ts';

export interface ExportedWorkbook {
  readonly bytes: Uint8Array;
  /** ASCII, so that it is the same on every machine: `samrit-2568-TH-42-12m.xlsx`. */
  readonly fileName: string;
}

/** A round as a workbook for the people who enter its figures. */
export async function exportWorkbook(
  deps: WorkbookDeps,
  actor: Actor,
  key: RoundKey,
): Promise<Outcome<ExportedWorkbook, LoadContentRefusal>> {
  const content = await deps.transactions.read((stores) => loadContent(stores, actor, key, deps.clock.today()));
  if (!content.ok) return content;
  const bytes = await deps.workbooks.render(content.value);
  return accept({ bytes, fileName: `samrit-${key.fiscalYear}-${key.organisationId}-${key.round}.xlsx` });
}
