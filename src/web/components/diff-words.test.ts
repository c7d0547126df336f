import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';

const textOf = (parts: ReturnType<typeof diffWords>, left: 'removed' | 'added') =>
  parts
    .filter((part) => part.kind === 'same' || part.kind === left)
    .map((part) => part.text)
    .join('');

describe('a text as a marked-up page', () => {
  it('strikes a number whole, not its decimals', () => {
    expect(diffWords('เป้าหมาย 98.72 บาท', 'เป้าหมาย 98.84 บาท')).toEqual([
      { kind: 'same', text: 'เป้าหมาย ' },
      { kind: 'removed', text: '98.72' },
      { kind: 'added', text: '98.84' },
      { kind: 'same', text: ' บาท' },
    ]);
  });

  it('changes whole Thai words, never a vowel or a mark alone', () => {
    const parts = diffWords('สำนักงานจังหวัดเลย', 'สำนักงานจังหวัดลำปาง');
    for (const part of parts) expect(part.text).not.toMatch(/^[\u0e30-\u0e3a\u0e47-\u0e4e]/);
    expect(parts.some((part) => part.kind === 'same' && part.text.includes('จังหวัด'))).toBe(true);
  });

  it('marks nothing where nothing changed', () => {
    expect(diffWords('เหมือนเดิม', 'เหมือนเดิม')).toEqual([{ kind: 'same', text: 'เหมือนเดิม' }]);
  });

  it('can always be read as the old text and as the new one', () => {
    const words = fc.array(fc.constantFrom('น้ำ', 'ป่า', ' ', '12.5', 'จังหวัด', '๑๒', '\n'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = diffWords(before.join(''), after.join(''));
        expect(textOf(parts, 'removed')).toBe(before.join(''));
        expect(textOf(parts, 'added')).toBe(after.join(''));
      }),
    );
  });
});
