import { systemActor } from '../../domain/people/actor.ts';
import { normaliseEmail } from '../../domain/people/credentials.ts';
import { minutesLocked } from '../../domain/people/lockout.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { countAttempt } from './count-attempt.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { Numerals, SignInAttempts, User } from './people-ports.ts';

/** Assumption: a working day and its evening; no source states how long a sign-in lasts. */
const SESSION_HOURS = 12;

/** Assumption: failures are remembered for twice the longest lock; no source states it. */
const MEMORY_HOURS = 48;

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly ip: string;
  readonly userAgent: string;
}

export interface SignedIn {
  /** Given to the browser once; only its SHA-256 is stored. */
  readonly token: string;
  readonly expiresAt: string;
  readonly userId: string;
  readonly name: string;
  readonly numerals: Numerals;
}

export type SignInRefusal = 'sign-in-failed' | 'account-locked' | 'account-disabled';

interface Counted {
  /** Null if nobody has the address. */
  readonly user: User | null;
  readonly emailHash: string;
  readonly attempts: SignInAttempts;
}

/**
 * Signs a person in by password; success clears the count of failures. An unknown e-mail takes as long as a wrong
 * password and is locked like a known one, so that no answer reveals who has an account.
 */
export async function signIn(deps: PeopleDeps, input: SignInInput): Promise<Outcome<SignedIn, SignInRefusal>> {
  const counted = await countAddress(deps, normaliseEmail(input.email));
  if (!counted.ok) return counted;
  const { user, emailHash } = counted.value;
  const matches = await deps.passwords.verify(user?.passwordHash ?? null, input.password);
  if (user === null || !matches) return refuseAttempt(deps, counted.value);
  return openSession(deps, user, emailHash, input);
}

/** Counts by the address typed, so that unknown addresses are locked like known ones. */
async function countAddress(deps: PeopleDeps, email: string): Promise<Outcome<Counted, 'account-locked'>> {
  return deps.transactions.run(async (stores) => {
    const now = deps.machine.now();
    await stores.signInAttempts.forgetBefore(new Date(Date.parse(now) - MEMORY_HOURS * 3_600_000).toISOString());
    const emailHash = deps.secrets.sha256(email);
    const counted = await countAttempt(stores, emailHash, now);
    if (!counted.ok) return counted;
    return accept({ user: await stores.users.findByEmail(email), emailHash, attempts: counted.value });
  });
}

async function refuseAttempt(deps: PeopleDeps, { user, attempts }: Counted) {
  if (attempts.lockedUntil === null) return refuse('sign-in-failed' as const);
  if (user !== null)
    await deps.transactions.run((stores) =>
      appendPeopleJournalRow(stores, systemActor, { action: 'user.lock', subject: `user/${user.id}`, after: attempts }),
    );
  return refuse('account-locked' as const, { minutes: minutesLocked(attempts.lockedUntil, deps.machine.now()) });
}

async function openSession(
  deps: PeopleDeps,
  user: User,
  emailHash: string,
  input: SignInInput,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const now = deps.machine.now();
  const token = deps.secrets.randomToken();
  const expiresAt = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString();
  return deps.transactions.run(async (stores) => {
    const present = await stores.users.find(user.id, { lock: true });
    if (present?.passwordHash !== user.passwordHash) return refuse('sign-in-failed');
    if (present.disabledAt !== null) return refuse('account-disabled');
    await stores.signInAttempts.forget(emailHash);
    const client = { ip: input.ip.slice(0, 64), userAgent: input.userAgent.slice(0, 300) };
    const id = deps.secrets.sha256(token);
    await stores.sessions.insert({ id, userId: user.id, createdAt: now, lastSeenAt: now, expiresAt, ...client });
    const actor = { userId: user.id, name: present.name };
    await appendPeopleJournalRow(stores, actor, {
      action: 'session.open',
      subject: `user/${user.id}`,
      after: { expiresAt },
    });
    return accept({ token, expiresAt, userId: user.id, name: present.name, numerals: present.numerals });
  });
}
