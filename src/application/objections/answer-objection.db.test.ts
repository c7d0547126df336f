import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { SettlementAction } from '../../domain/evaluation/settlement-moves.ts';
import type { ObjectionAction } from '../../domain/objections/objection-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { giveRightOfReply } from '../../testing/right-of-reply.ts';
import { appointPanel } from '../evaluation/appoint-panel.ts';
import { moveSettlement } from '../evaluation/move-settlement.ts';
import { readPartyEvaluation } from '../evaluation/read-party-evaluation.ts';
import { savePanelScore } from '../evaluation/save-panel-score.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { moveResult } from '../reporting/move-result.ts';
import { openRound } from '../reporting/open-round.ts';
import { saveResult } from '../reporting/save-result.ts';
import { answerObjection } from './answer-objection.ts';
import { moveObjections } from './objection-lifecycle.ts';
import { openObjections } from './open-objections.ts';
import { writeObjection } from './write-objection.ts';

const round = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
const call = { ...round, rowVersion: null };
const proof = { password: settingPassword };
const now = '2025-10-12T02:00:00.000Z';
const points: [string, string][] = [
  ['1', '50'],
  ['2', '75'],
  ['3', '100'],
];
const indicator = (code: string, position: number): Indicator => ({
  ...growth,
  ...{ code, position, weight: '50', componentCode: '1.1', formula: 'current / previous' },
  rule: { kind: 'ladder', below: 'zero', points },
});

describe('an objection to what a panel scored', () => {
  let database: TestDatabase;
  let people: Readonly<Record<'opdc' | 'head' | 'other', Actor>>;
  let party: Readonly<Record<'officer' | 'governor', Actor>>;
  let setting: PeopleSetting;
  const deps = () => ({
    ...setting.deps,
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const give = async (actor: Actor, scores: Readonly<Record<'A' | 'B', string>>) => {
    for (const [code, score] of Object.entries(scores))
      accepted(await savePanelScore(deps(), actor, { ...round, code, version: null, score, note: 'ตรวจแล้ว' }));
  };
  const settle = (actor: Actor, action: SettlementAction) => moveSettlement(deps(), actor, call, { action, proof });
  const move = (actor: Actor, action: ObjectionAction) => moveObjections(deps(), actor, call, { action, proof });
  const report = async (actor: Actor, action: Parameters<typeof makeReportMove>[3]) =>
    accepted(await makeReportMove(deps(), actor, call, action));
  const scored = async (scores: Readonly<Record<'A' | 'B', string>>) => {
    for (const actor of [people.head, people.other]) await give(actor, scores);
    for (const actor of [people.head, people.other]) accepted(await settle(actor, 'conclude-scores'));
    await report(people.head, 'conclude-assessment');
  };

  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    setting = await peopleSetting(() => database.pool);
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    people = {
      opdc: await setting.person('opdc@example.th', 'เจ้าหน้าที่', 'opdc-officer'),
      head: await setting.person('head@example.th', 'หัวหน้า', 'evaluator'),
      other: await setting.person('other@example.th', 'ผู้ประเมินสอง', 'evaluator', 'central.pmqa'),
    };
    const indicators = ['A', 'B'].map(indicator);
    await deps().transactions.run((stores) =>
      stores.agreements.insert({ ...sampleAgreement, ...round, indicators }, now),
    );
    accepted(await openRound(deps(), actorOf('administrator', 'opdc'), { ...round, due: '2025-10-31' }));
    const host = actorOf('provincial-officer', 'TH-42');
    for (const code of ['A', 'B']) {
      const texts = { narrative: '', obstacles: '', supporting: '', variables: { current: '2', previous: '1' } };
      accepted(await saveResult(deps(), host, { ...call, code, ...texts }));
      accepted(await moveResult(deps(), host, { ...call, code }, 'send-result'));
      accepted(await moveResult(deps(), host, { ...call, code }, 'accept-result'));
    }
    await report(host, 'send-to-governor');
    await report(actorOf('governor', 'TH-42'), 'endorse');
    await report(actorOf('opdc-officer', 'opdc'), 'receive');
    // Who is alone in an office may do what otherwise takes two; from here on they are not.
    party = {
      officer: await setting.person('officer@loei.th', 'เจ้าหน้าที่จังหวัด', 'provincial-officer', 'TH-42'),
      governor: await setting.person('governor@loei.th', 'ผู้ว่าราชการจังหวัด', 'governor', 'TH-42'),
    };
    accepted(
      await appointPanel(deps(), people.opdc, {
        ...{ fiscalYear: 2568, number: null, round: '12m', name: 'คณะที่ 1', title: 'คำสั่ง', documentNumber: '1/2568' },
        ...{ issuedOn: '2025-10-01', members: [people.head.userId, people.other.userId], head: people.head.userId },
        ...{ parties: ['TH-42'], groups: [], rowVersion: null },
      }),
    );
    await scored({ A: '60', B: '70' });
    await giveRightOfReply(deps().transactions, 2568, now);
    accepted(await openObjections(deps(), people.opdc, round));
    const typed = { reason: 'หลักฐานครบแล้ว', reference: '' };
    accepted(await writeObjection(deps(), party.officer, { ...call, code: 'A', ...typed }));
    accepted(await move(party.officer, 'propose'));
    accepted(await move(party.governor, 'approve'));
  });
  afterAll(() => database.close());

  const answer = (code: string, verdict = 'changed') =>
    answerObjection(deps(), people.opdc, { ...call, code, verdict, answer: 'รับฟัง' });

  it('is answered where there is one', async () => {
    expect(codesOf(await answer('B'))).toEqual(['objections-not-objected']);
  });

  it('opens the panel’s scores again: each member gives and concludes them as the first time, unseen by the other', async () => {
    accepted(await answer('A'));
    const { settlement, rows, scoresShown, own } = accepted(await readPartyEvaluation(deps(), people.head, round));
    expect([settlement.status, scoresShown, own?.isConcluded]).toEqual(['scoring', false, false]);
    expect(rows.map((row) => [row.own?.score, row.given])).toEqual([
      ['60.0000', null],
      ['70.0000', null],
    ]);
    expect(codesOf(await move(people.opdc, 'answer'))).toEqual(['objections-not-assessed-again']);
  });

  it('changes no score that nobody objected to', async () => {
    await scored({ A: '80', B: '20' });
    expect(codesOf(await move(people.opdc, 'answer'))).toEqual(['objections-score-unasked']);
    accepted(await answer('A', 'kept'));
    accepted(await answer('A'));
    await scored({ A: '80', B: '70' });
    accepted(await move(people.opdc, 'answer'));
  });
});
