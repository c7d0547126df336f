import { beforeAll, beforeEach, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { formatMovedBy } from '../../domain/calendar/explain-lateness.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import { readProvinceCalendar } from '../calendar/read-province-calendar.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { readBoard } from '../national/read-board.ts';
import { loadReference } from '../people/load-reference.ts';
import { openRound } from '../reporting/open-round.ts';
import { saveResult } from '../reporting/save-result.ts';
import { closeRound } from './close-round.ts';
import { declareOutage } from './declare-outage.ts';
import { grantExtension } from './grant-extension.ts';
import { openRounds } from './open-rounds.ts';
import { readRounds } from './read-rounds.ts';
import { setCutOff } from './set-cut-off.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-50');
const round = '12m' as const;
const reason = 'เครื่องแม่ข่ายขัดข้อง';

describeOnEachDatabase('days that move', (database) => {
  let now = '2011-10-03T02:00:00.000Z';
  let ids = 0;
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    ids: { next: () => `outage-${++ids}` },
  });
  const keyOf = (organisationId: string, fiscalYear = 2554): RoundKey => ({ organisationId, fiscalYear, round });
  const reportOf = async (organisationId: string, fiscalYear = 2554) => {
    const found = await deps().transactions.read((stores) => stores.reports.find(keyOf(organisationId, fiscalYear)));
    if (!found) throw new Error(`no report of ${organisationId}`);
    return found;
  };

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      for (const organisationId of ['TH-42', 'TH-50', 'TH-52'])
        for (const fiscalYear of [2554, 2558]) {
          const indicators = [{ ...growth, componentCode: '1' }];
          await stores.agreements.insert({ ...sampleAgreement, organisationId, fiscalYear, indicators }, now);
        }
    });
  });
  beforeEach(() => {
    now = '2011-10-03T02:00:00.000Z';
  });

  it('open for every signed party at once, due after the flood holiday, and only once', async () => {
    expect(accepted(await openRounds(deps(), opdc, { fiscalYear: 2554, round, due: '' }))).toEqual({ opened: 3 });
    expect(await reportOf('TH-42')).toMatchObject({ statedDue: '2011-10-31', due: '2011-11-01', internalDue: null });
    expect(codesOf(await openRounds(deps(), opdc, { fiscalYear: 2554, round, due: '' }))).toEqual(['nothing-to-open']);
    expect(codesOf(await openRounds(deps(), officer, { fiscalYear: 2554, round, due: '' }))).toEqual(['forbidden']);
  });

  it('take OPDC’s day where no source states one, and the province’s own day where one does', async () => {
    expect(codesOf(await openRound(deps(), opdc, keyOf('TH-50', 2558)))).toEqual(['due-not-stated']);
    accepted(await openRounds(deps(), opdc, { fiscalYear: 2558, round, due: '2015-10-31' }));
    // 31 October 2558 is a Saturday.
    expect(await reportOf('TH-50', 2558)).toMatchObject({ due: '2015-11-02', internalDue: '2015-10-26' });
    expect(await reportOf('TH-42', 2558)).toMatchObject({ due: '2015-11-02', internalDue: null });
    const { entries } = accepted(
      await readProvinceCalendar(deps(), officer, { organisationId: 'TH-50', fiscalYear: 2558 }),
    );
    expect(entries.filter((one) => one.to === '2015-10-26')).toHaveLength(1);
  });

  it('let the provincial office set its own day, never after OPDC’s, and nobody else', async () => {
    const typed = { ...keyOf('TH-50'), rowVersion: null, reason: '' };
    expect(codesOf(await setCutOff(deps(), officer, { ...typed, day: '2011-11-02' }))).toEqual([
      'cut-off-not-before-due',
    ]);
    expect(codesOf(await setCutOff(deps(), opdc, { ...typed, day: '2011-10-26' }))).toEqual(['forbidden']);
    expect(codesOf(await setCutOff(deps(), officer, { ...typed, day: '2010-09-10' }))).toEqual(['cut-off-in-past']);
    accepted(await setCutOff(deps(), officer, { ...typed, day: '2011-10-26' }));
    const reading = accepted(
      await readProvinceCalendar(deps(), officer, { organisationId: typed.organisationId, fiscalYear: 2554 }),
    );
    expect(reading.entries.find((one) => one.code === 'own-cut-off-12m')).toMatchObject({
      ...{ to: '2011-10-26', kind: 'report-due', province: typed.organisationId },
      title: 'เจ้าภาพตัวชี้วัดส่งผลให้จังหวัด รอบ 12 เดือน',
    });
    expect((await reportOf('TH-50')).internalDue).toBe('2011-10-26');
  });

  it('are later for the one province that was granted an extension, with its reason in the journal', async () => {
    const asked = { ...keyOf('TH-42'), due: '2011-11-05', reason: 'ศาลากลางถูกน้ำท่วม' };
    expect(codesOf(await grantExtension(deps(), officer, asked))).toEqual(['forbidden']);
    expect(codesOf(await grantExtension(deps(), opdc, { ...asked, due: '2011-11-01' }))).toEqual([
      'extension-not-later',
    ]);
    expect(codesOf(await grantExtension(deps(), opdc, { ...asked, reason: ' ' }))).toEqual(['reason-required']);
    accepted(await grantExtension(deps(), opdc, asked));
    // 5 November is a Saturday: the framework moves it on.
    expect((await reportOf('TH-42')).due).toBe('2011-11-07');
    expect((await reportOf('TH-50')).due).toBe('2011-11-01');
    const { rows } = await database.pool.query(
      `SELECT action, reason FROM journal WHERE organisation_id = 'TH-42' AND action LIKE 'report.%' ORDER BY seq`,
    );
    expect(rows).toEqual([
      { action: 'report.extend', reason: asked.reason },
      { action: 'report.due-moved', reason: asked.reason },
    ]);
    const own = accepted(await readProvinceCalendar(deps(), opdc, { organisationId: 'TH-42', fiscalYear: 2554 }));
    const moved = own.entries.find((one) => one.kind === 'report-due' && one.round === round);
    expect(moved).toMatchObject({ movedTo: '2011-11-07', movedBy: ['holiday', 'extension'] });
    expect(formatMovedBy(moved?.movedBy ?? [])).toBe('ตรงกับวันหยุด และได้รับการขยายเวลา จึงเลื่อนเป็น');
  });

  it('move for all when the service was out of order, in the calendar and on the board too', async () => {
    const declared = { fiscalYear: 2554, from: '2011-11-01', to: '2011-11-02', movesDueTo: '2011-11-03', reason };
    expect(codesOf(await declareOutage(deps(), opdc, { ...declared, to: '2011-10-30' }))).toEqual([
      'outage-ends-before-it-begins',
    ]);
    expect(codesOf(await declareOutage(deps(), opdc, { ...declared, movesDueTo: '2011-11-02' }))).toEqual([
      'outage-moves-within-itself',
    ]);
    expect(accepted(await declareOutage(deps(), opdc, declared)).moved).toBe(2);
    expect((await reportOf('TH-50')).due).toBe('2011-11-03');
    expect((await reportOf('TH-42')).due).toBe('2011-11-07');
    expect(accepted(await readBoard(deps(), opdc, { fiscalYear: 2554, round })).due).toBe('2011-11-03');
    const calendar = accepted(await readCalendar(deps(), opdc, { fiscalYear: 2554 }));
    const moved = calendar.entries.find((one) => one.kind === 'report-due' && one.round === round);
    expect(moved).toMatchObject({ movedTo: '2011-11-03', movedBy: ['holiday', 'outage'] });
    // One declared for the reports of FY2553, when FY2554 has begun, is listed with FY2553 alone.
    const earlier = { fiscalYear: 2553, from: '2010-10-28', to: '2010-10-29', movesDueTo: '2010-11-01', reason };
    accepted(await declareOutage(deps(), opdc, earlier));
    const listed = async (fiscalYear: number) =>
      accepted(await readRounds(deps(), opdc, { fiscalYear })).outages.map((one) => one.from);
    expect([await listed(2553), await listed(2554), await listed(2558)]).toEqual([['2010-10-28'], ['2011-11-01'], []]);
  });

  it('open the entry again for the province that was given longer, and for no other', async () => {
    now = '2025-11-04T02:00:00.000Z';
    const fiscalYear = 2568;
    for (const organisationId of ['TH-42', 'TH-50']) {
      await deps().transactions.run((stores) =>
        stores.agreements.insert({ ...sampleAgreement, organisationId, indicators: [growth] }, now),
      );
      accepted(await openRound(deps(), opdc, keyOf(organisationId, fiscalYear)));
    }
    const save = (organisationId: string) =>
      saveResult(deps(), actorOf('provincial-officer', organisationId), {
        ...{ ...keyOf(organisationId, fiscalYear), code: growth.code, rowVersion: null },
        ...{ variables: { current: '105', previous: '100' }, narrative: '', obstacles: '', supporting: '' },
      });
    expect(codesOf(await save('TH-42'))).toEqual(['round-closed']);
    accepted(await grantExtension(deps(), opdc, { ...keyOf('TH-42', fiscalYear), due: '2025-11-10', reason }));
    accepted(await save('TH-42'));
    expect(codesOf(await save('TH-50'))).toEqual(['round-closed']);
    now = '2025-11-11T02:00:00.000Z';
    expect(codesOf(await save('TH-42'))).toEqual(['round-closed']);
  });

  it('take nothing after the day on which OPDC closes the round, which is never before anybody’s due day', async () => {
    const closing = { fiscalYear: 2554, round, day: '2011-11-04', reason: 'ประมวลผลทั้งประเทศ' };
    expect(codesOf(await closeRound(deps(), opdc, closing))).toEqual(['closing-before-due']);
    accepted(await closeRound(deps(), opdc, { ...closing, day: '2011-11-30' }));
    expect((await reportOf('TH-52')).closesOn).toBe('2011-11-30');
    accepted(await closeRound(deps(), opdc, { ...closing, day: '' }));
    expect((await reportOf('TH-52')).closesOn).toBeNull();
  });
});
