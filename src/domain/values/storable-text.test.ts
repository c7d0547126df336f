import { describe, expect, it } from 'vitest';
import { isStorable, storableText } from './storable-text.ts';

describe('text that can be stored', () => {
  it.each(['', 'รายได้ชุมชน', 'บรรทัดหนึ่ง\r\nบรรทัดสอง\tช่อง', '😀 𝒳', '\u200b\u00a0', 'é'])(
    'is left as it is: %j',
    (text) => {
      expect(isStorable(text)).toBe(true);
      expect(storableText(text)).toBe(text);
    },
  );

  it.each([
    ['\u0000', ''],
    ['รายได้\u0000ชุมชน', 'รายได้ชุมชน'],
    ['คำ\u001fคำ\u001e', 'คำคำ'],
    ['\ud800', ''],
    ['ก\udc00ข', 'กข'],
    ['\ud83d', ''],
    ['หนึ่ง\u000bสอง', 'หนึ่ง\nสอง'],
    ['หนึ่ง\u000cสอง', 'หนึ่ง\nสอง'],
    ['\u007f\u0085\uffff', ''],
  ])('is not what holds control characters or half a character: %j', (text, cleaned) => {
    expect(isStorable(text)).toBe(false);
    expect(storableText(text)).toBe(cleaned);
    expect(isStorable(storableText(text))).toBe(true);
  });

  it('is refused for exactly the characters that cleaning changes', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = String.fromCharCode(code);
      expect(isStorable(text), code.toString(16)).toBe(storableText(text) === text);
    }
  });
});
