import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { otherFramework } from '../../domain/policy-scenarios/other-framework.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { openGrowthYear, sendGrowth } from '../../testing/growth-year-setting.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { giveRightOfReply } from '../../testing/right-of-reply.ts';
import { assessResult } from '../reporting/assess-result.ts';
import { verifyScores } from '../reporting/verify-scores.ts';
import { readSavedScenario, readSavedScenarios } from './read-scenarios.ts';
import { saveScenario } from './save-scenario.ts';
import { tryScenario } from './try-scenario.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const evaluator = actorOf('evaluator', 'opdc');
const year = { fiscalYear: 2568 };
/** Growth of 4 and 6 per cent: 75 and 100 points. The first is announced, the second only assessed, the third only sent. */
const figures = { 'TH-42': '104', 'TH-50': '106', 'TH-13': '105' } as const;
/** What keeping a scenario writes: its row, its journal row, and what the journal counts of itself. */
const written = ['policy_scenario', 'journal', 'journal_head', 'change_count'];

describeOnEachDatabase('a scenario of policy', (database) => {
  let now = '2025-10-20T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const trial = (typed: Record<string, string>) => tryScenario(deps(), opdc, { ...year, typed });
  const keep = (more: { name?: string; reason?: string; typed?: Record<string, string> } = {}, actor = opdc) =>
    saveScenario(deps(), actor, {
      ...{ ...year, name: 'ดีมากเริ่มที่ 75', reason: 'ทบทวนช่วงคะแนน', typed: { 'band.very-good': '75' } },
      ...more,
    });
  /** Everything that scores rest on, byte by byte, with the journal of all who are not OPDC. */
  const everything = async () => {
    const { rows: tables } = await database.owner.query(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY 1`,
      [written],
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['result', 'report', 'frozen_score']));
    const rows = [];
    for (const { name } of tables)
      rows.push(...(await database.owner.query(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`)).rows);
    const journal = await database.owner.query(
      `SELECT j::text AS row FROM journal j WHERE action <> 'policy-scenario.keep' ORDER BY 1`,
    );
    return [...rows, ...journal.rows].map(({ row }) => row);
  };

  beforeAll(async () => {
    await openGrowthYear(database.pool, deps(), figures);
    for (const [organisationId, current] of Object.entries(figures)) {
      await sendGrowth(deps(), organisationId, current);
      const report = { ...year, organisationId, round: '12m', rowVersion: null } as const;
      accepted(await makeReportMove(deps(), opdc, report, 'receive'));
      if (organisationId === 'TH-13') continue;
      accepted(await assessResult(deps(), evaluator, { ...report, code: growth.code, note: '', agrees: true }));
      accepted(await makeReportMove(deps(), evaluator, report, 'conclude-assessment'));
      if (organisationId === 'TH-42') accepted(await makeReportMove(deps(), opdc, report, 'announce'));
    }
  });

  it('is tried on what was assessed or announced, and on nothing else; it begins with the scores that are stored', async () => {
    const reading = accepted(await trial({ 'band.very-good': '75', 'level.2': '76' }));
    const { rounds, summary } = accepted(reading.outcome);
    const moved = rounds.map(({ move }) => [move.past.organisationId, move.before.total, move.after.total]);
    expect(moved).toEqual([
      ['TH-42', '75.0000', '76.0000'],
      ['TH-50', '100.0000', '100.0000'],
    ]);
    const { rows } = await database.pool.query(
      `SELECT organisation_id, closed_total FROM province_score WHERE kind = 'assessed' AND closed_total IS NOT NULL ORDER BY 1`,
    );
    expect(rows.map((row) => [row.organisation_id, row.closed_total])).toEqual(moved.map(([id, total]) => [id, total]));
    expect(summary).toMatchObject({ rounds: 2, up: 1, down: 0, before: [1, 1, 0], after: [2, 0, 0] });
    expect(summary.counted).toEqual([
      { ...year, round: '12m', frameworkVersions: [sampleAgreement.frameworkVersion], announced: 1, assessed: 1 },
    ]);
  });

  it('is refused where it contradicts itself or changes nothing, and nothing is kept then', async () => {
    const codes = async (typed: Record<string, string>) => codesOf(accepted(await trial(typed)).outcome);
    expect(await codes({})).toEqual(['scenario-changes-nothing']);
    expect(await codes({ 'weight.1': '60' })).toContain('framework-weights-differ');
    expect(await codes({ [`ladder.${growth.code}`]: '5' })).toEqual(['scenario-ladder-values']);
    expect(accepted(await trial({ [`ladder.${growth.code}`]: '5 6' })).outcome).toMatchObject({
      refusals: [
        {
          ...{ code: 'scenario-ladder-values', field: `ladder.${growth.code}` },
          facts: { indicator: growth.code, levels: 3, typed: 2 },
        },
      ],
    });
    expect(await codes({ [`ladder.${growth.code}`]: '5 4 6' })).toEqual(['points-not-ordered']);
    expect(codesOf(await keep({ typed: {} }))).toEqual(['scenario-changes-nothing']);
    expect(codesOf(await keep({ name: ' ' }))).toEqual(['scenario-name-missing']);
    expect(codesOf(await keep({ name: 'ก'.repeat(201) }))).toEqual(['scenario-name-too-long']);
    expect(codesOf(await keep({ reason: '' }))).toEqual(['reason-required']);
    expect(accepted(await readSavedScenarios(deps(), opdc, year))).toEqual([]);
  });

  it('is kept with author, day, reason and what it gave, journalled, and touches no score', async () => {
    const before = await everything();
    const [one, other] = (await Promise.all([keep(), keep({ name: 'อื่น' })])).map(accepted);
    expect([one?.number, other?.number].toSorted()).toEqual([1, 2]);
    expect(one).toMatchObject({ keptName: opdc.name, keptAt: now, change: { 'band.very-good': '75' } });
    expect(one?.summary).toMatchObject({ rounds: 2, up: 1, down: 0 });
    const reading = accepted(await readSavedScenario(deps(), opdc, { ...year, number: one?.number ?? 0 }));
    expect(reading.differs).toBe(false);
    expect(await everything()).toEqual(before);
    const { rows } = await database.pool.query(
      `SELECT organisation_id, reason FROM journal WHERE action = 'policy-scenario.keep' AND subject = '2568/policy-scenarios/1'`,
    );
    expect(rows).toEqual([{ organisation_id: 'opdc', reason: 'ทบทวนช่วงคะแนน' }]);
    expect((await verifyScores({ ...deps(), secrets: nodeSecrets })).differences).toEqual([]);
    await expect(database.owner.query(`UPDATE policy_scenario SET name = 'อื่น'`)).rejects.toThrow(/never changed/);
    await expect(database.owner.query('DELETE FROM policy_scenario')).rejects.toThrow(/never changed/);
  });

  it('says when what it gives is no longer what it gave', async () => {
    now = '2025-11-20T02:00:00.000Z';
    const report = { ...year, organisationId: 'TH-50', round: '12m', rowVersion: null } as const;
    accepted(await makeReportMove(deps(), opdc, report, 'announce'));
    const reading = accepted(await readSavedScenario(deps(), opdc, { ...year, number: 1 }));
    expect([reading.differs, reading.inForceNow]).toEqual([true, null]);
    expect(reading.scenario.summary.counted[0]).toMatchObject({ announced: 1, assessed: 1 });
    expect(accepted(reading.outcome).summary.counted[0]).toMatchObject({ announced: 2, assessed: 0 });
  });

  it('says that another framework is in force than the one it is compared with', async () => {
    await giveRightOfReply(deps().transactions, year.fiscalYear, now);
    const { scenario, framework, inForceNow } = accepted(await readSavedScenario(deps(), opdc, { ...year, number: 1 }));
    expect([framework.version, inForceNow]).toEqual([scenario.frameworkVersion, scenario.frameworkVersion + 1]);
    expect(otherFramework(scenario.frameworkVersion, inForceNow ?? 0)).toContain('ขณะนี้ใช้กรอบฉบับที่');
  });

  it('is OPDC’s alone', async () => {
    const others = ['administrator', 'secretary-general', 'committee-member'] as const;
    const actors = [...others.map((role) => actorOf(role, 'opdc')), actorOf('provincial-officer', 'TH-42'), evaluator];
    for (const actor of [...actors, actorOf('public', 'public')]) {
      expect(codesOf(await tryScenario(deps(), actor, { ...year, typed: {} }))).toEqual(['forbidden']);
      expect(codesOf(await keep({}, actor))).toEqual(['forbidden']);
      expect(codesOf(await readSavedScenarios(deps(), actor, year))).toEqual(['forbidden']);
      expect(codesOf(await readSavedScenario(deps(), actor, { ...year, number: 1 }))).toEqual(['forbidden']);
    }
    expect(codesOf(await readSavedScenario(deps(), opdc, { ...year, number: 99 }))).toEqual(['not-found']);
    expect(codesOf(await tryScenario(deps(), opdc, { fiscalYear: 2600, typed: {} }))).toEqual(['framework-not-found']);
  });
});
