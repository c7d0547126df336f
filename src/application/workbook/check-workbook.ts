import type { Actor } from '../../domain/people/actor.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { WorkbookStampRefusal } from '../../domain/workbook/check-workbook-stamp.ts';
import { diffWorkbook, type WorkbookDiff } from '../../domain/workbook/diff-workbook.ts';
import { inSheetOrder } from '../../domain/workbook/sheet-faults.ts';
import type { TypedWorkbook } from '../../domain/workbook/typed-workbook.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { bytesOf } from '../year/bytes-of.ts';
import type { ReceivedFile } from '../year/file-vault.ts';
import type { LoadContentRefusal } from './load-content.ts';
import { checkWorkbookVersion, LARGEST_WORKBOOK, loadStored, mayUpload, readUpload } from './read-upload.ts';
import { trySaves } from './try-saves.ts';
import type { WorkbookDeps, WorkbookTables } from './workbook-deps.ts';
import type { UnreadableWorkbook, WorkbookUpload } from './workbook-ports.ts';

export interface CheckWorkbookInput extends RoundKey {
  readonly file: ReceivedFile;
}

/** One indicator's score as stored, and as it would be. */
export interface ScoreChange {
  readonly code: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface FigureQuestion {
  readonly code: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
}

/** What an upload would do, cell by cell; nothing has been saved. */
export interface WorkbookCheck extends WorkbookDiff {
  readonly sheet: string;
  readonly scores: readonly ScoreChange[];
  /** Figures that differ much from earlier ones: saved as they are, and questioned before the result is sent. */
  readonly questions: readonly FigureQuestion[];
  /** The same file was applied before. */
  readonly applied: WorkbookUpload | null;
  readonly sha256: string;
  readonly fileName: string;
}

export type CheckWorkbookRefusal =
  | LoadContentRefusal
  | UnreadableWorkbook
  | WorkbookStampRefusal
  | 'workbook-older-version'
  | 'workbook-too-large'
  | 'workbook-upload-gone';

/**
 * Tries an uploaded workbook: every save is made and rolled back, so it reports what applying would do. The file stays
 * in the vault's waiting place and is recorded, so that it need not be uploaded again.
 */
export async function checkWorkbook(
  deps: WorkbookDeps,
  actor: Actor,
  input: CheckWorkbookInput,
): Promise<Outcome<WorkbookCheck, CheckWorkbookRefusal>> {
  const { file, ...key } = input;
  const checked = await checkFile(deps, actor, key, file);
  if (!checked.ok || checked.value.applied !== null) await deps.files.discard(file);
  else await noteUpload(deps, actor, file, checked.value, key);
  return checked;
}

/** Whether a workbook of this round may be tried; asked before anything of it is received, and again when it is tried. */
export function mayCheckWorkbook(
  { transactions, clock }: Pick<WorkbookDeps, 'transactions' | 'clock'>,
  actor: Actor,
  key: RoundKey,
): Promise<Outcome<true, LoadContentRefusal>> {
  return transactions.read((stores) => mayUpload(stores, actor, key, clock.today()));
}

async function checkFile(
  deps: WorkbookDeps,
  actor: Actor,
  key: RoundKey,
  file: ReceivedFile,
): Promise<Outcome<WorkbookCheck, CheckWorkbookRefusal>> {
  const allowed = await mayCheckWorkbook(deps, actor, key);
  if (!allowed.ok) return allowed;
  const facts = { file: file.fileName, largest: LARGEST_WORKBOOK / 1024 / 1024 };
  if (file.sizeBytes > LARGEST_WORKBOOK) return refuse('workbook-too-large', facts, 'evidence');
  const bytes = await bytesOf(await deps.files.open(file.sha256));
  if (bytes === null) return refuse('workbook-upload-gone');
  const typed = await readUpload(deps.workbooks, bytes, key);
  if (!typed.ok) return typed;
  const trial = { key, file, typed: typed.value };
  return deps.transactions.run((stores) => tryOut(deps, stores, actor, trial), { dryRun: true });
}

interface Trial {
  readonly key: RoundKey;
  readonly file: ReceivedFile;
  readonly typed: TypedWorkbook;
}

async function tryOut(
  { clock }: WorkbookDeps,
  stores: WorkbookTables,
  actor: Actor,
  { key, file, typed }: Trial,
): Promise<Outcome<WorkbookCheck, CheckWorkbookRefusal>> {
  const { sha256, fileName } = file;
  const known = await stores.workbookUploads.find(key, sha256);
  const about = { sheet: typed.sheet, sha256, fileName };
  if (known?.appliedAt) return accept({ ...about, ...nothing, applied: known });
  const current = await checkWorkbookVersion(stores, key, typed.mark);
  if (!current.ok) return current;
  const stored = await loadStored(stores, key);
  const before = await stores.results.listOfRound(key);
  const diff = diffWorkbook(stored, typed, key.round);
  const tried = await trySaves({ stores, clock }, actor, key, diff.saves);
  const scores = diff.saves.flatMap(({ code }) => {
    const after = tried.saved.get(code);
    if (after === undefined) return [];
    const name = stored.find((one) => one.indicator.code === code)?.indicator.name ?? '';
    const was = before.find((one) => one.code === code)?.selfScore ?? null;
    return [{ code, name, before: was, after: after.selfScore }];
  });
  const questions = [...tried.saved.values()].flatMap(questionsOf);
  return accept({
    ...about,
    ...diff,
    faults: inSheetOrder([...diff.faults, ...tried.faults]),
    scores,
    questions,
    applied: null,
  });
}

const nothing = { changes: [], faults: [], cleaned: [], saves: [], scores: [], questions: [] } as const;

function questionsOf({ code, doubts = [] }: Result): FigureQuestion[] {
  return doubts.filter((one) => one.reason === '').map(({ label, value, unit }) => ({ code, label, value, unit }));
}

/** A file uploaded twice is stored once. */
async function noteUpload(
  deps: WorkbookDeps,
  actor: Actor,
  file: ReceivedFile,
  check: WorkbookCheck,
  key: RoundKey,
): Promise<void> {
  const { sha256, fileName, temporaryPath } = file;
  const earlier = await deps.transactions.run(async (stores) => {
    const known = await stores.workbookUploads.find(key, sha256, { lock: true });
    const noted = { ...key, sha256, fileName, waitingPath: temporaryPath, uploadedAt: deps.clock.now() };
    await stores.workbookUploads.note({
      ...noted,
      uploadedBy: actor.name,
      appliedAt: null,
      appliedBy: null,
      changedCells: 0,
    });
    await appendYearJournalRow(stores, actor, {
      key,
      action: 'workbook.check',
      permission: 'enter-result',
      before: null,
      after: { sha256, fileName, changedCells: check.changes.length, faults: check.faults.length },
    });
    return known;
  });
  if (earlier !== null && earlier.waitingPath !== temporaryPath)
    await deps.files.discard({ temporaryPath: earlier.waitingPath, sha256 });
}
