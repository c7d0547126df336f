import { LRUCache } from 'lru-cache';
import type { ChangeStamp } from '../changes/changes-ports.ts';
import type { PeopleDeps } from './people-deps.ts';

/** Sessions or access tokens resolved not long ago. */
export interface CallerCache<Known> {
  /** Whose secret this is; null if it is not valid. `changeStamp` is read in this request. */
  resolve(secret: string, changeStamp: ChangeStamp): Promise<Known | null>;
}

interface Entry<Known> {
  readonly known: Known;
  /** The stamp of the people, roles, ended sessions and revoked tokens it depends on. */
  readonly stamp: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** After a minute it is resolved again, which records when it was last used. */
const KEPT_MS = 60_000;
const MOST_KEPT = 5000;

/**
 * Caches what `resolve` returned while nothing it depends on has changed, on this day, for at most a minute: when a
 * session or token is ended, or its person gains or loses a role, the very next request on every server sees it.
 */
export function callerCache<Known extends { readonly expiresAt: string }>(
  people: PeopleDeps,
  resolve: (people: PeopleDeps, secret: string) => Promise<Known | null>,
): CallerCache<Known> {
  const entries = new LRUCache<string, Entry<Known>>({ max: MOST_KEPT });
  return {
    async resolve(secret, changeStamp) {
      if (secret === '') return null;
      const key = people.secrets.sha256(secret);
      const now = Date.parse(people.machine.now());
      const stamp = `${people.clock.today()} ${changeStamp.people}`;
      const cached = entries.get(key);
      if (cached && cached.stamp === stamp && now < cached.until) return cached.known;
      entries.delete(key);
      const known = await resolve(people, secret);
      if (known === null) return null;
      entries.set(key, { known, stamp, until: Math.min(now + KEPT_MS, Date.parse(known.expiresAt)) });
      return known;
    },
  };
}
