import type { ChangeStamp } from '../application/changes/changes-ports.ts';
import type { PeopleDeps } from '../application/people/people-deps.ts';
import { type ResolvedSession, resolveSession } from '../application/people/resolve-session.ts';

/** Sessions resolved not long ago. */
export interface SessionCache {
  /** Who is behind this token; null when it opens nothing. `changeStamp` is read in this request. */
  resolve(token: string, changeStamp: ChangeStamp): Promise<ResolvedSession | null>;
}

interface Entry {
  readonly session: ResolvedSession;
  /** Of the people, roles and ended sessions it rests on. */
  readonly stamp: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** After a minute a session is resolved again, which writes when it was last seen. */
const KEPT_MS = 60_000;
const MOST_SESSIONS = 5000;

/**
 * Keeps resolved sessions while nothing they rest on was changed, on this day, at most a minute: one that was ended, or
 * whose person was given or lost a role, is another in the very next request, on every server.
 */
export function sessionCache(people: PeopleDeps): SessionCache {
  const entries = new Map<string, Entry>();
  return {
    async resolve(token, changeStamp) {
      if (token === '') return null;
      const key = people.secrets.sha256(token);
      const now = Date.parse(people.clock.now());
      const stamp = `${people.clock.today()} ${changeStamp.people}`;
      const cached = entries.get(key);
      if (cached && cached.stamp === stamp && now < cached.until) return cached.session;
      entries.delete(key);
      const session = await resolveSession(people, token);
      if (session === null) return null;
      const [oldest] = entries.keys();
      if (entries.size >= MOST_SESSIONS && oldest !== undefined) entries.delete(oldest);
      entries.set(key, { session, stamp, until: Math.min(now + KEPT_MS, Date.parse(session.expiresAt)) });
      return session;
    },
  };
}
