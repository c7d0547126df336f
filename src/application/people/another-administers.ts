import type { PeopleStores } from './people-ports.ts';

/**
 * Whether somebody else, whose account is open and whose role has no last day, administers on that day. Asked before
 * anything else is read by whoever ends an administrator's role or closes an account: two who do so at once are served
 * one after the other, and the second one sees what the first has done. A role with a last day does not count, because
 * nobody would be asked when it runs out.
 */
export async function anotherAdministers(
  { users }: Pick<PeopleStores, 'users'>,
  userId: string,
  day: string,
): Promise<boolean> {
  return (await users.lastingAdministrators(day)).some((id) => id !== userId);
}
