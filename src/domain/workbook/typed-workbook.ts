import type { ResultTextName } from '../reporting/result-texts.ts';

/** The content of one cell of an uploaded workbook, before it is interpreted. Numbers are plain decimal text. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text' | 'number' | 'percent' | 'formula' | 'date' | 'truth' | 'fault'; readonly text: string };

export interface TypedCell {
  /** As in spreadsheets: `H12`. */
  readonly address: string;
  readonly content: CellContent;
}

/** One line of the results sheet: an indicator and one of its variables, identified by the key in the line. */
export interface TypedRow {
  readonly key: string;
  readonly value: TypedCell;
  /** Written once for each indicator, on its first line. */
  readonly texts: Readonly<Record<ResultTextName, TypedCell>>;
}

/** What a workbook says it belongs to: written at export, compared at import. */
export interface WorkbookStamp {
  readonly format: string;
  readonly fiscalYear: number;
  readonly organisationId: string;
  readonly round: string;
  /** The version of the agreement that it asks for; absent in a workbook of an older program. */
  readonly agreementVersion?: number | undefined;
  /** Indicator code → the row version at export. */
  readonly rowVersions: Readonly<Record<string, number>>;
}

/** An uploaded workbook as it was read; nothing in it is trusted yet. */
export interface TypedWorkbook {
  readonly sheet: string;
  readonly mark: WorkbookStamp;
  /** Headings that differ from the export. */
  readonly headings: readonly { readonly address: string; readonly expected: string; readonly found: string }[];
  readonly rows: readonly TypedRow[];
}

/** The only layout; a file with another one is refused. */
export const WORKBOOK_FORMAT = '1';

/** Identifies a line, however the lines are sorted: `1.1-SME|current`. */
export function rowKey(code: string, variable: string): string {
  return `${code}|${variable}`;
}
