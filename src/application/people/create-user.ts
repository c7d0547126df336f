import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION, appendPeopleJournalRow } from './append-people-journal-row.ts';
import { type MadeLink, makeLink } from './make-account-link.ts';
import { type InvitedUserInput, type InvitedUserRefusal, invitedUser } from './new-user.ts';
import type { PeopleDeps } from './people-deps.ts';

/** Creates an account without any role or password, and a link with which its person sets one. */
export async function createUser(
  deps: PeopleDeps,
  actor: Actor,
  input: InvitedUserInput,
): Promise<Outcome<{ readonly userId: string } & MadeLink, InvitedUserRefusal | 'forbidden' | 'email-taken'>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  const made = invitedUser(deps, input);
  if (!made.ok) return made;
  const user = made.value;
  return deps.transactions.run(async (stores) => {
    await stores.users.countAlone();
    if (await stores.users.findByEmail(user.email)) return refuse('email-taken', undefined, 'email');
    await stores.users.insert(user);
    await appendPeopleJournalRow(stores, actor, {
      action: 'user.create',
      subject: `user/${user.id}`,
      after: { email: user.email, name: user.name, isDemo: user.isDemo },
    });
    const link = await makeLink(deps, stores, actor, user, { kind: 'invitation', mails: true });
    return accept({ userId: user.id, ...link });
  });
}
