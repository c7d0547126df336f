import { expect, it } from 'vitest';
import { policyText } from './policy-text.ts';

it('tells whoever tries a penalty in a year without one how it is charged', () => {
  expect(policyText.assumption).toContain('ปีที่กรอบไม่มีการปรับลดคะแนน');
  expect(policyText.assumption).toContain('ทุกรอบตามวันทำการ');
});
