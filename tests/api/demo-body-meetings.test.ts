import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../../src/adapters/passwords.ts';
import { checkAble } from '../../src/application/resolutions/able-to-resolve.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { loadDemoBodyMeetings } from '../../src/demo/load-demo-body-meetings.ts';
import { wasHeld } from '../../src/domain/meetings/meeting.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';

describeOnEmbeddedDatabase('what the demonstration’s bodies approved', (database) => {
  const clock = { now: () => `${demoDate}T03:00:00.000Z`, today: () => demoDate };
  const deps = () => ({
    transactions: openTransactions(database.pool, clock.now),
    ...{ clock, ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() },
  });
  beforeAll(async () => {
    await loadDemo(deps(), { provinces: ['TH-42', 'TH-52'] });
  });

  it.each([
    { year: 2568, party: 'TH-42', kinds: ['indicator-details', 'joint-indicators'] },
    { year: 2554, party: 'TH-52', kinds: ['settled-agreement'] },
  ])('was approved in FY$year at meetings in the product that were able to decide', async ({ year, party, kinds }) => {
    const { agreement, recorded, meetings } = await deps().transactions.read(async (stores) => {
      const recorded = await stores.resolutions.ofYear(year);
      const meetings = [];
      for (const { meetingId } of recorded) {
        const meeting = await stores.meetings.find(meetingId);
        if (!meeting?.bodyId) throw new Error(`no meeting ${meetingId} of a body`);
        const able = await checkAble(stores, { ...meeting, bodyId: meeting.bodyId }, clock.today());
        const whole = {
          items: await stores.meetings.items(meeting),
          invitees: await stores.meetings.invitees(meeting),
        };
        meetings.push({ meeting, able, ...whole });
      }
      return { agreement: await stores.agreements.find(party, year), recorded, meetings };
    });
    expect(agreement?.approvals?.map((one) => one.subject)).toEqual(kinds);
    const onParties = recorded.filter(({ subjectKind }) => subjectKind !== 'results');
    expect(onParties.map((one) => one.subjectKind).toSorted()).toEqual(kinds);
    for (const { resolution } of agreement?.approvals ?? []) {
      const same = recorded.find((one) => one.meetingId === resolution.meetingId);
      expect(same).toMatchObject(resolution);
      expect(same?.subjectKeys).toContain(`${year}/${party}`);
    }
    for (const { meeting, able, items, invitees } of meetings) {
      expect([wasHeld(meeting), able, meeting.day]).toEqual([true, { ok: true, value: true }, meeting.day]);
      expect(items.filter((one) => one.subject !== null)).toHaveLength(1);
      expect(items.every((one) => one.minutes !== '')).toBe(true);
      expect(invitees.every((one) => one.attendance?.present)).toBe(true);
      expect([meeting.title, meeting.purpose].every((text) => text.startsWith('ข้อมูลสาธิต'))).toBe(true);
    }
  });

  it('is loaded once, however often it is begun', async () => {
    const count = () => deps().transactions.read(async (stores) => (await stores.resolutions.ofYear(2568)).length);
    const before = await count();
    await loadDemoBodyMeetings(deps(), 2568);
    expect(await count()).toBe(before);
  });
});
