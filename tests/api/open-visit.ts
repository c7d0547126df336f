import { addDays } from '../../src/domain/values/civil-date.ts';
import type { WebDeps } from '../../src/web/deps.ts';

/** A visit to Loei that was confirmed and whose day was yesterday: the demonstration's evaluator, its head, writes in it. */
export async function openVisitOfLoei({ transactions, clock }: Pick<WebDeps, 'transactions' | 'clock'>): Promise<void> {
  await transactions.run(async (stores) => {
    const [head] = await stores.users.list({ text: 'ผู้สาธิต ผู้ประเมิน', organisationId: 'opdc' });
    if (head === undefined) throw new Error('the demonstration has no evaluator');
    const key = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
    const before = await stores.siteVisits.find(key);
    await stores.siteVisits.save({
      ...{ ...key, status: 'confirmed', day: addDays(clock.today(), -1), starts: '09:30', ends: '15:30' },
      ...{ place: 'ศาลากลาง', items: [{ number: 1, code: '1.1-SME', matter: '', meets: '' }], others: [] },
      ...{ team: [{ userId: head.id, name: head.name }], headId: head.id, sequence: 1, asked: null, reason: null },
      ...{ attendance: null, notes: [], findings: [], signedAt: null, signedName: null },
      ...{ rowVersion: before?.rowVersion ?? 0, changedAt: clock.now(), changedName: head.name },
    });
  });
}
