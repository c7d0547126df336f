import type { Actor } from '../../domain/people/actor.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { diffWorkbook } from '../../domain/workbook/diff-workbook.ts';
import type { CellFault } from '../../domain/workbook/sheet-faults.ts';
import type { TypedWorkbook } from '../../domain/workbook/typed-workbook.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { bytesOf } from '../year/bytes-of.ts';
import type { CheckWorkbookRefusal } from './check-workbook.ts';
import { checkWorkbookVersion, loadStored, mayUpload, readUpload } from './read-upload.ts';
import { trySaves } from './try-saves.ts';
import type { WorkbookDeps, WorkbookTables } from './workbook-deps.ts';
import type { WorkbookUpload } from './workbook-ports.ts';

export interface ApplyWorkbookInput extends RoundKey {
  /** Identifies the checked file that is waiting. */
  readonly sha256: string;
}

export interface AppliedWorkbook {
  /** True if this file had already been applied: nothing was done now. */
  readonly already: boolean;
  readonly upload: WorkbookUpload;
}

export type ApplyWorkbookRefusal = CheckWorkbookRefusal | 'workbook-has-faults' | 'workbook-changes-nothing';

/**
 * Applies a checked workbook: every cell that differs, in one transaction, or none. Applying the same file again
 * changes nothing. The waiting file is removed once its rows are committed.
 */
export async function applyWorkbook(
  deps: WorkbookDeps,
  actor: Actor,
  input: ApplyWorkbookInput,
): Promise<Outcome<AppliedWorkbook, ApplyWorkbookRefusal>> {
  const { sha256, ...key } = input;
  const allowed = await deps.transactions.read((stores) => mayUpload(stores, actor, key, deps.clock.today()));
  if (!allowed.ok) return allowed;
  const upload = await deps.transactions.read((stores) => stores.workbookUploads.find(key, sha256));
  if (upload === null) return refuse('workbook-upload-gone');
  if (upload.appliedAt !== null) return accept({ already: true, upload });
  const bytes = await bytesOf(await deps.files.open(sha256));
  if (bytes === null) return fileIsGone(deps, key, sha256);
  const typed = await readUpload(deps.workbooks, bytes, key);
  if (!typed.ok) return typed;
  const checked = { key, sha256, typed: typed.value };
  const applied = await deps.transactions.run((stores) => carryOut(deps, stores, actor, checked));
  if (applied.ok) await deps.files.discard({ temporaryPath: upload.waitingPath, sha256 });
  return applied;
}

/** If another request has applied it, that request removes the file; otherwise it has to be uploaded again. */
async function fileIsGone(
  { transactions }: WorkbookDeps,
  key: RoundKey,
  sha256: string,
): Promise<Outcome<AppliedWorkbook, 'workbook-upload-gone'>> {
  const upload = await transactions.read((stores) => stores.workbookUploads.find(key, sha256));
  return upload?.appliedAt ? accept({ already: true, upload }) : refuse('workbook-upload-gone');
}

interface Checked {
  readonly key: RoundKey;
  readonly sha256: string;
  readonly typed: TypedWorkbook;
}

async function carryOut(
  { clock }: WorkbookDeps,
  stores: WorkbookTables,
  actor: Actor,
  { key, sha256, typed }: Checked,
): Promise<Outcome<AppliedWorkbook, ApplyWorkbookRefusal>> {
  const upload = await stores.workbookUploads.find(key, sha256, { lock: true });
  if (upload === null) return refuse('workbook-upload-gone');
  if (upload.appliedAt !== null) return accept({ already: true, upload });
  const current = await checkWorkbookVersion(stores, key, typed.mark);
  if (!current.ok) return current;
  const stored = await loadStored(stores, key);
  const diff = diffWorkbook(stored, typed, key.round);
  const tried = await trySaves({ stores, clock }, actor, key, diff.saves);
  const faults = [...diff.faults, ...tried.faults];
  // A refusal here rolls back every save.
  if (faults.length > 0) return refuse('workbook-has-faults', factsOf(faults));
  if (diff.changes.length === 0) return refuse('workbook-changes-nothing');
  const changedCells = diff.changes.length;
  const done = { ...upload, appliedAt: clock.now(), appliedBy: actor.name, changedCells };
  await stores.workbookUploads.markApplied(done);
  await appendYearJournalRow(stores, actor, {
    key,
    action: 'workbook.apply',
    permission: 'enter-result',
    before: null,
    after: { sha256, fileName: upload.fileName, codes: diff.saves.map((one) => one.code), changedCells },
  });
  return accept({ already: false, upload: done });
}

function factsOf(faults: readonly CellFault[]) {
  const cells = faults.map((one) => one.address).filter((address) => address !== '');
  return { count: faults.length, cells: [...new Set(cells)].slice(0, 10).join(', ') };
}
