import type { Actor } from '../../domain/people/actor.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';

/** Chooses Thai or Arabic digits for oneself, on all devices. */
export async function setNumerals(
  deps: Pick<PeopleDeps, 'transactions'>,
  actor: Actor,
  input: { readonly numerals: string },
): Promise<Outcome<true, 'numerals-unknown' | 'user-not-found'>> {
  const { numerals } = input;
  if (numerals !== 'thai' && numerals !== 'arabic') return refuse('numerals-unknown', undefined, 'numerals');
  return deps.transactions.run(async (stores) => {
    const user = await stores.users.find(actor.userId, { lock: true });
    if (user === null) return refuse('user-not-found');
    if (user.numerals === numerals) return acceptUnchanged(true);
    await stores.users.update({ ...user, numerals });
    await appendPeopleJournalRow(stores, actor, {
      action: 'user.set-numerals',
      subject: `user/${user.id}`,
      before: { numerals: user.numerals },
      after: { numerals },
    });
    return accept(true);
  });
}
