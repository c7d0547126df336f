import type { PeopleDeps } from './people-deps.ts';

/** True while nobody has an account: only then may the first administrator be created. */
export async function needsFirstAdministrator(deps: Pick<PeopleDeps, 'transactions'>): Promise<boolean> {
  return deps.transactions.read(({ users }) => users.isEmpty());
}
