import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../application/people/people-ports.ts';
import { fewAtOnce } from './few-at-once.ts';
import { normalisePassword } from './normalise-password.ts';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. `hash` makes argon2id by default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Node's pool has four threads, which files and names of hosts need too. */
const MOST_AT_ONCE = 2;

/**
 * Passwords hashed with argon2id, off the main thread, in one spelling: ํ and า typed one after the other are ำ. Hashes of
 * an unusual spelling, made before there was one, still match what was typed then. For an unknown user a dummy hash,
 * created on first use, is compared. The word lists are loaded when a password is first set.
 */
export function argon2Passwords(): Passwords {
  const few = fewAtOnce(MOST_AT_ONCE);
  const compare = (against: string, password: string) => few(() => verify(against, password));
  let decoy: Promise<string> | undefined;
  let strength: Promise<Passwords['weaknessOf']> | undefined;
  return {
    hash: (password) => few(() => hash(normalisePassword(password), cost)),
    async verify(stored, password) {
      decoy ??= hash('a password nobody has', cost);
      const against = stored ?? (await decoy);
      const normal = normalisePassword(password);
      const matches = (await compare(against, normal)) || (normal !== password && (await compare(against, password)));
      return matches && stored !== null;
    },
    async weaknessOf(password, own) {
      strength ??= import('./password-strength.ts').then(({ openPasswordStrength }) => {
        const weaknessOf = openPasswordStrength();
        return async (text, words) => weaknessOf(text, words);
      });
      return (await strength)(password, own);
    },
  };
}
