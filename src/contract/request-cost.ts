/**
 * What a request costs, as its route states it: reading, writing, receiving a file, hashing a password, or producing a
 * document. Each kind has limits of its own.
 */
export type RequestCost = 'read' | 'write' | 'upload' | 'password' | 'document';

/** A form or route that may refuse a password has hashed one. */
export function checksPassword(codes: readonly string[]): boolean {
  return codes.some((code) => code.startsWith('password-'));
}
