import type { Actor } from '../../domain/people/actor.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import type { ReminderDeps } from './reminder-deps.ts';

type ChooseDeps = Pick<ReminderDeps, 'transactions' | 'machine' | 'secrets'>;

/** Whether a person receives the daily digest; by default everyone does. */
export async function readDigestChoice(
  deps: Pick<ReminderDeps, 'transactions'>,
  actor: Actor,
): Promise<Outcome<{ readonly digests: boolean }, 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  const found = await deps.transactions.read(({ mailPreferences }) => mailPreferences.find(actor.userId));
  return accept({ digests: found?.digests ?? true });
}

/** Subscribes to the daily digest, or unsubscribes. Duties are mailed in either case. */
export async function chooseDigests(
  deps: ChooseDeps,
  actor: Actor,
  input: { readonly digests: boolean },
): Promise<Outcome<true, 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  return choose(deps, actor, input.digests);
}

/** Whose unsubscribe token this is. Refuses `unsubscribe-link-unknown`. */
export async function readUnsubscribe(
  deps: Pick<ReminderDeps, 'transactions'>,
  token: string,
): Promise<Outcome<{ readonly name: string; readonly digests: boolean }, 'unsubscribe-link-unknown'>> {
  const found = await deps.transactions.read(({ mailPreferences }) => mailPreferences.findByToken(token));
  return found === null ? refuse('unsubscribe-link-unknown') : accept({ name: found.name, digests: found.digests });
}

/** The choice made from a mail, without signing in: the holder of the token is the recipient of the mail. */
export async function chooseByToken(
  deps: ChooseDeps,
  input: { readonly token: string; readonly digests: boolean },
): Promise<Outcome<true, 'unsubscribe-link-unknown'>> {
  const found = await deps.transactions.read(({ mailPreferences }) => mailPreferences.findByToken(input.token));
  if (found === null) return refuse('unsubscribe-link-unknown');
  return choose(deps, found, input.digests);
}

async function choose(deps: ChooseDeps, person: Pick<Actor, 'userId' | 'name'>, digests: boolean) {
  return deps.transactions.run(async (stores) => {
    const before = (await stores.mailPreferences.find(person.userId))?.digests ?? true;
    if (before === digests) return acceptUnchanged<true>(true);
    await stores.mailPreferences.save(person.userId, digests, deps.secrets.randomToken(), deps.machine.now());
    await appendPeopleJournalRow(stores, person, {
      action: 'user.choose-digests',
      subject: `user/${person.userId}`,
      before: { digests: before },
      after: { digests },
    });
    return accept<true>(true);
  });
}
