import { systemActor } from '../../domain/people/actor.ts';
import { normaliseEmail } from '../../domain/people/credentials.ts';
import { lockedUntil, minutesLocked } from '../../domain/people/lockout.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleEntry } from './append-people-entry.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { Numerals, User } from './people-ports.ts';

/** Assumption: a working day and its evening; no source states how long one stays signed in. */
const SESSION_HOURS = 12;

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly ip: string;
  readonly userAgent: string;
}

export interface SignedIn {
  /** Given to the browser once; only its SHA-256 is kept. */
  readonly token: string;
  readonly expiresAt: string;
  readonly userId: string;
  readonly name: string;
  readonly numerals: Numerals;
}

export type SignInRefusal = 'sign-in-failed' | 'account-locked' | 'account-disabled';

/**
 * Signs a person in by password. The attempt is counted as a failure before the password is compared, so that many
 * attempts at once cannot outrun the lock; success clears the count. An unknown e-mail costs as long as a wrong password.
 */
export async function signIn(deps: PeopleDeps, input: SignInInput): Promise<Outcome<SignedIn, SignInRefusal>> {
  const counted = await countAttempt(deps, normaliseEmail(input.email));
  if (!counted.ok) return counted;
  const user = counted.value;
  const matches = await deps.passwords.verify(user?.passwordHash ?? null, input.password);
  if (user === null) return refuse('sign-in-failed');
  if (!matches) return refuseWrongPassword(deps, user);
  return openSession(deps, user, input);
}

async function countAttempt(deps: PeopleDeps, email: string): Promise<Outcome<User | null, 'account-locked'>> {
  return deps.transactions.run(async ({ users }) => {
    const user = await users.findByEmail(email, { lock: true });
    if (user === null) return accept(null);
    const now = deps.clock.now();
    const minutes = minutesLocked(user.lockedUntil, now);
    if (minutes > 0) return refuse('account-locked', { minutes });
    const failedAttempts = user.failedAttempts + 1;
    const counted = { ...user, failedAttempts, lockedUntil: lockedUntil(failedAttempts, now) };
    await users.update(counted);
    return accept(counted);
  });
}

async function refuseWrongPassword(deps: PeopleDeps, user: User) {
  if (user.lockedUntil === null) return refuse('sign-in-failed' as const);
  const { failedAttempts, lockedUntil: until } = user;
  await deps.transactions.run((stores) =>
    appendPeopleEntry(stores, systemActor, {
      action: 'user.lock',
      subject: `user/${user.id}`,
      after: { failedAttempts, lockedUntil: until },
    }),
  );
  return refuse('account-locked' as const, { minutes: minutesLocked(until, deps.clock.now()) });
}

async function openSession(
  deps: PeopleDeps,
  user: User,
  input: SignInInput,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const now = deps.clock.now();
  const token = deps.secrets.randomToken();
  const expiresAt = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString();
  return deps.transactions.run(async (stores) => {
    const present = await stores.users.find(user.id, { lock: true });
    if (present?.passwordHash !== user.passwordHash) return refuse('sign-in-failed');
    if (present.disabledAt !== null) return refuse('account-disabled');
    await stores.users.update({ ...present, failedAttempts: 0, lockedUntil: null });
    const client = { ip: input.ip.slice(0, 64), userAgent: input.userAgent.slice(0, 300) };
    const id = deps.secrets.sha256(token);
    await stores.sessions.insert({ id, userId: user.id, createdAt: now, lastSeenAt: now, expiresAt, ...client });
    const actor = { userId: user.id, name: present.name };
    await appendPeopleEntry(stores, actor, {
      action: 'session.open',
      subject: `user/${user.id}`,
      after: { expiresAt },
    });
    return accept({ token, expiresAt, userId: user.id, name: present.name, numerals: present.numerals });
  });
}
