import { expect, it } from 'vitest';
import { warningLine } from './warning-line.ts';

const warned = [
  { code: '1.1', name: 'รายได้จากการท่องเที่ยว', outlook: 'น่าจะไม่ได้คะแนนเต็ม' },
  { code: '1.2', name: 'ปริมาณฝุ่น', outlook: 'อาจไม่ได้คะแนนเต็ม' },
];
const whole =
  'ตัวชี้วัดที่ขอให้เร่งรัด 2 ตัวชี้วัด ได้แก่ (1) 1.1 รายได้จากการท่องเที่ยว — น่าจะไม่ได้คะแนนเต็ม (2) 1.2 ปริมาณฝุ่น — อาจไม่ได้คะแนนเต็ม';
const names = 'ตัวชี้วัดที่ขอให้เร่งรัด 2 ตัวชี้วัด ได้แก่ (1) 1.1 รายได้จากการท่องเที่ยว (2) 1.2 ปริมาณฝุ่น';
const codes = 'ตัวชี้วัดที่ขอให้เร่งรัด 2 ตัวชี้วัด ได้แก่ (1) 1.1 (2) 1.2';

it.each([
  ['whole', whole.length, whole],
  ['without outlooks where they are too long', whole.length - 1, names],
  ['names at their very length', names.length, names],
  ['codes alone where names are too long', names.length - 1, codes],
])('a province is told its indicators: %s', (_, longest, said) => {
  expect(warningLine(warned, longest)).toBe(said);
});
