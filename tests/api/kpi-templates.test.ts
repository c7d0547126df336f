import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { apiSetting, problemOf } from './api-setting.ts';

const list = '/2568/provinces/TH-42/templates';
const one = `${list}/1.1-SME`;

describeOnEachDatabase('KPI templates through the API', (database) => {
  const setting = apiSetting(database);

  it('are written by the host, sent by the province, returned by OPDC, sent again and passed', async () => {
    const host = await setting.person('host.cd.loei');
    const officer = await setting.person('officer.loei');
    const opdc = await setting.person('opdc');
    const blank = await host.get(one);
    expect(blank.statusCode).toBe(200);
    expect(blank.headers.etag).toBe('"0"');
    const fields: { name: string; kind: string }[] = blank.json().form.fields;
    const values = Object.fromEntries(
      fields.map(({ name, kind }) => [name, kind === 'phone' ? '0 4281 1746' : `ข้อความ ${name}`]),
    );

    const unknown = await host.put(one, { values: { น้ำหนักใหม่: '20' } }, { 'if-match': '"0"' });
    expect(problemOf(unknown)).toMatchObject({ status: 422, code: 'template-field-unknown' });
    expect(unknown.json().detail).toContain('น้ำหนักใหม่');
    expect(problemOf(await host.put(one, { values })).code).toBe('if-match-required');
    const saved = await host.put(one, { values: { ...values, frequency: '' } }, { 'if-match': '"0"' });
    expect(saved.json()).toMatchObject({ status: 'draft', rowVersion: 1 });
    const stale = await host.put(one, { values: {} }, { 'if-match': '"0"' });
    expect(problemOf(stale)).toMatchObject({ status: 412, code: 'changed-meanwhile' });
    expect(stale.headers.etag).toBe('"1"');

    expect(problemOf(await host.post(`${one}/submit`, { values: {} }, { 'if-match': '"1"' })).status).toBe(403);
    const wanting = problemOf(await officer.post(`${one}/submit`, { values: {} }, { 'if-match': '"1"' }));
    expect(wanting).toMatchObject({ status: 422, code: 'template-field-required', field: 'fields.frequency' });
    const sent = await officer.post(`${one}/submit`, { values: { frequency: 'ทุกเดือน' } }, { 'if-match': '"1"' });
    expect(sent.json()).toMatchObject({ status: 'submitted', rowVersion: 2 });

    const judged = (fix: string) =>
      Object.fromEntries(
        fields.map(({ name }) => [
          name,
          name === fix ? { verdict: 'fix', comment: 'แก้' } : { verdict: 'pass', comment: '' },
        ]),
      );
    const audit = (judgements: unknown, version: number) =>
      opdc.put(`${one}/audit`, { judgements, conclude: true }, { 'if-match': `"${version}"` });
    expect(problemOf(await audit({}, 2)).code).toBe('template-not-judged');
    expect((await audit(judged('unit'), 2)).json()).toMatchObject({ status: 'to-fix', rowVersion: 3 });
    await officer.post(`${one}/submit`, { values: { unit: 'ร้อยละ' } }, { 'if-match': '"3"' });
    const again = (await opdc.get(one)).json();
    expect(again.changesSinceAudit).toEqual([{ name: 'unit', before: 'ข้อความ unit', after: 'ร้อยละ' }]);
    expect((await audit(judged(''), 4)).json().status).toBe('passed');
    expect((await host.get(one)).json().history).toHaveLength(2);
  });

  it('are listed with whom they wait for, and counted for the nation', async () => {
    const officer = await setting.person('officer.loei');
    const opdc = await setting.person('opdc');
    const rows: { code: string; waitsFor: string | null }[] = (await officer.get(list)).json().rows;
    expect(rows.find((row) => row.code === '1.1-SME')?.waitsFor).toBeNull();
    expect(rows.find((row) => row.code === '1.1-WATER')?.waitsFor).toBe('provincial-officer');
    const progress = (await opdc.get('/2568/templates')).json();
    expect(progress.rows.find((row: { organisationId: string }) => row.organisationId === 'TH-42')).toMatchObject({
      passed: 1,
    });
    expect(problemOf(await officer.get('/2568/templates')).status).toBe(403);
    const stranger = await setting.person(null);
    expect(problemOf(await stranger.get(list)).status).toBe(401);
  });
});
