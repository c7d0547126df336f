import { describe, expect, it } from 'vitest';
import { checkValueRows, type ValueCheckInput } from './check-value-rows.ts';
import type { DevelopmentIndicator } from './development-indicator.ts';
import { readValueRows } from './read-value-rows.ts';
import { pointsOf, type SeriesValue } from './series-value.ts';

const indicator: DevelopmentIndicator = {
  ...{
    organisationId: 'TH-13',
    code: '1-01',
    name: 'รายได้',
    definition: 'ก',
    unit: 'บาท',
    method: 'ก',
    dataSource: 'ก',
  },
  ...{ ownerId: 'TH-13.stat', frequency: 'year', firstYear: 2564, lastYear: null, rowVersion: 1 },
  ...{ createdOn: '2021-10-01', changedAt: '2021-10-01T00:00:00.000Z', changedName: 'ก' },
};
const quarterly: DevelopmentIndicator = { ...indicator, code: '1-02', frequency: 'quarter', unit: 'ร้อยละ' };

const stored = (more: Partial<SeriesValue> = {}): SeriesValue => ({
  ...{ organisationId: 'TH-13', code: '1-01', fiscalYear: 2566, quarter: 0, revision: 1, value: '40215', note: '' },
  ...{ reason: '', savedAt: '2023-10-05T02:00:00.000Z', savedBy: 'a', savedName: 'ก' },
  ...{ confirmedAt: '2023-10-06T02:00:00.000Z', confirmedName: 'ข', ...more },
});

const heading = 'รหัส,ตัวชี้วัด,หน่วย,ปีงบประมาณ,ไตรมาส,ค่า,หมายเหตุ,เหตุผล';
function rows(text: string) {
  const lines = [heading, ...text.split('\n')].map((line, at) => ({ line: at + 1, cells: line.split(',') }));
  const read = readValueRows(lines);
  if (!read.ok) throw new Error('no table');
  return read.value;
}

const check = (text: string, more: Partial<ValueCheckInput> = {}) =>
  checkValueRows({
    ...{ rows: rows(text), indicators: [indicator, quarterly], points: pointsOf([stored()]), today: '2025-10-06' },
    ...{ mayEnter: () => true, ...more },
  });
const outcomes = (text: string, more: Partial<ValueCheckInput> = {}) =>
  check(text, more).map(({ outcome, refusals }) => [outcome, ...refusals.map(({ code }) => code)]);

describe('rows of values', () => {
  it('are new, corrected with a reason, or what stands already', () => {
    const text = '1-01,,บาท,2567,,41380,,\n1-01,,บาท,๒๕๖๖,,๔๐๒๒๐,,พิมพ์ผิด\n1-02,,ร้อยละ,2568,4,81.5,,';
    expect(outcomes(text)).toEqual([['new'], ['changed'], ['new']]);
    expect(outcomes('1-01,ชื่ออื่นก็ได้,บาท,2566,,40215.00,,')).toEqual([['same']]);
    const noted = pointsOf([stored({ note: 'บรรทัดแรก\nสอง  ช่อง' })]);
    expect(outcomes('1-01,,บาท,2566,,40215,บรรทัดแรก สอง ช่อง,', { points: noted })).toEqual([['same']]);
    expect(outcomes('1-01,,บาท,2567,,,,')).toEqual([['blank']]);
    expect(outcomes('1-02,,%,2568,4,81.5,,')).toEqual([['new']]);
    expect(check('1-01,,บาท,2567,,41380.50,,')[0]).toMatchObject({ value: '41380.5', name: 'รายได้' });
  });

  it('say that there is no value, for a reason', () => {
    expect(outcomes('1-01,,บาท,2567,,ไม่มีข้อมูล,,ไม่ได้สำรวจ')).toEqual([['new']]);
    expect(outcomes('1-01,,บาท,2567,,ไม่มีข้อมูล,,')).toEqual([['refused', 'development-no-data-reason']]);
  });

  it.each([
    ['1-1,,บาท,2567,,1,,', 'development-code-unknown'],
    ['1-01,,ล้านบาท,2567,,1,,', 'development-unit-other'],
    ['1-01,,บาท,2563,,1,,', 'development-year-outside'],
    ['1-01,,บาท,2024,,1,,', 'not-a-fiscal-year'],
    ['1-01,,บาท,,,1,,', 'development-year-missing'],
    ['1-01,,บาท,2570,,1,,', 'development-period-future'],
    ['1-01,,บาท,2567,1,1,,', 'development-quarter-invalid'],
    ['1-02,,ร้อยละ,2567,,1,,', 'development-quarter-invalid'],
    ['1-02,,ร้อยละ,2567,5,1,,', 'development-quarter-invalid'],
    ['1-02,,ร้อยละ,2569,2,1,,', 'development-period-future'],
    ['1-01,,บาท,2567,,๔1,,', 'not-a-number'],
    ['1-01,,บาท,2566,,40220,,', 'development-correction-reason'],
    ['1-01,,บาท,2567,,1,,\n1-01,,บาท,2567,,2,,', 'development-value-twice'],
  ])('refuse %j', (text, code) => {
    expect(outcomes(text).flat()).toContain(code);
  });

  it('suggest the code that was probably meant, and refuse those of another owner', () => {
    expect(check('1-0l,,บาท,2567,,1,,')[0]?.refusals[0]?.facts).toMatchObject({ meant: '1-01' });
    expect(outcomes('1-01,,บาท,2567,,1,,', { mayEnter: () => false })).toEqual([
      ['refused', 'development-owner-other'],
    ]);
  });

  it('are questioned, never refused, where they are unlike the period before', () => {
    const [row] = check('1-01,,บาท,2567,,4138,,\n1-01,,บาท,2568,,4261,,');
    expect(row).toMatchObject({ outcome: 'new', doubts: [] });
    const told = check('1-01,,บาท,2567,,413800,,\n1-02,,ร้อยละ,2568,1,101,,');
    expect(told.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([['unlike-last-year'], ['outside-range']]);
  });

  it('are read by their headings in any order, and a table without them is refused', () => {
    const read = readValueRows([
      { line: 1, cells: ['ตารางของจังหวัด'] },
      { line: 2, cells: ['ค่า', 'ปีงบประมาณ', 'หน่วย', 'รหัส'] },
      { line: 3, cells: ['5', '2567', 'บาท', '1-01'] },
    ]);
    expect(read.ok && read.value[0]).toMatchObject({ line: 3, code: '1-01', value: '5', quarter: '', reason: '' });
    const [columns, more] = [
      ['ค่า', 'ปีงบประมาณ', 'หน่วย', 'รหัส'],
      ['5', '2567', 'บาท', '1-01'],
    ];
    const codes = (...lines: string[][]) => {
      const told = readValueRows(lines.map((cells, at) => ({ line: at + 1, cells })));
      return told.ok ? [] : told.refusals.map(({ code }) => code);
    };
    expect(codes(columns)).toEqual(['development-table-empty']);
    expect(codes([...columns, 'ค่า'], [...more, '6'])).toEqual(['development-heading-twice']);
    expect(codes([...columns, 'เหตุผล', 'เหตุผล'], more)).toEqual(['development-heading-twice']);
    expect(readValueRows([{ line: 1, cells: ['รหัส', 'ค่า'] }])).toMatchObject({
      refusals: [{ code: 'development-table-unreadable', facts: { missing: 'หน่วย, ปีงบประมาณ' } }],
    });
  });
});
