import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../../src/adapters/passwords.ts';
import { readAgreement } from '../../src/application/agreement/read-agreement.ts';
import { readWorkQueue } from '../../src/application/work/read-work-queue.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { type Actor, visitor } from '../../src/domain/people/actor.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { accepted, codesOf } from '../../src/testing/people-setting.ts';

describeOnEmbeddedDatabase('what waits for bodies in the demonstration', (database) => {
  const clock = { now: () => `${demoDate}T03:00:00.000Z`, today: () => demoDate };
  const deps = () => ({
    transactions: openTransactions(database.pool, clock.now),
    ...{ clock, ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() },
  });
  beforeAll(async () => {
    await loadDemo(deps(), { provinces: ['TH-64'] });
  });

  const personOf = (key: string) =>
    deps().transactions.read(async ({ users }): Promise<Actor> => {
      const user = await users.findByEmail(demoEmail(key));
      if (user === null) throw new Error(`no person ${key}`);
      const holdings = (await users.holdingsOf([user.id])).map(({ role, organisationId }) => ({
        role,
        organisationId,
      }));
      return { userId: user.id, name: user.name, holdings };
    });

  /** What the meetings of the demonstration ask of one of its people today: the task, then the meeting. */
  async function askedOf(key: string) {
    const actor = await personOf(key);
    const { mine } = accepted(await readWorkQueue(deps(), actor, { query: '' }));
    return mine.flatMap(({ kind, meeting }) => (meeting === undefined ? [] : [`${kind} ${meeting.id}`])).sort();
  }

  it('is found in the work of each who can do it, and of nobody else', async () => {
    const [called, held] = ['subcommission-2568-1', 'oversight-2568-1'];
    expect(await askedOf('opdc')).toEqual([`hold-meeting ${called}`, `reply-meeting ${called}`]);
    expect(await askedOf('officer.sukhothai')).toEqual([`reply-meeting ${called}`]);
    expect(await askedOf('secretary.oversight')).toEqual([`approve-minutes ${held}`]);
    expect(await askedOf('permanent-secretary')).toEqual([`approve-minutes ${held}`]);
    for (const key of ['chair.subcommission', 'officer.loei', 'minister', 'committee'])
      expect(await askedOf(key), key).toEqual([]);
  });

  it('is read by whoever sits in a body that decides on it, whatever role they hold, and by no other of the role', async () => {
    const read = async (by: Actor) =>
      codesOf(await readAgreement(deps(), by, { organisationId: 'TH-64', fiscalYear: 2568 }));
    const holdings = [{ role: 'kpi-host', organisationId: 'TH-42.cd' }] as const;
    for (const key of ['secretary.oversight', 'chair.subcommission'])
      expect(await read({ ...(await personOf(key)), holdings }), key).toEqual([]);
    expect(await read({ userId: 'nobody', name: 'ผู้อื่น', holdings })).toEqual(['forbidden']);
    expect(await read(visitor)).toEqual(['forbidden']);
  });

  it('says of every meeting and text that it is a demonstration', async () => {
    const meetings = await deps().transactions.read((stores) =>
      stores.meetings.between({ from: '2025-09-01', to: '2025-12-31' }),
    );
    expect(meetings.map(({ meeting }) => meeting.status)).toEqual(['held', 'called']);
    for (const { meeting } of meetings)
      for (const text of [meeting.title, meeting.purpose, meeting.place]) expect(text).toMatch(/^ข้อมูลสาธิต/);
  });

  it('lacks one approval: that of the subcommission on the Joint KPIs', async () => {
    const agreement = await deps().transactions.read((stores) => stores.agreements.find('TH-64', 2568));
    expect(agreement?.status).toBe('settled');
    expect(agreement?.approvals?.map((one) => one.subject)).toEqual(['indicator-details']);
  });
});
