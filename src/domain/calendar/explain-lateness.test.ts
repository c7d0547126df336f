import { expect, it } from 'vitest';
import { formatMovedBy } from './explain-lateness.ts';

it('what moved a day is told before the day to which it moved, one cause after the other', () => {
  expect(formatMovedBy(['outage'])).toBe('ตรงกับวันที่ระบบขัดข้อง จึงเลื่อนเป็น');
  expect(formatMovedBy(['extension', 'holiday'])).toBe('ได้รับการขยายเวลา และตรงกับวันหยุด จึงเลื่อนเป็น');
});
