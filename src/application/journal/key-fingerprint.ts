import type { HashText } from '../../domain/values/kinds-of-text.ts';

/** How many hexadecimal digits of the hash a short form has: 128 bits, too many to find another key for. */
export const fingerprintDigits = 32;

/**
 * The short form of a public key, to be compared by eye or typed: the first 32 digits of the SHA-256 of the key as it stands in a
 * list, in groups of four, `3f0c-…-91ab`.
 */
export function keyFingerprint(publicKey: string, hash: HashText): string {
  return (hash(publicKey).slice(0, fingerprintDigits).match(/.{4}/g) ?? []).join('-');
}
