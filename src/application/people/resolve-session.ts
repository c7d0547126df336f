import type { Actor } from '../../domain/people/actor.ts';
import { unlessBusy } from '../database-busy.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { Numerals } from './people-ports.ts';
import { toActor } from './to-actor.ts';

const TOUCH_EVERY = 60_000;

export interface ResolvedSession {
  readonly sessionId: string;
  readonly actor: Actor;
  readonly email: string;
  readonly numerals: Numerals;
  readonly expiresAt: string;
  /** True if nothing may be done but set another password. */
  readonly passwordProvisional: boolean;
}

/**
 * Whose token this is today, or null if it is not valid. Roles and delegations are read again, so one that ended
 * yesterday no longer counts. The last-seen instant is written at most once a minute, and not while the
 * database is busy: reading a page waits for nobody who writes.
 */
export async function resolveSession(
  deps: Pick<PeopleDeps, 'transactions' | 'clock' | 'machine' | 'secrets'>,
  token: string,
): Promise<ResolvedSession | null> {
  if (token === '') return null;
  const now = deps.machine.now();
  const id = deps.secrets.sha256(token);
  const known = await deps.transactions.read(({ sessions }) => sessions.resolve(id, now, deps.clock.today()));
  if (known === null) return null;
  const { session, person } = known;
  if (Date.parse(now) - Date.parse(session.lastSeenAt) >= TOUCH_EVERY)
    await unlessBusy(deps.transactions.run(({ sessions }) => sessions.touch(session.id, now), { ifFree: true }));
  const { email, numerals, passwordProvisional } = person;
  const { expiresAt } = session;
  return { sessionId: session.id, actor: toActor(person), email, numerals, expiresAt, passwordProvisional };
}
