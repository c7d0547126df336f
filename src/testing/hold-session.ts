import type { openTransactions } from '../boot/open-stores.ts';
import type { PartyYear } from '../domain/agreement/party-year.ts';
import type { NegotiationSession } from '../domain/negotiation/session.ts';

/** Plans a session of a party on a day, as if it had been planned before, whoever negotiates; with what a test says differently. */
export async function holdSession(
  transactions: ReturnType<typeof openTransactions>,
  { organisationId, fiscalYear }: PartyYear,
  day: string,
  change: Partial<NegotiationSession> = {},
): Promise<void> {
  await transactions.run(async ({ negotiations }) => {
    const number = (await negotiations.sessionsOf({ organisationId, fiscalYear })).length + 1;
    const session: Omit<NegotiationSession, 'committeeName'> = {
      ...{ organisationId, fiscalYear, number, day, starts: '09:00', ends: '10:00', channel: 'video' },
      ...{
        place: `ห้องของ ${organisationId}`,
        committeeId: 'committee.negotiation',
        seats: [],
        members: [],
        negotiatorId: 'u-1',
      },
      ...{ negotiatorName: 'ผู้ว่าราชการจังหวัด', actingFor: null, present: [], minutes: '' },
      ...{ cancelled: null, outsideReason: null, rowVersion: 1 },
      ...change,
    };
    await negotiations.insertSession(session);
  });
}
