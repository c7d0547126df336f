import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import { ACCOUNTS_ORGANISATION } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { RoleHolding, User } from './people-ports.ts';

export interface ListUsersInput {
  /** Part of a name or an e-mail; empty finds everyone. */
  readonly text: string;
  readonly organisationId: string | null;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

export interface ListedUser extends Omit<User, 'passwordHash'> {
  readonly holdings: readonly RoleHolding[];
}

/** Users in Thai alphabetical order, with every role they hold or held. */
export async function listUsers(
  deps: Pick<PeopleDeps, 'transactions'>,
  actor: Actor,
  input: ListUsersInput,
): Promise<Outcome<{ readonly total: number; readonly users: readonly ListedUser[] }, 'forbidden'>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  return deps.transactions.read(async ({ users }) => {
    const { text, organisationId, page, pageSize } = input;
    const found = [...(await users.list({ text: text.trim(), organisationId }))];
    found.sort((a, b) => compareThai(a.name, b.name) || (a.email < b.email ? -1 : 1));
    const shown = found.slice((page - 1) * pageSize, page * pageSize);
    const holdings = await users.holdingsOf(shown.map((user) => user.id));
    const listed = shown.map(({ passwordHash: _secret, ...user }) => ({
      ...user,
      holdings: holdings.filter((holding) => holding.userId === user.id),
    }));
    return accept({ total: found.length, users: listed });
  });
}
