import type { CentralTableReading } from '../../../application/central-data/read-central-data.ts';
import { readCsv } from '../../../documents/table/read-csv.ts';
import {
  type CentralSource,
  type CentralTable,
  figureOf,
  noSource,
} from '../../../domain/central-data/central-table.ts';
import type { CheckedCentralTable } from '../../../domain/central-data/check-central-table.ts';
import { readSpaced, readTableCells, type TypedCentralRow } from '../../../domain/central-data/read-table-cells.ts';
import { accept, type Outcome } from '../../../domain/values/result.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { datePartsOf, dayOrNull, type FormBody, listOf, textOf } from '../../form-body.ts';
import { type FormState, untouchedForms } from '../../form-state.ts';

/** What a form of the page left: which, what was typed, why it was refused, and whether its rows are to be tried. */
export interface CentralState extends FormState {
  readonly isTried: boolean;
}

export const untouchedTable: CentralState = { ...untouchedForms, isTried: false };

export interface CentralPageProps {
  readonly reading: CentralTableReading;
  readonly state: CentralState;
  /** What the typed rows would change; null while nothing is tried. */
  readonly check: CheckedCentralTable | null;
}

export interface TypedTable {
  readonly rows: Outcome<readonly TypedCentralRow[], 'csv-quote-unpaired'>;
  readonly source: CentralSource;
  readonly reason: string;
  readonly fractionsMeant: boolean;
}

/** What was typed of a table: the pasted text where there is one, otherwise the fields of the grid. */
export function typedTable(body: FormBody): TypedTable {
  const title = textOf(body, 'title').trim();
  const link = textOf(body, 'link').trim();
  const issuedOn = dayOrNull(body, 'issuedOn');
  return {
    rows: textOf(body, 'table').trim() === '' ? accept(rowsOfGrid(body)) : rowsOfText(textOf(body, 'table')),
    source: { title, link, issuedOn },
    reason: textOf(body, 'reason'),
    fractionsMeant: listOf(body, 'fractionsMeant').includes('yes'),
  };
}

/** Rows of a pasted text or a file: cells apart by tabs, by commas, or by spaces. */
export function rowsOfText(text: string): Outcome<readonly TypedCentralRow[], 'csv-quote-unpaired'> {
  const spaced = readSpaced(text);
  if (spaced !== null) return accept(readTableCells(spaced));
  const lines = readCsv(text);
  return lines.ok ? accept(readTableCells(lines.value)) : lines;
}

const valueField = /^value\.(TH-\d\d)$/;

function rowsOfGrid(body: FormBody): readonly TypedCentralRow[] {
  const ids = Object.keys(body).flatMap((name) => valueField.exec(name)?.[1] ?? []);
  return ids.map((province, at) => ({
    ...{ line: at + 1, province, value: textOf(body, `value.${province}`) },
    page: textOf(body, `page.${province}`).trim(),
  }));
}

const isTypedOf = (state: CentralState) => state.form === 'table';

/** What the fields of the document are filled from. */
interface DocumentFields {
  readonly reading: { readonly latest: Pick<CentralTable, 'source'> | null };
  readonly state: CentralState;
}

/** A text of the table's form: as typed where it was sent, otherwise as stored; a file that was read brings no such texts. */
export function textIn({ reading, state }: DocumentFields, name: 'title' | 'link'): string {
  return isTypedOf(state) && name in state.typed
    ? textOf(state.typed, name)
    : (reading.latest?.source ?? noSource)[name];
}

export function dayIn({ reading, state }: DocumentFields) {
  const stored = reading.latest?.source.issuedOn ?? null;
  if (isTypedOf(state) && 'issuedOn.day' in state.typed) return datePartsOf(state.typed, 'issuedOn');
  return stored === null ? undefined : toThaiDateFields(stored);
}

/** A field of the grid: as typed, otherwise as stored. What was pasted is read in its own field. */
export function gridText(
  { reading, state }: Pick<CentralPageProps, 'reading' | 'state'>,
  part: 'value' | 'page',
  provinceId: string,
): string {
  const name = `${part}.${provinceId}`;
  if (isTypedOf(state) && name in state.typed) return textOf(state.typed, name);
  return figureOf(reading.latest ?? undefined, provinceId)?.[part] ?? '';
}
