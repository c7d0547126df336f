import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals of a workbook as a whole. Sizes are in megabytes. */
export interface WorkbookFileRefusalFacts {
  'workbook-missing': NoFacts;
  'workbook-empty': NoFacts;
  'workbook-too-large': { file: string; largest: number };
  'workbook-password': NoFacts;
  'workbook-macros': NoFacts;
  'workbook-not-xlsx': NoFacts;
  'workbook-truncated': NoFacts;
  'workbook-unpacks-too-large': { limit: number };
  /** `found` is empty where every sheet is hidden. */
  'workbook-sheet-missing': { expected: string; found: string };
  'workbook-mark-missing': NoFacts;
  'workbook-1904': NoFacts;
  'workbook-format-unknown': { format: string };
  'workbook-other-year': { fiscalYear: number };
  'workbook-other-party': { organisationId: string };
  'workbook-other-round': { round: string };
  'workbook-older-version': { from: number; newest: number; indicators: string };
  'workbook-upload-gone': NoFacts;
  'workbook-has-faults': { count: number; cells: string };
  'workbook-changes-nothing': NoFacts;
}

/** Facts of the refusals of single cells. `text` is what the cell shows. */
export interface CellRefusalFacts {
  'cell-holds-formula': { text: string };
  'cell-holds-date': { text: string };
  'cell-holds-percent': { text: string };
  'cell-holds-fault': { text: string };
  'cell-holds-unreadable': { character: string };
  'heading-changed': { expected: string; found: string };
  'row-unknown': { row: string };
  'row-repeated': { row: string };
  'row-missing': { code: string; label: string };
  'text-outside-first-row': NoFacts;
  'total-typed-over': NoFacts;
  'cell-changed-meanwhile': NoFacts;
}

/** Facts of the refusals of many results sent at once. */
export interface BulkRefusalFacts {
  /** `first` is the number of the earlier row. */
  'bulk-row-repeated': { first: number };
  'bulk-too-many-rows': { count: number; most: number };
  'csv-not-understood': { line: number; why: string };
  'csv-line-does-not-fit': { line: number; cells: number; columns: number };
}
