import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { openRound } from '../reporting/open-round.ts';
import { correctRoundDue } from './correct-round-due.ts';
import { declareOutage } from './declare-outage.ts';
import { foreseeDays, touchesNothing } from './foresee-days.ts';
import { grantExtension } from './grant-extension.ts';
import { openRounds } from './open-rounds.ts';
import { readRounds } from './read-rounds.ts';
import { revokeExtension } from './revoke-extension.ts';
import { revokeOutage } from './revoke-outage.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-50');
const [first, second, third, late] = ['TH-42', 'TH-50', 'TH-52', 'TH-54'] as const;
const year = { fiscalYear: 2558, round: '6m' as const };

describeOnEachDatabase('days that bind many parties', (database) => {
  let now = '2015-04-02T02:00:00.000Z';
  let ids = 0;
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    ids: { next: () => `outage-${++ids}` },
  });
  const on = (day: string) => {
    now = `${day}T02:00:00.000Z`;
  };
  const reportOf = async (organisationId: string, key: Pick<Report, 'fiscalYear' | 'round'> = year) => {
    const found = await deps().transactions.read(({ reports }) => reports.find({ organisationId, ...key }));
    if (!found) throw new Error(`no report of ${organisationId}`);
    return found;
  };
  const dues = async () => {
    const found: Record<string, string> = {};
    for (const party of [first, second, third]) found[party] = (await reportOf(party)).due;
    return found;
  };
  const arrives = async (organisationId: string, day: string, key: Pick<Report, 'fiscalYear' | 'round'> = year) => {
    const report = await reportOf(organisationId, key);
    const submittedAt = `${day}T03:00:00.000Z`;
    await deps().transactions.run(({ reports }) => reports.update({ ...report, status: 'submitted', submittedAt }));
  };
  const sign = (organisationId: string, fiscalYear: number) =>
    deps().transactions.run(({ agreements }) => {
      const indicators = [{ ...growth, componentCode: '1' }];
      return agreements.insert({ ...sampleAgreement, organisationId, fiscalYear, indicators }, now);
    });

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    for (const party of [first, second, third])
      for (const fiscalYear of [2553, 2554, 2558]) await sign(party, fiscalYear);
  });

  it('are not taken before the period ends, nor far beyond it: a year mistyped is no day of the round', async () => {
    for (const due of ['2008-01-01', '2015-03-31', '2025-04-30', '2014-12-30'])
      expect(codesOf(await openRounds(deps(), opdc, { ...year, due }))).toEqual(['day-outside-bounds']);
    expect(codesOf(await foreseeDays(deps(), opdc, { act: 'open', input: { ...year, due: '2008-01-01' } }))).toEqual([
      'day-outside-bounds',
    ]);
  });

  it('are told in numbers before they bind, and nothing is kept of the trial', async () => {
    const opening = { act: 'open' as const, input: { ...year, due: '2015-04-30' } };
    expect(codesOf(await foreseeDays(deps(), officer, opening))).toEqual(['forbidden']);
    const day = { due: '2015-04-30', parties: 3, workingDaysLeft: 16 };
    const told = accepted(await foreseeDays(deps(), opdc, opening));
    expect(told).toMatchObject({ days: [day], lateAtOnce: 0 });
    on('2015-05-05');
    expect(accepted(await foreseeDays(deps(), opdc, opening))).toMatchObject({ lateAtOnce: 3 });
    on('2015-04-02');
    const { rows } = await database.pool.query('SELECT 1 FROM round_due WHERE fiscal_year = 2558');
    expect(rows).toEqual([]);
  });

  it('are the same for a party that is opened later, and stand in the calendar of the nation', async () => {
    expect(accepted(await openRounds(deps(), opdc, { ...year, due: '2015-04-30' })).opened).toBe(3);
    await sign(late, 2558);
    const other = { organisationId: late, ...year, due: '2015-06-30' };
    expect(await openRound(deps(), opdc, other)).toMatchObject({
      refusals: [{ code: 'due-already-stated', facts: { due: '2015-04-30' } }],
    });
    accepted(await openRounds(deps(), opdc, { ...year, due: '' }));
    expect((await reportOf(late)).due).toBe('2015-04-30');
    const { entries } = accepted(await readCalendar(deps(), opdc, { fiscalYear: 2558 }));
    expect(entries.find((one) => one.code === 'report-due-6m')).toMatchObject({ to: '2015-04-30', kind: 'report-due' });
  });

  it('are corrected for all with a reason, and whoever had arrived or could not know is not late by it', async () => {
    on('2015-04-20');
    await arrives(first, '2015-04-20');
    const correct = (due: string, reason = 'พิมพ์เดือนผิด') => correctRoundDue(deps(), opdc, { ...year, due, reason });
    expect(codesOf(await correct('2015-05-29', ' '))).toEqual(['reason-required']);
    expect(codesOf(await correct('2015-04-30'))).toEqual(['due-unchanged']);
    expect(codesOf(await correct('2016-04-30'))).toEqual(['day-outside-bounds']);
    expect(accepted(await correct('2015-05-29'))).toEqual({ moved: 4, kept: 0 });
    expect(await dues()).toEqual({ [first]: '2015-05-29', [second]: '2015-05-29', [third]: '2015-05-29' });
    for (const come of ['2015-04-10', '2015-04-20']) {
      const input = { ...year, due: come, reason: 'พิมพ์วันผิด' };
      const refused = {
        ok: false,
        refusals: [{ code: 'due-not-ahead', field: 'due', facts: { today: '2015-04-20' } }],
      };
      expect(await foreseeDays(deps(), opdc, { act: 'due', input })).toMatchObject(refused);
      expect(await correctRoundDue(deps(), opdc, input)).toMatchObject(refused);
    }
    expect(await dues()).toEqual({ [first]: '2015-05-29', [second]: '2015-05-29', [third]: '2015-05-29' });
    const back = { act: 'due' as const, input: { ...year, due: '2015-05-08', reason: 'ที่ถูกคือ 8 พฤษภาคม' } };
    const told = accepted(await foreseeDays(deps(), opdc, back));
    expect(told).toMatchObject({ days: [{ due: '2015-05-08', parties: 3 }], lateAtOnce: 0, kept: 1 });
    expect(accepted(await correctRoundDue(deps(), opdc, back.input))).toEqual({ moved: 3, kept: 1 });
    expect(await dues()).toEqual({ [first]: '2015-05-29', [second]: '2015-05-08', [third]: '2015-05-08' });
    const { rows } = await database.pool.query(
      `SELECT reason, before ->> 'due' AS was, after ->> 'due' AS is FROM journal WHERE action = 'round.due' ORDER BY seq`,
    );
    expect(rows).toEqual([
      { reason: 'พิมพ์เดือนผิด', was: '2015-04-30', is: '2015-05-29' },
      { reason: 'ที่ถูกคือ 8 พฤษภาคม', was: '2015-05-29', is: '2015-05-08' },
    ]);
  });

  it('that the framework states are no officer’s to correct', async () => {
    const stated = { fiscalYear: 2554, round: '12m' as const, due: '2011-12-01', reason: 'ก' };
    expect(codesOf(await correctRoundDue(deps(), opdc, stated))).toEqual(['due-by-framework']);
  });

  it('moved by an outage lie near it, and go back when it is revoked; who arrived within it stays on time', async () => {
    const round = { fiscalYear: 2554, round: '9m' as const };
    on('2011-07-18');
    accepted(await openRounds(deps(), opdc, { ...round, due: '' }));
    expect((await reportOf(first, round)).due).toBe('2011-07-19');
    const declared = {
      fiscalYear: 2554,
      from: '2011-07-18',
      to: '2011-07-19',
      movesDueTo: '2011-07-20',
      reason: 'ไฟฟ้าดับ',
    };
    for (const mistyped of [{ movesDueTo: '2021-07-20' }, { to: '2011-10-19', movesDueTo: '2011-10-20' }])
      expect(codesOf(await declareOutage(deps(), opdc, { ...declared, ...mistyped }))).toContain('day-outside-bounds');
    const mistyped = { ...declared, from: '2008-07-18', to: '2008-07-19', movesDueTo: '2008-07-20' };
    const refused = await declareOutage(deps(), opdc, mistyped);
    const code = 'day-outside-bounds';
    expect(refused).toMatchObject({
      refusals: [
        { code, field: 'from' },
        { code, field: 'to' },
      ],
    });
    expect(codesOf(await declareOutage(deps(), opdc, { ...declared, fiscalYear: 2558 }))).toEqual([code, code]);
    const { outage } = accepted(await declareOutage(deps(), opdc, { ...declared, movesDueTo: '2011-08-10' }));
    await arrives(first, '2011-07-25', round);
    const again = { ...declared, from: '2011-08-10', to: '2011-08-10', movesDueTo: '2011-08-15' };
    const whole = accepted(await foreseeDays(deps(), opdc, { act: 'outage', input: again }));
    expect(whole).toMatchObject({ days: [{ due: '2011-08-15', parties: 2 }], sentMoved: 1 });
    const idle = { ...again, from: '2011-08-20', to: '2011-08-20', movesDueTo: '2011-08-22' };
    expect(touchesNothing(accepted(await foreseeDays(deps(), opdc, { act: 'outage', input: idle })))).toBe(true);
    on('2011-07-26');
    const revoking = { id: outage.id, reason: 'พิมพ์วันผิด' };
    expect(codesOf(await revokeOutage(deps(), opdc, { ...revoking, reason: '' }))).toEqual(['reason-required']);
    const told = accepted(await foreseeDays(deps(), opdc, { act: 'revoke-outage', input: revoking }));
    expect(told).toMatchObject({ days: [{ due: '2011-07-27', parties: 2 }], lateAtOnce: 0, kept: 1 });
    expect(accepted(await revokeOutage(deps(), opdc, revoking))).toEqual({ moved: 2, kept: 1 });
    expect((await reportOf(first, round)).due).toBe('2011-08-10');
    expect((await reportOf(second, round)).due).toBe('2011-07-27');
    expect(codesOf(await revokeOutage(deps(), opdc, revoking))).toEqual(['already-revoked']);
    const { outages } = accepted(await readRounds(deps(), opdc, { fiscalYear: 2554 }));
    expect(outages).toMatchObject([{ id: outage.id, revokedReason: 'พิมพ์วันผิด' }]);
    expect(accepted(await readRounds(deps(), opdc, { fiscalYear: 2558 })).outages).toEqual([]);
  });

  it('of one party that were extended too far are refused, and an extension is taken back with a reason', async () => {
    const round = { fiscalYear: 2554, round: '9m' as const };
    const place = { organisationId: second, ...round };
    const extend = (due: string) => grantExtension(deps(), opdc, { ...place, due, reason: 'น้ำท่วม' });
    expect(codesOf(await extend('2021-07-30'))).toEqual(['day-outside-bounds']);
    accepted(await extend('2011-09-30'));
    const { number } = (await deps().transactions.read(({ dueChanges }) => dueChanges.extension(place))) ?? {
      number: 0,
    };
    const revoking = { ...place, number, reason: 'ให้ผิดจังหวัด' };
    expect(codesOf(await revokeExtension(deps(), officer, revoking))).toEqual(['forbidden']);
    expect(accepted(await revokeExtension(deps(), opdc, revoking))).toEqual({ moved: 1, kept: 0 });
    expect((await reportOf(second, round)).due).toBe('2011-07-27');
    expect(codesOf(await revokeExtension(deps(), opdc, revoking))).toEqual(['already-revoked']);
    const { rounds } = accepted(await readRounds(deps(), opdc, { fiscalYear: 2554 }));
    const listed = rounds
      .find((one) => one.round.code === '9m')
      ?.extensions.filter((one) => one.organisationId === second);
    expect(listed).toMatchObject([{ due: '2011-07-27' }, { due: '2011-09-30', revokedReason: 'ให้ผิดจังหวัด' }]);
  });
});
