import { beforeAll, describe, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { SessionPlan } from '../../domain/negotiation/session.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { moveAgreement } from '../agreement/move-agreement.ts';
import { judgeIndicator } from '../analysis/judge-indicator.ts';
import { readAnalysis } from '../analysis/read-analysis.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { planSession } from './plan-session.ts';
import { proposeCounter } from './propose-counter.ts';
import { recordView } from './record-view.ts';
import { resolveItem } from './resolve-item.ts';
import { cancelSession, recordMinutes } from './save-session.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const committee = actorOf('committee-member', 'committee.negotiation');
const key = { organisationId: 'TH-42', fiscalYear: 2554 };
const step = { ...key, rowVersion: null };
const ladder = (values: readonly string[]): Indicator['rule'] => ({
  kind: 'ladder',
  below: 'clamp',
  points: values.map((value, index) => [value, String(index + 1)] as const),
});
const indicator = (code: string, position: number, weight: string): Indicator => ({
  ...{ ...growth, code, componentCode: code.slice(0, 1), position, weight, formula: null },
  ...{ name: `ตัวชี้วัด ${code}`, rule: ladder(['70', '75', '80', '85', '90']) },
  variables: [{ name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: false }],
});

describeOnEachDatabase('negotiating the agreement of FY2554', (database) => {
  let now = '2010-09-06T02:00:00.000Z';
  let officer: Actor;
  let governor: Actor;
  let other: Actor;
  const deps = () => ({
    secrets: nodeSecrets,
    passwords: argon2Passwords(),
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const plan = (change: Partial<SessionPlan> = {}): SessionPlan => ({
    ...{ day: '2010-09-27', starts: '09:00', ends: '10:00', channel: 'video', place: 'ห้อง 1' },
    ...{ committeeId: 'committee.negotiation', negotiatorId: governor.userId },
    ...change,
  });
  const weights = async () => {
    const found = await deps().transactions.read(({ agreements }) => agreements.find('TH-42', 2554));
    return Object.fromEntries((found?.indicators ?? []).map((one) => [one.code, one.weight]));
  };

  beforeAll(async () => {
    const setting = await peopleSetting(() => database.pool);
    await publishShippedFrameworks(deps());
    officer = actorOf('provincial-officer', 'TH-42');
    const since = { validFrom: '2009-10-01', validTo: null };
    governor = await setting.person('governor@example.th', 'ผู้ว่าราชการจังหวัดเลย');
    other = await setting.person('other@example.th', 'ผู้ว่าราชการจังหวัดเชียงใหม่');
    await deps().transactions.run(async (stores) => {
      await stores.users.grant({ userId: governor.userId, organisationId: 'TH-42', role: 'governor', ...since });
      await stores.users.grant({ userId: other.userId, organisationId: 'TH-50', role: 'governor', ...since });
      const indicators = [indicator('1-1', 1, '60'), indicator('2-1', 2, '40')];
      const draft = { ...sampleAgreement, fiscalYear: 2554, status: 'draft' as const, signedAt: null, indicators };
      for (const organisationId of ['TH-42', 'TH-50', 'TH-13'])
        await stores.agreements.insert({ ...draft, organisationId }, now);
    });
    for (const organisationId of ['TH-42', 'TH-50']) {
      const own = actorOf('provincial-officer', organisationId);
      accepted(await moveAgreement(deps(), own, { ...step, organisationId }, 'propose'));
    }
  });

  describe('the analysis', () => {
    it('is needed before negotiation is opened, and read by the province only then', async () => {
      expect(codesOf(await moveAgreement(deps(), opdc, step, 'open-negotiation'))).toEqual(['analysis-incomplete']);
      expect(codesOf(await readAnalysis(deps(), officer, key))).toEqual(['analysis-not-sent']);
      for (const code of ['1-1', '2-1']) {
        const judged = { ...key, code, verdict: 'adjust' as const, reason: 'เป้าหมายต่ำ', rowVersion: 0 };
        accepted(await judgeIndicator(deps(), opdc, judged));
        accepted(await judgeIndicator(deps(), opdc, { ...judged, organisationId: 'TH-50' }));
        expect(codesOf(await judgeIndicator(deps(), opdc, judged))).toEqual(['changed-meanwhile']);
      }
      const national = accepted(await readAnalysis(deps(), opdc, key));
      expect(national.approvalRoute.leadsTo).toBe('negotiation');
      expect(national.rows[0]?.peers.map((one) => one.organisationId)).toEqual(['TH-50']);
      accepted(await moveAgreement(deps(), opdc, step, 'open-negotiation'));
      accepted(await moveAgreement(deps(), opdc, { ...step, organisationId: 'TH-50' }, 'open-negotiation'));
      const province = accepted(await readAnalysis(deps(), officer, key));
      expect(province.rows.map((one) => [one.judgement?.verdict, one.peers])).toEqual([
        ['adjust', []],
        ['adjust', []],
      ]);
    });
  });

  describe('sessions', () => {
    const plans = (organisationId: string, change: Partial<SessionPlan> = {}) =>
      planSession(deps(), opdc, { ...key, organisationId, plan: plan(change), members: ['กรรมการ ก', ''] });

    it('are planned by OPDC, with a party that negotiates, inside the round, by one with authority that day', async () => {
      const input = { ...key, plan: plan(), members: [] };
      expect(codesOf(await planSession(deps(), officer, input))).toEqual(['forbidden']);
      expect(codesOf(await plans('TH-13'))).toEqual(['party-not-negotiating']);
      expect(codesOf(await plans('TH-42', { day: '2010-09-29' }))).toEqual(['session-outside-round']);
      expect(codesOf(await plans('TH-42', { negotiatorId: other.userId }))).toEqual(['negotiator-without-authority']);
    });

    it('take a deputy only on the days of the delegation, who then acts for the governor', async () => {
      await deps().transactions.run((stores) =>
        stores.delegations.insert({
          ...{ id: '0191b2c0-0000-7000-8000-000000000001', organisationId: 'TH-42', role: 'governor' },
          ...{ fromUserId: governor.userId, toUserId: other.userId, validFrom: '2010-09-28', validTo: '2010-09-28' },
          ...{ reason: 'ไปราชการ', createdAt: now, endedAt: null },
        }),
      );
      expect(codesOf(await plans('TH-42', { negotiatorId: other.userId }))).toEqual(['negotiator-without-authority']);
      const deputy = accepted(await plans('TH-42', { day: '2010-09-28', negotiatorId: other.userId }));
      expect(deputy).toMatchObject({ actingFor: 'ผู้ว่าราชการจังหวัดเลย', members: ['กรรมการ ก'] });
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
          ...plan({ day, place: 'ห้อง 2', negotiatorId: other.userId }),
          ...{ organisationId: 'TH-50', fiscalYear: 2554, number: 1, members: [], present: [], minutes: '' },
          ...{ negotiatorName: 'ผู้ว่าราชการจังหวัดเชียงใหม่', actingFor: null, cancelled: null, rowVersion: 1 },
        });
        second = plans('TH-42', { day, starts: '09:30', ends: '10:30' });
        await waitingOrDone(second);
      });
      const refused = await second;
      expect(refused?.ok === false && refused.refusals).toMatchObject([
        { code: 'session-double-booked', field: 'committeeId', facts: { party: 'จังหวัดเชียงใหม่', from: '09:00' } },
      ]);
    });

    /** Until the other transaction waits for a lock, or has ended without. */
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

    it('keep minutes and who was there', async () => {
      const session = (await deps().transactions.read(({ negotiations }) => negotiations.sessionsOf(key))).at(-1);
      const input = { ...key, number: session?.number ?? 0, rowVersion: 1, minutes: 'ตกลงปรับ', present: ['ก', 'ข'] };
      expect(codesOf(await recordMinutes(deps(), committee, input))).toEqual(['forbidden']);
      expect(codesOf(await recordMinutes(deps(), opdc, { ...input, present: [''] }))).toEqual(['present-required']);
      expect(accepted(await recordMinutes(deps(), opdc, input))).toMatchObject({ minutes: 'ตกลงปรับ', rowVersion: 2 });
      expect(codesOf(await recordMinutes(deps(), opdc, input))).toEqual(['changed-meanwhile']);
    });
  });

  describe('the items on the table', () => {
    const counter = (actor: Actor, code: string, weight: string, targets: readonly string[] = []) =>
      proposeCounter(deps(), actor, {
        ...{ ...key, code, replaceWith: null, reason: 'ผลปีก่อนสูงกว่า' },
        terms: { weight, targets, baselines: [] },
      });
    const resolve = (code: string, resolution: 'as-proposed' | 'as-counter' | 'as-opdc-view' | 'withdrawn', at = 0) =>
      resolveItem(deps(), opdc, { ...key, code, resolution, counter: at || null, note: '', rowVersion: null });

    it('take counter-proposals from either side, never one that asks nothing or is no ladder', async () => {
      expect(codesOf(await counter(committee, '1-1', '50'))).toEqual(['forbidden']);
      expect(codesOf(await counter(officer, '1-1', '60'))).toEqual(['counter-asks-nothing']);
      const fault = await counter(officer, '1-1', '60', ['90', '75', '80', '85', '90']);
      expect(!fault.ok && fault.refusals[0]).toMatchObject({ code: 'ladder-not-ordered', field: 'ladder' });
      expect(accepted(await counter(officer, '1-1', '๕๕'))).toMatchObject({ side: 'province', number: 1 });
      expect(accepted(await counter(opdc, '1-1', '50'))).toMatchObject({ side: 'opdc', number: 2 });
      expect(codesOf(await recordView(deps(), officer, { ...key, code: '1-1', text: 'เห็นด้วย' }))).toEqual([
        'forbidden',
      ]);
      expect(accepted(await recordView(deps(), committee, { ...key, code: '1-1', text: 'เห็นด้วย' })).number).toBe(1);
    });

    it('change the agreement as they are resolved, and back again when thought over', async () => {
      expect(codesOf(await moveAgreement(deps(), opdc, step, 'conclude-negotiation'))).toEqual([
        'negotiation-unresolved',
      ]);
      accepted(await resolve('1-1', 'as-counter', 1));
      expect(await weights()).toEqual({ '1-1': '55', '2-1': '40' });
      accepted(await resolve('1-1', 'as-proposed'));
      expect(await weights()).toEqual({ '1-1': '60', '2-1': '40' });
      accepted(await resolve('1-1', 'as-opdc-view'));
      expect(await weights()).toEqual({ '1-1': '50', '2-1': '40' });
      expect(codesOf(await resolve('2-1', 'as-opdc-view'))).toEqual(['opdc-view-without-figures']);
      accepted(await resolve('2-1', 'withdrawn'));
      expect(await weights()).toEqual({ '1-1': '50' });
    });

    it('are concluded only when the table is whole', async () => {
      expect(codesOf(await moveAgreement(deps(), opdc, step, 'conclude-negotiation'))).toEqual(['weights-not-100']);
      expect(accepted(await counter(opdc, '2-1', '50'))).toMatchObject({ number: 1 });
      accepted(await resolve('2-1', 'as-opdc-view'));
      now = '2010-09-27T04:00:00.000Z';
      expect(accepted(await moveAgreement(deps(), opdc, step, 'conclude-negotiation'))).toMatchObject({
        status: 'agreed',
      });
      expect(await weights()).toEqual({ '1-1': '50', '2-1': '50' });
      expect(codesOf(await resolve('2-1', 'as-proposed'))).toEqual(['party-not-negotiating']);
    });

    it('leave every counter-proposal, view and resolution in the journal and on the record', async () => {
      const { rows } = await database.pool.query<{ action: string }>(
        `SELECT action FROM journal WHERE organisation_id = 'TH-42' AND action LIKE 'negotiation.%' ORDER BY seq`,
      );
      const actions = new Set(rows.map((one) => one.action));
      expect(actions).toContain('negotiation.counter');
      expect(actions).toContain('negotiation.resolve');
      await expect(database.pool.query('DELETE FROM negotiation_counter')).rejects.toThrow('only ever added to');
    });
  });
});
