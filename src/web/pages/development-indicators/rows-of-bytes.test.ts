import { expect, it } from 'vitest';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { rowsOfBytes } from './rows-of-bytes.ts';

const table = 'รหัส,ตัวชี้วัด,หน่วย,ปีงบประมาณ,ไตรมาส,ค่า,หมายเหตุ,เหตุผล\r\n1-01,รายได้,บาท,2567,,41380,"ก, ข",\r\n';
const row = { code: '1-01', unit: 'บาท', year: '2567', value: '41380', note: 'ก, ข' };
/** Thai letters of Windows-874 stand 0xd60 below those of Unicode. */
const windows874 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - 0xd60;
  });
const withSemicolons = table.replace('"ก, ข"', '§').replaceAll(',', ';').replace('§', 'ก, ข');
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const codesOf = async (bytes: Uint8Array) => {
  const read = await rowsOfBytes(bytes, 'ค่า.csv');
  return read.ok ? [] : read.refusals.map(({ code }) => code);
};

it.each([
  ['CSV UTF-8', Buffer.from(`\ufeff${table}`)],
  ['CSV of a Thai Windows', windows874(table)],
  ['CSV of UTF-16', utf16(table)],
  ['Unicode text, with tabs', utf16(table.replace('"ก, ข"', '§').replaceAll(',', '\t').replace('§', 'ก, ข'))],
  ['CSV of a machine whose lists have semicolons', Buffer.from(`\ufeff${withSemicolons}`)],
  ['the same with a line that names them', Buffer.from(`sep=;\r\n${withSemicolons}`)],
])('a table that Excel saved as %s is read', async (_, bytes) => {
  expect(await rowsOfBytes(bytes, 'ค่า.csv')).toMatchObject({ ok: true, value: [row] });
});

it('what is no text of a known encoding is told how to save it, never headings of something else', async () => {
  expect(await codesOf(windows874('อื่น,ใด\r\n1,2\r\n'))).toEqual(['file-not-utf8']);
  expect(await codesOf(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0xff, 0x00))).toEqual(['file-not-utf8']);
  expect(await codesOf(Buffer.from(table.replace('"ก, ข"', '"ก, ข')))).toEqual(['csv-quote-unpaired']);
});

it('a table of headings alone, or with one of them twice, is refused', async () => {
  expect(await codesOf(Buffer.from(table.split('\r\n', 1)[0] ?? ''))).toEqual(['development-table-empty']);
  expect(await codesOf(Buffer.from(table.replace('หมายเหตุ', 'ค่า')))).toEqual(['development-heading-twice']);
});

const headings = ['รหัส', 'หน่วย', 'ปีงบประมาณ', 'ค่า', 'หมายเหตุ'];
const columns = headings.map((heading, at) => ({ heading, cell: (cells: readonly string[]) => cells[at] ?? null }));
const many = (count: number, note = '') =>
  Array.from({ length: count }, (_, at) => [`A-${at}`, 'คน', '2567', '1', note]);

it('every row of a workbook is read, or it is refused for all of them', async () => {
  const read = await rowsOfBytes(await toXlsx('ค่า', columns, many(3500)), 'ค่า.xlsx');
  expect(read.ok && read.value.length).toBe(3500);
  const long = await rowsOfBytes(await toXlsx('ค่า', columns, many(20_100)), 'ค่า.xlsx');
  expect(long).toMatchObject({ refusals: [{ code: 'development-rows-too-many', facts: { count: 20_101 } }] });
}, 60_000);

it('a note comes back from a table as it was written: with its lines, and with what looks like a formula', async () => {
  for (const note of ['บรรทัดแรก\nบรรทัดสอง', "'=อยู่แล้ว", '=ก', "''-ก"]) {
    const rows = many(1, note);
    const files = [await toXlsx('ค่า', columns, rows), Buffer.from(toCsv(columns, rows))];
    for (const bytes of files) expect(await rowsOfBytes(bytes, 'ค่า')).toMatchObject({ value: [{ note }] });
  }
});
