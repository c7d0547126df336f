import { expect, it } from 'vitest';
import { encodeFileName } from './encode-file-name.ts';

it('the name of a downloaded file survives a header: Thai, brackets, quotes, stars and a broken character', () => {
  expect(encodeFileName("หลัก (1)'.pdf")).toBe('%E0%B8%AB%E0%B8%A5%E0%B8%B1%E0%B8%81%20%281%29%27.pdf');
  expect(encodeFileName('*a*.pdf')).toBe('%2Aa%2A.pdf');
  expect(encodeFileName('a\ud800.pdf')).toBe('a%EF%BF%BD.pdf');
});
