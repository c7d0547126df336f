/** What stands in one cell of an uploaded workbook, before anything is made of it. Numbers are plain decimal text. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text' | 'number' | 'percent' | 'formula' | 'date' | 'truth' | 'fault'; readonly text: string };

export interface TypedCell {
  /** As spreadsheets call it: `H12`. */
  readonly address: string;
  readonly content: CellContent;
}

/** The texts written once for each indicator, in the order of their columns. */
export const textFields = ['narrative', 'supporting', 'obstacles', 'nextSteps'] as const;
export type WorkbookTextField = (typeof textFields)[number];

/** One line of the sheet of entries: an indicator and one of its variables, named by the key that stands in the line. */
export interface TypedRow {
  readonly key: string;
  readonly value: TypedCell;
  readonly texts: Readonly<Record<WorkbookTextField, TypedCell>>;
}

/** What a workbook says it is of: written when it was drawn, compared when it comes back. */
export interface WorkbookStamp {
  readonly format: string;
  readonly fiscalYear: number;
  readonly organisationId: string;
  readonly round: string;
  /** Indicator code → the row version its cells were drawn from. */
  readonly rowVersions: Readonly<Record<string, number>>;
}

/** An uploaded workbook as it was read: nothing in it is believed yet. */
export interface TypedWorkbook {
  readonly sheet: string;
  readonly mark: WorkbookStamp;
  /** Headings that no longer read as they were drawn. */
  readonly headings: readonly { readonly address: string; readonly expected: string; readonly found: string }[];
  readonly rows: readonly TypedRow[];
}

/** The only layout there is; a file of another one is refused. */
export const WORKBOOK_FORMAT = '1';

/** Names a line for good, however the lines are sorted: `1.1-SME|current`. */
export function rowKey(code: string, variable: string): string {
  return `${code}|${variable}`;
}
