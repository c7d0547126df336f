import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflatePart, joinGzip, storePart } from './joined-gzip.ts';

const texts = ['<p>คะแนน ๘๗.๘๓๒๓</p>'.repeat(4000), 'token-1', '', '<footer>', 'ก'.repeat(21_000)];

describe('gzip joined from parts', () => {
  it('opens to all parts in their order, compressed or stored, empty or long', () => {
    const parts = texts.map((text, index) => {
      const bytes = Buffer.from(text);
      return index % 2 === 1 ? storePart(bytes) : deflatePart(bytes);
    });
    expect(gunzipSync(joinGzip(parts)).toString()).toBe(texts.join(''));
    expect(gunzipSync(joinGzip([...parts].reverse())).toString()).toBe([...texts].reverse().join(''));
  });

  it('opens where a part refers to what always stands before it', () => {
    const [first, second] = ['<p>คะแนนของจังหวัดเลย</p>', '<b>คะแนนของจังหวัดเลย</b>'].map((text) =>
      Buffer.from(text.repeat(9)),
    );
    if (first === undefined || second === undefined) throw new Error('no texts');
    const referring = deflatePart(second, { before: first });
    expect(gunzipSync(joinGzip([deflatePart(first), referring])).toString()).toBe(`${first}${second}`);
    expect(referring.blocks.length).toBeLessThan(deflatePart(second).blocks.length);
  });

  it('opens to nothing when there is nothing', () => {
    expect(gunzipSync(joinGzip([])).length).toBe(0);
  });

  it('takes the same room for a secret whatever stands beside it', () => {
    const around = deflatePart(Buffer.from('token-1 token-2 '.repeat(50)));
    const sizeWith = (token: string) => joinGzip([around, storePart(Buffer.from(token)), around]).length;
    expect(sizeWith('token-1')).toBe(sizeWith('zzzzz-9'));
  });

  it('refuses to store what a stored part cannot hold', () => {
    expect(() => storePart(Buffer.alloc(65_536))).toThrow('65535');
  });
});
