import { beforeAll, expect, it } from 'vitest';
import type { SessionPlan } from '../../domain/negotiation/session.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { negotiationKey as key, negotiationSetting } from '../../testing/negotiation-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { loadReferenceBodies } from '../bodies/load-reference-bodies.ts';
import { planSession } from './plan-session.ts';
import { cancelSession, recordMinutes } from './save-session.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const committee = actorOf('committee-member', 'committee.negotiation');
const officer = actorOf('provincial-officer', 'TH-42');

describeOnEachDatabase('sessions of a negotiation', (database) => {
  const { at, deps, governor, open, other } = negotiationSetting(database);
  const plan = (change: Partial<SessionPlan> = {}): SessionPlan => ({
    ...{ day: '2010-09-27', starts: '09:00', ends: '10:00', channel: 'video', place: 'ห้อง 1' },
    ...{ committeeId: 'committee.negotiation', negotiatorId: governor().userId },
    ...change,
  });
  const plans = (organisationId: string, change: Partial<SessionPlan> = {}) =>
    planSession(deps(), opdc, { ...key, organisationId, plan: plan(change), members: ['กรรมการ ก', ''] });

  beforeAll(open);

  it('are planned by OPDC, with a party that negotiates, inside the round, by one with authority that day', async () => {
    const input = { ...key, plan: plan(), members: [] };
    expect(codesOf(await planSession(deps(), officer, input))).toEqual(['forbidden']);
    expect(codesOf(await plans('TH-13'))).toEqual(['party-not-negotiating']);
    expect(codesOf(await plans('TH-42', { day: '2010-09-29' }))).toEqual(['session-outside-round']);
    expect(codesOf(await plans('TH-42', { negotiatorId: other().userId }))).toEqual(['negotiator-without-authority']);
  });

  it('take a deputy governor only, on the days of the delegation, who then acts for the governor', async () => {
    await deps().transactions.run((stores) =>
      stores.delegations.insert({
        ...{ id: '0191b2c0-0000-7000-8000-000000000001', organisationId: 'TH-42', role: 'governor' },
        ...{ fromUserId: governor().userId, toUserId: other().userId, validFrom: '2010-09-28', validTo: '2010-09-28' },
        ...{ reason: 'ไปราชการ', createdAt: deps().clock.now(), endedAt: null },
      }),
    );
    const onTheDay = { day: '2010-09-28', negotiatorId: other().userId };
    expect(codesOf(await plans('TH-42', onTheDay))).toEqual(['negotiator-without-authority']);
    await deps().transactions.run((stores) =>
      stores.users.grant({
        ...{ userId: other().userId, organisationId: 'TH-42', role: 'deputy-governor' },
        ...{ validFrom: '2010-09-01', validTo: null },
      }),
    );
    expect(codesOf(await plans('TH-42', { negotiatorId: other().userId }))).toEqual(['negotiator-without-authority']);
    const deputy = accepted(await plans('TH-42', { day: '2010-09-28', negotiatorId: other().userId }));
    expect(deputy).toMatchObject({ actingFor: 'ผู้ว่าราชการจังหวัดเลย', members: ['กรรมการ ก'] });
    expect(deputy.negotiatorName).toMatch(/ รองผู้ว่าราชการจังหวัด$/);
    const off = { ...key, number: deputy.number, rowVersion: 1 };
    expect(codesOf(await cancelSession(deps(), opdc, { ...off, reason: ' ' }))).toEqual(['reason-required']);
    accepted(await cancelSession(deps(), opdc, { ...off, reason: 'ติดราชการ' }));
  });

  it('asked for at once wait for one another: the second sees the first and is told by whom it is taken', async () => {
    const day = '2010-09-28';
    let second: ReturnType<typeof plans> | undefined;
    await deps().transactions.run(async ({ negotiations }) => {
      await negotiations.holdDay(day);
      await negotiations.insertSession({
        ...plan({ day, place: 'ห้อง 2', negotiatorId: other().userId }),
        ...{ organisationId: 'TH-50', fiscalYear: 2554, number: 1, seats: [], members: [], present: [], minutes: '' },
        ...{ negotiatorName: 'ผู้ว่าราชการจังหวัดเชียงใหม่', actingFor: null, cancelled: null, rowVersion: 1 },
        outsideReason: null,
      });
      second = plans('TH-42', { day, starts: '09:30', ends: '10:30' });
      await waitingOrDone(second);
    });
    const refused = await second;
    expect(refused?.ok === false && refused.refusals).toMatchObject([
      { code: 'session-double-booked', field: 'committeeId', facts: { party: 'จังหวัดเชียงใหม่', from: '09:00' } },
    ]);
  });

  /** Waits until the other transaction waits for a lock, or has ended without one. */
  async function waitingOrDone(work: Promise<unknown>): Promise<void> {
    let done = false;
    const end = work.then(() => {
      done = true;
    });
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    while (!done && (await database.pool.query(waiting)).rows.length === 0)
      await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 5))]);
  }

  it('free their time once called off', async () => {
    const change = { day: '2010-09-28', starts: '09:30', ends: '10:30' };
    expect(codesOf(await plans('TH-42', change))).toEqual(['session-double-booked']);
    const off = { ...key, organisationId: 'TH-50', number: 1, rowVersion: 1, reason: 'เลื่อน' };
    accepted(await cancelSession(deps(), opdc, off));
    accepted(await plans('TH-42', change));
  });

  it('after the round take a day to come with its reason, which is kept, and never a day that has passed', async () => {
    at('2010-10-05T02:00:00.000Z');
    const late = { day: '2010-10-06', place: 'ห้อง 9' };
    expect(codesOf(await plans('TH-42', late))).toEqual(['session-outside-round']);
    expect(codesOf(await plans('TH-42', { ...late, day: '2010-09-28' }))).toEqual(['session-before-today']);
    const planned = accepted(await plans('TH-42', { ...late, outsideReason: 'น้ำท่วมในรอบเจรจา' }));
    const { rows } = await database.pool.query(
      `SELECT reason FROM journal WHERE action = 'negotiation.plan' AND organisation_id = 'TH-42' ORDER BY seq DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ reason: 'น้ำท่วมในรอบเจรจา' }]);
    const input = { ...key, number: planned.number, rowVersion: 1, minutes: 'ตกลง', present: ['ก'] };
    expect(codesOf(await recordMinutes(deps(), opdc, input))).toEqual(['session-not-held']);
    accepted(await cancelSession(deps(), opdc, { ...key, number: planned.number, rowVersion: 1, reason: 'ทดลอง' }));
  });

  it('take seats that the committee has on the day, beside whoever sits without one', async () => {
    await loadReferenceBodies(deps());
    const late = plan({ day: '2010-10-06', place: 'ห้อง 9', outsideReason: 'น้ำท่วมในรอบเจรจา' });
    const ask = (seats: readonly string[]) =>
      planSession(deps(), opdc, { ...key, plan: late, seats, members: ['กรรมการ ก'] });
    const seat = (body: string, position: number) => `committee.${body}/manual-2554/${position}`;
    for (const unknown of [seat('negotiation', 99), seat('commission', 1), 'กรรมการ']) {
      const refused = await ask([seat('negotiation', 1), unknown]);
      expect(refused.ok ? [] : refused.refusals).toMatchObject([{ code: 'session-seat-unknown', field: 'seats' }]);
    }
    const planned = accepted(await ask([seat('negotiation', 17), seat('negotiation', 2)]));
    expect(planned.seats.map((one) => one.seatId)).toEqual([seat('negotiation', 2), seat('negotiation', 17)]);
    expect(planned.seats.map((one) => one.name)).toEqual([
      expect.stringMatching(/^2\. /),
      expect.stringMatching(/^17\. /),
    ]);
    const stored = await deps().transactions.read(({ negotiations }) => negotiations.sessionsOf(key));
    const kept = stored.find((one) => one.number === planned.number);
    expect([kept?.seats, kept?.members]).toEqual([planned.seats, ['กรรมการ ก']]);
    accepted(await cancelSession(deps(), opdc, { ...key, number: planned.number, rowVersion: 1, reason: 'ทดลอง' }));
  });

  it('keep minutes and who was there', async () => {
    const session = (await deps().transactions.read(({ negotiations }) => negotiations.sessionsOf(key))).findLast(
      (one) => one.cancelled === null,
    );
    const input = { ...key, number: session?.number ?? 0, rowVersion: 1, minutes: 'ตกลงปรับ', present: ['ก', 'ข'] };
    expect(codesOf(await recordMinutes(deps(), committee, input))).toEqual(['forbidden']);
    expect(codesOf(await recordMinutes(deps(), opdc, { ...input, present: [''] }))).toEqual(['present-required']);
    expect(accepted(await recordMinutes(deps(), opdc, input))).toMatchObject({ minutes: 'ตกลงปรับ', rowVersion: 2 });
    expect(codesOf(await recordMinutes(deps(), opdc, input))).toEqual(['changed-meanwhile']);
  });
});
