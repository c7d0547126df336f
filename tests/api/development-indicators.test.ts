import { expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { apiSetting } from './api-setting.ts';

const path = '/database/TH-13';
const definition = {
  ...{ isNew: true, name: 'ผู้เรียนจบอาชีวศึกษา', definition: 'นับผู้จบในปี', unit: 'คน', method: 'นับจำนวน' },
  ...{ dataSource: 'สำนักงานสถิติจังหวัด', ownerId: 'TH-13.cd', frequency: 'year', firstYear: '๒๕๖๗' },
};

describeOnEmbeddedDatabase('a development database over the API', (database) => {
  const setting = apiSetting(database);
  const by = (key: string | null) => setting.person(key);

  it('is read by anybody, confirmed values alone', async () => {
    const anybody = await by(null);
    const { databases } = (await anybody.get('/database')).json();
    expect(databases.map((one: { organisationId: string }) => one.organisationId).sort()).toEqual([
      ...['TH-13', 'TH-42', 'TH-50'],
    ]);
    const publicly = (await anybody.get(path)).json();
    const own = (await (await by('officer.pathumthani')).get(path)).json();
    const count = (one: typeof own) => one.indicators.flatMap(({ values }: { values: unknown[] }) => values).length;
    expect(count(own) - count(publicly)).toBe(4);
    expect(publicly.figure.entered).toBe(publicly.figure.confirmed);
    expect(own.figure).toMatchObject({ noData: 1, entered: own.figure.confirmed + 4 });
    const series = (await anybody.get(`${path}/indicators/1-01`)).json();
    expect(series.compared.map((one: { name: string }) => one.name)).toEqual(['เชียงใหม่', 'เลย']);
    expect(series.revisions).toHaveLength(7);
    expect((await anybody.get(`${path}/indicators/9-99`)).statusCode).toBe(404);
    expect((await anybody.get('/database/TH-99')).statusCode).toBe(404);
    expect((await anybody.get(`${path}/figures/2568`)).statusCode).toBe(401);
  });

  it('takes definitions and values from those who may, tried first, each row with its reason', async () => {
    const officer = await by('officer.pathumthani');
    const host = await by('host.cd.pathumthani');
    const other = await by('officer.loei');
    expect((await other.put(`${path}/indicators/5-01`, definition)).statusCode).toBe(403);
    expect((await host.put(`${path}/indicators/5-01`, definition)).statusCode).toBe(403);
    expect((await officer.put(`${path}/indicators/5-01`, definition)).json()).toMatchObject({ firstYear: 2567 });
    expect((await officer.put(`${path}/indicators/5-01`, definition)).json().code).toBe('development-code-taken');
    const rows = [
      { code: '5-01', year: '2567', value: '๑,๒๐๐' },
      { code: '5-01', year: '2568', value: '15', unit: 'คน' },
      { code: '5-01', year: '2568', value: '15' },
      { code: '1-01', year: '2568', value: '15' },
    ];
    const tried = (await host.post(`${path}/values?dryRun=true`, { rows })).json();
    expect(tried.rows.map((one: { errors: { code: string }[] }) => one.errors.map(({ code }) => code))).toEqual([
      ...[[], [], ['development-value-twice'], ['development-owner-other']],
    ]);
    expect(tried.rows[1].doubts[0]).toContain('เกิน 10 เท่า');
    const refused = (await host.post(`${path}/values`, { rows })).json();
    expect(refused.code).toBe('development-rows-faulty');
    expect(refused.errors.slice(1)).toMatchObject([
      { code: 'development-value-twice', field: 'rows.2.value' },
      { code: 'development-owner-other', field: 'rows.3.code' },
    ]);
    expect((await other.post(`${path}/values`, { rows: rows.slice(0, 1) })).statusCode).toBe(403);
    expect((await host.post(`${path}/values`, { rows: rows.slice(0, 2) })).json()).toMatchObject({ dryRun: false });
    expect((await host.post(`${path}/confirmations`, { code: '5-01' })).statusCode).toBe(403);
    expect((await (await by(null)).get(`${path}/indicators/5-01`)).json().revisions).toEqual([]);
    expect((await officer.post(`${path}/confirmations`, { code: '5-01' })).json()).toEqual({ confirmed: 2, own: 0 });
    expect((await (await by(null)).get(`${path}/indicators/5-01`)).json().revisions).toHaveLength(2);
    expect((await officer.get(`${path}/figures/2568?day=2025-10-06`)).json().words).toContain('ร้อยละ');
  });

  it('takes definitions as a table, tried first; what is not sent is kept, and each fault names its row and column', async () => {
    const officer = await by('officer.pathumthani');
    const listed = await (await by(null)).get(`${path}/definitions`);
    const { rows } = listed.json();
    expect(rows[0]).toMatchObject({ code: '1-01', owner: 'สำนักงานสถิติจังหวัดปทุมธานี', frequency: 'year' });
    const csv = await (await by(null)).get(`${path}/definitions`, { accept: 'text/csv' });
    expect(csv.body).toContain('รหัส,ชื่อตัวชี้วัด,คำนิยาม');
    const back = rows.map(({ firstYear, lastYear, ...rest }: Record<string, unknown>) => ({
      ...{ ...rest, firstYear: String(firstYear), lastYear: String(lastYear ?? '') },
    }));
    const same = (await officer.post(`${path}/definitions`, { rows: back })).json();
    expect(new Set(same.rows.map(({ outcome }: { outcome: string }) => outcome))).toEqual(new Set(['same']));
    const changed = [{ code: '1-01', dataSource: 'รายงานประจำปี' }, { code: '7-01' }];
    const tried = (await officer.post(`${path}/definitions?dryRun=true`, { rows: changed })).json();
    expect(tried.rows[0].changes).toMatchObject([{ column: 'dataSource', after: 'รายงานประจำปี' }]);
    expect(tried.rows[1].errors[0]).toMatchObject({ code: 'development-part-missing', column: 'name' });
    const refused = (await officer.post(`${path}/definitions`, { rows: changed })).json();
    expect(refused.errors.map(({ field }: { field?: string }) => field)).toContain('rows.1.name');
    expect((await officer.post(`${path}/definitions`, { rows: changed.slice(0, 1) })).statusCode).toBe(200);
    const other = await by('officer.loei');
    expect((await other.post(`${path}/definitions`, { rows: changed })).statusCode).toBe(403);
  });
});
