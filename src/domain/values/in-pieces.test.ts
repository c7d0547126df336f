import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPieces } from './in-pieces.ts';

describe('the lines of a name that has no place where a line may end', () => {
  it('end between words', () => {
    expect(inPieces('รายงานผล_2568_ฉบับลงนาม.pdf', 18)).toEqual(['รายงานผล_2568_ฉบับ', 'ลงนาม.pdf']);
  });

  it('begin anew with a word that fills a line of its own', () => {
    expect(inPieces('ab-abcdef', 6)).toEqual(['ab-', 'abcdef']);
    expect(inPieces('ab-abcdefg', 6)).toEqual(['ab-abc', 'defg']);
  });

  it('end inside a word only where it is longer than a line', () => {
    expect(inPieces('701f287777ef3ed789509130272f10d6', 16)).toEqual(['701f287777ef3ed7', '89509130272f10d6']);
    expect(inPieces('', 16)).toEqual([]);
  });

  it('say the same together, none longer than it may be, and none begins with a mark', () => {
    const some = fc.array(fc.constantFrom(...'กขนาำิ้่ั_-.aB2๒ ๆ/'), { maxLength: 80 });
    fc.assert(
      fc.property(some, fc.integer({ min: 4, max: 30 }), (parts, length) => {
        const text = parts.join('');
        const lines = inPieces(text, length);
        expect(lines.join('')).toBe(text);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
        for (const line of lines)
          expect([...new Intl.Segmenter('th').segment(line)].length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
