import { normaliseEmail } from '../../domain/people/credentials.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type AdmittedSignIn, admitSignIn, countMiss, rememberDevice, type SignInSlowed } from './admit-sign-in.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { Numerals, User } from './people-ports.ts';

/** Assumption: a working day and its evening; no source states how long a sign-in lasts. */
const SESSION_HOURS = 12;

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly ip: string;
  readonly userAgent: string;
  /** The token by which this browser is recognised; empty if it has none. */
  readonly device: string;
}

export interface SignedIn {
  /** Given to the browser once; only its SHA-256 is stored. */
  readonly token: string;
  readonly expiresAt: string;
  /** What the browser keeps, so that it is recognised at its next sign-in; only its SHA-256 is stored. */
  readonly device: string;
  readonly userId: string;
  readonly name: string;
  readonly numerals: Numerals;
}

export type SignInRefusal = 'sign-in-failed' | SignInSlowed | 'account-disabled';

/**
 * Signs a person in by password; success forgets the misses counted for this browser or network. An unknown e-mail takes
 * as long as a wrong password and is slowed like a known one, so that no answer reveals who has an account.
 */
export async function signIn(deps: PeopleDeps, input: SignInInput): Promise<Outcome<SignedIn, SignInRefusal>> {
  const { ip, device } = input;
  const admitted = await admitSignIn(deps, { email: normaliseEmail(input.email), ip, device });
  if (!admitted.ok) return admitted;
  const { user } = admitted.value;
  const matches = await deps.passwords.verify(user?.passwordHash ?? null, input.password);
  if (user !== null && matches) return openSession(deps, user, admitted.value, input);
  await countMiss(deps, admitted.value);
  return refuse('sign-in-failed');
}

async function openSession(
  deps: PeopleDeps,
  user: User,
  { countedAs }: AdmittedSignIn,
  input: SignInInput,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const now = deps.machine.now();
  const token = deps.secrets.randomToken();
  const expiresAt = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString();
  return deps.transactions.run(async (stores) => {
    const present = await stores.users.find(user.id, { lock: true });
    if (present?.passwordHash !== user.passwordHash) return refuse('sign-in-failed');
    if (present.disabledAt !== null) return refuse('account-disabled');
    await stores.attempts.forget(countedAs);
    const device = await rememberDevice(deps, stores, { userId: user.id, device: input.device, now });
    const client = { ip: input.ip.slice(0, 64), userAgent: input.userAgent.slice(0, 300) };
    const id = deps.secrets.sha256(token);
    await stores.sessions.insert({ id, userId: user.id, createdAt: now, lastSeenAt: now, expiresAt, ...client });
    const actor = { userId: user.id, name: present.name };
    await appendPeopleJournalRow(stores, actor, {
      action: 'session.open',
      subject: `user/${user.id}`,
      after: { expiresAt },
    });
    return accept({ token, expiresAt, device, userId: user.id, name: present.name, numerals: present.numerals });
  });
}
