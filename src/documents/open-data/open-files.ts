import { createHash } from 'node:crypto';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { LRUCache } from 'lru-cache';
import { type OpenCell, type OpenColumn, type OpenTable, openFormat } from '../../domain/open-data/open-table.ts';
import { type CsvColumn, toCsv } from '../table/csv-table.ts';

export const openFormats = ['csv', 'json', 'parquet'] as const;
export type OpenFormat = (typeof openFormats)[number];

export const openMediaTypes: Readonly<Record<OpenFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

/** One file of an edition. */
export interface OpenFile {
  /** `indicators-2568-0123456789abcdef.csv`. */
  readonly name: string;
  readonly format: OpenFormat;
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

type Named = Pick<OpenTable, 'dataset' | 'fiscalYear' | 'edition'>;

export const openFileName = ({ dataset, fiscalYear, edition }: Named, format: OpenFormat) =>
  `${dataset.code}-${fiscalYear}-${edition}.${format}`;

/** As CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it). */
function tableAsCsv({ dataset, rows }: Pick<OpenTable, 'dataset' | 'rows'>): string {
  const columns = dataset.columns.map(
    ({ name }, at): CsvColumn<readonly OpenCell[]> => ({
      heading: name,
      cell: (row) => (typeof row[at] === 'boolean' ? String(row[at]) : (row[at] ?? null)),
    }),
  );
  return toCsv(columns, rows);
}

/** As JSON: what the data set is, and a record for each row; decimals as exact text. */
function tableAsJson({ dataset, fiscalYear, edition, updatedOn, rows }: OpenTable): string {
  const { code, title, english, columns } = dataset;
  const records = rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));
  return `${JSON.stringify({ format: openFormat, dataset: code, title, english, fiscalYear, edition, updatedOn, rows: records }, null, 1)}\n`;
}

/** As Parquet: whole numbers are INT32, decimals and dates UTF-8 text, as exact as they stand in JSON. */
function tableAsParquet({ dataset, rows, fiscalYear, edition }: OpenTable): Uint8Array {
  const columnData = dataset.columns.map((column, at) => ({
    name: column.name,
    type: parquetType(column),
    nullable: true,
    data: rows.map((row) => row[at] ?? null),
  }));
  const kvMetadata = [
    { key: 'dataset', value: dataset.code },
    { key: 'fiscal_year', value: String(fiscalYear) },
    { key: 'edition', value: edition },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: openFormat }));
}

function parquetType({ type }: OpenColumn): 'BOOLEAN' | 'INT32' | 'STRING' {
  if (type === 'boolean') return 'BOOLEAN';
  return type === 'integer' ? 'INT32' : 'STRING';
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What was made before, by format and content. */
const made = new LRUCache<string, OpenFile>({
  maxSize: 64 * 1024 * 1024,
  sizeCalculation: ({ bytes }) => bytes.length + 1,
});

/** The file of an edition in a format. */
export const openFileOf = (table: OpenTable, format: OpenFormat): OpenFile => fileOf(table, jsonOf(table), format);

/** All files of a table. */
export function openFilesOf(table: OpenTable): readonly OpenFile[] {
  const json = jsonOf(table);
  return openFormats.map((format) => fileOf(table, json, format));
}

function jsonOf(table: OpenTable) {
  const bytes = Buffer.from(tableAsJson(table));
  return { bytes, hash: sha256Of(bytes) };
}

function fileOf(table: OpenTable, { bytes: json, hash }: ReturnType<typeof jsonOf>, format: OpenFormat): OpenFile {
  const key = `${format} ${hash}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const bytes = format === 'json' ? json : format === 'csv' ? Buffer.from(tableAsCsv(table)) : tableAsParquet(table);
  const file = { name: openFileName(table, format), format, bytes, sha256: sha256Of(bytes) };
  made.set(key, file);
  return file;
}

/** The lines by which `sha256sum -c` checks the files. */
export const checksumLines = (files: readonly OpenFile[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
