import { expect, it } from 'vitest';
import { writeDigits } from './paper-numerals.ts';

it.each([
  ['ปี 2568 Meeting ID: 990 694 1740', 'ปี ๒๕๖๘ Meeting ID: 990 694 1740'],
  ['(ID : 990-694-1740) ห้อง 3', '(ID : 990-694-1740) ห้อง ๓'],
  ['Passcode 123456 เวลา 09.30 น.', 'Passcode 123456 เวลา ๐๙.๓๐ น.'],
  ['https://example.go.th/2568 วันที่ 5', 'https://example.go.th/2568 วันที่ ๕'],
  ['1.1-WATER น้ำ 2.5 ร้อยละ', '1.1-WATER น้ำ ๒.๕ ร้อยละ'],
  ['ตัวชี้วัด 1.2.1-1 และ 1-02 ข้อ 3', 'ตัวชี้วัด 1.2.1-1 และ 1-02 ข้อ ๓'],
  ['รอบ 2568/12m ครั้งที่ 3/2568', 'รอบ 2568/12m ครั้งที่ ๓/๒๕๖๘'],
  ['โทร 0-4281-1746', 'โทร ๐-๔๒๘๑-๑๗๔๖'],
  ['ที่ ลย 0017.5/ว 3031', 'ที่ ลย ๐๐๑๗.๕/ว ๓๐๓๑'],
  ['เวลา 09.30-12.00 น.', 'เวลา ๐๙.๓๐-๑๒.๐๐ น.'],
])('a Thai paper keeps what is typed to enter a meeting, its address, and codes: %s', (text, written) => {
  expect(writeDigits(text, 'thai')).toBe(written);
});
