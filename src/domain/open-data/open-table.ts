import type { CivilDate, Sha256 } from '../values/kinds-of-text.ts';

/** Decimals are exact text; a date is `YYYY-MM-DD`. */
export type OpenType = 'text' | 'integer' | 'decimal' | 'date' | 'boolean';

/** The clause that a column rests on, or why it is there. */
type OpenSource = { readonly clause: string } | { readonly assumption: string };

export type OpenCell = string | number | boolean | null;

/** A column of a data set, as its data dictionary describes it. */
export interface OpenColumn {
  /** The heading in every format: `weight_percent`. */
  readonly name: string;
  readonly thai: string;
  readonly english: string;
  readonly type: OpenType;
  /** Null where it has none. */
  readonly unit: string | null;
  readonly source: OpenSource;
}

/** A column and what stands in it. */
export interface FilledColumn<Row> extends OpenColumn {
  readonly cell: (row: Row) => OpenCell;
}

export interface OpenDataSet {
  /** As it stands in addresses: `indicators`, `results-12m`. */
  readonly code: string;
  readonly title: string;
  readonly english: string;
  readonly about: string;
  readonly columns: readonly OpenColumn[];
}

/** One edition of a data set: what its files hold never changes. */
export interface OpenTable {
  readonly fiscalYear: number;
  readonly dataset: OpenDataSet;
  /** The number of the announced edition, or the beginning of the hash of the content. */
  readonly edition: string;
  /** The day of the last event that it holds; null where nothing says. */
  readonly updatedOn: CivilDate | null;
  readonly rows: readonly (readonly OpenCell[])[];
}

/** The format of the files. It goes up whenever the same rows would give other bytes. */
export const openFormat = 'samrit-open/1';

/** The cells of rows, in the order of the columns. */
export function cellsOf<Row>(columns: readonly FilledColumn<Row>[], rows: readonly Row[]): OpenTable['rows'] {
  return rows.map((row) => columns.map(({ cell }) => cell(row)));
}

/** The columns without what fills them. */
export function describedBy<Row>(columns: readonly FilledColumn<Row>[]): readonly OpenColumn[] {
  return columns.map(({ cell: _cell, ...column }) => column);
}

/** What an edition's name is the beginning of the hash of. */
export function editionText(columns: readonly OpenColumn[], rows: OpenTable['rows']): string {
  return JSON.stringify([openFormat, columns.map(({ name, type }) => [name, type]), rows]);
}

const EDITION_LENGTH = 16;

/** The name of an edition by the hash of its content. */
export const editionOf = (hash: Sha256): string => hash.slice(0, EDITION_LENGTH);
