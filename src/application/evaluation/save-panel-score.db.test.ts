import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import type { SettlementAction } from '../../domain/evaluation/settlement-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { type Outcome, refuse } from '../../domain/values/result.ts';
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
import { appointPanel } from './appoint-panel.ts';
import { moveSettlement } from './move-settlement.ts';
import { readPanel, readPanels } from './read-panels.ts';
import { readPartyEvaluation } from './read-party-evaluation.ts';
import { savePanelScore } from './save-panel-score.ts';

const round = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
const code = growth.code;
const now = '2025-10-12T02:00:00.000Z';
const panelKey = { fiscalYear: 2568, number: 1 };
/** Everybody in the order of the columns below; `tied` is of the panel and hosts an indicator of the province. */
const people = ['head', 'member', 'tied', 'evaluator', 'opdc', 'officer', 'governor', 'host', 'neighbour', 'public'];
/** What each gets, where it is not what everybody else gets. */
const but = (given: Readonly<Record<string, string>>, others = 'forbidden') =>
  people.map((person) => given[person] ?? others);

describe('what one may do with a panel of evaluators', () => {
  let database: TestDatabase;
  let setting: PeopleSetting;
  const actors = new Map<string, Actor>();
  const deps = () => ({
    ...setting.deps,
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  type Deps = ReturnType<typeof deps>;
  type Act = (deps: Deps, actor: Actor) => Promise<Outcome<unknown>>;
  const actor = (person: string): Actor => {
    const found = actors.get(person);
    if (found === undefined) throw new Error(`nobody is called ${person}`);
    return found;
  };
  /** What the act would come to, of which nothing is kept. */
  const tried = async (act: Act, who: Actor): Promise<string> => {
    const results: string[] = [];
    await deps().transactions.run(async (_, nested) => {
      const outcome = await act({ ...deps(), transactions: nested }, who);
      results.push(outcome.ok ? 'ok' : codesOf(outcome).join(' '));
      return refuse('not-found');
    });
    return results.join(' ');
  };
  const tables = async (acts: Readonly<Record<string, Act>>) => {
    const found: Record<string, string[]> = {};
    for (const [name, act] of Object.entries(acts)) {
      found[name] = [];
      for (const person of people) found[name].push(await tried(act, actor(person)));
    }
    return found;
  };
  const members = () => ['head', 'member', 'tied'].map((person) => actor(person).userId);
  const appoint =
    (number: number | null): Act =>
    (from, who) =>
      appointPanel(from, who, {
        ...{ fiscalYear: 2568, number, round: '12m', name: 'คณะที่ 1', title: 'คำสั่ง', documentNumber: '1/2568' },
        ...{ issuedOn: '2025-10-01', members: members().slice(0, number === null ? 3 : 2), rowVersion: null },
        ...{ head: actor('head').userId, parties: ['TH-42'], groups: [] },
      });
  const score =
    (given: { agrees?: boolean; score?: string; note?: string }): Act =>
    (from, who) =>
      savePanelScore(from, who, { ...round, code, version: null, ...given });
  const move =
    (action: SettlementAction, more: object = {}): Act =>
    (from, who) =>
      moveSettlement(
        from,
        who,
        { ...round, rowVersion: null, ...more },
        { action, proof: { password: settingPassword } },
      );
  const proposal = {
    reconciled: [{ code, agrees: false, score: '80', reason: 'ตรวจร่วมกันแล้ว' }],
    minutes: { title: 'ครั้งที่ 1/2568', heldOn: '2025-10-11' },
  };
  const reads: Record<string, Act> = {
    'list panels': (from, who) => readPanels(from, who, round),
    'read a panel': (from, who) => readPanel(from, who, panelKey),
    'read the panel of the party': (from, who) => readPartyEvaluation(from, who, round),
  };
  const evaluators = { head: 'ok', member: 'ok', tied: 'ok', evaluator: 'ok', opdc: 'ok' };
  const readers = {
    'list panels': but(evaluators),
    'read a panel': but(evaluators),
    'read the panel of the party': but({ ...evaluators, officer: 'ok', governor: 'ok', host: 'ok' }),
  };
  const done = async (act: Act, person: string) => accepted(await act(deps(), actor(person)));
  /** Who sees the scores of everybody, and who sees any score at all. */
  const seen = async () => {
    const found: string[] = [];
    for (const person of people) {
      const reading = await readPartyEvaluation(deps(), actor(person), round);
      if (!reading.ok) found.push('nothing');
      else if (reading.value.scoresShown) found.push('all');
      else found.push(reading.value.rows.some(({ own }) => own !== null) ? 'own' : 'none');
    }
    return found;
  };

  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    setting = await peopleSetting(() => database.pool);
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    for (const [person, role, place] of [
      ['head', 'evaluator', 'opdc'],
      ['member', 'evaluator', 'central.pmqa'],
      ['tied', 'evaluator', 'opdc'],
      ['evaluator', 'evaluator', 'opdc'],
      ['opdc', 'opdc-officer', 'opdc'],
    ] as const)
      actors.set(person, await setting.person(`${person}@example.th`, person, role, place));
    for (const [person, role, place] of [
      ['officer', 'provincial-officer', 'TH-42'],
      ['governor', 'governor', 'TH-42'],
      ['host', 'kpi-host', 'TH-42.cd'],
      ['neighbour', 'provincial-officer', 'TH-50'],
      ['public', 'public', 'public'],
    ] as const)
      actors.set(person, actorOf(role, place));
    await deps().transactions.run((stores) =>
      stores.agreements.insert({ ...sampleAgreement, ...round, indicators: [{ ...growth, weight: '100' }] }, now),
    );
    accepted(await openRound(deps(), actorOf('administrator', 'opdc'), { ...round, due: '2025-10-31' }));
    const officer = actor('officer');
    const step = { ...round, code, rowVersion: null };
    const texts = { narrative: '', obstacles: '', supporting: '' };
    accepted(await saveResult(deps(), officer, { ...step, ...texts, variables: { current: '106', previous: '100' } }));
    accepted(await moveResult(deps(), officer, step, 'send-result'));
    accepted(await moveResult(deps(), officer, step, 'accept-result'));
    const report = { ...round, rowVersion: null };
    accepted(await makeReportMove(deps(), officer, report, 'send-to-governor'));
    accepted(await makeReportMove(deps(), actor('governor'), report, 'endorse'));
    accepted(await makeReportMove(deps(), actor('opdc'), report, 'receive'));
  });
  afterAll(() => database.close());

  it('appointing is OPDC’s alone', async () => {
    expect(await tables({ appoint: appoint(null) })).toEqual({ appoint: but({ opdc: 'ok' }) });
    await done(appoint(null), 'opdc');
    const tie = { role: 'kpi-host', organisationId: 'TH-42.cd', validFrom: '2025-10-05', validTo: null } as const;
    accepted(
      await grantRole(setting.deps, setting.administrator, { ...tie, userId: actor('tied').userId, reason: null }),
    );
  });

  it('scoring is for members who have no interest in the party, and each sees their own scores alone', async () => {
    const notMember = { evaluator: 'panel-not-member' };
    expect(
      await tables({
        ...reads,
        change: appoint(1),
        score: score({ agrees: true }),
        conclude: move('conclude-scores'),
        'declare a conflict': move('declare-conflict', { reason: 'มีส่วนได้เสีย' }),
        propose: move('propose-settlement', proposal),
        'assess outside the panel': (from, who) =>
          assessResult(from, who, { ...round, code, rowVersion: null, agrees: true }),
      }),
    ).toEqual({
      ...readers,
      change: but({ opdc: 'ok' }),
      score: but({ head: 'ok', member: 'ok', tied: 'conflict-of-interest', ...notMember }),
      conclude: but({
        ...{ head: 'panel-scores-open', member: 'panel-scores-open', tied: 'conflict-of-interest', ...notMember },
      }),
      'declare a conflict': but({ head: 'ok', member: 'ok', tied: 'ok', ...notMember }),
      propose: but({
        head: 'move-not-legal',
        member: 'move-not-legal',
        tied: 'move-not-legal',
        evaluator: 'move-not-legal',
      }),
      'assess outside the panel': but({
        ...{ head: 'assessed-by-panel', member: 'assessed-by-panel', tied: 'assessed-by-panel' },
        ...{ evaluator: 'assessed-by-panel', opdc: 'assessed-by-panel' },
      }),
    });
    await done(score({ agrees: true }), 'head');
    await done(score({ score: '60', note: 'หลักฐานไม่ครบ' }), 'member');
    await done(move('conclude-scores'), 'head');
    const hidden = { officer: 'none', governor: 'none', host: 'none', opdc: 'none', evaluator: 'none', tied: 'none' };
    expect(await seen()).toEqual(but({ head: 'own', member: 'own', ...hidden }, 'nothing'));
    await done(move('declare-conflict', { reason: 'เป็นเจ้าภาพตัวชี้วัดของจังหวัด' }), 'tied');
    expect(await seen()).toEqual(but({ head: 'own', member: 'own', ...hidden }, 'nothing'));
    await done(move('conclude-scores'), 'member');
  });

  it('scores that differ are read by the panel and OPDC, and settled by the head', async () => {
    const hidden = { officer: 'none', governor: 'none', host: 'none', evaluator: 'none', tied: 'none' };
    expect(await seen()).toEqual(but({ head: 'all', member: 'all', opdc: 'all', ...hidden }, 'nothing'));
    const others = { tied: 'panel-member-recused', evaluator: 'panel-not-member' };
    const early = { head: 'move-not-legal', member: 'move-not-legal', tied: 'move-not-legal' };
    expect(
      await tables({
        ...reads,
        score: score({ agrees: true }),
        propose: move('propose-settlement', proposal),
        confirm: move('confirm-settlement'),
      }),
    ).toEqual({
      ...readers,
      score: but({ head: 'panel-scores-concluded', member: 'panel-scores-concluded', ...others }),
      propose: but({ head: 'ok', member: 'panel-not-head', ...others }),
      confirm: but({ ...early, evaluator: 'move-not-legal' }),
    });
    await done(move('propose-settlement', proposal), 'head');
  });

  it('what the head proposed is confirmed or returned by another member', async () => {
    const others = { tied: 'panel-member-recused', evaluator: 'panel-not-member' };
    expect(
      await tables({
        return: move('return-settlement', { reason: 'ขอให้เพิ่มเหตุผล' }),
        confirm: move('confirm-settlement'),
      }),
    ).toEqual({
      return: but({ head: 'ok', member: 'ok', ...others }),
      confirm: but({ head: 'same-person', member: 'ok', ...others }),
    });
    await done(move('confirm-settlement'), 'member');
    expect(await tables({ score: score({ agrees: true }), confirm: move('confirm-settlement') })).toEqual({
      score: but({ head: 'panel-scores-concluded', member: 'panel-scores-concluded', ...others }),
      confirm: but({
        ...{ head: 'move-not-legal', member: 'move-not-legal', tied: 'move-not-legal' },
        evaluator: 'move-not-legal',
      }),
    });
  });
});
