import { systemActor } from '../../domain/people/actor.ts';
import { normaliseEmail } from '../../domain/people/credentials.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION, appendPeopleJournalRow } from './append-people-journal-row.ts';
import { mailAccountNews } from './mail-account-news.ts';
import { type LinkDeps, makeLink } from './make-account-link.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { PeopleStores } from './people-ports.ts';
import { clearFactors } from './remove-factors-of.ts';

/**
 * For whoever has the server's own shell, when nobody can administer any more: opens the account again, gives it an
 * administrator's role without a last day, and makes a link to set a password, whose token is printed and never mailed. Second
 * factors go: whoever lost them too would stand before the second step of a sign-in.
 */
export async function recoverAdministrator(
  deps: LinkDeps & Pick<PeopleDeps, 'transactions'>,
  input: { readonly email: string },
): Promise<Outcome<{ readonly token: string }, 'user-not-found'>> {
  const today = deps.clock.today();
  return deps.transactions.run(async (stores) => {
    const lasting = await stores.users.lastingAdministrators(today);
    const user = await stores.users.findByEmail(normaliseEmail(input.email), { lock: true });
    if (user === null) return refuse('user-not-found');
    await stores.users.update({ ...user, disabledAt: null });
    await letAdminister(stores, user.id, today);
    await appendPeopleJournalRow(stores, systemActor, {
      action: 'user.recover-administrator',
      subject: `user/${user.id}`,
      before: { enabled: user.disabledAt === null, administered: lasting.includes(user.id) },
      after: { enabled: true, administered: true },
    });
    const gone = await clearFactors(stores, systemActor, user.id, { day: today, now: deps.machine.now() });
    if (gone) await mailAccountNews(deps, stores, user.id, 'factors-removed');
    const made = await makeLink(deps, stores, systemActor, user, { kind: 'recovery', mails: false });
    return accept({ token: made.shownToken ?? '' });
  });
}

/** A role without a last day from today; one that would run out, or is yet to come, gives way to it. */
async function letAdminister({ users }: PeopleStores, userId: string, today: string): Promise<void> {
  const role = 'administrator';
  const held = (await users.holdingsOf([userId])).filter(
    (one) => one.role === role && (one.validTo === null || one.validTo >= today),
  );
  if (held.some((one) => one.validTo === null && one.validFrom <= today)) return;
  for (const one of held) await users.endHolding(one, addDays(today, -1));
  await users.grant({ userId, role, organisationId: ACCOUNTS_ORGANISATION, validFrom: today, validTo: null });
}
