import type { Indicator } from '../agreement/indicator.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import { readVariables } from '../reporting/read-variables.ts';
import { eachResultText, type ResultTexts, resultTextNames } from '../reporting/result-texts.ts';
import { rowIn } from '../values/known-names.ts';
import type { Outcome, Refusal } from '../values/result.ts';
import {
  type CellReading,
  type CellRefusal,
  readFigureCell,
  readTextCell,
  sameCellText,
  sameFigure,
} from './read-cell.ts';
import { type CellFault, headingFaults, rowsByKey } from './sheet-faults.ts';
import { rowKey, type TypedCell, type TypedRow, type TypedWorkbook } from './typed-workbook.ts';
import { figuresToSave, type WorkbookLine, workbookLines } from './workbook-lines.ts';

/** One indicator as it is stored now. */
export interface StoredWorkbookResult extends ResultTexts {
  readonly indicator: Indicator;
  readonly variables: Readonly<Record<string, string>>;
}

/** One cell that differs. `field` is `variables.<name>`, or the name of a text. */
export interface CellChange {
  readonly address: string;
  readonly code: string;
  readonly field: string;
  readonly stored: string;
  readonly uploaded: string;
}

/** The input for saving one indicator; texts that do not differ are exactly as stored. */
export interface PlannedSave extends ResultTexts {
  readonly code: string;
  /** The row version at the time of export; null if the workbook names none. */
  readonly rowVersion: number | null;
  readonly variables: Readonly<Record<string, string>>;
  /** Field → the address of its cell. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The fields that differ. */
  readonly changed: readonly string[];
}

export interface WorkbookDiff {
  readonly changes: readonly CellChange[];
  readonly faults: readonly CellFault[];
  /** Cells from which invisible characters were removed. */
  readonly cleaned: readonly string[];
  readonly saves: readonly PlannedSave[];
}

interface Gathering {
  readonly changes: CellChange[];
  readonly faults: CellFault[];
  readonly cleaned: string[];
}

/**
 * Compares a workbook with what is stored, cell by cell. Only indicators with a difference are saved; an indicator with
 * a fault in one of its cells is not.
 */
export function diffWorkbook(
  stored: readonly StoredWorkbookResult[],
  typed: TypedWorkbook,
  round: RoundCode,
): WorkbookDiff {
  const gathering: Gathering = { changes: [], faults: [...headingFaults(typed)], cleaned: [] };
  const rows = rowsByKey(
    stored.map((one) => one.indicator),
    typed,
    round,
    gathering.faults,
  );
  const saves = stored.flatMap((entry) => {
    const lines = linesOf(entry, round, rows);
    if (lines.every((line) => line.row === undefined) && !(entry.indicator.code in typed.mark.rowVersions)) return [];
    const plan = planOf(
      entry,
      { lines, round, rowVersion: rowIn(typed.mark.rowVersions, entry.indicator.code) ?? null },
      gathering,
    );
    return plan === null ? [] : [plan];
  });
  return { ...gathering, saves };
}

interface Line extends WorkbookLine {
  readonly row: TypedRow | undefined;
}

function linesOf({ indicator }: StoredWorkbookResult, round: RoundCode, rows: ReadonlyMap<string, TypedRow>): Line[] {
  return workbookLines(indicator, round).map((line) => ({ ...line, row: rows.get(rowKey(indicator.code, line.name)) }));
}

interface Asked {
  readonly lines: readonly Line[];
  readonly round: RoundCode;
  readonly rowVersion: number | null;
}

function planOf(
  entry: StoredWorkbookResult,
  { lines, round, rowVersion }: Asked,
  gathering: Gathering,
): PlannedSave | null {
  const { code } = entry.indicator;
  const before = { changes: gathering.changes.length, faults: gathering.faults.length };
  const addresses: Record<string, string> = {};
  const given: Record<string, string> = {};
  for (const { name, label, kind, row } of lines) {
    if (row === undefined) gathering.faults.push({ address: '', code, field: null, refusal: missing(code, label) });
    if (row === undefined || kind === 'none') continue;
    const field = `variables.${name}`;
    addresses[field] = row.value.address;
    const was = rowIn(entry.variables, name) ?? '';
    if (kind === 'total') {
      if (isTypedOver(row.value, was)) gathering.faults.push({ ...typedOver, address: row.value.address, code, field });
      continue;
    }
    const read = readFigureCell(row.value.content, kind);
    given[name] = take(gathering, row.value, { code, field, was, read, same: sameFigure });
  }
  const variables = figuresToSave(lines, entry.variables, given);
  const texts = textsOf(entry, lines, addresses, gathering);
  if (gathering.faults.length > before.faults) {
    gathering.faults.push(...figureFaults(entry.indicator, { variables, round }, addresses));
    return null;
  }
  if (gathering.changes.length === before.changes) return null;
  const changed = gathering.changes.slice(before.changes).map((one) => one.field);
  return { code, rowVersion, variables, ...texts, addresses, changed };
}

const typedOver = { refusal: { code: 'total-typed-over' } } as const;

/** True if somebody replaced a total's formula with a figure. */
function isTypedOver({ content }: TypedCell, stored: string): boolean {
  if (content.kind === 'empty' || content.kind === 'formula') return false;
  return !sameFigure(content.text, stored);
}

/** The other wrong figures of an indicator that is not saved because of one cell: all are reported at once. */
function figureFaults(
  indicator: Indicator,
  { variables, round }: { readonly variables: Readonly<Record<string, string>>; readonly round: RoundCode },
  addresses: Readonly<Record<string, string>>,
): CellFault[] {
  const read = readVariables(indicator, variables, round);
  if (read.ok) return [];
  return read.refusals.flatMap((refusal) => {
    const address = refusal.field === undefined ? undefined : rowIn(addresses, refusal.field);
    return address === undefined ? [] : [{ address, code: indicator.code, field: refusal.field ?? null, refusal }];
  });
}

function missing(code: string, label: string): Refusal {
  return { code: 'row-missing', facts: { code, label } };
}

/** Reads the texts on the first line of an indicator; its other lines must not contain any. */
function textsOf(
  entry: StoredWorkbookResult,
  lines: readonly Line[],
  addresses: Record<string, string>,
  gathering: Gathering,
): ResultTexts {
  const texts = eachResultText((name) => entry[name]);
  for (const [index, { row }] of lines.entries()) {
    for (const field of row === undefined ? [] : resultTextNames) {
      const cell = row?.texts[field];
      if (cell === undefined) continue;
      if (index === 0) {
        addresses[field] = cell.address;
        const read = readTextCell(cell.content);
        const { code } = entry.indicator;
        texts[field] = take(gathering, cell, { code, field, was: entry[field], read, same: sameCellText });
      } else if (cell.content.kind !== 'empty') {
        const refusal = { code: 'text-outside-first-row' } as const;
        gathering.faults.push({ address: cell.address, code: entry.indicator.code, field, refusal });
      }
    }
  }
  return texts;
}

interface Taken {
  readonly code: string;
  readonly field: string;
  readonly was: string;
  readonly read: Outcome<CellReading, CellRefusal>;
  readonly same: (one: string, other: string) => boolean;
}

/** The text to save from one cell: the stored one if it says the same; its change or fault is recorded. */
function take(gathering: Gathering, { address }: TypedCell, { code, field, was, read, same }: Taken): string {
  if (!read.ok) {
    gathering.faults.push(...read.refusals.map((refusal) => ({ address, code, field, refusal })));
    return was;
  }
  const { text, hidden } = read.value;
  if (same(was, text)) return was;
  gathering.changes.push({ address, code, field, stored: was, uploaded: text });
  if (hidden) gathering.cleaned.push(address);
  return text;
}
