import { expect, it } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting } from './api-setting.ts';

const list = '/2568/central-data';
const path = `${list}/12m/2.2-DGR`;
const proof = { password: demoPassword };
const source = { title: 'รายงานผลสำรวจ DG (ทดสอบ)', link: 'https://www.dga.or.th/', issuedOn: '2025-10-01' };

describeOnEachDatabase('tables of central data', (database) => {
  const setting = apiSetting(database);
  const by = (key: string) => setting.person(key);
  const resultOf = async (province: string, code = '2.2-DGR') =>
    (await (await by('opdc')).get(`/2568/provinces/${province}/rounds/12m/results/${code}`)).json();
  const etag = async (person: ApiPerson) => String((await person.get(path)).headers.etag);
  const move = async (person: ApiPerson, name: string, body: object = {}) =>
    person.post(`${path}/moves/${name}`, body, { 'if-match': await etag(person) });

  it('are listed with their states, and only for whom they are', async () => {
    const { tables } = (await (await by('opdc')).get(list)).json();
    expect(
      tables.map((one: { code: string; status: string; version: number }) => [one.code, one.status, one.version]),
    ).toEqual([
      ['2.1-PMQA', 'signed-off', 1],
      ['2.2-DGR', 'draft', 1],
      ['2.3-EIT', 'signed-off', 2],
    ]);
    expect((await (await by('officer.loei')).get(list)).statusCode).toBe(403);
    expect((await (await by('officer.loei')).get(path)).statusCode).toBe(403);
    expect((await (await by('statistics')).get(path)).statusCode).toBe(403);
    expect((await (await by('statistics')).get(`${list}/12m/9.9-NONE`)).statusCode).toBe(403);
    expect((await (await by('opdc')).get(`${list}/12m/9.9-NONE`)).statusCode).toBe(404);
    expect((await (await by('officer.loei')).put(path, { rows: [] })).statusCode).toBe(403);
    expect((await (await by('statistics')).put(path, { rows: [] })).statusCode).toBe(403);
  });

  it('tell in a dry run what each row would do, and store nothing', async () => {
    const central = await by('central');
    const before = (await central.get(path)).json();
    const rows = [
      { province: 'เลย', value: '๘๒.๕', page: '12' },
      { province: 'เชียงไหม่', value: '80' },
      { province: 'กรุงเทพมหานคร', value: '80' },
      { province: 'TH-42', value: '81' },
      { province: 'ปทุมธานี', value: '0.85' },
    ];
    const answer = await central.put(`${path}?dryRun=true`, { rows });
    const said = answer.json();
    expect(said.rows.map((one: { errors: { code: string }[] }) => one.errors.map(({ code }) => code))).toEqual([
      [],
      ['central-province-unknown'],
      ['central-province-bangkok'],
      ['central-province-twice'],
      ['central-figure-fraction'],
    ]);
    expect(said.rows[1].errors[0].detail).toContain('เชียงใหม่');
    expect((await central.get(path)).json()).toEqual(before);
    expect((await central.put(path, { rows })).json().code).toBe('central-table-faulty');
  });

  it('enter the results of open rounds once a second person of the office signs them off', async () => {
    const [central, colleague] = [await by('central'), await by('colleague.central')];
    const before = await resultOf('TH-42');
    const rows = [{ province: 'เลย', value: '82.5', page: '12' }];
    expect((await central.put(path, { rows, source: { ...source, link: 'ไม่ใช่ลิงก์' } })).json().code).toBe(
      'central-link-invalid',
    );
    expect((await central.put(path, { rows, source })).statusCode).toBe(200);
    expect((await move(central, 'sign-off', { proof })).json().code).toBe('move-not-legal');
    expect((await move(central, 'hand-over')).statusCode).toBe(200);
    expect((await central.put(path, { rows, source })).json().code).toBe('central-table-handed-over');
    expect((await move(central, 'sign-off', { proof })).json().code).toBe('same-person');
    expect((await move(colleague, 'sign-off')).json().code).toBe('proof-required');
    expect((await resultOf('TH-42')).variables).toEqual(before.variables);
    const signed = await move(colleague, 'sign-off', { proof });
    expect(signed.json()).toMatchObject({ status: 'signed-off', version: 1 });
    const after = await resultOf('TH-42');
    expect(after).toMatchObject({ status: 'sent', variables: { result: '82.5' } });
    expect(after.narrative).toContain('รายงานผลสำรวจ DG (ทดสอบ)');
    expect(after.narrative).toContain('หน้า 12');
  });

  it('are corrected by a next version with its reason; what is submitted or announced stays', async () => {
    const [central, colleague] = [await by('central'), await by('colleague.central')];
    const submitted = await resultOf('TH-50');
    const rows = [
      { province: 'เลย', value: '84' },
      { province: 'เชียงใหม่', value: '11' },
    ];
    expect((await central.put(path, { rows })).json().code).toBe('central-reason-required');
    const saved = await central.put(path, { rows, reason: 'ฉบับเดิมพิมพ์คลาดเคลื่อน' });
    expect(saved.json().table).toMatchObject({ version: 2, status: 'draft' });
    expect((await resultOf('TH-42')).variables.result).toBe('82.5');
    await move(central, 'hand-over');
    expect((await move(colleague, 'return-table', { reason: '' })).json().code).toBe('reason-required');
    expect((await move(colleague, 'return-table', { reason: 'ขาดเลขหน้า' })).json().status).toBe('draft');
    await move(central, 'hand-over');
    expect((await move(colleague, 'sign-off', { proof })).json().version).toBe(2);
    expect(await resultOf('TH-42')).toMatchObject({ status: 'sent', variables: { result: '84' } });
    expect(await resultOf('TH-50')).toEqual(submitted);
    const { versions, entered } = (await central.get(path)).json();
    expect(versions.map((one: { version: number; status: string }) => [one.version, one.status])).toEqual([
      [1, 'signed-off'],
      [2, 'signed-off'],
    ]);
    expect(entered.find((one: { provinceId: string }) => one.provinceId === 'TH-42').state).toBe('same');
    expect((await central.post(`${path}/enter`)).json()).toEqual({ entered: 0 });
  });
});
