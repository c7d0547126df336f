import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import type { NegotiationSession } from '../../src/domain/negotiation/session.ts';
import { holidays } from '../../src/frameworks/holidays.ts';
import { loadHolidays } from '../../src/store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { sampleReport } from '../../src/testing/reporting-sample.ts';
import { apiSetting, problemOf } from './api-setting.ts';

interface Entry {
  readonly code: string;
  readonly province: string | null;
  readonly notice: { readonly workingDays: number; readonly isShort: boolean } | null;
  readonly concernsNextYear: boolean;
}

describeOnEachDatabase('calendars through the API', (database) => {
  const setting = apiSetting(database);
  beforeAll(() => loadHolidays(database.pool, holidays));

  async function entriesOf(path: string): Promise<Entry[]> {
    const answer = await (await setting.person(null)).get(path);
    expect(answer.statusCode).toBe(200);
    return answer.json().entries;
  }
  const codes = (entries: readonly Entry[]) => entries.map((one) => one.code);

  it('give a province the nation’s dates and its own, and no other province’s', async () => {
    const nation = await entriesOf('/2558/calendar');
    const chiangMai = await entriesOf('/2558/provinces/TH-50/calendar');
    const loei = await entriesOf('/2558/provinces/TH-42/calendar');
    expect(codes(chiangMai)).toEqual(codes(nation));
    expect(codes(chiangMai)).toContain('hosts-report-12m');
    expect(codes(loei)).not.toContain('hosts-report-12m');
    expect(codes(loei)).toContain('next-negotiation');
    expect(loei.every((one) => one.province === null)).toBe(true);
  });

  it('give a party its own sessions that stand and its own report dates, and tell nobody the video address', async () => {
    const session: Omit<NegotiationSession, 'committeeName' | 'number' | 'cancelled'> = {
      ...{ organisationId: 'TH-42', fiscalYear: 2553, day: '2009-09-15', starts: '09:00', ends: '10:30' },
      ...{
        channel: 'video',
        place: 'https://vc.example/7',
        committeeId: 'committee.negotiation',
        seats: [],
        members: [],
      },
      ...{ negotiatorId: 'u-1', negotiatorName: 'ผู้ว่าราชการจังหวัดเลย', actingFor: null, present: [], minutes: '' },
      ...{ outsideReason: null, rowVersion: 1 },
    };
    await openTransactions(database.pool).run(async ({ negotiations, reports }) => {
      await negotiations.insertSession({ ...session, number: 1, cancelled: null });
      await negotiations.updateSession({ ...session, number: 1, cancelled: 'เลื่อน' });
      await negotiations.insertSession({ ...session, number: 2, cancelled: null });
      await reports.insert({ ...sampleReport, fiscalYear: 2553, due: '2010-10-29' });
    });
    const answer = await (await setting.person(null)).get('/2553/provinces/TH-42/calendar');
    const own = answer.json().entries.filter((one: Entry) => one.code.startsWith('own-'));
    expect(own).toMatchObject([
      { code: 'own-negotiation-2', dateText: '15 กันยายน 2552 เวลา 09.00 - 10.30 น.' },
      { code: 'own-report-12m', dateText: 'ภายในวันที่ 29 ตุลาคม 2553' },
    ]);
    expect(answer.body).not.toContain('vc.example');
    expect(codes(await entriesOf('/2553/provinces/TH-50/calendar')).filter((code) => code.startsWith('own-'))).toEqual(
      [],
    );
  });

  it('tell that ว 26 left four working days for the negotiation of FY2553, and Loei’s letter three for its meeting', async () => {
    const negotiation = (await entriesOf('/2553/calendar')).find((one) => one.code === 'negotiation');
    expect(negotiation?.notice).toMatchObject({ workingDays: 4, isShort: true });
    const meeting = (await entriesOf('/2568/calendar')).find((one) => one.code === 'km-online');
    expect(meeting?.notice).toMatchObject({ workingDays: 3, isShort: true });
    const chiangMai = (await entriesOf('/2558/calendar')).find((one) => one.code === 'follow-up-meeting');
    expect(chiangMai?.notice).toMatchObject({ workingDays: 5, isShort: false });
  });

  it('say which step belongs to the next year’s agreement', async () => {
    const next = (await entriesOf('/2558/calendar')).filter((one) => one.concernsNextYear);
    expect(codes(next)).toEqual(['next-negotiation']);
  });

  it('refuse a place that has no calendar of its own', async () => {
    const anyone = await setting.person(null);
    expect(problemOf(await anyone.get('/2568/provinces/TH-42.cd/calendar')).status).toBe(404);
    expect(problemOf(await anyone.get('/2600/provinces/TH-42/calendar')).code).toBe('framework-not-found');
  });

  it('count what a letter leaves, name the holidays between, and warn of two fiscal years without refusing', async () => {
    const anyone = await setting.person(null);
    const songkran = (await anyone.get('/notice?from=2025-04-09&due=2025-04-18')).json();
    expect(songkran.days).toEqual(['2025-04-10', '2025-04-11', '2025-04-17', '2025-04-18']);
    expect(songkran).toMatchObject({ isShort: true, severalYears: false, holidaysKnown: true });
    expect(songkran.holidays.map((one: { date: string }) => one.date)).toEqual([
      '2025-04-14',
      '2025-04-15',
      '2025-04-16',
    ]);
    const chiangMai = (await anyone.get('/notice?from=2015-10-09&due=2015-10-26&year=2558&place=TH-50')).json();
    expect(chiangMai).toMatchObject({ isShort: false, severalYears: true, years: [2558, 2559] });
    expect(chiangMai.days).toHaveLength(10);
    expect((await anyone.get('/notice?from=2040-01-02&due=2040-01-09')).json().holidaysKnown).toBe(false);
    const backwards = problemOf(await anyone.get('/notice?from=2025-04-18&due=2025-04-09'));
    expect(backwards).toMatchObject({ status: 422, code: 'notice-due-before-letter', field: 'due' });
    expect(problemOf(await anyone.get('/notice?from=1900-01-01&due=2025-04-09')).code).toBe('notice-too-long');
  });
});
