import { expect, it } from 'vitest';
import { besideFields } from './beside-fields.ts';

it('lays each error beside the field of the one indicator whose form it is', () => {
  const errors = [
    { field: 'indicators.1.1-A.weight', sentence: 'น้ำหนัก' },
    { field: 'baseline-0-year', sentence: 'ปีฐาน' },
    { field: 'indicators.1.2-B.weight', sentence: 'ของตัวชี้วัดอื่น' },
    { sentence: 'ทั้งฉบับ' },
  ];
  expect(besideFields(errors, '1.1-A')).toEqual([
    { field: 'weight', sentence: 'น้ำหนัก' },
    { field: 'baseline-0-year', sentence: 'ปีฐาน' },
    { sentence: 'ของตัวชี้วัดอื่น' },
    { sentence: 'ทั้งฉบับ' },
  ]);
});
