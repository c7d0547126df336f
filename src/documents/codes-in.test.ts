import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn } from './codes-in.ts';

const codes = ['2568-ABCD-EFGH', '2568-JKMN-PQRS', '2567-0000-1111'] as const;

/** The same bytes in pieces of the given sizes, over and over. */
function inPieces(bytes: Buffer, sizes: readonly number[]) {
  return async () =>
    (async function* () {
      let at = 0;
      for (let turn = 0; at < bytes.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        yield bytes.subarray(at, at + size);
        at += size;
      }
    })();
}

describe('the codes in a file', () => {
  it('are the same however the file arrives, and never a part of a longer word', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), async (sizes) => {
        const text = `${codes[0]} x${codes[1]}A -${codes[2]} ${codes[2]}-${codes[1]} ${codes[1]}`;
        const text2 = `${text}9 ${codes[2]}`;
        expect(await codesIn(inPieces(Buffer.from(text), sizes))).toEqual([codes[0], codes[1]]);
        expect(await codesIn(inPieces(Buffer.from(text2), sizes))).toEqual([codes[0], codes[2]]);
      }),
    ));

  it('are twenty at most, and reading stops there', async () => {
    let read = 0;
    const many = Array.from({ length: 5000 }, (_, index) => `${1000 + index}-ABCD-EFGH`).join(' ');
    const found = await codesIn(async () =>
      (async function* () {
        for (let turn = 0; turn < 300; turn += 1) {
          read += 1;
          yield Buffer.from(many);
        }
      })(),
    );
    expect(found.length).toBe(20);
    expect(read).toBe(1);
  });

  it('are none in an empty file or one that is gone', async () => {
    expect(await codesIn(async () => null)).toEqual([]);
    expect(await codesIn(inPieces(Buffer.alloc(0), [1]))).toEqual([]);
  });
});
