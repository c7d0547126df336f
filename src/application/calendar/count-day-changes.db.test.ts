import { beforeAll, expect, it } from 'vitest';
import { timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { openRounds } from '../submission/open-rounds.ts';
import { setCutOff } from '../submission/set-cut-off.ts';
import { countDayChanges } from './count-day-changes.ts';
import { recordHolidays } from './record-holidays.ts';
import { withdrawHoliday } from './withdraw-holiday.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const round = { fiscalYear: 2554, round: '12m' as const };

describeOnEachDatabase('how often the days of a calendar were touched', (database) => {
  let now = '2011-10-03T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    ids: timeOrderedIds,
  });
  const key = { organisationId: 'TH-42', ...round };
  const nation = async () => (await countDayChanges(deps(), { ...round, organisationId: null })).shared;
  const loei = () => countDayChanges(deps(), key);

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    const agreement = { ...sampleAgreement, organisationId: 'TH-42', fiscalYear: 2554 };
    const indicators = [{ ...growth, componentCode: '1' }];
    await deps().transactions.run(({ agreements }) => agreements.insert({ ...agreement, indicators }, now));
    accepted(await openRounds(deps(), opdc, { ...round, due: '' }));
  });

  const holiday = { date: '2011-11-01', name: 'วันหยุดกรณีอุทกภัย (เพิ่ม)', scope: 'TH-10' };
  const by = { revokedName: opdc.name, revokedReason: 'ประกาศผิด' };
  const outage = { from: '2011-10-30', to: '2011-11-01', movesDueTo: '2011-11-03', reason: 'ระบบขัดข้อง' };
  const ofAll: readonly (readonly [what: string, act: () => Promise<unknown>])[] = [
    ['a holiday is recorded', () => recordHolidays(deps(), opdc, { holidays: [holiday], document: 'มติ ครม.' })],
    ['it is withdrawn', () => withdrawHoliday(deps(), opdc, { holiday, reason: 'ประกาศผิด', corrected: null })],
    ['it is recorded again', () => recordHolidays(deps(), opdc, { holidays: [holiday], document: 'มติ ครม.' })],
    [
      'an outage is declared',
      () =>
        deps().transactions.run(({ dueChanges }) =>
          dueChanges.declare({ id: 'outage-1', fiscalYear: 2554, ...outage, declaredName: opdc.name, declaredAt: now }),
        ),
    ],
    [
      'it is revoked',
      () => deps().transactions.run(({ dueChanges }) => dueChanges.revokeOutage('outage-1', { ...by, revokedAt: now })),
    ],
  ];
  const granted = { ...key, number: 1, due: '2011-11-09', reason: 'น้ำท่วม' };
  const ofLoei: typeof ofAll = [
    [
      'an extension is granted',
      () =>
        deps().transactions.run(({ dueChanges }) =>
          dueChanges.extend({ ...granted, grantedName: opdc.name, grantedAt: now }),
        ),
    ],
    [
      'it is revoked',
      () =>
        deps().transactions.run(({ dueChanges }) =>
          dueChanges.revokeExtension({ ...key, number: 1 }, { ...by, revokedAt: now }),
        ),
    ],
  ];

  it('grows when the party sets its hosts a day, and stands still while its report goes its way', async () => {
    const own = async () => (await loei()).own.count;
    const before = await own();
    const cutOff = { ...key, rowVersion: null, day: '2011-10-26', reason: '' };
    accepted(await setCutOff(deps(), actorOf('provincial-officer', 'TH-42'), cutOff));
    expect(await own()).toBeGreaterThan(before);
    const set = await own();
    await database.pool.query(`UPDATE report SET status = 'with-governor', changed_at = now()`);
    expect(await own()).toBe(set);
    await database.pool.query(`UPDATE report SET status = 'open'`);
  });

  it('grows for everybody whenever something that moves everybody’s days is done, undone or done again', async () => {
    for (const [index, [what, act]] of ofAll.entries()) {
      const [before, own] = [await nation(), (await loei()).own];
      now = `2011-10-${String(4 + index).padStart(2, '0')}T02:00:00.000Z`;
      await act();
      const after = await nation();
      expect(after.count, what).toBeGreaterThan(before.count);
      expect(after.lastAt, what).toBe(now);
      expect((await loei()).own.count, what).toBeGreaterThan(own.count);
      expect((await loei()).shared, what).toEqual(after);
    }
  });

  it('grows for one party alone when its own day is moved and moved back', async () => {
    for (const [index, [what, act]] of ofLoei.entries()) {
      const [before, own] = [await nation(), (await loei()).own];
      now = `2011-10-${14 + index}T02:00:00.000Z`;
      await act();
      expect((await loei()).own.count, what).toBeGreaterThan(own.count);
      expect((await loei()).own.lastAt, what).toBe(now);
      expect(await nation(), what).toEqual(before);
    }
  });
});
