import { describe, expect, it } from 'vitest';
import { compare, countAreas, withoutDoubtful } from './compare.mjs';

const at = (line, from, to) => ({ start: { line, column: from }, end: { line, column: to } });
const mutant = (status, location, replacement) => ({ status, location, replacement });
const files = {
  'src/domain/values/number.ts': {
    source: 'const least = 1;\nreturn a < b;\n',
    mutants: [
      mutant('Survived', at(2, 8, 13), 'a <= b'),
      mutant('NoCoverage', at(2, 8, 13), 'true'),
      mutant('Killed', at(2, 8, 13), 'false'),
      mutant('Timeout', at(1, 15, 16), '2'),
      mutant('Ignored', at(1, 15, 16), '3'),
    ],
  },
  'src/domain/people/roles.ts': { source: 'x', mutants: [mutant('Killed', at(1, 1, 2), 'y')] },
};
const survives = { file: 'src/domain/values/number.ts', reason: 'Nobody sees it.', mutants: ['a < b → a <= b'] };

describe('a run of mutants', () => {
  it('counts what was noticed and what survived, area by area, and leaves out what is ignored', () => {
    expect(countAreas(files)).toEqual([
      { area: 'values', mutants: 4, killed: 2, survived: 2 },
      { area: 'people', mutants: 1, killed: 1, survived: 0 },
    ]);
  });

  it('names every survivor without a reason', () => {
    expect(compare(files, [survives])).toEqual({
      withoutReason: ['src/domain/values/number.ts  a < b → true'],
      idle: [],
    });
    expect(compare(files, [{ ...survives, reason: ' ' }]).withoutReason).toHaveLength(2);
    expect(compare(files, [{ ...survives, file: 'src/domain/values/other.ts' }]).withoutReason).toHaveLength(2);
  });

  it('names a reason whose mutant is noticed now, only for the files of the run', () => {
    const noticed = { ...survives, mutants: ['a < b → false'] };
    expect(compare(files, [noticed]).idle).toEqual(['src/domain/values/number.ts  a < b → false']);
    expect(compare({}, [noticed]).idle).toEqual([]);
  });

  it('is not taken over where a mutant survived the reading of modules or met the time limit there, and is where it was held', () => {
    const mutants = [
      { status: 'Survived', static: true, coveredBy: ['1'] },
      { status: 'Timeout', static: true, coveredBy: [] },
      { status: 'NoCoverage' },
      { status: 'Killed', static: true, coveredBy: [] },
      { status: 'Survived', static: false, coveredBy: ['1'] },
      { status: 'Timeout', static: false, coveredBy: ['1'] },
      { status: 'Ignored' },
    ];
    const other = { source: 'y', mutants };
    const run = { config: {}, files: { a: { source: 'x', mutants }, other } };
    expect(withoutDoubtful(run, (file) => file === 'a')).toEqual({
      config: {},
      files: { a: { source: 'x', mutants: mutants.slice(3) }, other },
    });
  });

  it('shortens long code to a hundred letters of one line', () => {
    const long = {
      'src/domain/values/long.ts': {
        source: `a(\n  ${'x'.repeat(200)},\n)`,
        mutants: [mutant('Survived', { start: { line: 1, column: 1 }, end: { line: 3, column: 2 } }, '{}')],
      },
    };
    expect(compare(long, []).withoutReason).toEqual([`src/domain/values/long.ts  a( ${'x'.repeat(96)}… → {}`]);
  });
});
