import { expect, it } from 'vitest';
import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import { verdictWords } from './papers-text.ts';

it('a code alone says that there is such a paper, and only a file that every letter is the same', () => {
  const asked = { altered: null, newest: 1 } as const;
  expect(verdictWords('valid', { ...asked, compared: true }).what).toContain('ทุกตัวอักษร');
  const byCode = verdictWords('valid', { ...asked, compared: false });
  expect(byCode.title).toBe('เป็นฉบับจริงและยังใช้อยู่');
  expect(byCode.what).not.toContain('ทุกตัวอักษร');
  expect(byCode.what).toContain('เทียบกับฉบับที่เปิดจากลิงก์');
});

it('a form without its file asks for it in words that fit every form', () => {
  expect(refusalSentence({ code: 'file-missing' })).not.toMatch(/หลักฐาน|แนบ/);
});
