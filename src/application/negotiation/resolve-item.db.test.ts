import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdSession } from '../../testing/hold-session.ts';
import { negotiationKey as key, negotiationSetting } from '../../testing/negotiation-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { moveAgreement } from '../agreement/move-agreement.ts';
import { proposeCounter } from './propose-counter.ts';
import { recordView } from './record-view.ts';
import { resolveItem } from './resolve-item.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const committee = actorOf('committee-member', 'committee.negotiation');
const officer = actorOf('provincial-officer', 'TH-42');
const step = { ...key, rowVersion: null };

describeOnEachDatabase('the items on the table of a negotiation', (database) => {
  const { at, deps, open } = negotiationSetting(database);
  const weights = async () => {
    const found = await deps().transactions.read(({ agreements }) => agreements.find('TH-42', 2554));
    return Object.fromEntries((found?.indicators ?? []).map((one) => [one.code, one.weight]));
  };

  const counter = (actor: Actor, code: string, weight: string, targets: readonly string[] = []) =>
    proposeCounter(deps(), actor, {
      ...{ ...key, code, replaceWith: null, reason: 'ผลปีก่อนสูงกว่า' },
      terms: { weight, targets, baselines: [] },
    });
  const resolve = (code: string, resolution: 'as-proposed' | 'as-counter' | 'as-opdc-view' | 'withdrawn', at = 0) =>
    resolveItem(deps(), opdc, { ...key, code, resolution, counter: at || null, note: '', rowVersion: null });

  beforeAll(open);

  it('take counter-proposals from either side, never one that asks nothing or is no ladder', async () => {
    expect(codesOf(await counter(committee, '1-PLAN', '50'))).toEqual(['forbidden']);
    expect(codesOf(await counter(officer, '1-PLAN', '60'))).toEqual(['counter-asks-nothing']);
    const fault = await counter(officer, '1-PLAN', '60', ['90', '75', '80', '85', '90']);
    expect(!fault.ok && fault.refusals[0]).toMatchObject({ code: 'ladder-not-ordered', field: 'ladder' });
    expect(accepted(await counter(officer, '1-PLAN', '๕๕'))).toMatchObject({ side: 'province', number: 1 });
    expect(accepted(await counter(opdc, '1-PLAN', '50'))).toMatchObject({ side: 'opdc', number: 2 });
    expect(codesOf(await recordView(deps(), officer, { ...key, code: '1-PLAN', text: 'เห็นด้วย' }))).toEqual([
      'forbidden',
    ]);
    expect(accepted(await recordView(deps(), committee, { ...key, code: '1-PLAN', text: 'เห็นด้วย' })).number).toBe(1);
  });

  it('are resolved and concluded on the day of a session, and on no day before', async () => {
    expect(await resolve('1-1', 'as-proposed')).toMatchObject({ refusals: [{ code: 'session-not-held' }] });
    await holdSession(deps().transactions, key, '2010-09-27');
    expect(await resolve('1-1', 'as-proposed')).toMatchObject({ refusals: [{ facts: { day: '27 กันยายน 2553' } }] });
    expect(codesOf(await moveAgreement(deps(), opdc, step, 'conclude-negotiation'))).toEqual(['session-not-held']);
    at('2010-09-27T03:00:00.000Z');
  });

  it('change the agreement as they are resolved, and back again when thought over', async () => {
    expect(codesOf(await moveAgreement(deps(), opdc, step, 'conclude-negotiation'))).toEqual([
      'negotiation-unresolved',
    ]);
    accepted(await resolve('1-PLAN', 'as-counter', 1));
    expect(await weights()).toEqual({ '1-PLAN': '55', '2-SATISFACTION': '40' });
    accepted(await resolve('1-PLAN', 'as-proposed'));
    expect(await weights()).toEqual({ '1-PLAN': '60', '2-SATISFACTION': '40' });
    accepted(await resolve('1-PLAN', 'as-opdc-view'));
    expect(await weights()).toEqual({ '1-PLAN': '50', '2-SATISFACTION': '40' });
    expect(codesOf(await resolve('2-SATISFACTION', 'as-opdc-view'))).toEqual(['opdc-view-without-figures']);
    accepted(await resolve('2-SATISFACTION', 'withdrawn'));
    expect(await weights()).toEqual({ '1-PLAN': '50' });
  });

  it('are concluded only when the table is whole', async () => {
    const conclude = () => moveAgreement(deps(), opdc, step, 'conclude-negotiation');
    expect(codesOf(await conclude())).toEqual(['mandatory-missing']);
    accepted(await resolve('2-SATISFACTION', 'as-proposed'));
    expect(codesOf(await conclude())).toEqual(['weights-not-100']);
    expect(accepted(await counter(opdc, '2-SATISFACTION', '50'))).toMatchObject({ number: 1 });
    accepted(await resolve('2-SATISFACTION', 'as-opdc-view'));
    at('2010-09-27T04:00:00.000Z');
    expect(accepted(await moveAgreement(deps(), opdc, step, 'conclude-negotiation'))).toMatchObject({
      status: 'agreed',
    });
    expect(await weights()).toEqual({ '1-PLAN': '50', '2-SATISFACTION': '50' });
    expect(codesOf(await resolve('2-SATISFACTION', 'as-proposed'))).toEqual(['party-not-negotiating']);
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
