import { expect, it } from 'vitest';
import { writeDigits } from './paper-numerals.ts';

it.each([
  ['ปี 2568 Meeting ID: 990 694 1740', 'ปี ๒๕๖๘ Meeting ID: 990 694 1740'],
  ['(ID : 990-694-1740) ห้อง 3', '(ID : 990-694-1740) ห้อง ๓'],
  ['Passcode 123456 เวลา 09.30 น.', 'Passcode 123456 เวลา ๐๙.๓๐ น.'],
  ['https://example.go.th/2568 วันที่ 5', 'https://example.go.th/2568 วันที่ ๕'],
])('a Thai paper keeps what is typed to enter a meeting, and its address: %s', (text, written) => {
  expect(writeDigits(text, 'thai')).toBe(written);
});
