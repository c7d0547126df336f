import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { withWhenDueOnHoliday } from '../../domain/calendar/due-date.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { frameworkOf } from '../../frameworks/registry.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishFramework } from '../framework/publish-framework.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { assessResult } from './assess-result.ts';
import { moveResult } from './move-result.ts';
import { openRound } from './open-round.ts';
import { readLedger } from './read-ledger.ts';
import { saveResult } from './save-result.ts';
import { verifyScores } from './verify-scores.ts';

const administrator = actorOf('administrator', 'opdc');
const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const governor = actorOf('governor', 'TH-42');
const evaluator = actorOf('evaluator', 'opdc');
const key: RoundKey = { organisationId: 'TH-42', fiscalYear: 2554, round: '12m' };
const place = { ...key, code: '1-PLAN' };
const step = { ...place, rowVersion: null };

/** Level 3.5 of five: 90.5 lies halfway between 89 and 92. */
const indicator = {
  ...growth,
  code: place.code,
  componentCode: '1',
  weight: '100',
  formula: null,
  variables: [{ name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: false }],
  rule: { kind: 'ladder', points: ['83', '86', '89', '92', '95'].map((value, level) => [value, String(level + 1)]) },
} as typeof growth;

describe('the twelve-month report of FY2554, due 31 October 2554', () => {
  let database: TestDatabase;
  let now = '';
  const deps = () => {
    const transactions = openTransactions(database.pool, () => now);
    return { transactions, clock: { now: () => now, today: () => civilDateOf(now) } };
  };

  beforeEach(async () => {
    database = await openTestDatabase(embeddedTarget());
    now = '2011-10-03T02:00:00.000Z';
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      const agreement = { ...sampleAgreement, fiscalYear: 2554, indicators: [indicator] };
      await stores.agreements.insert(agreement, now);
    });
  });
  afterEach(() => database.close());

  /** The agreement is made under a version whose due day is not moved, although a flood closed Bangkok. */
  async function dueStaysOnTheHoliday() {
    const same = withWhenDueOnHoliday(frameworkOf(2554) as Framework, 'same-day');
    const version = same.version + 1;
    accepted(await publishFramework(deps(), administrator, { ...same, version }));
    await deps().transactions.run(async ({ agreements }) => {
      const made = await agreements.find(key.organisationId, key.fiscalYear);
      if (made) await agreements.update({ ...made, frameworkVersion: version }, now);
    });
  }

  /** The province reports 90.5 and the governor endorses at the instant given. */
  async function submittedAt(instant: string) {
    accepted(await openRound(deps(), administrator, key));
    const texts = { narrative: '', obstacles: '', supporting: '' };
    accepted(await saveResult(deps(), officer, { ...step, variables: { result: '90.5' }, ...texts }));
    accepted(await moveResult(deps(), officer, step, 'send-result'));
    accepted(await moveResult(deps(), officer, step, 'accept-result'));
    now = instant;
    await submit();
  }

  /** As above, and OPDC receives at once. */
  async function receivedAt(instant: string) {
    await submittedAt(instant);
    accepted(await makeReportMove(deps(), opdc, { ...key, rowVersion: null }, 'receive'));
  }

  async function submit() {
    accepted(await makeReportMove(deps(), officer, { ...key, rowVersion: null }, 'send-to-governor'));
    accepted(await makeReportMove(deps(), governor, { ...key, rowVersion: null }, 'endorse'));
  }

  async function submitAndReceive() {
    await submit();
    return accepted(await makeReportMove(deps(), opdc, { ...key, rowVersion: null }, 'receive'));
  }

  it('is the only one that is assessed: the card of six months ends when OPDC has received it', async () => {
    const half = { ...key, round: '6m' } as const;
    const result = { ...half, code: place.code, rowVersion: null };
    now = '2011-04-04T02:00:00.000Z';
    accepted(await openRound(deps(), administrator, half));
    const texts = { narrative: '', obstacles: '', supporting: '' };
    accepted(await saveResult(deps(), officer, { ...result, variables: { result: '90.5' }, ...texts }));
    accepted(await moveResult(deps(), officer, result, 'send-result'));
    accepted(await moveResult(deps(), officer, result, 'accept-result'));
    const move = { ...half, rowVersion: null };
    accepted(await makeReportMove(deps(), officer, move, 'send-to-governor'));
    accepted(await makeReportMove(deps(), governor, move, 'endorse'));
    accepted(await makeReportMove(deps(), opdc, move, 'receive'));
    const refusal = { ok: false, refusals: [{ code: 'round-not-assessed' }] };
    expect(await assessResult(deps(), evaluator, { ...result, score: '3', note: '' })).toMatchObject(refusal);
    expect(await makeReportMove(deps(), evaluator, move, 'conclude-assessment')).toMatchObject(refusal);
  });

  const totalOf = (kind: 'self' | 'assessed') =>
    deps().transactions.run(async (stores) => {
      const scores = await stores.scores.listOfProvince(key.organisationId, key.fiscalYear);
      return scores.find((one) => one.kind === kind)?.total;
    });

  const frozen = () => deps().transactions.run((stores) => stores.scores.frozen(null));

  it.each([
    ['same-day', '2011-10-31T16:59:59.000Z', 'the last second of 31 October in Thailand', 0, '3.5000'],
    ['same-day', '2011-10-31T17:00:00.000Z', 'the first second of Tuesday 1 November', 1, '3.4500'],
    ['same-day', '2011-11-05T03:00:00.000Z', 'Saturday 5 November: the weekend is not counted', 4, '3.3000'],
    ['same-day', '2011-11-07T03:00:00.000Z', 'Monday 7 November', 5, '3.2500'],
    ['next-working-day', '2011-11-01T03:00:00.000Z', '1 November, to which the flood moved it', 0, '3.5000'],
    ['next-working-day', '2011-11-07T03:00:00.000Z', 'Monday 7 November', 4, '3.3000'],
  ] as const)(
    '%s: received %s (%s) is %i working days late and totals %s',
    async (rule, instant, _day, days, total) => {
      if (rule === 'same-day') await dueStaysOnTheHoliday();
      await receivedAt(instant);
      const report = await deps().transactions.run((stores) => stores.reports.find(key));
      expect(report?.lateness?.days).toHaveLength(days);
      expect(await totalOf('self')).toBe(total);
      expect((await frozen()).map((one) => one.total)).toEqual([total]);
      expect(await verifyScores({ ...deps(), secrets: nodeSecrets })).toMatchObject({
        scores: 1,
        differences: [],
      });
    },
  );

  it('tells in the ledger the due day, the receipt, each day late, the points and the clause', async () => {
    await dueStaysOnTheHoliday();
    await receivedAt('2011-11-07T03:00:00.000Z');
    const { pairs } = accepted(await readLedger(deps(), opdc, key));
    const self = pairs.find((one) => one.kind === 'self');
    const steps = self?.current.steps ?? [];
    expect(self?.frozen?.ledger.steps).toEqual(steps);
    const told = steps.map((one) => `${one.text} [${one.clause ?? ''}]`).join('\n');
    expect(told).toContain('รอบ 12 เดือน ครบกำหนดส่งวันที่ 31 ตุลาคม 2554');
    expect(told).toContain('ผู้รับได้รับรายงานวันที่ 7 พฤศจิกายน 2554');
    expect(told).toContain('ล่าช้า 5 วันทำการ ได้แก่ 1 พฤศจิกายน 2554, 2 พฤศจิกายน 2554, 3 พฤศจิกายน 2554');
    expect(told).toMatch(/ปรับลดคะแนนรวม 0\.0500 × 5 = 0\.2500 \[S2 ข้อ 1\.5\.2 หมายเหตุ/);
    expect(told).toContain('3.5 − 0.25 = 3.25 (ส่งรายงานล่าช้า 5 วันทำการ)');
  });

  it('is on time when it reached OPDC on the due day, however long OPDC took to open it', async () => {
    await dueStaysOnTheHoliday();
    await submittedAt('2011-10-31T09:00:00.000Z');
    now = '2011-11-10T03:00:00.000Z';
    const received = accepted(await makeReportMove(deps(), opdc, { ...key, rowVersion: null }, 'receive'));
    expect(received.lateness).toMatchObject({ received: '2011-10-31', days: [] });
    expect(await totalOf('self')).toBe('3.5000');
  });

  it('is as late as when it first arrived, though it was returned and came again', async () => {
    await dueStaysOnTheHoliday();
    await receivedAt('2011-11-01T03:00:00.000Z');
    now = '2011-11-10T03:00:00.000Z';
    const back = { ...key, rowVersion: null, reason: 'ขาดลายมือชื่อ', codes: [] };
    accepted(await makeReportMove(deps(), opdc, back, 'return'));
    const again = await submitAndReceive();
    expect(again.lateness?.days).toEqual(['2011-11-01']);
    expect(await totalOf('self')).toBe('3.4500');
  });

  it('costs the assessed total as much, and a frozen count that somebody changes is found', async () => {
    await dueStaysOnTheHoliday();
    await receivedAt('2011-11-07T03:00:00.000Z');
    accepted(await assessResult(deps(), evaluator, { ...step, score: '4', note: 'ผลดีกว่าที่รายงาน' }));
    accepted(await makeReportMove(deps(), evaluator, { ...key, rowVersion: null }, 'conclude-assessment'));
    expect(await totalOf('assessed')).toBe('3.7500');
    await database.owner.query('ALTER TABLE frozen_score DISABLE TRIGGER USER');
    await database.owner.query(
      `UPDATE frozen_score SET inputs = jsonb_set(inputs, '{settings,adjust,0,times}', '1') WHERE kind = 'assessed'`,
    );
    const { differences } = await verifyScores({ ...deps(), secrets: nodeSecrets });
    expect(differences[0]).toMatchObject({ what: 'total', stored: '3.7500', recomputed: '3.9500' });
  });

  it('is named by the journal with the hash of what was sent, so that changed text is found, with its hash or without', async () => {
    await dueStaysOnTheHoliday();
    await receivedAt('2011-10-31T09:00:00.000Z');
    const differences = async () => {
      const verdict = await verifyScores({ ...deps(), secrets: nodeSecrets });
      return verdict.differences.map(({ what, part }) => `${what} ${part}`);
    };
    expect(await differences()).toEqual([]);
    await database.owner.query(`ALTER TABLE submitted_report DISABLE TRIGGER USER;
      UPDATE submitted_report SET content = replace(content, '90.5', '99.5')`);
    expect(await differences()).toEqual(['submitted-text 1']);
    await database.owner.query(`UPDATE submitted_report
      SET content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')`);
    expect(await differences()).toEqual(['submitted-hash 1']);
    await database.owner.query('DELETE FROM submitted_report');
    expect(await differences()).toEqual(['submitted-hash —']);
  });
});
