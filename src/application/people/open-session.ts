import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { rememberDevice } from './admit-sign-in.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { type AccountNewsDeps, mailAccountNews } from './mail-account-news.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { Numerals, PeopleStores, User } from './people-ports.ts';

/** Assumption: a working day and its evening; no source states how long a sign-in lasts. */
const SESSION_HOURS = 12;

/** The browser that signs in. */
export interface SignInClient {
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

/** How the person showed who they are. */
export interface ShownBy {
  readonly by: 'password' | 'passkey' | 'single-sign-on';
  readonly secondFactor: boolean;
}

/** Opens a session for a person whose identity has been checked, in the caller's transaction. A browser not seen before is told of by mail. */
export async function openSession(
  stores: PeopleStores,
  deps: AccountNewsDeps & Pick<PeopleDeps, 'secrets'>,
  user: Pick<User, 'id'>,
  { ip, userAgent, device: known, by, secondFactor }: SignInClient & ShownBy,
): Promise<Outcome<SignedIn, 'account-disabled'>> {
  const present = await stores.users.find(user.id, { lock: true });
  if (present === null || present.disabledAt !== null) return refuse('account-disabled');
  const now = deps.machine.now();
  const token = deps.secrets.randomToken();
  const expiresAt = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString();
  const times = { createdAt: now, lastSeenAt: now, expiresAt };
  const client = { ip: ip.slice(0, 64), userAgent: userAgent.slice(0, 300) };
  const id = deps.secrets.sha256(token);
  await stores.sessions.insert({ id, userId: user.id, ...times, ...client, secondFactor });
  await appendPeopleJournalRow(
    stores,
    { userId: user.id, name: present.name },
    { action: 'session.open', subject: `user/${user.id}`, after: { expiresAt, by, secondFactor } },
  );
  const { device, isNew } = await rememberDevice(deps, stores, { userId: user.id, device: known, now });
  if (isNew) await mailAccountNews(deps, stores, user.id, 'browser-new', client.ip);
  return accept({ token, expiresAt, device, userId: user.id, name: present.name, numerals: present.numerals });
}
