import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleSentence, refusalTables, type WordedCode } from '../../contract/refusals/sentence-of.ts';
import { replacedWordings } from '../../testing/official-wording.data.ts';

/** What the guesses of a password and the words never broken hold is not shown; the table itself holds every word. */
const notShown = /password-words|protected-words|official-wording|src\/testing\/|\.test\.tsx?$/;

/** All Thai of the program: no comments, only what may be shown, sent, printed or written into a file. */
const texts = globSync('src/**/*.{ts,tsx,typ}')
  .filter((path) => !notShown.test(path))
  .flatMap((path) => {
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/[^\n]*/g, '');
    return code.split('\n').flatMap((line) => (/[ก-๙]/.test(line) ? [{ path, line: line.trim() }] : []));
  });
const refusals = Object.values(refusalTables)
  .flatMap((table) => Object.keys(table) as WordedCode[])
  .map((code) => ({ path: `refusal ${code}`, line: exampleSentence(code) }));

describe('a text of the product', () => {
  it('is found wherever it stands', () => {
    const rooms = new Set(texts.map(({ path }) => path.split('/')[1]));
    expect([...rooms].toSorted()).toEqual([
      'adapters',
      'api',
      'application',
      'boot',
      'cli',
      'contract',
      'demo',
      'documents',
      'domain',
      'frameworks',
      'store',
      'web',
    ]);
    expect(texts.length).toBeGreaterThan(4000);
    expect(refusals.length).toBeGreaterThan(200);
  });

  it.each(replacedWordings)('says “$but”, not “$such”', ({ not, such }) => {
    expect(such).toMatch(not);
    const found = [...texts, ...refusals].filter(({ line }) => not.test(line));
    expect(found.map(({ path, line }) => `${path}: ${line}`)).toEqual([]);
  });
});
