import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { moveResult } from '../reporting/move-result.ts';
import { openRound } from '../reporting/open-round.ts';
import { saveResult } from '../reporting/save-result.ts';
import { answerObservation, closeObservation } from './note-observation.ts';
import { readObservations, readObservationsOfParty } from './read-observations.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const loei = { organisationId: 'TH-42', fiscalYear: 2568 };
const id = `same-figures/12m/${growth.code}`;

describeOnEachDatabase('what the data show', (database) => {
  const now = '2025-10-20T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const seen = async () =>
    accepted(await readObservations(deps(), opdc, loei)).observations.map((one) => `${one.organisationId} ${one.id}`);
  const answer = (text: string, actor = officer) =>
    answerObservation(deps(), actor, { ...loei, observation: id, text });
  const close = (text: string, actor = opdc) => closeObservation(deps(), actor, { ...loei, observation: id, text });

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    for (const organisationId of ['TH-42', 'TH-50', 'TH-13']) {
      const round = { ...loei, organisationId, round: '12m' } as const;
      const own = actorOf('provincial-officer', organisationId);
      const step = { ...round, code: growth.code, rowVersion: null };
      await deps().transactions.run((stores) =>
        stores.agreements.insert(
          { ...sampleAgreement, organisationId, indicators: [{ ...growth, weight: '100' }] },
          now,
        ),
      );
      accepted(await openRound(deps(), actorOf('administrator', 'opdc'), round));
      const texts = { narrative: 'ตามเป้าหมาย', obstacles: '', supporting: '' };
      const variables = { current: '104', previous: '100' };
      accepted(await saveResult(deps(), own, { ...step, ...texts, variables }));
      if (organisationId === 'TH-13') continue;
      accepted(await moveResult(deps(), own, step, 'send-result'));
      accepted(await moveResult(deps(), own, step, 'accept-result'));
      const report = { ...round, rowVersion: null };
      accepted(await makeReportMove(deps(), own, report, 'send-to-governor'));
      accepted(await makeReportMove(deps(), actorOf('governor', organisationId), report, 'endorse'));
    }
  });

  it('is seen in what was sent, and in nothing that still lies with a province', async () => {
    expect(await seen()).toEqual([`TH-42 ${id}`, `TH-50 ${id}`]);
  });

  it('is read by OPDC and the party that it concerns; the party is not told which others are meant', async () => {
    const own = accepted(await readObservationsOfParty(deps(), officer, loei)).observations;
    expect(own).toMatchObject([{ id, facts: { parties: '1' }, others: [] }]);
    const all = accepted(await readObservationsOfParty(deps(), opdc, loei)).observations;
    expect(all[0]?.others).toMatchObject([{ organisationId: 'TH-50' }]);
    const strangers = [
      actorOf('provincial-officer', 'TH-50'),
      actorOf('evaluator', 'opdc'),
      actorOf('public', 'public'),
    ];
    for (const actor of strangers)
      expect(codesOf(await readObservationsOfParty(deps(), actor, loei))).toEqual(['forbidden']);
    for (const actor of [...strangers, officer, actorOf('administrator', 'opdc')])
      expect(codesOf(await readObservations(deps(), actor, loei))).toEqual(['forbidden']);
  });

  it('is answered by the party and closed by OPDC with a reason; both are journalled and never changed', async () => {
    expect(codesOf(await answer(' '))).toEqual(['observation-text-missing']);
    expect(codesOf(await answer('ก', opdc))).toEqual(['forbidden']);
    expect(codesOf(await close('ก', officer))).toEqual(['forbidden']);
    accepted(await answer('ใช้ข้อมูลชุดเดียวกันของกรม'));
    accepted(await close('ตรวจกับกรมแล้วถูกต้อง'));
    expect(codesOf(await answer('อีก'))).toEqual(['observation-closed']);
    expect(codesOf(await close('อีก'))).toEqual(['observation-closed']);
    const [one] = accepted(await readObservationsOfParty(deps(), officer, loei)).observations;
    expect(one?.notes.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'answer: ใช้ข้อมูลชุดเดียวกันของกรม',
      'close: ตรวจกับกรมแล้วถูกต้อง',
    ]);
    const { rows } = await database.pool.query(
      `SELECT action, reason FROM journal WHERE organisation_id = 'TH-42' AND action LIKE 'observation.%' ORDER BY seq`,
    );
    expect(rows).toEqual([
      { action: 'observation.answer', reason: null },
      { action: 'observation.close', reason: 'ตรวจกับกรมแล้วถูกต้อง' },
    ]);
    const other = { ...loei, observation: 'same-figures/12m/none', text: 'ก' };
    expect(codesOf(await answerObservation(deps(), officer, other))).toEqual(['not-found']);
  });
});
