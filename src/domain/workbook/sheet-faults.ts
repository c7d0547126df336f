import type { Indicator } from '../agreement/indicator.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import { type Refusal, refusal } from '../values/result.ts';
import { rowKey, type TypedRow, type TypedWorkbook } from './typed-workbook.ts';
import { workbookLines } from './workbook-lines.ts';

/** A fault in one cell; the address is empty if a line is missing. */
export interface CellFault {
  readonly address: string;
  /** The indicator and its figure or text, if known. */
  readonly code: string | null;
  readonly field: string | null;
  readonly refusal: Refusal;
}

/** Headings that moved: the cells below them may be something else. */
export function headingFaults({ headings }: TypedWorkbook): CellFault[] {
  return headings.map(({ address, expected, found }) => ({
    address,
    code: null,
    field: null,
    refusal: { code: 'heading-changed', facts: { expected, found } },
  }));
}

/** The lines of known figures by key; an unknown or duplicate line is a fault. */
export function rowsByKey(
  indicators: readonly Indicator[],
  typed: TypedWorkbook,
  round: RoundCode,
  faults: CellFault[],
): ReadonlyMap<string, TypedRow> {
  const known = new Set(
    indicators.flatMap((indicator) => workbookLines(indicator, round).map(({ name }) => rowKey(indicator.code, name))),
  );
  const rows = new Map<string, TypedRow>();
  for (const row of typed.rows) {
    const code = rows.has(row.key) ? 'row-repeated' : known.has(row.key) ? null : 'row-unknown';
    if (code === null) rows.set(row.key, row);
    else {
      const said = refusal(code, { row: row.key.replace('|', ' ') });
      faults.push({ address: row.value.address, code: null, field: null, refusal: said });
    }
  }
  return rows;
}

/** Faults in reading order: by row, then by column; those without a cell come first. */
export function inSheetOrder(faults: readonly CellFault[]): CellFault[] {
  const place = ({ address }: CellFault) => {
    const [, column = '', row = '0'] = /^([A-Z]*)(\d+)$/.exec(address) ?? [];
    return row.padStart(8, '0') + column.padStart(4, ' ');
  };
  return faults.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}
