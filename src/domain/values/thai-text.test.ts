import { describe, expect, it } from 'vitest';
import { mixesDigits, toArabicDigits, toThaiDigits } from './thai-digits.ts';
import { compareThai, normaliseThai, segmentThai } from './thai-text.ts';

describe('Thai digits', () => {
  it('change both ways and leave the rest alone', () => {
    expect(toThaiDigits('ข้อ 12.50 (30/9/2568)')).toBe('ข้อ ๑๒.๕๐ (๓๐/๙/๒๕๖๘)');
    expect(toArabicDigits('ลย ๐๐๑๗.๕/ว ๓๐๓๑')).toBe('ลย 0017.5/ว 3031');
  });

  it('beside Arabic ones in one text are a slip', () => {
    expect(['๑๒', '12', '๑2', 'ข้อ'].map(mixesDigits)).toEqual([false, false, true, false]);
  });
});

describe('Thai text typed on any keyboard', () => {
  it.each([
    ['น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['น\u0e33\u0e49', 'น้ำ'],
    ['ค\u0e4d\u0e32', 'คำ'],
    ['\u0e40\u0e40พร่', 'แพร่'],
    ['พิ\u200bจิตร\ufeff', 'พิจิตร'],
    ['น้ำ', 'น้ำ'],
    ['ข้อ\u00a09', 'ข้อ 9'],
    ['น\u0e4d\u0e49\u0e32ค\u0e4d\u0e32', 'น้ำคำ'],
    ['น\u0e49\u0e4d\u0e32น\u0e49\u0e4d\u0e32', 'น้ำน้ำ'],
    ['น\u0e33\u0e49น\u0e33\u0e49', 'น้ำน้ำ'],
  ])('case %# reads as one word', (typed, meant) => {
    expect(normaliseThai(typed)).toBe(meant);
  });

  it('has its tones first however many signs were typed, and in one spelling after one reading', () => {
    expect(normaliseThai('น\u0e33\u0e49\u0e33')).toBe('น\u0e49\u0e33\u0e33');
    expect(normaliseThai('น\u0e33\u0e49\u0e48')).toBe('น\u0e49\u0e48\u0e33');
    const apart = 'ก\u0e33\u0301\u0e33\u0e48';
    expect(normaliseThai(apart)).toBe('ก\u0e48\u0e33\u0301\u0e33');
    expect(normaliseThai(normaliseThai(apart))).toBe(normaliseThai(apart));
  });

  it('has no joiner but between two pictures', () => {
    const [woman, health] = ['👩', '⚕'];
    expect(normaliseThai(`${woman}\u200d${health}`)).toBe(`${woman}\u200d${health}`);
    expect(normaliseThai(`ก\u200d${woman}\u200dข`)).toBe(`ก${woman}ข`);
  });

  it('sorts by the Thai alphabet, leading vowels after their consonant, numbers by value', () => {
    const names = ['เลย', 'กาฬสินธุ์', 'แพร่', 'กระบี่', 'พะเยา', 'ข้อ 10', 'ข้อ 9'];
    expect(names.toSorted(compareThai)).toEqual(['กระบี่', 'กาฬสินธุ์', 'ข้อ 9', 'ข้อ 10', 'พะเยา', 'แพร่', 'เลย']);
  });

  it('puts different texts that sort alike always in the same order', () => {
    const [once, twice] = ['ข้อ 9', 'ข้อ 09'];
    expect(compareThai(once, once)).toBe(0);
    expect([compareThai(once, twice), compareThai(twice, once)]).toEqual([1, -1]);
  });

  it('is cut into words by the dictionary, without spaces and punctuation', () => {
    expect(segmentThai('จังหวัดเลย, (น\u0e4d\u0e49\u0e32)')).toEqual(['จังหวัด', 'เลย', 'น้ำ']);
  });
});
