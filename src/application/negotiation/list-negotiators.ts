import { delegateRole, officeTitle, roleNames } from '../../domain/people/roles.ts';
import type { PeopleStores } from '../people/people-ports.ts';

/** A person who may negotiate for a party, and on which days. */
export interface Negotiator {
  readonly userId: string;
  readonly name: string;
  readonly validFrom: string;
  /** Null without an end. */
  readonly validTo: string | null;
  /** The governor's office, if it is exercised by delegation; null for the governor. */
  readonly actingFor: string | null;
}

type People = Pick<PeopleStores, 'users' | 'delegations' | 'organisations'>;

/**
 * The governor, and every deputy governor to whom the governor's authority was or is delegated (ว 26 ย่อหน้าที่ 2). A
 * delegation counts only while the person who gave it is governor and the person who has it is deputy governor.
 */
export async function negotiatorsOf(stores: People, organisationId: string, partyName: string) {
  const users = (await stores.users.list({ text: '', organisationId })).filter((one) => one.disabledAt === null);
  const holdings = await stores.users.holdingsOf(users.map((one) => one.id));
  const own = holdings.filter((one) => one.role === 'governor' && one.organisationId === organisationId);
  const governors = own.map(({ userId, validFrom, validTo }): Negotiator => {
    const name = users.find((one) => one.id === userId)?.name ?? '';
    return { userId, name, validFrom, validTo, actingFor: null };
  });
  return [...governors, ...(await deputiesOf(stores, organisationId, governors, officeTitle('governor', partyName)))];
}

async function deputiesOf(
  stores: People,
  organisationId: string,
  governors: readonly Negotiator[],
  actingFor: string,
): Promise<readonly Negotiator[]> {
  const deputies: Negotiator[] = [];
  for (const one of await stores.delegations.listOf(organisationId)) {
    const user = one.role === 'governor' && one.endedAt === null ? await stores.users.find(one.toUserId) : null;
    if (!user || user.disabledAt !== null) continue;
    for (const governor of governors.filter((each) => each.userId === one.fromUserId)) {
      for (const office of await officesOf(stores, one.toUserId, organisationId)) {
        const validFrom = latest([governor.validFrom, one.validFrom, office.validFrom]);
        const validTo = earliest([governor.validTo, one.validTo, office.validTo]);
        const name = `${user.name} ${roleNames[delegateRole]}`;
        if (validTo === null || validFrom <= validTo)
          deputies.push({ userId: user.id, name, validFrom, validTo, actingFor });
      }
    }
  }
  return deputies;
}

/** When the person is deputy governor of the province, or of a member of the cluster. */
async function officesOf(stores: People, userId: string, organisationId: string) {
  const members = (await stores.organisations.provincesIn(organisationId)).map((one) => one.id);
  const held = await stores.users.holdingsOf([userId]);
  return held.filter((one) => one.role === delegateRole && [organisationId, ...members].includes(one.organisationId));
}

function latest(days: readonly [string, ...string[]]): string {
  return [...days].sort().at(-1) ?? days[0];
}

/** The first of the days on which something ends; null if nothing does. */
function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((one, other) => (one === null || (other !== null && other < one) ? other : one), null);
}

/** The authority with which a person negotiates on a day: their own before a delegated one. */
export function negotiatorOn(negotiators: readonly Negotiator[], userId: string, day: string): Negotiator | undefined {
  const fitting = negotiators.filter(
    (one) => one.userId === userId && one.validFrom <= day && (one.validTo === null || day <= one.validTo),
  );
  return fitting.find((one) => one.actingFor === null) ?? fitting[0];
}
