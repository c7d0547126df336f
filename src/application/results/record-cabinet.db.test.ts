import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { visitor } from '../../domain/people/actor.ts';
import type { ResultSummary } from '../../domain/results/result-summary.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { openGrowthYear, sendGrowth } from '../../testing/growth-year-setting.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { announcing, preparing, resolveResults } from '../../testing/pass-results.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth } from '../../testing/reporting-sample.ts';
import { assessResult } from '../reporting/assess-result.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { announceResults } from './announce-results.ts';
import { prepareSummary } from './prepare-summary.ts';
import { readRoundResults } from './read-results.ts';
import { recordCabinet } from './record-cabinet.ts';

const round = { fiscalYear: 2568, round: '12m' } as const;
const report = { ...round, organisationId: 'TH-42', rowVersion: null } as const;
const evaluator = actorOf('evaluator', 'opdc');

describeOnEachDatabase('that the cabinet took note of results, in a year whose course has it', (database) => {
  let today = '2025-10-06';
  let summary: ResultSummary;
  const clock = { now: () => `${today}T02:00:00.000Z`, today: () => today };
  const deps = () => ({
    ...{ transactions: openTransactions(database.pool, clock.now), clock, ids: timeOrderedIds, secrets: nodeSecrets },
  });
  const record = (change: object = {}, actor = preparing) =>
    recordCabinet(deps(), actor, {
      ...{ ...round, edition: 1, letter: 'นร 1200/12 ลงวันที่ 16 ธันวาคม 2568', heldOn: '2025-12-16', ...change },
    });

  beforeAll(async () => {
    await openGrowthYear(database.pool, deps(), { 'TH-42': '102' });
    await sendGrowth(deps(), 'TH-42', '102');
    accepted(await makeReportMove(deps(), preparing, report, 'receive'));
    accepted(await assessResult(deps(), evaluator, { ...report, code: growth.code, agrees: true }));
    accepted(await makeReportMove(deps(), evaluator, report, 'conclude-assessment'));
    today = '2025-12-15';
    // The course of FY2554: S2 chart 4, after the bodies and before the provinces are told.
    await deps().transactions.run(async (stores) => {
      const framework = await frameworkInForce(stores, 2568);
      if (!framework?.resultsCourse) throw new Error('the year has a course');
      const value = framework.resultsCourse.value.flatMap((step) =>
        step === 'announcement' ? ['cabinet', step] : [step],
      );
      const resultsCourse = { ...framework.resultsCourse, value };
      await stores.frameworks.publish(
        { ...framework, version: framework.version + 1, resultsCourse },
        clock.now(),
        null,
      );
    });
    summary = accepted(await prepareSummary(deps(), preparing, round));
  });

  it('is recorded by OPDC alone', async () => {
    for (const actor of [
      ...[visitor, evaluator, actorOf('administrator', 'opdc'), actorOf('committee-member', 'committee.commission')],
      ...[actorOf('governor', 'TH-42'), actorOf('provincial-officer', 'TH-42')],
      ...[actorOf('supervising-minister', 'central.opm'), actorOf('secretary-general', 'opdc')],
    ])
      expect(codesOf(await record({}, actor)), actor.userId).toEqual(['forbidden']);
  });

  it('is not recorded before the body has decided, nor of an edition that is not there', async () => {
    today = '2025-12-16';
    const refused = await record();
    expect(codesOf(refused)).toEqual(['results-not-awaited']);
    expect(refused.ok ? '' : JSON.stringify(refused.refusals[0]?.facts)).toContain('มติของ');
    expect(codesOf(await record({ edition: 2 }))).toEqual(['results-not-found']);
    accepted(await resolveResults(deps(), summary, 'noted', { heldOn: '2025-12-16' }));
  });

  it('names its letter and a day that has come and is not before the body met', async () => {
    for (const [change, code] of [
      [{ letter: ' ' }, 'results-letter-missing'],
      [{ heldOn: '' }, 'results-day-missing'],
      [{ heldOn: '2025-12-17' }, 'results-day-ahead'],
      [{ heldOn: '2025-12-15' }, 'results-day-early'],
    ] as const)
      expect(codesOf(await record(change))).toEqual([code]);
    const steps = await database.pool.query(`SELECT 1 FROM result_step WHERE kind = 'cabinet'`);
    expect(steps.rowCount).toBe(0);
  });

  it('comes before the announcement, once', async () => {
    expect(codesOf(await announceResults(deps(), announcing, summary))).toEqual(['results-not-awaited']);
    accepted(await record());
    expect(await record()).toMatchObject({ ok: true, unchanged: true });
    expect(codesOf(await record({ letter: 'ที่ นร 0505/2' }))).toEqual(['results-not-awaited']);
    const { shown } = accepted(await readRoundResults(deps(), preparing, round));
    expect([shown?.next?.kind, shown?.steps.map(({ kind }) => kind)]).toEqual(['announcement', ['noted', 'cabinet']]);
    expect(accepted(await readRoundResults(deps(), visitor, round)).shown).toBeNull();
    accepted(await announceResults(deps(), announcing, summary));
    const { rows } = await database.pool.query<{ after: object; actor_name: string }>(
      `SELECT after, actor_name FROM journal WHERE action = 'results.cabinet'`,
    );
    expect(rows).toMatchObject([{ after: { heldOn: '2025-12-16' }, actor_name: preparing.name }]);
  });
});
