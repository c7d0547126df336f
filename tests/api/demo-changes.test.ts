import { expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../../src/adapters/passwords.ts';
import { readChangeNotice } from '../../src/application/notices/read-change-notice.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { changedProvince, demoChanges, demoNotice } from '../../src/demo/demo-changes.data.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoLabel } from '../../src/demo/demo-year.data.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';

describeOnEmbeddedDatabase('requests to change in the demonstration', (database) => {
  const clock = { now: () => `${demoDate}T03:00:00.000Z`, today: () => demoDate };
  const deps = () => ({
    transactions: openTransactions(database.pool, clock.now),
    ...{ clock, ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() },
  });

  it('stand in each state, made by the meetings that decided on them, and OPDC was told in time', async () => {
    await loadDemo(deps(), { provinces: [...new Set(demoChanges.map(({ province }) => province))] });
    const stood = await deps().transactions.read(async (stores) => {
      const requests = [
        ...(await stores.changeRequests.listSent(2554)),
        ...(await stores.changeRequests.listSent(2568)),
      ];
      return {
        requests,
        agreement: await stores.agreements.find(changedProvince, 2568),
        meeting: await stores.meetings.find(demoNotice.meetingId),
      };
    });
    expect(stood.requests.map((one) => [one.organisationId, one.number, one.status, one.madeVersion])).toEqual([
      ['TH-52', 1, 'refused', null],
      ['TH-63', 1, 'refused', null],
      [changedProvince, 1, 'accepted', 2],
      [changedProvince, 2, 'accepted', 3],
      ['TH-72', 1, 'awaiting-approval', null],
      ['TH-72', 2, 'returned', null],
    ]);
    for (const { explanation } of stood.requests) expect(explanation).toContain(demoLabel);
    expect([stood.agreement?.version, stood.agreement?.amends?.request]).toEqual([3, 2]);
    const opdc = actorOf('opdc-officer', 'opdc');
    expect(stood.meeting && (await readChangeNotice(deps(), opdc, stood.meeting))).toMatchObject({
      ...{ lastDay: demoNotice.lastDay, decided: 5, undecided: 0, reachedOn: '2025-07-25' },
    });
  });
});
