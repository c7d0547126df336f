import { LRUCache } from 'lru-cache';
import type { ChangeStamp } from '../changes/changes-ports.ts';
import type { PeopleDeps } from './people-deps.ts';

/** Sessions or access tokens resolved not long ago. */
export interface CallerCache<Known> {
  /** Who is behind this secret; null when it opens nothing. `changeStamp` is read in this request. */
  resolve(secret: string, changeStamp: ChangeStamp): Promise<Known | null>;
}

interface Entry<Known> {
  readonly known: Known;
  /** Of the people, roles, ended sessions and revoked tokens it rests on. */
  readonly stamp: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** After a minute one is resolved again, which writes when it was last used. */
const KEPT_MS = 60_000;
const MOST_KEPT = 5000;

/**
 * Keeps what `resolve` gave while nothing it rests on was changed, on this day, at most a minute: a session or token that
 * was ended, or whose person was given or lost a role, is another in the very next request, on every server.
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
      const now = Date.parse(people.clock.now());
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
