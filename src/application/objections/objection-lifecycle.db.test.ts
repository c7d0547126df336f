import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { ObjectionAction } from '../../domain/objections/objection-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { openGrowthYear, sendGrowth } from '../../testing/growth-year-setting.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { preparing } from '../../testing/pass-results.ts';
import { accepted, codesOf, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { actorOf, growth } from '../../testing/reporting-sample.ts';
import { giveRightOfReply } from '../../testing/right-of-reply.ts';
import { assessResult } from '../reporting/assess-result.ts';
import { prepareSummary } from '../results/prepare-summary.ts';
import { pendingReader } from '../work/pending-reader.ts';
import { answerObjection } from './answer-objection.ts';
import { moveObjections } from './objection-lifecycle.ts';
import { openObjections } from './open-objections.ts';
import { readObjections } from './read-objections.ts';
import { readObjectionsOfRound } from './read-objections-of-round.ts';
import { writeObjection } from './write-objection.ts';

const round = { fiscalYear: 2568, round: '12m' } as const;
const loei = { ...round, organisationId: 'TH-42' } as const;
const other = { ...round, organisationId: 'TH-13' } as const;

describeOnEachDatabase('objections to proposed results', (database) => {
  let now = '2025-10-06T02:00:00.000Z';
  const clock = { now: () => now, today: () => now.slice(0, 10) };
  let people: Readonly<Record<'officer' | 'governor' | 'opdc', Actor>>;
  let identity: Awaited<ReturnType<typeof peopleSetting>>['deps'];
  const deps = () => ({
    ...{ transactions: openTransactions(database.pool, () => now), clock, ids: timeOrderedIds, secrets: nodeSecrets },
    ...{ machine: identity.machine, passwords: identity.passwords, factors: identity.factors },
  });
  const onDay = (day: string) => {
    now = `${day}T02:00:00.000Z`;
  };
  const evaluator = actorOf('evaluator', 'opdc');
  const stranger = actorOf('provincial-officer', 'TH-50');

  const conclude = async (
    key: typeof loei | typeof other,
    given: { agrees?: boolean; score?: string; note?: string },
  ) => {
    accepted(await assessResult(deps(), evaluator, { ...key, code: growth.code, rowVersion: null, ...given }));
    accepted(await makeReportMove(deps(), evaluator, { ...key, rowVersion: null }, 'conclude-assessment'));
  };
  const write = (reason: string, more: { code?: string; reference?: string } = {}, actor = people.officer) =>
    writeObjection(deps(), actor, { ...loei, code: growth.code, reference: '', rowVersion: null, reason, ...more });
  const move = (actor: Actor, action: ObjectionAction, more: { reason?: string } = {}, password = settingPassword) =>
    moveObjections(deps(), actor, { ...loei, rowVersion: null, ...more }, { action, proof: { password } });
  const answer = (verdict: string, text: string, actor = people.opdc, code: string = growth.code) =>
    answerObjection(deps(), actor, { ...loei, code, verdict, answer: text, rowVersion: null });
  const prepare = () => prepareSummary(deps(), preparing, round);
  const tasks = async (actor: Actor) =>
    (await deps().transactions.read((stores) => pendingReader(stores, clock.today()).of(actor)))
      .filter(({ objections, kind }) => objections || kind === 'prepare-results')
      .map(({ kind }) => kind);

  beforeAll(async () => {
    const setting = await peopleSetting(() => database.pool);
    setting.at(now);
    identity = setting.deps;
    await openGrowthYear(database.pool, deps(), { 'TH-42': '102', 'TH-13': '101' });
    for (const key of [loei, other]) {
      await sendGrowth(deps(), key.organisationId, '102');
      accepted(await makeReportMove(deps(), preparing, { ...key, rowVersion: null }, 'receive'));
    }
    await conclude(other, { agrees: true });
    // Who is alone in an office may do what otherwise takes two; from here on they are not.
    people = {
      officer: await setting.person('officer@loei.th', 'เจ้าหน้าที่จังหวัด', 'provincial-officer', 'TH-42'),
      governor: await setting.person('governor@loei.th', 'ผู้ว่าราชการจังหวัด', 'governor', 'TH-42'),
      opdc: await setting.person('officer@opdc.th', 'เจ้าหน้าที่', 'opdc-officer', 'opdc'),
    };
  });

  it('are nothing at all in a year whose framework does not give the right', async () => {
    for (const actor of [people.officer, people.opdc, evaluator])
      expect(codesOf(await readObjections(deps(), actor, loei))).toEqual(['not-found']);
    expect(codesOf(await readObjectionsOfRound(deps(), people.opdc, round))).toEqual(['not-found']);
    expect(codesOf(await openObjections(deps(), people.opdc, round))).toEqual(['not-found']);
    expect(codesOf(await write('ก'))).toEqual(['not-found']);
    expect(codesOf(await answer('kept', 'ก'))).toEqual(['not-found']);
    expect(codesOf(await move(people.officer, 'propose'))).toEqual(['not-found']);
    await giveRightOfReply(deps().transactions, 2568, now);
  });

  it('are opened by OPDC once every party is assessed, and before that no summary is prepared', async () => {
    expect(codesOf(await openObjections(deps(), people.opdc, round))).toEqual(['results-parties-missing']);
    expect(codesOf(await readObjections(deps(), people.officer, loei))).toEqual(['not-found']);
    await conclude(loei, { score: '50', note: 'หลักฐานไม่ครบ' });
    expect(await tasks(people.opdc)).toEqual(['open-objections']);
    expect(codesOf(await prepare())).toEqual(['objections-not-opened']);
    for (const actor of [people.officer, people.governor, evaluator, stranger])
      expect(codesOf(await openObjections(deps(), actor, round))).toEqual(['forbidden']);
    // Ten days later is a Thursday.
    expect(accepted(await openObjections(deps(), people.opdc, round))).toEqual({ endsOn: '2025-10-16', parties: 2 });
    expect(codesOf(await openObjections(deps(), people.opdc, round))).toEqual(['objections-opened']);
    expect(codesOf(await prepare())).toEqual(['objections-open']);
    expect(await tasks(people.opdc)).toEqual([]);
    expect(await tasks(people.officer)).toEqual(['write-objections']);
  });

  it('are read by the party alone, which sees its own proposed results with their explanation', async () => {
    const reading = accepted(await readObjections(deps(), people.officer, loei));
    expect(reading.rows.map(({ code, ledger }) => [code, ledger.score])).toEqual([[growth.code, '50.0000']]);
    expect(reading.rows[0]?.ledger.steps.length).toBeGreaterThan(0);
    expect([reading.total?.total, reading.isOpen, reading.mayWrite]).toEqual(['50.0000', true, true]);
    for (const key of [loei, other, { ...loei, organisationId: 'TH-99' }])
      expect(codesOf(await readObjections(deps(), stranger, key))).toEqual(['forbidden']);
    expect(codesOf(await readObjections(deps(), people.officer, other))).toEqual(['forbidden']);
    for (const role of ['kpi-host', 'kpi-supervisor'] as const)
      expect(codesOf(await readObjections(deps(), actorOf(role, 'TH-42.cd'), loei))).toEqual(['forbidden']);
    expect(codesOf(await readObjectionsOfRound(deps(), people.officer, round))).toEqual(['forbidden']);
    for (const actor of [stranger, people.governor, people.opdc, evaluator])
      expect(codesOf(await write('ก', {}, actor))).toEqual(['forbidden']);
    for (const action of ['propose', 'send-back', 'approve', 'answer'] as const)
      expect(codesOf(await move(stranger, action, { reason: 'ก' }))).toEqual(['forbidden']);
  });

  it('are drafts of the party until its governor has approved them with a proof', async () => {
    expect(codesOf(await move(people.officer, 'propose'))).toEqual(['objections-none']);
    expect(codesOf(await write('', { reference: 'หนังสือ' }))).toEqual(['objections-reason-required']);
    expect(codesOf(await write('ก', { code: '9.9' }))).toEqual(['objections-indicator-unknown']);
    accepted(await write('มีหลักฐานครบ', { reference: 'หลักฐานชิ้นที่ 2' }));
    expect((await write('มีหลักฐานครบ', { reference: 'หลักฐานชิ้นที่ 2' })) as object).toMatchObject({ unchanged: true });
    accepted(await write(''));
    expect(accepted(await readObjections(deps(), people.officer, loei)).of.objections).toEqual([]);
    accepted(await write('มีหลักฐานครบ', { reference: 'หลักฐานชิ้นที่ 2' }));
    const outside = accepted(await readObjections(deps(), people.opdc, loei));
    expect([outside.of.objections, outside.of.changedName, outside.of.rowVersion]).toEqual([[], '', 1]);
    accepted(await move(people.officer, 'propose'));
    expect(accepted(await readObjections(deps(), people.opdc, loei)).of.status).toBe('open');
    expect(codesOf(await write('อื่น'))).toEqual(['objections-closed']);
    expect(await tasks(people.governor)).toEqual(['approve-objections']);
    expect(codesOf(await move(people.governor, 'send-back'))).toEqual(['reason-required']);
    accepted(await move(people.governor, 'send-back', { reason: 'ระบุเลขหลักฐาน' }));
    accepted(await write('มีหลักฐานครบ 20 เรื่อง', { reference: 'หลักฐานชิ้นที่ 2' }));
    accepted(await move(people.officer, 'propose'));
    expect(codesOf(await move(people.governor, 'approve', {}, 'ผิด'))).toEqual(['password-wrong']);
    expect(codesOf(await move(people.governor, 'approve', {}, ''))).toEqual(['proof-required']);
    const both: Actor = { ...people.officer, holdings: [...people.officer.holdings, ...people.governor.holdings] };
    expect(codesOf(await move(both, 'approve'))).toEqual(['same-person']);
    accepted(await move(people.governor, 'approve'));
    expect(codesOf(await move(people.governor, 'approve'))).toEqual(['move-not-legal']);
    expect(await tasks(people.opdc)).toEqual(['answer-objections']);
  });

  it('are over after their last day, told with the day, and hold up the summary until each is answered', async () => {
    onDay('2025-10-17');
    expect(codesOf(await prepare())).toEqual(['objections-unanswered']);
    const late = await writeObjection(deps(), actorOf('provincial-officer', 'TH-13'), {
      ...{ ...other, code: growth.code, reason: 'ช้าไป', reference: '', rowVersion: null },
    });
    expect(late.ok ? [] : late.refusals).toMatchObject([{ code: 'objections-over', facts: { day: '16 ตุลาคม 2568' } }]);
    const left = accepted(await readObjections(deps(), actorOf('provincial-officer', 'TH-13'), other));
    expect([left.total, left.rows]).toEqual([null, []]);
    const own = accepted(await readObjections(deps(), people.officer, loei));
    expect([own.total, own.rows.map(({ code }) => code)]).toEqual([null, [growth.code]]);
    for (const actor of [people.officer, people.governor, stranger, evaluator])
      expect(codesOf(await answer('kept', 'ก', actor))).toEqual(['forbidden']);
    expect(codesOf(await move(people.opdc, 'answer'))).toEqual(['objections-left']);
    expect(codesOf(await answer('', 'ก'))).toEqual(['objections-verdict-required']);
    expect(codesOf(await answer('kept', ' '))).toEqual(['objections-answer-required']);
    expect(codesOf(await answer('kept', 'ก', people.opdc, '9.9'))).toEqual(['objections-not-objected']);
  });

  it('change a score only where the evaluator gives another, and are told together', async () => {
    accepted(await answer('changed', 'หลักฐานครบตามที่โต้แย้ง'));
    expect((await answer('changed', 'หลักฐานครบตามที่โต้แย้ง')) as object).toMatchObject({ unchanged: true });
    expect(accepted(await readObjections(deps(), people.officer, loei)).rows[0]?.objection?.answer).toBeNull();
    expect(codesOf(await move(people.opdc, 'answer'))).toEqual(['objections-not-assessed-again']);
    expect(codesOf(await prepare())).toEqual(['results-parties-missing']);
    accepted(await makeReportMove(deps(), evaluator, { ...loei, rowVersion: null }, 'conclude-assessment'));
    expect(codesOf(await move(people.opdc, 'answer'))).toEqual(['objections-score-same']);
    accepted(await answer('changed', 'แก้ตามหลักฐานที่โต้แย้ง'));
    await conclude(loei, { score: '75', note: 'หลักฐานครบตามที่โต้แย้ง' });
    accepted(await answer('kept', 'คงเดิม'));
    expect(codesOf(await move(people.opdc, 'answer'))).toEqual(['objections-score-differs']);
    accepted(await answer('changed', 'แก้ตามหลักฐานที่โต้แย้ง'));
    accepted(await makeReportMove(deps(), evaluator, { ...loei, rowVersion: null }, 'conclude-assessment'));
    expect(codesOf(await prepare())).toEqual(['objections-unanswered']);
    accepted(await move(people.opdc, 'answer'));
    const { rows } = accepted(await readObjections(deps(), people.officer, loei));
    expect(rows).toMatchObject([{ changedTo: '75.0000', objection: { answer: { verdict: 'changed' } } }]);
    expect(codesOf(await answer('kept', 'ก'))).toEqual(['objections-not-sent']);
    expect(await tasks(people.opdc)).toEqual(['prepare-results']);
    const summary = accepted(await prepare());
    expect(summary.parties).toBe(2);
    expect(codesOf(await openObjections(deps(), people.opdc, round))).toEqual(['objections-summed-up']);
  });

  it('stand in the journal in order, and those who may object are told by mail', async () => {
    const { rows } = await database.pool.query<{ action: string }>(
      `SELECT action FROM journal WHERE organisation_id = 'TH-42' AND subject = '2568/objections/12m' ORDER BY seq`,
    );
    expect(rows.map(({ action }) => action.replace('objections.', ''))).toEqual([
      ...['open', 'write', 'write', 'write', 'propose', 'send-back', 'write', 'propose', 'approve'],
      ...['decide', 'decide', 'decide', 'decide', 'answer'],
    ]);
    const noted = await database.pool.query<{ organisation_id: string }>(
      `SELECT organisation_id FROM journal WHERE action = 'objections.open' ORDER BY organisation_id COLLATE "C"`,
    );
    expect(noted.rows.map((row) => row.organisation_id)).toEqual(['TH-13', 'TH-42', 'opdc']);
  });
});
