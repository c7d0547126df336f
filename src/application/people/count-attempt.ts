import { type AttemptCount, secondsLeft } from '../../domain/people/slowing.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PeopleStores } from './people-ports.ts';

type AttemptStores = Pick<PeopleStores, 'attempts'>;

/** What is counted apart from everything else. Keys are hashed: people type passwords into the wrong field. */
export type AttemptKey =
  | { readonly kind: 'pair'; readonly email: string; readonly network: string }
  | { readonly kind: 'device'; readonly email: string; readonly device: string }
  | { readonly kind: 'network'; readonly network: string }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'address'; readonly email: string }
  | { readonly kind: 'proof'; readonly userId: string }
  | { readonly kind: 'second-step'; readonly userId: string };

export function attemptKey(sha256: (text: string) => string, key: AttemptKey): string {
  return sha256(JSON.stringify(key));
}

/** What an attempt is answered with where too many wait already. Assumption: the line is over in seconds. */
export const refuseFullLine = () => refuse('attempts-slowed', { seconds: 10 });

/**
 * Counts one attempt as a miss before its secret is compared, so that many at once guess no more often than one by one;
 * after a success the count is forgotten. Refuses with the seconds to wait after too many misses in a row.
 */
export async function countAttempt(
  { attempts }: AttemptStores,
  key: string,
  now: string,
  free?: number,
): Promise<Outcome<AttemptCount, 'attempts-slowed'>> {
  const before = await attempts.hold(key, now);
  const seconds = secondsLeft(before, now, free);
  if (seconds > 0) return refuse('attempts-slowed', { seconds });
  const counted = { ...before, misses: before.misses + 1, lastAt: now };
  await attempts.save(key, counted);
  return accept(counted);
}
