import type { AccountNews } from '../../domain/people/account-acts.data.ts';
import { accountMail } from './account-letters.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { PeopleStores } from './people-ports.ts';

export type AccountNewsDeps = Pick<PeopleDeps, 'machine' | 'ids' | 'accountLetters'>;

/**
 * Tells a person by mail what was done to their account, in the transaction of the act: it may not have been they who did
 * it. Which acts are told is `accountActs`. `detail` is what tells one such act from another: a name, a network address.
 */
export async function mailAccountNews(
  deps: AccountNewsDeps,
  stores: Pick<PeopleStores, 'users' | 'accountMails'>,
  userId: string,
  news: AccountNews,
  detail = '',
): Promise<void> {
  const letters = deps.accountLetters;
  if (letters === undefined) return;
  const user = await stores.users.find(userId);
  if (user === null) return;
  const at = deps.machine.now();
  const posted = { id: deps.ids.next(), day: deps.machine.today(), now: at };
  await stores.accountMails.add(accountMail(letters, user, letters.news(user, { news, at, detail }), posted));
}
