import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from '../testing/fuzzing.ts';
import { anyText } from '../testing/generate-texts.ts';
import { ownPathOf } from './own-path.ts';

const origin = 'https://samrit.example';
const pieces = [
  '/',
  '//',
  '\\',
  '.',
  '..',
  '%2f',
  '%5c',
  '@',
  ':',
  '?',
  '#',
  'https:',
  'evil.example',
  origin,
  '\t',
  '\u0000',
  'ก',
];

it(
  'any address that a request brings leads nowhere but to this site, as a browser reads it',
  () => {
    const texts = fc.oneof(
      anyText,
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const path = ownPathOf(text, origin);
        if (path !== null) expect(new URL(path, 'https://other.example').origin).toBe('https://other.example');
        if (path !== null) expect(path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      }),
      { numRuns: 1000 * fuzzRuns, seed: fuzzSeed },
    );
  },
  fuzzTimeout(60_000),
);
