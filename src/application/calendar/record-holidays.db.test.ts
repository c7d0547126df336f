import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import type { Holiday } from '../../domain/calendar/holiday.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { readBoard } from '../national/read-board.ts';
import { loadReference } from '../people/load-reference.ts';
import { countLateDays } from '../reporting/count-late-days.ts';
import { openRounds } from '../submission/open-rounds.ts';
import { foreseeHolidays } from './foresee-holidays.ts';
import { readHolidays } from './read-holidays.ts';
import { recordHolidays } from './record-holidays.ts';
import { withdrawHoliday } from './withdraw-holiday.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const document = 'มติคณะรัฐมนตรี วันที่ 5 พฤษภาคม 2554';
const round = { fiscalYear: 2554, round: '12m' as const };

describeOnEachDatabase('the table of government holidays', (database) => {
  let now = '2011-10-03T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const key = { organisationId: 'TH-42', ...round };
  const report = async () => {
    const found = await deps().transactions.read(({ reports }) => reports.find(key));
    if (!found) throw new Error('no report');
    return found;
  };
  const known = () => deps().transactions.read((stores) => stores.holidays.knownUntil());
  const record = (given: readonly Holiday[], by = opdc, reason = '') =>
    recordHolidays(deps(), by, { holidays: given, document, reason });
  const until2011 = holidays.filter((one) => one.date < '2012-01-01');
  const of2012 = holidays
    .filter((one) => one.date.startsWith('2012'))
    .map(({ date, name, scope }) => ({ date, name, scope }));

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, until2011);
    await publishShippedFrameworks(deps());
    const indicators = [{ ...growth, componentCode: '1' }];
    const agreement = { ...sampleAgreement, organisationId: 'TH-42', fiscalYear: 2554, indicators };
    await deps().transactions.run(({ agreements }) => agreements.insert(agreement, now));
    accepted(await openRounds(deps(), opdc, { ...round, due: '' }));
  });

  it('says until when it is known, on the board too', async () => {
    expect(await known()).toBe('2011-12-31');
    expect(accepted(await readBoard(deps(), opdc, round)).holidaysUntil).toBe('2011-12-31');
    expect(accepted(await readHolidays(deps(), officer, { year: 2554 })).mayManage).toBe(false);
  });

  it('takes a holiday from OPDC alone, with its document, and moves the days that fall on it', async () => {
    expect((await report()).due).toBe('2011-11-01');
    const flood = { date: '2011-11-01', name: 'วันหยุดกรณีอุทกภัย (เพิ่ม)', scope: 'TH-10' };
    expect(codesOf(await record([flood], officer))).toEqual(['forbidden']);
    expect(codesOf(await recordHolidays(deps(), opdc, { holidays: [flood], document: ' ' }))).toEqual([
      'holiday-document-required',
    ]);
    expect(codesOf(await record([]))).toEqual(['holidays-missing']);
    expect(codesOf(await record([{ ...flood, date: '2011-02-31' }]))).toEqual(['holiday-date-invalid']);
    expect(codesOf(await record([{ ...flood, scope: 'TH-99' }]))).toEqual(['holiday-scope-invalid']);
    expect(codesOf(await record([{ ...flood, name: '' }]))).toEqual(['holiday-name-required']);
    expect(
      codesOf(await record(['วันหยุดหนึ่ง', 'วันหยุดสอง'].map((name) => ({ date: '2011-11-02', name, scope: 'national' })))),
    ).toEqual(['holiday-day-taken']);
    const wanted = { act: 'record' as const, input: { holidays: [flood], document } };
    expect(codesOf(await foreseeHolidays(deps(), officer, wanted))).toEqual(['forbidden']);
    expect(accepted(await foreseeHolidays(deps(), opdc, wanted))).toEqual({
      ...{ recorded: 1, moved: 1, kept: 0, counted: 0, parties: 1, rounds: 1 },
      days: [{ ...round, from: '2011-11-01', to: '2011-11-02', parties: 1 }],
    });
    expect((await report()).due).toBe('2011-11-01');
    expect(accepted(await record([flood]))).toEqual({ recorded: 1, moved: 1, kept: 0, counted: 0 });
    expect((await report()).due).toBe('2011-11-02');
    expect(accepted(await record([flood])).recorded).toBe(0);
    const [twice] = until2011.filter((one) => one.scope === 'national');
    if (!twice) throw new Error('no national holiday');
    const again = { date: twice.date, name: 'ชื่ออื่น', scope: 'national' };
    expect(codesOf(await record([again]))).toEqual(['holiday-day-taken']);
    const { rows } = await database.pool.query(`SELECT reason FROM journal WHERE action = 'holiday.record'`);
    expect(rows).toEqual([{ reason: document }]);
  });

  it('gives a withdrawn holiday back to work, but nobody is late by it, and keeps it with the reason', async () => {
    now = '2011-11-02T02:00:00.000Z';
    const holiday = { date: '2011-11-01', name: 'วันหยุดกรณีอุทกภัย (เพิ่ม)', scope: 'TH-10' };
    const withdrawing = { holiday, reason: 'ประกาศผิด', corrected: null };
    expect(codesOf(await withdrawHoliday(deps(), opdc, { ...withdrawing, reason: '' }))).toEqual(['reason-required']);
    // Today is the day that the party relied on.
    expect(accepted(await withdrawHoliday(deps(), opdc, withdrawing))).toMatchObject({ kept: 1, moved: 0 });
    expect((await report()).due).toBe('2011-11-02');
    expect(codesOf(await withdrawHoliday(deps(), opdc, withdrawing))).toEqual(['holiday-not-in-force']);
    const { holidays: listed } = accepted(await readHolidays(deps(), opdc, { year: 2554 }));
    expect(listed.find((one) => one.name === holiday.name)).toMatchObject({ withdrawnReason: 'ประกาศผิด', document });
    await loadHolidays(database.pool, until2011);
    const again = accepted(await readHolidays(deps(), opdc, { year: 2554 })).holidays;
    expect(again.find((one) => one.name === holiday.name)?.withdrawnReason).toBe('ประกาศผิด');
  });

  it('takes a new year only whole: one day alone would make all others working days', async () => {
    expect(of2012.length).toBeGreaterThan(10);
    expect(codesOf(await record(of2012.slice(0, 3)))).toEqual(['holiday-year-not-whole']);
    expect(await known()).toBe('2011-12-31');
  });

  it('counts lateness beyond its end when it becomes known, and never leaves it out', async () => {
    now = '2012-01-05T02:00:00.000Z';
    const arrived = { status: 'received' as const, submittedAt: now, receivedAt: now, firstArrivedAt: now };
    await deps().transactions.run(async (stores) => {
      const late = { ...(await report()), ...arrived };
      await stores.reports.update({ ...late, lateness: await countLateDays(stores, late) });
    });
    expect((await report()).lateness).toBeNull();
    expect(codesOf(await record(of2012))).toEqual(['holiday-in-past-unexplained']);
    expect(await known()).toBe('2011-12-31');
    expect(accepted(await record(of2012, opdc, 'ประกาศมาถึงช้า'))).toMatchObject({ recorded: of2012.length, counted: 1 });
    const { rows } = await database.pool.query(
      `SELECT reason FROM journal WHERE action = 'holiday.record' ORDER BY seq`,
    );
    expect(rows.at(-1)).toEqual({ reason: `${document} – ประกาศมาถึงช้า` });
    const lateness = (await report()).lateness;
    expect(lateness?.days.at(0)).toBe('2011-11-03');
    expect(lateness?.days.at(-1)).toBe('2012-01-05');
    // 2 and 3 January 2555 were holidays.
    expect(lateness?.days.filter((day) => day > '2012-01-01')).toEqual(['2012-01-04', '2012-01-05']);
    expect(await known()).toBe('2012-12-31');
  });
});
