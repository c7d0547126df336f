import { officeTitle } from '../../domain/people/roles.ts';
import type { Stores } from '../stores.ts';

/** Someone who may negotiate for a party, and on which days. */
export interface Negotiator {
  readonly userId: string;
  readonly name: string;
  readonly validFrom: string;
  /** Null without an end. */
  readonly validTo: string | null;
  /** The governor's office, where it is exercised by delegation; null for the governor. */
  readonly actingFor: string | null;
}

/** The governor, and every deputy to whom the governor's authority was or is delegated (ว 26 ย่อหน้าที่ 2). */
export async function negotiatorsOf(
  stores: Pick<Stores, 'users' | 'delegations'>,
  organisationId: string,
  partyName: string,
): Promise<readonly Negotiator[]> {
  const users = await stores.users.list({ text: '', organisationId });
  const holdings = await stores.users.holdingsOf(users.map((one) => one.id));
  const own = holdings.filter((one) => one.role === 'governor' && one.organisationId === organisationId);
  const governors = own.map(({ userId, validFrom, validTo }): Negotiator => {
    const name = users.find((one) => one.id === userId)?.name ?? '';
    return { userId, name, validFrom, validTo, actingFor: null };
  });
  const deputies: Negotiator[] = [];
  for (const delegation of await stores.delegations.listOf(organisationId)) {
    if (delegation.role !== 'governor' || delegation.endedAt !== null) continue;
    const user = await stores.users.find(delegation.toUserId);
    if (!user || user.disabledAt !== null) continue;
    const { validFrom, validTo } = delegation;
    deputies.push({
      ...{ userId: user.id, name: user.name, validFrom, validTo },
      actingFor: officeTitle('governor', partyName),
    });
  }
  return [...governors, ...deputies];
}

/** The authority by which someone negotiates on a day: one's own before a delegated one. */
export function negotiatorOn(negotiators: readonly Negotiator[], userId: string, day: string): Negotiator | undefined {
  const fitting = negotiators.filter(
    (one) => one.userId === userId && one.validFrom <= day && (one.validTo === null || day <= one.validTo),
  );
  return fitting.find((one) => one.actingFor === null) ?? fitting[0];
}
