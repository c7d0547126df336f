import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../application/people/people-ports.ts';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. `hash` makes argon2id by default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Passwords hashed with argon2id, off the main thread. For an unknown user a dummy hash, created on first use, is
 * compared.
 */
export function argon2Passwords(): Passwords {
  let decoy: Promise<string> | undefined;
  return {
    hash: (password) => hash(password, cost),
    async verify(stored, password) {
      decoy ??= hash('a password nobody has', cost);
      const matches = await verify(stored ?? (await decoy), password);
      return matches && stored !== null;
    },
  };
}
