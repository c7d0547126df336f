import { describe, expect, it } from 'vitest';
import { readBulkTable } from './read-bulk-table.ts';

const read = (columns: string, line: string) =>
  readBulkTable(`organisation_id,code,variable,${columns}\nTH-42,2.2-DGR,result,${line}`);

describe('a comma between a figure and the text beside it', () => {
  it.each([
    ['value,narrative', '1,300.25'],
    ['value,narrative', '1,150'],
    ['value,narrative', '-๑,๓๐๐'],
    ['value,narrative', '12,5'],
    ['value,narrative', '1250,75'],
    ['value,obstacles,narrative', '12,300,'],
    ['value,narrative,obstacles', '1,234,567'],
    ['narrative,value', '1,300.25'],
  ])('that may be within one figure is not guessed at: %s %s', (columns, line) => {
    const told = read(columns, line);
    expect(told).toMatchObject({ ok: false, refusals: [{ code: 'csv-not-understood', facts: { line: 2 } }] });
    expect(JSON.stringify(told)).toMatch(/คร่อมทีละช่องเป็น/);
  });

  it.each([
    ['value,narrative', '"1","150"', '1', '150'],
    ['value,narrative', '1,"150"', '1', '150'],
    ['value,narrative', '"1,150",150', '1,150', '150'],
    ['value,narrative', '12.5,150', '12.5', '150'],
    ['value,narrative', '1,150 คน', '1', '150 คน'],
    ['value,narrative', '1,150.5 คน', '1', '150.5 คน'],
    ['value,narrative', '150,', '150', ''],
    ['narrative,value', '"300",1', '1', '300'],
  ])('that can only stand between them is read: %s %s', (columns, line, value, narrative) => {
    expect(read(columns, line)).toMatchObject({
      ok: true,
      value: [{ variables: { result: value }, narrative }],
    });
  });
});
