import { expect, it } from 'vitest';
import { isSent, sentWords } from './sent-words.ts';

const counts = { status: 'issued', recipients: 3, sent: 0, handed: 0, opened: 0, acknowledged: 0 } as const;

it('an issued letter says how far it has come, by inboxes and by hand', () => {
  expect(sentWords(counts)).toBe('ออกเลขแล้ว ยังไม่ส่ง');
  expect(sentWords({ ...counts, recipients: 0 })).toBe('ออกเลขแล้ว');
  expect(sentWords({ ...counts, sent: 2, opened: 1 })).toBe('ส่งแล้ว 2 ราย เปิดอ่าน 1 ลงรับ 0');
  expect(sentWords({ ...counts, handed: 3 })).toBe('ส่งนอกระบบ 3 ราย');
  expect(sentWords({ ...counts, sent: 2, opened: 2, acknowledged: 2, handed: 1 })).toBe(
    'ส่งแล้ว 2 ราย เปิดอ่าน 2 ลงรับ 2 ส่งนอกระบบ 1 ราย',
  );
  expect(sentWords({ ...counts, status: 'signed' })).toBe('รอออกเลข');
});

it('a letter is on its way once it is issued and went to somebody, by inbox or by hand', () => {
  expect(isSent({ status: 'issued', sent: 0, handed: 0 })).toBe(false);
  expect(isSent({ status: 'issued', sent: 1, handed: 0 })).toBe(true);
  expect(isSent({ status: 'issued', sent: 0, handed: 1 })).toBe(true);
  expect(isSent({ status: 'cancelled', sent: 1, handed: 1 })).toBe(false);
});
