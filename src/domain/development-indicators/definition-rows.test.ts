import { describe, expect, it } from 'vitest';
import type { DevelopmentIndicator } from './development-indicator.ts';
import { draftDefinitions } from './draft-definitions.ts';
import { readDefinitionRows } from './read-definition-rows.ts';

const table = (...lines: readonly string[][]) => lines.map((cells, at) => ({ line: at + 1, cells }));
const codesOf = (read: ReturnType<typeof readDefinitionRows>) => (read.ok ? [] : read.refusals.map(({ code }) => code));

const stored: DevelopmentIndicator = {
  ...{
    organisationId: 'TH-13',
    code: '1-01',
    name: 'รายได้',
    definition: 'รายได้\nต่อเดือน',
    unit: 'บาท',
    method: 'สำรวจ',
  },
  ...{ dataSource: 'สถิติ', ownerId: 'TH-13.stat', frequency: 'year', firstYear: 2564, lastYear: 2568, rowVersion: 3 },
  ...{ createdOn: '2025-10-01', changedAt: '2025-10-01T00:00:00.000Z', changedName: 'ก' },
};
const owners = [
  { id: 'TH-13.stat', name: 'สำนักงานสถิติจังหวัดปทุมธานี' },
  { id: 'TH-13.com', name: 'สำนักงานพาณิชย์จังหวัดปทุมธานี' },
  { id: 'TH-13.a', name: 'ที่ทำการปกครองอำเภอ' },
  { id: 'TH-13.b', name: 'ที่ทำการปกครองอำเภอ' },
];
const draft = (headings: string[], ...lines: string[][]) => {
  const read = readDefinitionRows(table(headings, ...lines));
  return read.ok ? draftDefinitions(read.value, { indicators: [stored], owners }) : [];
};

describe('a table of definitions', () => {
  it('is read by its headings in any order; what stands above them and empty lines are left out', () => {
    const read = readDefinitionRows(table(['ปทุมธานี'], ['หน่วย', ' รหัส '], ['', ''], ['บาท', '1-01']));
    expect(read).toEqual({ ok: true, value: [{ line: 4, cells: { unit: 'บาท', code: '1-01' } }] });
  });

  it('names the heading that it does not know, that stands twice or is missing', () => {
    expect(readDefinitionRows(table(['รหัส', 'คำนิยม'], ['1-01', '']))).toMatchObject({
      refusals: [{ code: 'definition-heading-unknown', facts: { heading: 'คำนิยม', meant: 'คำนิยาม' } }],
    });
    expect(readDefinitionRows(table(['รหัส', 'หน่วย', 'หน่วย'], ['1-01']))).toMatchObject({
      refusals: [{ code: 'development-heading-twice', facts: { heading: 'หน่วย' } }],
    });
    expect(codesOf(readDefinitionRows(table(['ชื่อตัวชี้วัด'], ['ก'])))).toEqual(['development-table-unreadable']);
    expect(codesOf(readDefinitionRows(table(['รหัส'])))).toEqual(['development-table-empty']);
    expect(codesOf(readDefinitionRows(table(['รหัส'], ['1-01', 'ก'])))).toEqual(['definition-heading-none']);
    const many = Array.from({ length: 501 }, (_, at) => [String(at)]);
    expect(codesOf(readDefinitionRows(table(['รหัส'], ...many)))).toEqual(['development-rows-too-many']);
  });

  it('keeps what a column that it does not have says, empties what is empty, and tells what changes in its words', () => {
    expect(draft(['รหัส'], ['๑-๐๑'])).toMatchObject([{ code: '1-01', changes: [], refusals: [] }]);
    const [one] = draft(
      ['รหัส', 'ปีสุดท้ายที่เก็บ', 'หน่วย', 'หน่วยงานเจ้าของข้อมูล', 'ความถี่', 'ปีงบประมาณแรกที่มีค่า'],
      ['1-01', '', 'พันบาท', 'com', ' ราย ปี', '๒๕๖๔'],
    );
    expect(one?.typed).toMatchObject({ lastYear: '', definition: 'รายได้\nต่อเดือน', ownerId: 'TH-13.com' });
    expect(one?.changes).toEqual([
      { column: 'unit', before: 'บาท', after: 'พันบาท' },
      { column: 'owner', before: 'สำนักงานสถิติจังหวัดปทุมธานี', after: 'สำนักงานพาณิชย์จังหวัดปทุมธานี' },
      { column: 'lastYear', before: '2568', after: '' },
    ]);
  });

  it.each([
    [['1-01', 'สำนักงานสถิติจังหวัดปทุม', 'รายปี', ''], 'definition-owner-unknown'],
    [['1-01', 'ที่ทำการปกครองอำเภอ', 'รายปี', ''], 'definition-owner-ambiguous'],
    [['1-01', 'TH-13.A', 'รายเดือน', ''], 'definition-frequency-unknown'],
    [['1-01', 'stat', 'quarter', 'สาม'], 'definition-version-invalid'],
    [['', 'stat', 'รายปี', ''], 'development-part-missing'],
  ])('refuses %j beside its column', (cells, code) => {
    const [one] = draft(['รหัส', 'หน่วยงานเจ้าของข้อมูล', 'ความถี่', 'รุ่น'], cells);
    expect(one?.refusals.map((refused) => refused.code)).toEqual([code]);
  });

  it('refuses a code that stands twice, and a text that is too long, each where it is', () => {
    const long = draft(['รหัส', 'ชื่อตัวชี้วัด'], ['2-01', 'ก'.repeat(2001)], ['2-01', 'ก']);
    expect(long.map(({ refusals }) => refusals.map(({ code, field }) => [code, field]))).toEqual([
      [['text-too-long', 'name']],
      [['definition-code-twice', 'code']],
    ]);
  });
});
