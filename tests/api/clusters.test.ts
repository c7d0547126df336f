import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { apiSetting, problemOf } from './api-setting.ts';

const cluster = '/2554/provinces/cluster-2552-7';
const province = '/2554/provinces/TH-42';

describeOnEachDatabase('clusters through the API', (database) => {
  const setting = apiSetting(database);

  it('are places like provinces: a year, an agreement, a row of the national table', async () => {
    const officer = await setting.person('officer.cluster');
    const year = await officer.get(cluster);
    expect(year.json().organisation).toMatchObject({ id: 'cluster-2552-7' });
    expect(year.json().next).toMatchObject({ kind: 'propose' });
    const agreement = (await officer.get(`${cluster}/agreement`)).json();
    expect(agreement).toMatchObject({ status: 'draft', organisationId: 'cluster-2552-7' });
    const board = (await (await setting.person('opdc')).get('/2554/board')).json();
    expect(
      board.clusters.find((row: { organisationId: string }) => row.organisationId === 'cluster-2552-7'),
    ).toMatchObject({ agreementStatus: 'draft' });
  });

  it('stand in lists of their own in their years, all eighteen of them, and in no other', async () => {
    const opdc = await setting.person('opdc');
    for (const year of [2553, 2554, 2558, 2562, 2568]) {
      const board = (await opdc.get(`/${year}/board`)).json();
      const isCluster = (row: { organisationId: string }) => row.organisationId.startsWith('cluster-');
      expect(board.rows.filter(isCluster), `${year}`).toEqual([]);
      expect(board.total, `${year}`).toBe(board.rows.length);
      expect(board.clusters.filter(isCluster), `${year}`).toHaveLength(year <= 2554 ? 18 : 0);
      const table = (await opdc.get(`/${year}/board.csv`)).body;
      expect(table.split('\r\n').filter((line) => line.includes('กลุ่มจังหวัด')).length).toBeGreaterThanOrEqual(
        year <= 2554 ? 18 : 0,
      );
    }
    const { provinces, clusters } = (await opdc.get('/provinces')).json();
    expect(provinces).toHaveLength(76);
    const ofYears = clusters.filter((one: { years: readonly number[] }) => one.years.includes(2554));
    expect(ofYears).toHaveLength(18);
    expect(ofYears[0]).toMatchObject({ era: 2552, years: [2554, 2553] });
  });

  it('show their drafts to their member provinces, and to nobody else', async () => {
    expect((await (await setting.person('officer.loei')).get(`${cluster}/agreement`)).statusCode).toBe(200);
    expect((await (await setting.person('host.cd.loei')).get(`${cluster}/agreement`)).statusCode).toBe(200);
    for (const key of ['officer.chiangmai', 'opdc']) {
      const answer = await (await setting.person(key)).get(`${cluster}/agreement`);
      expect(problemOf(answer), key).toMatchObject({ status: 403, code: 'forbidden' });
    }
    expect((await (await setting.person('officer.cluster')).get(`${province}/agreement`)).statusCode).toBe(403);
  });

  it('give an indicator to a member’s draft, which cannot word it otherwise', async () => {
    const officer = await setting.person('officer.loei');
    const started = await officer.post(`${province}/agreement`);
    expect(started.statusCode).toBe(201);
    const shared = (await officer.get(`${cluster}/agreement`)).json().indicators[0];
    const sharedFrom = { organisationId: 'cluster-2552-7', organisationName: '', code: shared.code };
    const own = { ...shared, code: '1-02-C', name: 'ชื่อที่จังหวัดตั้งเอง', weight: '40', sharedFrom };
    const plan = { vision: 'เมืองน่าอยู่', strategicIssues: 'เศรษฐกิจ', goals: 'รายได้เพิ่ม', wishesToNegotiate: false };
    const save = (indicator: object) =>
      officer.put(
        `${province}/agreement`,
        { ...plan, indicators: [indicator] },
        { 'if-match': String(started.headers.etag) },
      );
    expect(problemOf(await save({ ...own, componentCode: '3' }))).toMatchObject({ code: 'cluster-not-counted-here' });
    const saved = (await save(own)).json().indicators[0];
    expect(saved).toMatchObject({ code: '1-02-C', weight: '40', name: shared.name });
    expect(saved.sharedFrom.organisationName).toBe('กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1');
  });

  it('propose by the day of the calendar, and are not begun in a year that knows none', async () => {
    const officer = await setting.person('officer.cluster');
    const read = await officer.get(`${cluster}/agreement`);
    const propose = () => officer.post(`${cluster}/agreement/propose`, {}, { 'if-match': String(read.headers.etag) });
    expect(problemOf(await propose())).toMatchObject({ code: 'proposal-after-date' });
    setting.at('2010-10-20');
    const opdc = await setting.person('opdc');
    const wanted = { until: '2010-10-31', reason: 'อุทกภัย ระบบสื่อสารของจังหวัดขัดข้อง' };
    const admit = (who: typeof opdc, changes: object = {}) =>
      who.post(`${cluster}/late-proposal`, { ...wanted, ...changes });
    expect(problemOf(await admit(officer))).toMatchObject({ code: 'forbidden' });
    expect(problemOf(await admit(opdc, { reason: ' ' }))).toMatchObject({ code: 'reason-required' });
    expect(problemOf(await admit(opdc, { until: '2010-10-19' }))).toMatchObject({ code: 'day-outside-bounds' });
    expect(problemOf(await propose())).toMatchObject({ code: 'proposal-after-date' });
    expect((await admit(opdc)).statusCode).toBe(201);
    const late = await propose();
    expect(late.json().status).toBe('proposed');
    // What was let in is proposed: nothing is left to let in, and its correction stays in time.
    expect(problemOf(await admit(opdc))).toMatchObject({ code: 'proposal-not-late' });
    const ifMatch = { 'if-match': String(late.headers.etag) };
    const back = await officer.post(`${cluster}/agreement/withdraw-proposal`, { reason: 'แก้ไขเป้าหมาย' }, ifMatch);
    read.headers.etag = back.headers.etag;
    setting.at('2010-09-10');
    expect((await propose()).json().status).toBe('proposed');
    const later = await officer.post('/2568/provinces/cluster-2552-7/agreement');
    expect(problemOf(later)).toMatchObject({ status: 422, code: 'party-not-in-framework' });
  });
});
