import type { Sha256 } from './kinds-of-text.ts';

/** Letters without vowels, which make no words, and without those that are read for another. */
const LETTERS = 'bcdfghjkmnpqrstvwxz';
const DIGITS = '23456789';
const LENGTH = 8;

/** A short id that can be read out (`kbtm-4xqd`), from the hash of something random. It always contains a digit. */
export function speakableId(hash: Sha256): string {
  const signs = Array.from({ length: LENGTH }, (_, index) => {
    const byte = Number.parseInt(hash.slice(index * 2, index * 2 + 2), 16);
    const alphabet = index === LENGTH / 2 ? DIGITS : LETTERS;
    return alphabet[byte % alphabet.length] ?? '';
  });
  return `${signs.slice(0, LENGTH / 2).join('')}-${signs.slice(LENGTH / 2).join('')}`;
}
