import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { assessResult } from './assess-result.ts';
import { moveResult } from './move-result.ts';
import { openRound } from './open-round.ts';
import { readRound } from './read-round.ts';
import { saveResult } from './save-result.ts';

const round = { organisationId: 'TH-50', fiscalYear: 2558, round: '12m' } as const;
const officer = actorOf('provincial-officer', 'TH-50');
const evaluator = actorOf('evaluator', 'opdc');
const ratio = (code: string, position: number, weight: string): Indicator => ({
  ...growth,
  ...{ code, position, weight, componentCode: '1', formula: 'current / previous' },
  rule: { kind: 'ladder', below: 'clamp', points: ['1', '2', '3', '4', '5'].map((level) => [level, level]) },
});
/** 6001/3000 is 2.000333…: with its weight of 15 and the others' 2.2 the total is exactly 2.50005. */
const figures = { A: ['15', '6001', '3000'], B: ['40', '3', '1'], C: ['25', '2', '1'], D: ['20', '5', '2'] } as const;
const codes = Object.keys(figures) as (keyof typeof figures)[];

describe('the evaluator’s score of a result of FY2558 (เชียงใหม่)', () => {
  let database: TestDatabase;
  const now = '2015-10-12T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const step = (code: string) => ({ ...round, code, rowVersion: null });
  const stored = (code: string) => deps().transactions.read((stores) => stores.results.find(step(code)));
  const assess = (code: string, given: { agrees?: boolean; score?: string; note?: string }) =>
    assessResult(deps(), evaluator, { ...step(code), note: '', ...given });

  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    const indicators = codes.map((code, index) => ratio(code, index, figures[code][0]));
    await deps().transactions.run((stores) =>
      stores.agreements.insert({ ...sampleAgreement, ...round, indicators }, now),
    );
    accepted(await openRound(deps(), actorOf('administrator', 'opdc'), { ...round, due: '2015-10-31' }));
    for (const code of codes) {
      const [, current, previous] = figures[code];
      const texts = { narrative: '', obstacles: '', supporting: '' };
      accepted(await saveResult(deps(), officer, { ...step(code), ...texts, variables: { current, previous } }));
      accepted(await moveResult(deps(), officer, step(code), 'send-result'));
      accepted(await moveResult(deps(), officer, step(code), 'accept-result'));
    }
    const report = { ...round, rowVersion: null };
    accepted(await makeReportMove(deps(), officer, report, 'send-to-governor'));
    accepted(await makeReportMove(deps(), actorOf('governor', 'TH-50'), report, 'endorse'));
    accepted(await makeReportMove(deps(), actorOf('opdc-officer', 'opdc'), report, 'receive'));
  });
  afterAll(() => database.close());

  it('is read as agreement when the figure that was shown of the self score is sent back', async () => {
    expect((await stored('A'))?.selfScore).toBe('2.0003');
    expect(accepted(await assess('A', { score: '2.0003' }))).toMatchObject({
      assessedAgrees: true,
      assessedScore: '2.0003',
    });
  });

  it('is kept with every decimal that was typed, and needs a reason when it differs', async () => {
    expect(codesOf(await assess('D', { score: '2.50005' }))).toEqual(['reason-required']);
    const given = accepted(await assess('D', { score: '2.50005', note: 'ตรวจแล้ว' }));
    expect(given).toMatchObject({ assessedScore: '2.50005', assessedAgrees: false });
    expect(accepted(await assess('D', { score: '3', note: 'ตรวจแล้ว' })).assessedScore).toBe('3.0000');
  });

  it('is not given by who holds a seat or a role in the province, nor is the assessment concluded by them', async () => {
    const stored = await deps().transactions.run(async (stores) => {
      const user = { id: 'tied', email: 'tied@example.th', name: 'ผู้มีส่วนได้เสีย', passwordHash: 'x' } as const;
      const account = { passwordProvisional: false, isDemo: false, numerals: 'thai', disabledAt: null } as const;
      await stores.users.insert({ ...user, ...account, createdAt: now });
      const period = { validFrom: '2014-10-01', validTo: null };
      await stores.users.grant({ ...period, userId: user.id, organisationId: 'opdc', role: 'evaluator' });
      await stores.users.grant({ ...period, userId: user.id, organisationId: 'TH-50.cd', role: 'kpi-host' });
      return user;
    });
    const tied: Actor = {
      ...{ userId: stored.id, name: stored.name },
      holdings: [{ role: 'evaluator', organisationId: 'opdc' }],
    };
    expect(await assessResult(deps(), tied, { ...step('A'), agrees: true })).toMatchObject({
      refusals: [{ code: 'conflict-of-interest', facts: { name: 'ผู้มีส่วนได้เสีย', party: 'จังหวัดเชียงใหม่' } }],
    });
    const report = { ...round, rowVersion: null };
    expect(codesOf(await makeReportMove(deps(), tied, report, 'conclude-assessment'))).toEqual([
      'conflict-of-interest',
    ]);
    const seen = accepted(await readRound(deps(), tied, round));
    expect([seen.mayAssess, seen.conflict?.startsWith('เป็นเจ้าภาพตัวชี้วัด')]).toEqual([false, true]);
    expect(accepted(await readRound(deps(), evaluator, round))).toMatchObject({ mayAssess: true, conflict: null });
  });

  it('gives the total of the self scores when the evaluator agrees with all of them: nothing was rounded between', async () => {
    for (const code of codes) accepted(await assess(code, { agrees: true }));
    accepted(await makeReportMove(deps(), evaluator, { ...round, rowVersion: null }, 'conclude-assessment'));
    const totals = await deps().transactions.read(async ({ scores }) => [
      (await scores.latestFrozen(round, 'self'))?.total,
      (await scores.latestFrozen(round, 'assessed'))?.total,
    ]);
    expect(totals).toEqual(['2.5001', '2.5001']);
  });
});
