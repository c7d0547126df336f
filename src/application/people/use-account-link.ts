import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { AccountLink } from './account-link-ports.ts';
import { mailAccountNews } from './mail-account-news.ts';
import { journalInOffices } from './make-account-link.ts';
import { type NewPasswordRefusal, newPasswordHash } from './new-password-hash.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { PeopleStores, User } from './people-ports.ts';

/** Whose link this is, for the page that asks for the password. Refuses a link that was used or has run out. */
export async function readAccountLink(
  deps: Pick<PeopleDeps, 'transactions' | 'machine' | 'secrets'>,
  token: string,
): Promise<Outcome<{ readonly name: string; readonly email: string }, 'link-not-valid'>> {
  const found = await deps.transactions.read((stores) => findLink(deps, stores, token));
  return found === null ? refuse('link-not-valid') : accept({ name: found.user.name, email: found.user.email });
}

async function findLink(
  deps: Pick<PeopleDeps, 'machine' | 'secrets'>,
  stores: PeopleStores,
  token: string,
  options?: { readonly lock: boolean },
): Promise<{ readonly link: AccountLink; readonly user: User } | null> {
  const link = await stores.accountLinks.find(deps.secrets.sha256(token), deps.machine.now(), options);
  const user = link === null ? null : await stores.users.find(link.userId, options);
  return link === null || user === null || user.disabledAt !== null ? null : { link, user };
}

/**
 * Sets a password through a link, once. Every session and access token of the person ends and every known browser is
 * forgotten. A password set through a link that somebody else has seen is provisional: the person sets another one when
 * signed in, before anything else.
 */
export async function useAccountLink(
  deps: PeopleDeps,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Outcome<{ readonly email: string }, 'link-not-valid' | NewPasswordRefusal>> {
  const found = await deps.transactions.read((stores) => findLink(deps, stores, token));
  if (found === null) return refuse('link-not-valid');
  const hashed = await newPasswordHash(deps, password, found.user);
  if (!hashed.ok) return hashed;
  return deps.transactions.run(async (stores) => {
    const present = await findLink(deps, stores, token, { lock: true });
    if (present === null) return refuse('link-not-valid');
    const { link, user } = present;
    const now = deps.machine.now();
    await stores.users.update({ ...user, passwordHash: hashed.value, passwordProvisional: link.shown });
    await stores.accountLinks.removeOf(user.id);
    await stores.knownDevices.forgetAll(user.id);
    const sessionsEnded = await stores.sessions.revokeAll(user.id, null, now);
    const tokensRevoked = await stores.accessTokens.revokeAll(user.id, now);
    const after = { through: link.kind, shown: link.shown, sessionsEnded, tokensRevoked };
    await journalInOffices(stores, { userId: user.id, name: user.name }, user.id, deps.clock.today(), {
      action: 'user.set-password',
      after,
    });
    await mailAccountNews(deps, stores, user.id, 'password-set');
    return accept({ email: user.email });
  });
}
