import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from '../../testing/fuzzing.ts';
import { anyText } from '../../testing/generate-texts.ts';
import { headListText, readHeadListText } from './head-list-text.ts';

const hash = 'a1'.repeat(32);
const good = headListText(
  {
    ...{ number: 3, day: '2025-10-06', madeAt: '2025-10-06T02:00:00.000Z', previous: hash, publicKey: 'AAAA' },
    heads: ['TH-13', 'TH-42', 'opdc'].map((organisationId, at) => ({ organisationId, seq: String(at + 1), hash })),
  },
  'BBBB',
);
const pieces = fc.constantFrom(...good.split(/(?<=[ \n])/), '\n', '\r\n', ' ', '0', 'none', '\u0000', 'ก');
const changed = fc
  .array(fc.tuple(fc.nat(good.length), fc.nat(30), fc.oneof(anyText, pieces)), { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce((text, [at, left, put]) => text.slice(0, at) + put + text.slice(at + left), good));
const texts = fc.oneof(
  anyText,
  changed,
  fc.array(pieces, { maxLength: 60 }).map((some) => some.join('')),
);

it(
  'any list of ends is read to its last byte or not at all',
  () => {
    expect(readHeadListText(good)).not.toBeNull();
    fc.assert(
      fc.property(texts, (text) => {
        const read = readHeadListText(text);
        if (read !== null) expect(headListText(read.content, read.signature)).toBe(text);
      }),
      { numRuns: 1000 * fuzzRuns, seed: fuzzSeed },
    );
    expect(readHeadListText(good.replace(/head .*\n/g, (line) => line.repeat(20_000)))).toBeNull();
  },
  fuzzTimeout(60_000),
);
