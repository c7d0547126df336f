import { describe, expect, it } from 'vitest';
import { type CentralCheckInput, checkCentralTable, countOutcomes } from './check-central-table.ts';
import { readSpaced, readTableCells } from './read-table-cells.ts';

const provinces = [
  { id: 'TH-50', name: 'เชียงใหม่', applies: true },
  { id: 'TH-42', name: 'เลย', applies: true },
  { id: 'TH-52', name: 'ลำปาง', applies: true },
  { id: 'TH-83', name: 'ภูเก็ต', applies: false },
];

const input = (text: string, more: Partial<CentralCheckInput> = {}): CentralCheckInput => ({
  rows: readTableCells(readSpaced(text) ?? []),
  provinces,
  scale: { unit: 'ร้อยละ', minimum: '0', maximum: '100' },
  before: [],
  fractionsMeant: false,
  ...more,
});

const outcomes = (text: string, more: Partial<CentralCheckInput> = {}) =>
  checkCentralTable(input(text, more)).rows.map(({ outcome, refusals }) => [
    outcome,
    ...refusals.map((one) => one.code),
  ]);

describe('a table of central data', () => {
  it('names each province once, in the spelling people use, and leaves the others as they were', () => {
    const before = [
      { provinceId: 'TH-42', value: '80', page: '1' },
      { provinceId: 'TH-52', value: '70', page: '1' },
    ];
    const checked = checkCentralTable(input('จังหวัดเลย\t๘๕.๕\t3\nth-50\t85.5%\nลำปาง\t70\t1', { before }));
    expect(checked.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'new', 'same']);
    expect(checked.figures).toEqual([
      { provinceId: 'TH-50', value: '85.5', page: '' },
      { provinceId: 'TH-42', value: '85.5', page: '3' },
      { provinceId: 'TH-52', value: '70', page: '1' },
    ]);
    expect(checked.missing).toEqual([]);
  });

  it('tells the provinces that are missing, and takes the rest', () => {
    const checked = checkCentralTable(input('เลย 85'));
    expect(checked.missing.map(({ id }) => id)).toEqual(['TH-50', 'TH-52']);
    expect(countOutcomes(checked.rows).new).toBe(1);
  });

  it.each([
    ['เชียงไหม่\t85', 'central-province-unknown'],
    ['เลย\t85\nเลย\t86', 'central-province-twice'],
    ['กรุงเทพมหานคร\t85', 'central-province-bangkok'],
    ['ภูเก็ต\t85', 'central-province-not-applicable'],
    ['เลย\t0.85', 'central-figure-fraction'],
    ['เลย\t101', 'figure-outside-range'],
    ['เลย\t-1', 'figure-outside-range'],
    ['เลย\t8O.5', 'not-a-number'],
    ['เลย\t๘5', 'not-a-number'],
    [`เลย\t85\t${'1'.repeat(41)}`, 'central-page-too-long'],
  ])('refuses %j with its reason', (text, code) => {
    expect(outcomes(text).flat()).toContain(code);
  });

  it('suggests the name that a misspelt one most probably stands for', () => {
    const [row] = checkCentralTable(input('เชียงไหม่\t85')).rows;
    expect(row?.refusals[0]?.facts).toEqual({ name: 'เชียงไหม่', meant: 'เชียงใหม่' });
  });

  it('asks whether a percentage of at most 1 is meant, and takes it when it is', () => {
    expect(outcomes('เลย\t0.85', { fractionsMeant: true })).toEqual([['new']]);
    expect(outcomes('เลย\t0')).toEqual([['new']]);
    expect(outcomes('เลย\t0.85', { scale: { unit: 'คะแนน', minimum: '0', maximum: '5' } })).toEqual([['new']]);
  });

  it('takes a figure out where its cell is emptied, and a refused row changes nothing', () => {
    const before = [{ provinceId: 'TH-42', value: '80', page: '' }];
    expect(checkCentralTable(input('เลย\t', { before })).figures).toEqual([]);
    expect(checkCentralTable(input('เลย\t800', { before })).figures).toEqual(before);
  });

  it('reads columns by their headings, wherever the headings are', () => {
    const text = 'ตารางผลสำรวจ\nรหัสจังหวัด\tจังหวัด\tค่า (ร้อยละ)\tหน้า\nTH-42\tเลย\t85\t7';
    expect(input(text).rows).toEqual([{ line: 3, province: 'เลย', value: '85', page: '7' }]);
    expect(input('TH-42\tเลย\t85\t7').rows).toEqual([{ line: 1, province: 'เลย', value: '85', page: '7' }]);
  });
});
