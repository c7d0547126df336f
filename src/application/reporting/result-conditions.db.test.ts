import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
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
import { verifyScores } from './verify-scores.ts';

const key: RoundKey = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' };
const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const governor = actorOf('governor', 'TH-42');
const evaluator = actorOf('evaluator', 'opdc');
const owner = actorOf('central-data-owner', 'central.pmqa');
const judged: typeof growth = {
  ...growth,
  ...{ code: '1.1-JUDGED', position: 2, formula: null, rule: { kind: 'judgement' } },
  variables: [{ name: 'result', label: 'คะแนน', unit: 'คะแนน', mayBeNegative: false }],
};

describeOnEachDatabase('an indicator whose score the evaluator gives', (database) => {
  let now = '2025-10-06T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const texts = { narrative: 'จัดเวทีรับฟังครบทุกอำเภอ', obstacles: '', supporting: '' };
  const step = (code: string) => ({ ...key, code, rowVersion: null });
  const move = (actor: Actor, action: Parameters<typeof makeReportMove>[3]) =>
    makeReportMove(deps(), actor, { ...key, rowVersion: null }, action);
  const round = async (actor: Actor) => accepted(await readRound(deps(), actor, key));

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run((stores) =>
      stores.agreements.insert({ ...sampleAgreement, indicators: [growth, judged] }, now),
    );
    accepted(await openRound(deps(), opdc, key));
  });

  it('takes words from its host, and no figure from anybody', async () => {
    for (const actor of [officer, opdc, evaluator, owner]) {
      const typed = await saveResult(deps(), actor, { ...step(judged.code), variables: { result: '90' }, ...texts });
      expect(codesOf(typed)).toEqual([actor === officer ? 'unknown-variable' : 'forbidden']);
    }
    const saved = accepted(await saveResult(deps(), officer, { ...step(judged.code), variables: {}, ...texts }));
    expect(saved).toMatchObject({ state: 'missing', selfScore: null, narrative: texts.narrative });
    accepted(await moveResult(deps(), officer, step(judged.code), 'send-result'));
  });

  it('holds up no report, and costs nothing before it is judged', async () => {
    const figures = { current: '104', previous: '100' };
    accepted(await saveResult(deps(), officer, { ...step(growth.code), variables: figures, ...texts }));
    accepted(await moveResult(deps(), officer, step(growth.code), 'send-result'));
    expect((await round(officer)).foretold.map((one) => one.action)).toEqual(['send-to-governor']);
    accepted(await moveResult(deps(), officer, step(growth.code), 'accept-result'));
    expect((await round(officer)).foretold).toEqual([]);
    accepted(await move(officer, 'send-to-governor'));
    accepted(await move(governor, 'endorse'));
    accepted(await move(opdc, 'receive'));
    now = '2025-12-01T02:00:00.000Z';
    expect((await round(opdc)).scores?.self).toMatchObject({ total: '75.0000', grade: null });
  });

  it('is scored by the evaluator once OPDC has received, and the assessment waits for it alone', async () => {
    accepted(await assessResult(deps(), evaluator, { ...step(growth.code), agrees: true, note: '' }));
    const { foretold, rows } = await round(evaluator);
    expect(foretold.map(({ action, refusals }) => [action, refusals[0]?.code])).toEqual([
      ['conclude-assessment', 'assessment-incomplete'],
    ]);
    expect(rows.map((row) => row.apart?.awaitsJudgement)).toEqual([false, true]);
    expect(codesOf(await move(evaluator, 'conclude-assessment'))).toEqual(['assessment-incomplete']);
    accepted(await assessResult(deps(), evaluator, { ...step(judged.code), score: '100', note: 'ตรวจในพื้นที่แล้ว' }));
    accepted(await move(evaluator, 'conclude-assessment'));
    expect((await round(evaluator)).scores?.assessed).toMatchObject({ total: '87.5000' });
    expect((await verifyScores({ ...deps(), secrets: nodeSecrets })).differences).toEqual([]);
  });
});
