import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isWithin } from '../../domain/people/period.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { accountMail } from './account-letters.ts';
import type { AccountLink } from './account-link-ports.ts';
import { ACCOUNTS_ORGANISATION, appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { PeopleStores, User } from './people-ports.ts';
import { type ProofRefusal, proveAndAct } from './prove-and-act.ts';
import type { IdentityDeps, Proof } from './prove-identity.ts';

/** Assumption: an invitation may lie for a week, a reset is waited for; no source states it. */
const VALID_HOURS = { invitation: 7 * 24, reset: 24, recovery: 24 } as const;

export type LinkDeps = Pick<PeopleDeps, 'clock' | 'machine' | 'ids' | 'secrets' | 'accountLetters'>;

/** The token of a new link if it is shown to who made it; null if it was mailed to the person. */
export interface MadeLink {
  readonly shownToken: string | null;
}

/**
 * A link for a person to set a password, in the caller's transaction: mailed to the person and to nobody else, or, where
 * no mail is sent, shown once. A row in the journal of accounts and in that of every office the person holds today.
 */
export async function makeLink(
  deps: LinkDeps,
  stores: PeopleStores,
  actor: Pick<Actor, 'userId' | 'name'>,
  user: Pick<User, 'id' | 'email' | 'name' | 'numerals'>,
  { kind, mails }: { readonly kind: AccountLink['kind']; readonly mails: boolean },
): Promise<MadeLink> {
  const now = deps.machine.now();
  const token = deps.secrets.randomToken();
  const expiresAt = new Date(Date.parse(now) + VALID_HOURS[kind] * 3_600_000).toISOString();
  const letters = mails ? deps.accountLetters : undefined;
  const shown = letters === undefined;
  await stores.accountLinks.replace(
    { userId: user.id, kind, shown, madeAt: now, expiresAt },
    deps.secrets.sha256(token),
  );
  if (letters !== undefined) {
    const posted = { id: deps.ids.next(), day: deps.machine.today(), now };
    await stores.accountMails.add(accountMail(letters, user, letters.link(user, { kind, expiresAt }, token), posted));
  }
  await journalInOffices(stores, actor, user.id, deps.clock.today(), {
    action: `user.link-${kind}`,
    after: { shown, expiresAt },
  });
  return { shownToken: shown ? token : null };
}

/** A row about an account in the journal of accounts, and in that of every office its person holds on the day. */
export async function journalInOffices(
  stores: PeopleStores,
  actor: Pick<Actor, 'userId' | 'name'>,
  userId: string,
  day: string,
  entry: { readonly action: string; readonly after: object },
): Promise<void> {
  const held = (await stores.users.holdingsOf([userId])).filter((one) => isWithin(one, day));
  const offices = new Set([ACCOUNTS_ORGANISATION, ...held.map((one) => one.organisationId)]);
  for (const organisationId of [...offices].sort())
    await appendPeopleJournalRow(stores, actor, { ...entry, organisationId, subject: `user/${userId}` });
}

/** The same as `sendResetLink`, once the actor has proved who they are: what the pages call. */
export function proveAndSendResetLink(
  deps: LinkDeps & IdentityDeps,
  actor: Actor,
  { userId, proof }: { readonly userId: string; readonly proof: Proof },
): Promise<Outcome<MadeLink, 'forbidden' | 'user-not-found' | ProofRefusal>> {
  const call = { act: 'user.link-reset' as const, of: { organisationId: ACCOUNTS_ORGANISATION }, proof };
  return proveAndAct(deps, actor, call, () => sendResetLink(deps, actor, { userId }));
}

/** An administrator has a person set a new password: what the person had goes on working until they do. */
export async function sendResetLink(
  deps: LinkDeps & Pick<PeopleDeps, 'transactions'>,
  actor: Actor,
  { userId }: { readonly userId: string },
): Promise<Outcome<MadeLink, 'forbidden' | 'user-not-found'>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const user = await stores.users.find(userId, { lock: true });
    if (user === null) return refuse('user-not-found');
    return accept(await makeLink(deps, stores, actor, user, { kind: 'reset', mails: true }));
  });
}
