import type { Actor } from '../../domain/people/actor.ts';
import { unlessBusy } from '../database-busy.ts';
import type { PersonFactors } from './factor-ports.ts';
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
  readonly strength: SessionStrength;
}

/** What a session has shown, what its person can show, and what is required. */
export interface SessionStrength extends PersonFactors {
  /** Whether the person has shown a second factor in it. */
  readonly secondFactor: boolean;
  /** Whether the role of administrator waits until they do. */
  readonly roleWaits: boolean;
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
  const { session, person, factors } = known;
  if (Date.parse(now) - Date.parse(session.lastSeenAt) >= TOUCH_EVERY)
    await unlessBusy(deps.transactions.run(({ sessions }) => sessions.touch(session.id, now), { ifFree: true }));
  const { email, numerals, passwordProvisional } = person;
  const { secondFactor, expiresAt } = session;
  const administers = secondFactor || !factors.policy.administration;
  const waits = !administers && person.held.some(({ role }) => role === 'administrator');
  const strength = { ...factors, secondFactor, roleWaits: waits && !passwordProvisional };
  const actor = toActor(person, { administers });
  return { sessionId: session.id, actor, email, numerals, expiresAt, passwordProvisional, strength };
}
