import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bulkResultsRoute } from '../contract/api/bulk-results.ts';
import { resultSchema, saveResultRoute } from '../contract/api/result.ts';
import { columns, headings } from '../documents/workbook/workbook-layout.ts';
import { carriedResult } from '../domain/reporting/carried.ts';
import { journalledResult } from '../domain/reporting/result.ts';
import { resultTextColumn, resultTextLabels, resultTextNames } from '../domain/reporting/result-texts.ts';
import { sampleResult } from '../testing/reporting-sample.ts';

const guide = readFileSync('docs/how-to/add-a-field.md', 'utf8');
/** The files of each table of the guide. */
const tables = guide
  .split('\n\n')
  .filter((part) => part.startsWith('| file |'))
  .map((part) => [...part.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? ''));

const sources = globSync('src/**/*.{ts,tsx,sql}')
  .filter((path) => !/\.test\.tsx?$/.test(path) && !/^src\/(?:testing|demo)\//.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('a text of a result', () => {
  it('is added in at most eight files, all of which exist', () => {
    expect(tables).toHaveLength(2);
    expect(tables.flat().length).toBeLessThanOrEqual(8);
    expect(tables.flat().filter((file) => !existsSync(file))).toEqual([]);
  });

  it('is named by the files the guide says, and by no other', () => {
    const name = 'nextSteps';
    const naming = sources.filter(({ text }) => text.includes(name) || text.includes(resultTextColumn(name)));
    expect(naming.map(({ path }) => path).toSorted()).toEqual(tables[0]?.toSorted());
  });

  it.each(resultTextNames)('reaches the API, the workbook, the journal and the members of a cluster (%s)', (name) => {
    const [rows, table] = bulkResultsRoute.body.options;
    expect(Object.keys(resultSchema.shape)).toContain(name);
    expect(Object.keys(saveResultRoute.body.shape)).toContain(name);
    expect(Object.keys(rows.shape.results.element.shape)).toContain(name);
    expect(table.shape.csv.meta()?.description).toContain(resultTextColumn(name));
    expect(headings[name].text).toBe(resultTextLabels[name]);
    expect(columns[name]).toBeLessThan(columns.state);
    expect(journalledResult(sampleResult('1', { [name]: 'ก' }))).toMatchObject({ [name]: 'ก' });
    const source = { result: sampleResult('1', { [name]: 'ก' }), settled: true };
    expect(carriedResult(sampleResult('1', { [name]: '' }), source, 'open')).toMatchObject({ [name]: 'ก' });
  });
});
