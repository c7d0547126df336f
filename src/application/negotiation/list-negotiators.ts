import { officeTitle } from '../../domain/people/roles.ts';
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

type People = Pick<PeopleStores, 'users' | 'delegations'>;

/**
 * The governor, and every deputy to whom the governor's authority was or is delegated (ว 26 ย่อหน้าที่ 2). A delegation
 * counts only while the person who gave it is governor.
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
      const validFrom = [governor.validFrom, one.validFrom].sort().at(-1) ?? one.validFrom;
      const validTo = [governor.validTo ?? one.validTo, one.validTo].sort()[0] ?? one.validTo;
      if (validFrom <= validTo) deputies.push({ userId: user.id, name: user.name, validFrom, validTo, actingFor });
    }
  }
  return deputies;
}

/** The authority with which a person negotiates on a day: their own before a delegated one. */
export function negotiatorOn(negotiators: readonly Negotiator[], userId: string, day: string): Negotiator | undefined {
  const fitting = negotiators.filter(
    (one) => one.userId === userId && one.validFrom <= day && (one.validTo === null || day <= one.validTo),
  );
  return fitting.find((one) => one.actingFor === null) ?? fitting[0];
}
