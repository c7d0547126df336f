import { describe, expect, it } from 'vitest';
import { agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import { boardColumns } from './board-columns.ts';
import { toCsv } from './csv-table.ts';

const one = (value: string | number | null) =>
  toCsv([{ heading: 'ค่า', cell: (row: typeof value) => row }], [value]).slice('\ufeffค่า\r\n'.length, -2);

describe('a table as CSV', () => {
  it('begins with the mark by which spreadsheets read Thai, and ends every line with CRLF', () => {
    const columns = [
      { heading: 'รหัส', cell: (row: { code: string }) => row.code },
      { heading: 'จำนวน', cell: () => 2 },
    ];
    expect(toCsv(columns, [{ code: 'TH-42' }])).toBe('\ufeffรหัส,จำนวน\r\nTH-42,2\r\n');
    expect(toCsv(columns, [])).toBe('\ufeffรหัส,จำนวน\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+66 2 356 9999', "'+66 2 356 9999"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
  ])('keeps %j a text that no spreadsheet runs', (text, cell) => {
    expect(one(text)).toBe(cell);
  });

  it.each(['-12', '-0.5', '1234.56'])('leaves the figure %s as it is', (figure) => {
    expect(one(figure)).toBe(figure);
    expect(one(Number(figure))).toBe(figure);
  });

  it('quotes what would break a line, and leaves a cell empty where there is nothing', () => {
    expect(one('น้ำ, ดิน')).toBe('"น้ำ, ดิน"');
    expect(one('เรียก "ลุ่มน้ำ"')).toBe('"เรียก ""ลุ่มน้ำ"""');
    expect(one('บรรทัดหนึ่ง\nบรรทัดสอง')).toBe('"บรรทัดหนึ่ง\nบรรทัดสอง"');
    expect(one(null)).toBe('');
  });
});

describe('the national board as a table', () => {
  const row = {
    ...{ organisationId: 'TH-42', name: 'เลย', inspectionZone: null, clusterName: null, reportStatus: null },
    ...{ submittedAt: null, self: '4', selfGrade: null, weight: { counted: '40', of: '100' }, assessed: '4.5' },
    ...{ grade: 'B', assessedSoFar: { count: 1, of: 1 }, reported: 1, expected: 2 },
  };
  const columns = boardColumns(
    { heading: 'ส่ง', cell: () => null },
    (grade) => (grade === 'B' ? 'ดี' : null),
    (text) => text,
  );

  it('names every status an agreement can have, and the grade as its reader wants it', () => {
    for (const [agreementStatus, name] of Object.entries(agreementStatusNames))
      expect(toCsv(columns, [{ ...row, agreementStatus }])).toContain(
        `TH-42,เลย,,,${name},,,4,,40,100,4.5,ดี,1,1,2\r\n`,
      );
  });
});
