import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { readProvinceCalendar } from '../calendar/read-province-calendar.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { openRounds } from './open-rounds.ts';
import { readReportDueStatus } from './read-report-due-status.ts';
import { setCutOff } from './set-cut-off.ts';

const officer = actorOf('provincial-officer', 'TH-50');
const key = { organisationId: 'TH-50', fiscalYear: 2554, round: '12m' as const };

describeOnEachDatabase('the province’s own day', (database) => {
  const now = '2011-10-03T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const set = (day: string, reason = '') => setCutOff(deps(), officer, { ...key, rowVersion: null, day, reason });
  const closed = async () => accepted(await readReportDueStatus(deps(), officer, key)).closedCutOff;

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    const indicators = [{ ...growth, componentCode: '1' }];
    const { organisationId, fiscalYear } = key;
    await deps().transactions.run((stores) =>
      stores.agreements.insert({ ...sampleAgreement, organisationId, fiscalYear, indicators }, now),
    );
    accepted(await openRounds(deps(), actorOf('opdc-officer', 'opdc'), { fiscalYear, round: '12m', due: '' }));
  });

  it('is not before today, though today is taken, and not after OPDC’s day, though that is taken', async () => {
    expect(codesOf(await set('2011-10-02'))).toEqual(['cut-off-in-past']);
    expect(codesOf(await set('2011-11-02'))).toEqual(['cut-off-not-before-due']);
    accepted(await set('2011-10-03'));
    accepted(await set('2011-11-01', 'ให้เต็มเวลา'));
  });

  it('may be a Sunday or a holiday, and is then told of with the working day before it', async () => {
    accepted(await set('2011-10-16', 'จังหวัดรวมเล่มวันจันทร์'));
    expect(await closed()).toEqual({ holiday: null, workingDayBefore: '2011-10-14' });
    accepted(await set('2011-10-24', 'เลื่อน'));
    expect(await closed()).toMatchObject({
      holiday: expect.stringContaining('ปิยมหาราช'),
      workingDayBefore: '2011-10-21',
    });
    accepted(await set('2011-10-26', 'ตามหนังสือจังหวัด'));
    expect(await closed()).toBeNull();
  });

  it('is changed or removed with a reason alone, which the journal keeps; the calendar shows the day', async () => {
    expect(codesOf(await set('2011-10-25', ' '))).toEqual(['reason-required']);
    expect(codesOf(await set(''))).toEqual(['reason-required']);
    const inCalendar = async () => {
      const { entries } = accepted(await readProvinceCalendar(deps(), officer, key));
      return entries.filter((one) => one.code === 'own-cut-off-12m').map((one) => one.to);
    };
    expect(await inCalendar()).toEqual(['2011-10-26']);
    accepted(await set('', 'ยกเลิกหนังสือ'));
    expect(await inCalendar()).toEqual([]);
    const { rows } = await database.pool.query(
      `SELECT before ->> 'internalDue' AS was, after ->> 'internalDue' AS is, reason
        FROM journal WHERE action = 'report.cut-off' ORDER BY seq`,
    );
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual({ was: null, is: '2011-10-03', reason: null });
    expect(rows.at(-1)).toEqual({ was: '2011-10-26', is: null, reason: 'ยกเลิกหนังสือ' });
  });
});
