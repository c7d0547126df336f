import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Panel } from '../../domain/evaluation/panel.ts';
import type { SettlementAction } from '../../domain/evaluation/settlement-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { grantRole } from '../people/grant-role.ts';
import { assessResult } from '../reporting/assess-result.ts';
import { moveResult } from '../reporting/move-result.ts';
import { openRound } from '../reporting/open-round.ts';
import { saveResult } from '../reporting/save-result.ts';
import { type AppointPanelInput, appointPanel } from './appoint-panel.ts';
import { moveSettlement } from './move-settlement.ts';
import { readPanel, readPanels } from './read-panels.ts';
import { readPartyEvaluation } from './read-party-evaluation.ts';
import { savePanelScore } from './save-panel-score.ts';

const round = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
const officer = actorOf('provincial-officer', 'TH-42');
const indicator = (code: string, position: number): Indicator => ({
  ...growth,
  ...{ code, position, weight: '50', componentCode: '1.1', formula: 'current / previous' },
  rule: {
    kind: 'ladder',
    below: 'zero',
    points: [
      ['1', '50'],
      ['2', '75'],
      ['3', '100'],
    ],
  },
});
/** Self scores of 75 and 100. */
const figures = { A: ['2', '1'], B: ['3', '1'] } as const;
const now = '2025-10-12T02:00:00.000Z';

describe('a panel of evaluators for เลย', () => {
  let database: TestDatabase;
  let people: PeopleSetting;
  let opdc: Actor;
  let head: Actor;
  let other: Actor;
  let stranger: Actor;
  const deps = () => ({
    ...people.deps,
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const input = (change: Partial<AppointPanelInput> = {}): AppointPanelInput => ({
    ...{ fiscalYear: 2568, number: null, round: '12m', name: 'คณะที่ 1', title: 'คำสั่ง', documentNumber: '1/2568' },
    ...{ issuedOn: '2025-10-01', members: [head.userId, other.userId], head: head.userId, rowVersion: null },
    ...{ parties: ['TH-42'], groups: [], ...change },
  });
  const score = (actor: Actor, code: string, given: { agrees?: boolean; score?: string; note?: string }) =>
    savePanelScore(deps(), actor, { ...round, code, version: null, ...given });
  const move = (actor: Actor, action: SettlementAction, more: object = {}) =>
    moveSettlement(
      deps(),
      actor,
      { ...round, rowVersion: null, ...more },
      { action, proof: { password: settingPassword } },
    );
  const read = async (actor: Actor) => accepted(await readPartyEvaluation(deps(), actor, round));
  const assessed = () => deps().transactions.read((stores) => stores.results.listOfRound(round));

  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    people = await peopleSetting(() => database.pool);
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    opdc = await people.person('opdc@example.th', 'เจ้าหน้าที่', 'opdc-officer');
    head = await people.person('head@example.th', 'หัวหน้า', 'evaluator');
    other = await people.person('other@example.th', 'ผู้ประเมินสอง', 'evaluator', 'central.pmqa');
    stranger = await people.person('stranger@example.th', 'ผู้ประเมินสาม', 'evaluator');
    const indicators = Object.keys(figures).map(indicator);
    await deps().transactions.run((stores) =>
      stores.agreements.insert({ ...sampleAgreement, ...round, indicators }, now),
    );
    accepted(await openRound(deps(), actorOf('administrator', 'opdc'), { ...round, due: '2025-10-31' }));
    for (const [code, [current, previous]] of Object.entries(figures)) {
      const texts = { narrative: '', obstacles: '', supporting: '' };
      const step = { ...round, code, rowVersion: null };
      accepted(await saveResult(deps(), officer, { ...step, ...texts, variables: { current, previous } }));
      accepted(await moveResult(deps(), officer, step, 'send-result'));
      accepted(await moveResult(deps(), officer, step, 'accept-result'));
    }
  });
  afterAll(() => database.close());

  it('is appointed by OPDC alone, with everything that is missing said at its field', async () => {
    expect(codesOf(await appointPanel(deps(), head, input()))).toEqual(['forbidden']);
    const bare = { name: '', title: '', documentNumber: '', issuedOn: null, members: [], head: '', parties: [] };
    expect(codesOf(await appointPanel(deps(), opdc, input(bare)))).toEqual([
      ...['panel-name-required', 'panel-document-required', 'panel-number-required', 'panel-day-required'],
      ...['panel-members-few', 'panel-head-required', 'panel-parties-required'],
    ]);
    const refused = async (change: Partial<AppointPanelInput>) =>
      codesOf(await appointPanel(deps(), opdc, input(change)));
    expect(await refused({ round: null })).toEqual(['panel-round-required']);
    expect(await refused({ round: null, name: '' })).toEqual(['panel-round-required', 'panel-name-required']);
    expect(await refused({ members: [head.userId, opdc.userId] })).toEqual(['panel-member-unknown']);
    expect(await refused({ parties: ['TH-42', 'TH-99'] })).toEqual(['panel-party-unknown']);
    expect(await refused({ groups: ['กลุ่มที่ไม่มี'] })).toEqual(['panel-party-unknown']);
    expect(await refused({ number: 7 })).toEqual(['not-found']);
    expect(await refused({ issuedOn: '2025-02-31' })).toEqual(['date-not-real']);
    expect(await refused({ issuedOn: '2025-10-13' })).toEqual(['panel-day-not-come']);
  });

  it('has nobody whom a role in the province or its agencies ties to it', async () => {
    const tied = await people.person('tied@example.th', 'ผู้มีส่วนได้เสีย', 'evaluator');
    const role = { role: 'kpi-host', validFrom: '2024-10-01', validTo: null, reason: null } as const;
    accepted(
      await grantRole(people.deps, people.administrator, {
        ...{ ...role, userId: tied.userId, organisationId: 'TH-42.cd' },
      }),
    );
    const members = [head.userId, tied.userId];
    expect(codesOf(await appointPanel(deps(), opdc, input({ members })))).toEqual(['conflict-of-interest']);
    expect(codesOf(await appointPanel(deps(), opdc, input({ members, parties: ['TH-50'] })))).toEqual([]);
  });

  it('covers a party that no other panel of the round covers, and is saved once', async () => {
    const panel: Panel = accepted(await appointPanel(deps(), opdc, input()));
    expect(panel).toMatchObject({ number: 2, headId: head.userId, parties: ['TH-42'] });
    expect(codesOf(await appointPanel(deps(), opdc, input()))).toEqual(['panel-party-covered']);
    const same = await appointPanel(deps(), opdc, input({ number: 2 }));
    expect(same).toMatchObject({ ok: true, unchanged: true });
    expect(codesOf(await readPanels(deps(), officer, round))).toEqual(['forbidden']);
    expect(codesOf(await readPanels(deps(), actorOf('public', 'public'), round))).toEqual(['forbidden']);
    expect(accepted(await readPanel(deps(), stranger, { fiscalYear: 2568, number: 2 })).choices).toBeNull();
  });

  it('scores once OPDC has received the report, each member alone', async () => {
    expect(codesOf(await score(head, 'A', { agrees: true }))).toEqual(['report-not-received']);
    const report = { ...round, rowVersion: null };
    accepted(await makeReportMove(deps(), officer, report, 'send-to-governor'));
    accepted(await makeReportMove(deps(), actorOf('governor', 'TH-42'), report, 'endorse'));
    accepted(await makeReportMove(deps(), actorOf('opdc-officer', 'opdc'), report, 'receive'));
    expect(codesOf(await score(officer, 'A', { agrees: true }))).toEqual(['forbidden']);
    expect(codesOf(await score(opdc, 'A', { agrees: true }))).toEqual(['forbidden']);
    expect(codesOf(await score(stranger, 'A', { agrees: true }))).toEqual(['panel-not-member']);
    expect(
      codesOf(await assessResult(deps(), stranger, { ...round, code: 'A', rowVersion: null, agrees: true })),
    ).toEqual(['assessed-by-panel']);
    expect(codesOf(await score(head, 'A', { score: '101', note: 'ก' }))).toEqual(['score-out-of-scale']);
    expect(codesOf(await score(head, 'A', { score: '60' }))).toEqual(['reason-required']);
    accepted(await score(head, 'A', { agrees: true }));
    expect(codesOf(await score(head, 'A', { agrees: true, score: '40' }))).toEqual(['agreed-and-scored']);
    for (const same of [{ agrees: true }, { agrees: true, score: '75.00' }, {}, { note: '' }])
      expect(await score(head, 'A', same)).toMatchObject({ ok: true, unchanged: true });
    accepted(await score(other, 'A', { score: '72', note: 'หลักฐานไม่ครบ' }));
    expect(codesOf(await move(head, 'conclude-scores'))).toEqual(['panel-scores-open']);
    accepted(await score(head, 'B', { agrees: true }));
    accepted(await score(other, 'B', { score: '60', note: 'นับซ้ำ' }));
  });

  it('shows nobody another’s score before both have concluded, and no score in the journal', async () => {
    const seen = await read(head);
    expect(seen.rows.map(({ own, given }) => [own?.score, given])).toEqual([
      ['75.0000', null],
      ['100.0000', null],
    ]);
    accepted(await move(other, 'conclude-scores'));
    for (const actor of [head, opdc, stranger]) {
      const { rows, scoresShown } = await read(actor);
      expect([scoresShown, JSON.stringify(rows).includes('หลักฐานไม่ครบ')]).toEqual([false, false]);
    }
    const { rows } = await database.pool.query(`SELECT after FROM journal WHERE action = 'evaluation.save-score'`);
    expect(JSON.stringify(rows)).not.toContain('72');
    expect(codesOf(await score(other, 'A', { agrees: true }))).toEqual(['panel-scores-concluded']);
    accepted(await move(head, 'conclude-scores'));
    expect((await read(head)).rows.map(({ differs }) => differs)).toEqual([false, true]);
    const later = (change: Partial<AppointPanelInput>) => appointPanel(deps(), opdc, input({ number: 2, ...change }));
    const members = [head.userId, stranger.userId];
    expect(codesOf(await later({ members }))).toEqual(['panel-members-opened']);
    expect(codesOf(await later({ parties: ['TH-13'] }))).toEqual(['panel-party-opened']);
    expect((await read(stranger)).scoresShown).toBe(false);
    // Whoever is no evaluator any more scores no longer: OPDC is told, and appoints another, who reads no score before.
    const holds = (until: string | null) =>
      database.owner.query('UPDATE role_holding SET valid_to = $2 WHERE user_id = $1', [head.userId, until]);
    await holds('2025-10-11');
    const left = await read(other);
    expect([left.scoresShown, left.lacksMembers, left.leaderName]).toEqual([false, true, 'ผู้ประเมินสอง']);
    expect(left.progress.map(({ state }) => state)).toEqual(['left', 'concluded']);
    expect((await later({ members: [other.userId, stranger.userId], head: other.userId })).ok).toBe(true);
    await holds(null);
    accepted(await later({}));
    expect((await read(other)).settlement.status).toBe('differing');
    expect((await assessed()).map(({ assessedScore }) => assessedScore)).toEqual([null, null]);
  });

  it('reconciles what differs by its head with minutes, and another member confirms with a proof', async () => {
    const reconciled = [{ code: 'B', agrees: false, score: '80', reason: 'ตรวจร่วมกันแล้ว' }];
    const minutes = { title: 'ครั้งที่ 1/2568', heldOn: '2025-10-11' };
    expect(codesOf(await move(other, 'propose-settlement', { reconciled, minutes }))).toEqual(['panel-not-head']);
    const both = reconciled.map((one) => ({ ...one, agrees: true }));
    expect(codesOf(await move(head, 'propose-settlement', { reconciled: both, minutes }))).toEqual([
      'agreed-and-scored',
    ]);
    expect(codesOf(await move(head, 'propose-settlement'))).toEqual([
      ...['reason-required', 'panel-score-required', 'panel-minutes-required', 'panel-minutes-day-required'],
    ]);
    const ahead = { ...minutes, heldOn: '2025-12-31' };
    expect(codesOf(await move(head, 'propose-settlement', { reconciled, minutes: ahead }))).toEqual([
      'panel-minutes-day-ahead',
    ]);
    const unreal = { ...minutes, heldOn: '2025-02-31' };
    expect(codesOf(await move(head, 'propose-settlement', { reconciled, minutes: unreal }))).toEqual(['date-not-real']);
    accepted(await move(head, 'propose-settlement', { reconciled, minutes }));
    expect(codesOf(await move(head, 'confirm-settlement'))).toEqual(['same-person']);
    accepted(await move(other, 'return-settlement', { reason: 'ขอให้เพิ่มเหตุผล' }));
    accepted(await move(head, 'propose-settlement', { reconciled, minutes }));
    const unproven = { action: 'confirm-settlement', proof: undefined } as const;
    const call = { ...round, rowVersion: null };
    expect(codesOf(await moveSettlement(deps(), other, call, unproven))).not.toEqual([]);
    accepted(await move(other, 'confirm-settlement'));
    expect((await assessed()).map((one) => [one.assessedScore, one.assessedNote])).toEqual([
      ['73.5000', 'ค่าเฉลี่ยของผู้ประเมิน 2 คน (75.0000 + 72.0000) ÷ 2 = 73.5000 · หลักฐานไม่ครบ'],
      ['80.0000', 'คณะผู้ประเมินปรับคะแนนร่วมกัน (ครั้งที่ 1/2568): ตรวจร่วมกันแล้ว'],
    ]);
    const seen = await read(officer);
    expect([seen.scoresShown, seen.rows, seen.panel.name]).toEqual([false, [], 'คณะที่ 1']);
    accepted(await makeReportMove(deps(), head, { ...round, rowVersion: null }, 'conclude-assessment'));
  });

  it('scores anew what OPDC opens again before the announcement, from what each gave', async () => {
    const report = { ...round, rowVersion: null };
    expect(codesOf(await makeReportMove(deps(), opdc, report, 'reopen-concluded'))).toEqual(['reason-required']);
    const again = { ...report, reason: 'คณะให้กลับไปพิจารณาใหม่' };
    expect(codesOf(await makeReportMove(deps(), head, again, 'reopen-concluded'))).toEqual(['forbidden']);
    accepted(await makeReportMove(deps(), opdc, again, 'reopen-concluded'));
    const seen = await read(head);
    expect([seen.report.status, seen.settlement.status, seen.scoresShown]).toEqual(['received', 'scoring', false]);
    expect(seen.rows.map(({ own }) => own?.score)).toEqual(['75.0000', '100.0000']);
    accepted(await score(other, 'A', { agrees: true, score: '72' }));
    accepted(await score(other, 'B', { agrees: true }));
    for (const actor of [other, head]) accepted(await move(actor, 'conclude-scores'));
    expect((await assessed()).map(({ assessedScore }) => assessedScore)).toEqual(['75.0000', '100.0000']);
    accepted(await makeReportMove(deps(), head, report, 'conclude-assessment'));
  });
});
