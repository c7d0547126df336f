import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../documents/table/read-csv.ts';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from '../testing/fuzzing.ts';
import { anyText } from '../testing/generate-texts.ts';
import { readBulkTable } from './read-bulk-table.ts';

const pieces = fc.constantFrom(
  '"',
  '""',
  ',',
  '\r',
  '\n',
  '\r\n',
  'ก',
  '1',
  ' ',
  '\ufeff',
  '\u0000',
  '__proto__',
  '=1+1',
);
const tables = fc.oneof(
  anyText,
  fc.array(pieces, { maxLength: 80 }).map((some) => some.join('')),
);
const runs = { numRuns: 1000 * fuzzRuns, seed: fuzzSeed };

it(
  'any table is read or refused by its line',
  () => {
    fc.assert(
      fc.property(tables, (text) => {
        const read = readCsv(text);
        if (!read.ok) {
          expect(read.refusals[0]?.code).toBe('csv-quote-unpaired');
          return;
        }
        for (const { line, cells } of read.value) {
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
          expect(cells.some((cell) => cell !== '')).toBe(true);
        }
      }),
      runs,
    );
  },
  fuzzTimeout(60_000),
);

it(
  'any table of cells is read as it was written',
  () => {
    const cell = anyText.map((text) => text.replaceAll('\ufeff', ''));
    const line = fc.array(cell, { minLength: 1 }).filter((cells) => cells.some((one) => one !== ''));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const read = readCsv(lines.map((cells) => cells.map(quoted).join(',')).join(end));
        expect(read.ok && read.value.map(({ cells }) => cells)).toEqual(lines);
      }),
      runs,
    );
  },
  fuzzTimeout(60_000),
);

it(
  'any table of results is read or refused, and a variable may be called as anything',
  () => {
    const heading = 'organisation_id,code,variable,value\n';
    fc.assert(
      fc.property(tables, (text) => {
        const read = readBulkTable(heading + text);
        if (!read.ok)
          expect(['csv-not-understood', 'csv-line-does-not-fit', 'bulk-too-many-rows']).toContain(
            read.refusals[0]?.code,
          );
      }),
      runs,
    );
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const read = readBulkTable(`${heading}TH-42,1.1,${name},5`);
      expect(read.ok && Object.entries(read.value[0]?.variables ?? {})).toEqual([[name, '5']]);
    }
  },
  fuzzTimeout(60_000),
);
