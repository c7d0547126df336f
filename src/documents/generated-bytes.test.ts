import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from '../testing/fuzzing.ts';
import { anyText } from '../testing/generate-texts.ts';
import { growth, sampleResult } from '../testing/reporting-sample.ts';
import { codesIn } from './codes-in.ts';
import { readFrameworkText } from './framework-text.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import { renderWorkbook } from './workbook/render-workbook.ts';

const good = Buffer.from(
  await renderWorkbook({
    organisationId: 'TH-42',
    fiscalYear: 2568,
    round: '12m',
    partyName: 'จังหวัดเลย',
    roundName: 'รอบ 12 เดือน',
    due: '2025-10-31',
    agreementVersion: 1,
    entries: [{ indicator: growth, result: sampleResult(growth.code), before: null, locked: null }],
  }),
);

/** Bytes of a good file of which some were changed, some left out and some put in. */
const damaged = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ maxLength: 8 }), fc.nat(40)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((changes) =>
    changes.reduce<Buffer>((bytes, [where, put, without]) => {
      const at = Math.floor(where * bytes.length);
      return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + without)]);
    }, good),
  );
const flipped = fc
  .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 })
  .map((changes) => {
    const bytes = Buffer.from(good);
    for (const [at, value] of changes) bytes[at] = value;
    return bytes;
  });
const anyBytes = fc.oneof(
  damaged,
  flipped,
  fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
);
const runs = (times: number) => ({ numRuns: times * fuzzRuns, seed: fuzzSeed });

describe('a file that was damaged in any way', () => {
  it(
    'is read as a workbook or refused as one',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyBytes, async (bytes) => {
          const read = await readWorkbook(bytes);
          if (!read.ok) for (const { code } of read.refusals) expect(code).toMatch(/^workbook-/);
        }),
        runs(150),
      );
    },
    fuzzTimeout(60_000),
  );

  it(
    'has codes or none',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyBytes, async (bytes) => {
          const pieces = [bytes.subarray(0, 100), bytes.subarray(100)];
          expect(await codesIn(async () => Readable.from(pieces))).toEqual([]);
        }),
        runs(150),
      );
    },
    fuzzTimeout(60_000),
  );

  it(
    'is a text of a framework or refused as one',
    () => {
      const pieces = fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ':',
        ' ',
        '\n',
        '- ',
        '&a ',
        '*a',
        '<<: ',
        '!!js ',
        '"',
        '|',
        '#',
        'ก',
        '\t',
      );
      const texts = fc.oneof(
        anyText,
        fc.array(pieces, { maxLength: 60 }).map((some) => some.join('')),
      );
      fc.assert(
        fc.property(texts, (text) => {
          const read = readFrameworkText(text);
          if (!read.ok) expect(read.refusals[0]?.code).toMatch(/^framework-(?:text|letters)-unreadable$/);
        }),
        runs(150),
      );
    },
    fuzzTimeout(60_000),
  );

  it('is not made larger than a machine holds by a text that refers to itself', () => {
    const bomb = Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(at === 0 ? 0 : 9)}]`);
    expect(readFrameworkText(bomb.join('\n')).ok).toBe(false);
    expect(readFrameworkText('['.repeat(20_000)).ok).toBe(false);
    expect(readFrameworkText(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`).ok).toBe(false);
  });
});
