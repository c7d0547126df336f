import { expect, it } from 'vitest';
import { shortNotice } from './short-notice.ts';

it('a notice that a cookie can hold stays as it is, and a longer one is cut and says so', () => {
  const accepted = 'รับผลแล้ว (1.1 · 1.2)';
  expect(shortNotice(accepted)).toBe(accepted);
  const long = `${accepted} · ยังรับไม่ได้: ${'2.1 ผลยังไม่ครบ — กรอกให้ครบแล้วส่งใหม่ · '.repeat(60)}`;
  const short = shortNotice(long);
  expect(long.startsWith(short.slice(0, -1))).toBe(true);
  expect(short.endsWith('…')).toBe(true);
  expect(encodeURIComponent(short).length).toBeLessThan(4096 - 400);
  expect(encodeURIComponent(long).length).toBeGreaterThan(4096);
});
