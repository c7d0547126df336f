import { parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import type { OpenCell, OpenDataSet, OpenTable, OpenType } from '../../domain/open-data/open-table.ts';
import { readCsv } from '../table/read-csv.ts';
import { dictionaryAsCsv, dictionaryAsJson } from './data-dictionary.ts';
import { checksumLines, type OpenFormat, openFileOf, openFilesOf } from './open-files.ts';

/** What may stand in a column of each type; the last in none of them. */
const samples: Readonly<Record<OpenType, readonly OpenCell[]>> = {
  text: ['จังหวัดเลย', 'มี "คำพูด", จุลภาค\r\nและบรรทัดใหม่', 'น้ำ', '', null],
  integer: [2568, 0, -3, null, 1],
  decimal: ['98.7250', null, '-0.1', '100', '0.0500'],
  date: ['2025-10-06', '2024-02-29', null, '2010-11-15', '2568-01-01'],
  boolean: [true, false, null, false, true],
};

/** Every data set, as the dictionary tells it. */
const openDataSets: readonly OpenDataSet[] = JSON.parse(dictionaryAsJson()).datasets;
const bytesOf = (table: OpenTable, format: OpenFormat) => Buffer.from(openFileOf(table, format).bytes);
const readParquet = (table: OpenTable) =>
  parquetReadObjects({ file: new Uint8Array(bytesOf(table, 'parquet')).buffer });

const tableOf = (dataset: OpenTable['dataset']): OpenTable => ({
  ...{ fiscalYear: 2568, dataset, edition: '1', updatedOn: '2025-10-06' },
  rows: [0, 1, 2, 3, 4].map((at) => dataset.columns.map(({ type }) => samples[type][at] ?? null)),
});

function linesOf(csv: string) {
  const read = readCsv(csv);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
}

/** As CSV can say it: nothing for null and for an empty text. */
const written = (cell: OpenCell) => (cell === null ? '' : String(cell));

it.each(openDataSets)(
  '$code holds the same in CSV, JSON and Parquet, row for row and column for column',
  async (dataset) => {
    const table = tableOf(dataset);
    const names = dataset.columns.map(({ name }) => name);
    const { rows } = JSON.parse(bytesOf(table, 'json').toString());
    expect(rows.map((row: Record<string, OpenCell>) => names.map((name) => row[name]))).toEqual(table.rows);
    const [heading, ...lines] = linesOf(bytesOf(table, 'csv').toString());
    expect(heading?.cells).toEqual(names);
    expect(lines.map(({ cells }) => cells)).toEqual(table.rows.map((row) => row.map(written)));
    const read = await readParquet(table);
    expect(read.map((row) => names.map((name) => row[name] ?? null))).toEqual(table.rows);
    expect(Object.keys(read[0] ?? {})).toEqual(names);
  },
);

it('is a file also where a data set has no rows yet', async () => {
  const [dataset] = openDataSets;
  if (dataset === undefined) throw new Error('there are data sets');
  const table = { ...tableOf(dataset), rows: [] };
  expect(await readParquet(table)).toEqual([]);
  expect(JSON.parse(bytesOf(table, 'json').toString()).rows).toEqual([]);
});

it('begins with the mark by which spreadsheets know UTF-8, and ends its lines as RFC 4180 does', () => {
  const [dataset] = openDataSets;
  if (dataset === undefined) throw new Error('there are data sets');
  const csv = bytesOf(tableOf(dataset), 'csv').toString();
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
});

it('gives the same rows the same bytes: an address of an edition never has others', () => {
  const [dataset] = openDataSets;
  if (dataset === undefined) throw new Error('there are data sets');
  // Where these change, `openFormat` goes up: editions that are named by their content then get other addresses.
  expect(checksumLines(openFilesOf(tableOf(dataset)))).toBe(
    [
      'a8e42f5beaf1ab774f2a74490e53a1b015c5df1e737df004664bcf31ba258d7a  agreements-2568-1.csv\n',
      'd8eb7ff374bf1fb37d9a86a78396897734d9ade1d58ca6c7f16db25b0c10f991  agreements-2568-1.json\n',
      '951ae2868bbfd3ac6e94aa72f52c3c2cca42127f04194b3a9aa607b0ca1bfa30  agreements-2568-1.parquet\n',
    ].join(''),
  );
});

it('is described: the dictionary names every column of every data set once, in Thai and English, and nothing else', () => {
  const [heading, ...lines] = linesOf(dictionaryAsCsv());
  expect(heading?.cells).toEqual(['dataset', 'name', 'thai', 'english', 'type', 'unit', 'source']);
  const named = lines.map(({ cells }) => `${cells[0]}.${cells[1]}`);
  const all = openDataSets.flatMap(({ code, columns }) => columns.map(({ name }) => `${code}.${name}`));
  expect(named).toEqual(all);
  expect(new Set(named).size).toBe(named.length);
  for (const { cells } of lines) {
    expect(cells[2]).toMatch(/[ก-๙]/);
    expect(cells[3]).toMatch(/^[\x20-\x7e]+$/);
    expect(cells[6]).not.toBe('');
  }
});
