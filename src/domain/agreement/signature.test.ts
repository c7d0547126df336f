import { expect, it } from 'vitest';
import { delegateOffice } from './signature.ts';

it('a delegate signs in an office of their own, and in none that is known where the governor’s was written twice', () => {
  const governor = 'ผู้ว่าราชการจังหวัดเลย';
  expect(delegateOffice({ office: 'รองผู้ว่าราชการจังหวัดเลย', actingFor: governor })).toBe('รองผู้ว่าราชการจังหวัดเลย');
  expect(delegateOffice({ office: governor, actingFor: governor })).toBe('ผู้ได้รับมอบหมาย');
});
