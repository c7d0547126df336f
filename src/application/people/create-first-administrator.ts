import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION, appendPeopleJournalRow } from './append-people-journal-row.ts';
import { needsFirstAdministrator } from './needs-first-administrator.ts';
import { type NewUserInput, type NewUserRefusal, newUser } from './new-user.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { User } from './people-ports.ts';

/** Creates the first account as administrator; refused as soon as anyone has an account. */
export async function createFirstAdministrator(
  deps: PeopleDeps,
  input: NewUserInput,
): Promise<Outcome<{ readonly userId: string }, NewUserRefusal | 'users-exist'>> {
  // Asked again below under lock; here so that nobody makes the system hash passwords for nothing.
  if (!(await needsFirstAdministrator(deps))) return refuse('users-exist');
  const made = await newUser(deps, input);
  if (!made.ok) return made;
  const user = made.value;
  // Nobody has a right anywhere yet.
  return deps.transactions.reaching([ACCOUNTS_ORGANISATION], () => insertAlone(deps, user));
}

function insertAlone(deps: PeopleDeps, user: User): Promise<Outcome<{ readonly userId: string }, 'users-exist'>> {
  return deps.transactions.run(async (stores) => {
    if ((await stores.users.countAlone()) > 0) return refuse('users-exist');
    await stores.users.insert(user);
    await stores.setupCodes.clear();
    const holding = { organisationId: ACCOUNTS_ORGANISATION, role: 'administrator' } as const;
    await stores.users.grant({ ...holding, userId: user.id, validFrom: deps.clock.today(), validTo: null });
    await appendPeopleJournalRow(
      stores,
      { userId: user.id, name: user.name },
      {
        action: 'user.create-first-administrator',
        subject: `user/${user.id}`,
        after: { email: user.email, name: user.name, ...holding },
      },
    );
    return accept({ userId: user.id });
  });
}
