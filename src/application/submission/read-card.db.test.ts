import { beforeEach, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
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
import { moveResult } from '../reporting/move-result.ts';
import { openRound } from '../reporting/open-round.ts';
import { saveResult } from '../reporting/save-result.ts';
import { verifyScores } from '../reporting/verify-scores.ts';
import { declareOutage } from './declare-outage.ts';
import { grantExtension } from './grant-extension.ts';
import { readCard, readReceipt } from './read-card.ts';
import { readReportDueStatus } from './read-report-due-status.ts';

const administrator = actorOf('administrator', 'opdc');
const opdc = actorOf('opdc-officer', 'opdc');
const deputy = {
  userId: 'deputy',
  name: 'รองผู้ว่าราชการจังหวัด',
  holdings: [{ role: 'governor' as const, organisationId: 'TH-42', onBehalfOf: 'ผู้ว่าราชการจังหวัดเลย' }],
};
const indicator = {
  ...growth,
  ...{ code: '1-PLAN', componentCode: '1', weight: '100', formula: null },
  variables: [{ name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: false }],
  rule: { kind: 'ladder', points: ['83', '86', '89', '92', '95'].map((value, level) => [value, String(level + 1)]) },
} as typeof growth;
const fiscalYear = 2554;

describeOnEachDatabase('a report that was submitted', (database) => {
  let now = '';
  let organisationId = 'TH-42';
  let made = 0;
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    ids: { next: () => `outage-${++made}` },
  });
  const key = (): RoundKey => ({ organisationId, fiscalYear, round: '12m' });
  const officer = () => actorOf('provincial-officer', organisationId);
  const governor = () => ({ ...deputy, holdings: deputy.holdings.map((one) => ({ ...one, organisationId })) });

  // Each test has a province of its own; an outage that one declares would move another's day.
  const provinces = ['TH-42', 'TH-50', 'TH-52', 'TH-13', 'TH-80'];
  beforeEach(async () => {
    now = '2011-10-03T02:00:00.000Z';
    organisationId = provinces.shift() ?? 'TH-41';
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run((stores) =>
      stores.agreements.insert({ ...sampleAgreement, organisationId, fiscalYear, indicators: [indicator] }, now),
    );
    accepted(await openRound(deps(), administrator, key()));
    await enter('90.5');
  });

  async function enter(result: string) {
    const step = { ...key(), code: indicator.code, rowVersion: null };
    const texts = { narrative: 'ดำเนินการครบ', obstacles: '', supporting: '' };
    accepted(await saveResult(deps(), officer(), { ...step, variables: { result }, ...texts }));
    accepted(await moveResult(deps(), officer(), step, 'send-result'));
    accepted(await moveResult(deps(), officer(), step, 'accept-result'));
  }

  async function submitAt(instant: string) {
    now = instant;
    accepted(await makeReportMove(deps(), officer(), { ...key(), rowVersion: null }, 'send-to-governor'));
    accepted(await makeReportMove(deps(), governor(), { ...key(), rowVersion: null }, 'endorse'));
  }
  const receive = async () => accepted(await makeReportMove(deps(), opdc, { ...key(), rowVersion: null }, 'receive'));
  const dueStatus = async () => accepted(await readReportDueStatus(deps(), opdc, key()));
  const total = () =>
    deps().transactions.read(
      async (stores) => (await stores.scores.listOfProvince(organisationId, fiscalYear))[0]?.total,
    );

  it('is kept as it was endorsed, by whom and for whom, though it is returned and corrected', async () => {
    await submitAt('2011-10-20T03:00:00.000Z');
    const first = accepted(await readCard(deps(), opdc, key()));
    expect(first.submitted?.edition).toBe(1);
    expect(first.content.endorsed).toMatchObject({ name: deputy.name, actingFor: 'ผู้ว่าราชการจังหวัดเลย' });
    expect(first.content.indicators[0]).toMatchObject({ result: '90.5', score: '3.5000', narrative: 'ดำเนินการครบ' });
    const back = { ...key(), rowVersion: null, reason: 'ตัวเลขไม่ตรงหลักฐาน', codes: [indicator.code] };
    accepted(await makeReportMove(deps(), opdc, back, 'return'));
    expect(codesOf(await readReceipt(deps(), officer(), key()))).toEqual(['not-submitted-yet']);
    await enter('92');
    await submitAt('2011-10-25T03:00:00.000Z');
    const second = accepted(await readCard(deps(), opdc, key()));
    expect(second.submitted?.edition).toBe(2);
    expect(second.content.indicators[0]?.result).toBe('92');
    expect(second.submitted?.contentHash).not.toBe(first.submitted?.contentHash);
    const { rows } = await database.pool.query(
      `SELECT edition, content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex') AS whole
       FROM submitted_report WHERE organisation_id = $1 ORDER BY edition`,
      [organisationId],
    );
    expect(rows).toEqual([
      { edition: 1, whole: true },
      { edition: 2, whole: true },
    ]);
    await expect(
      database.owner.query('UPDATE submitted_report SET content = $1 WHERE organisation_id = $2', [
        '{}',
        organisationId,
      ]),
    ).rejects.toThrow('never changed');
  });

  it('is later by each working day until it is received, each day told', async () => {
    now = '2011-11-05T03:00:00.000Z';
    const { late } = accepted(await readReportDueStatus(deps(), officer(), key()));
    expect(late).toMatchObject({ settled: false, workingDays: 3, perDay: '0.0500', deduction: '0.1500' });
    expect(late?.days.map((day) => `${day.date.slice(8)} ${day.why}`)).toEqual([
      '02 working-day',
      '03 working-day',
      '04 working-day',
      '05 weekend',
    ]);
    await submitAt('2011-11-07T03:00:00.000Z');
    await receive();
    now = '2012-03-01T03:00:00.000Z';
    expect((await dueStatus()).late).toMatchObject({ settled: true, until: '2011-11-07', deduction: '0.2000' });
    expect(await total()).toBe('3.3000');
  });

  it('costs less once OPDC extends the day, also after it was received, and every frozen score still computes', async () => {
    await submitAt('2011-11-04T03:00:00.000Z');
    await receive();
    expect(await total()).toBe('3.3500');
    accepted(await grantExtension(deps(), opdc, { ...key(), due: '2011-11-03', reason: 'ศาลากลางถูกน้ำท่วม' }));
    expect(await total()).toBe('3.4500');
    expect((await dueStatus()).late?.days.map((day) => day.date)).toEqual(['2011-11-04']);
    expect((await verifyScores({ ...deps(), secrets: nodeSecrets })).differences).toEqual([]);
  });

  it('costs nothing once the service is declared out of order on the due day', async () => {
    await submitAt('2011-11-03T03:00:00.000Z');
    await receive();
    expect(await total()).toBe('3.4000');
    const outage = { from: '2011-11-01', to: '2011-11-02', movesDueTo: '2011-11-03', reason: 'เครื่องแม่ข่ายขัดข้อง' };
    accepted(await declareOutage(deps(), opdc, { fiscalYear: key().fiscalYear, ...outage }));
    expect(await total()).toBe('3.5000');
    const receipt = accepted(await readReceipt(deps(), opdc, key()));
    expect(receipt.dueStatus).toMatchObject({ due: '2011-11-03', late: null });
    expect(receipt.dueStatus.moves.map((move) => move.by)).toEqual(['holiday', 'outage']);
    expect((await verifyScores({ ...deps(), secrets: nodeSecrets })).differences).toEqual([]);
  });

  it('is read with its formulas in words, also where they were kept as they were typed', async () => {
    await submitAt('2011-10-20T03:00:00.000Z');
    const kept = accepted(await readCard(deps(), opdc, key())).content;
    const typed = { ...kept, indicators: kept.indicators.map((one) => ({ ...one, formula: 'result * 100' })) };
    await database.owner.query('ALTER TABLE submitted_report DISABLE TRIGGER USER');
    await database.owner.query(
      `UPDATE submitted_report SET content = $1, content_hash = encode(sha256(convert_to($1, 'UTF8')), 'hex')
       WHERE organisation_id = $2`,
      [JSON.stringify(typed), organisationId],
    );
    await database.owner.query('ALTER TABLE submitted_report ENABLE TRIGGER USER');
    const read = accepted(await readCard(deps(), opdc, key()));
    expect(read.content.indicators[0]?.formula).toBe('result * 100');
    expect(read.inWords.indicators[0]?.formula).toBe(`${indicator.variables[0]?.label} × 100`);
  });
});
