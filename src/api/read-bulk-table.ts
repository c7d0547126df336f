import type { ManyResultsRow } from '../application/reporting/save-many-results.ts';
import { MOST_BULK_ROWS } from '../contract/api/bulk-results.ts';
import { eachResultText, resultTextColumn, resultTextNames } from '../domain/reporting/result-texts.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';
import { type CsvLine, readCsv } from './read-csv.ts';

const needed = ['organisation_id', 'code', 'variable', 'value'] as const;
const optional = [...resultTextNames.map(resultTextColumn), 'row_version'];

type TableRefusal = 'csv-not-understood' | 'bulk-too-many-rows';

/**
 * Reads results from a table with one line per value: lines of the same party and indicator form one row, in the order
 * of their first line. An empty value is "not yet known"; an empty text leaves the stored one.
 */
export function readBulkTable(text: string): Outcome<ManyResultsRow[], TableRefusal> {
  const lines = readCsv(text);
  if (!lines.ok) return lines;
  const [heading, ...rest] = lines.value;
  const columns = readHeading(heading);
  if (!columns.ok) return columns;
  if (rest.length === 0) return refuse('csv-not-understood', { line: 2, why: 'ไม่มีแถวข้อมูล' });
  const rows = new Map<string, ManyResultsRow>();
  for (const line of rest) {
    const cell = (name: string) => line.cells[columns.value.indexOf(name)]?.trim() ?? '';
    const key = `${cell('organisation_id')} ${cell('code')}`;
    const merged = mergeLine(rows.get(key), line, cell);
    if (!merged.ok) return merged;
    rows.set(key, merged.value);
  }
  if (rows.size > MOST_BULK_ROWS) return refuse('bulk-too-many-rows', { count: rows.size, most: MOST_BULK_ROWS });
  return accept([...rows.values()]);
}

function readHeading(heading: CsvLine | undefined): Outcome<string[], 'csv-not-understood'> {
  const columns = heading?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0) return refuse('csv-not-understood', { line: 1, why: `ขาดหัวตาราง ${missing.join(', ')}` });
  const strange = columns.find((name) => ![...needed, ...optional].some((known) => known === name));
  if (strange !== undefined)
    return refuse('csv-not-understood', { line: 1, why: `ไม่รู้จักหัวตาราง ${strange.slice(0, 40)}` });
  return accept(columns);
}

function mergeLine(
  before: ManyResultsRow | undefined,
  { line, cells }: CsvLine,
  cell: (name: string) => string,
): Outcome<ManyResultsRow, 'csv-not-understood'> {
  if (cells.length > needed.length + optional.length)
    return refuse('csv-not-understood', { line, why: 'มีช่องเกินหัวตาราง' });
  const name = cell('variable');
  const variables = before?.variables ?? {};
  if (name !== '' && Object.hasOwn(variables, name))
    return refuse('csv-not-understood', { line, why: `ค่า ${name.slice(0, 40)} ซ้ำ` });
  const version = cell('row_version');
  if (!/^\d{0,9}$/.test(version)) return refuse('csv-not-understood', { line, why: 'row_version ไม่ใช่จำนวนเต็ม' });
  return accept({
    organisationId: cell('organisation_id'),
    code: cell('code'),
    rowVersion: before?.rowVersion ?? (version === '' ? null : Number(version)),
    variables: name === '' ? variables : { ...variables, [name]: cell('value') },
    ...eachResultText((text) => before?.[text] ?? (cell(resultTextColumn(text)) || null)),
    reasons: {},
  });
}
