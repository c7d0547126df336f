import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns, fuzzSeed } from '../../testing/fuzzing.ts';
import { anyText } from '../../testing/generate-texts.ts';
import { cleanCode, cleanText, isReadable, isSecretField, lengthOf, unreadableCharacter } from './clean-text.ts';
import { isStorable } from './storable-text.ts';

describe('text as it is kept', () => {
  it.each([
    ["Word's optional hyphen", 'เมืองแห่ง\u001fความสุข', 'เมืองแห่งความสุข'],
    ["Word's hyphen that does not break", 'ก\u001eข', 'กข'],
    ['a line of a word processor', 'หนึ่ง\u000bสอง\u000cสาม', 'หนึ่ง\nสอง\nสาม'],
    ['other ends of lines', 'หนึ่ง\r\nสอง\rสาม\u2028สี่\u2029ห้า\nหก', 'หนึ่ง\nสอง\nสาม\nสี่\nห้า\nหก'],
    ['an escape', 'ก\u001b[31mข', 'ก[31mข'],
    ['delete and a control character', 'ก\u007f\u0085ข', 'กข'],
    ['a soft hyphen', 'ภูมิ\u00adภาค', 'ภูมิภาค'],
    ['a byte order mark', 'ก\ufeffข', 'กข'],
    ['a turned direction', 'รายงาน\u202efdp.exe', 'รายงานfdp.exe'],
    ['ํ and า', 'น\u0e4d\u0e49าฝน', 'น้ำฝน'],
    ['two เ', 'เเสงทอง', 'แสงทอง'],
    ['a tone before its vowel', 'ท\u0e48\u0e35', 'ท\u0e35\u0e48'],
    ['two tones before two vowels', 'ท\u0e48\u0e35\u0e48\u0e35', 'ท\u0e35\u0e35\u0e48\u0e48'],
    ['a letter and its accent apart', 'Cafe\u0301', 'Café'],
    ['marks that old fonts move aside', 'ป\uf702\uf70a ฝ\uf710\uf714น \uf70f', 'ปี่ ฝั้น ญ'],
    ['a space that does not break', 'ข้อ\u00a09', 'ข้อ 9'],
  ])('has no %s', (_, typed, kept) => {
    expect(isReadable(typed)).toBe(true);
    expect(cleanText(typed)).toBe(kept);
  });

  it.each([
    '',
    'รายได้ชุมชน',
    'บรรทัดหนึ่ง\nบรรทัดสอง\tช่อง',
    '👩🏽‍⚕️🇹🇭',
    '𝒜𝓃𝓃𝓊𝒶𝓁',
    '１２３',
    '−5',
    '๑,๒๓๔.๕๐',
    '=HYPERLINK("a")',
    '<script>',
  ])('is what was typed where that can be read: %j', (text) => {
    expect(isReadable(text)).toBe(true);
    expect(cleanText(text)).toBe(text);
  });

  it.each(['ก\u0000ข', 'ก\ufffdข', '\ud83d', '\udc00ก', 'ก\ue000ข', 'ก\uffffข', 'ก\ufdd0ข', '\u{1ffff}', '\u{f0000}'])(
    'is not what stands for no letter, which can be told: %j',
    (text) => {
      expect(isReadable(text)).toBe(false);
      expect(isReadable(cleanText(text))).toBe(true);
      expect(cleanText(`รายได้${text}`)).toBe(`รายได้${text.replace(/[^ก-ฮ]/gu, '')}`);
    },
  );

  it.each([
    ['ก\u0000ข\ud83d', 'U+0000'],
    ['ก\ufffdข', 'U+FFFD'],
    ['\u{f0000}', 'U+F0000'],
    ['รายได้ชุมชน', null],
    ['revenue', null],
    ['', null],
  ])('says which character of %j stands for none', (text, character) => {
    expect(unreadableCharacter(text)).toBe(character);
  });

  it('is cleaned everywhere but in the field of a password', () => {
    const secret = ['password', 'newPassword', 'passwordHint', 'name'].map(isSecretField);
    expect(secret).toEqual([true, true, false, false]);
  });

  it('is the same when it is cleaned again, can be stored, and is in composed form', () => {
    const marks = fc.constantFrom(
      ...'\u0e31\u0e34\u0e35\u0e48\u0e49\u0e4d\u0e33\u0e32\u0e40\u0e38\u200d\u200b\r\n\u00adก👩\uf702',
    );
    const some = fc.oneof(
      anyText,
      fc.array(marks, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(some, (text) => {
        const cleaned = cleanText(text);
        expect(cleanText(cleaned)).toBe(cleaned);
        expect(isStorable(cleaned) && isReadable(cleaned)).toBe(true);
        expect(cleaned).not.toContain('\r');
      }),
      { numRuns: 2000 * fuzzRuns, seed: fuzzSeed },
    );
  });

  it('is as long as it has characters, the end of a line counted once', () => {
    expect(lengthOf('ก\r\nข')).toBe(3);
    expect(lengthOf('ก\nข')).toBe(3);
    expect(lengthOf('ก\u200b\u001f')).toBe(1);
    expect(lengthOf('น\u0e4d\u0e49า')).toBe(3);
    expect(lengthOf('𝒜😀')).toBe(2);
    expect(lengthOf('a\nb')).toBe(3);
  });

  it('is read as a figure or a code in either digits, without what cannot be seen', () => {
    expect(cleanCode(' ๑.๒.๓-๑\u200b ')).toBe('1.2.3-1');
    expect(cleanCode('1234.5\u200b')).toBe('1234.5');
    expect(cleanCode('\u202d1,300\u202c')).toBe('1,300');
  });
});
