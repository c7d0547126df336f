import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

describeOnEachDatabase('the approved list over the API', (database) => {
  const setting = apiSetting(database);
  let visitor: ApiPerson;
  let officer: ApiPerson;
  beforeAll(async () => {
    visitor = await setting.person(null);
    officer = await setting.person('officer.loei', ['read']);
  });
  const codes = async (path: string) =>
    (await visitor.get(path)).json().entries.map((entry: { code: string }) => entry.code);

  it.each([2553, 2554, 2558, 2568])('of FY%i is open to anyone, as the edition in force', async (year) => {
    const answer = await visitor.get(`/catalogue/${year}`);
    expect(answer.statusCode, answer.body).toBe(200);
    const { edition, entries } = answer.json();
    expect(edition).toMatchObject({ fiscalYear: year, edition: 1, status: 'approved', inForce: true });
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.flatMap((entry: { flags: unknown[] }) => entry.flags)).toEqual([]);
  });

  it('is searched by Thai words and filtered by component, kind and owner', async () => {
    const q = encodeURIComponent('รายได้ท่องเที่ยว');
    expect((await codes(`/catalogue/2568?q=${q}`))[0]).toBe('1.1-TOURISM');
    expect(await codes('/catalogue/2568?component=2')).toEqual(['2.1-PMQA', '2.2-DGR', '2.3-EIT']);
    expect(await codes('/catalogue/2568?component=1.2&kind=mandatory')).toEqual(['1.2.1-1']);
    expect(await codes('/catalogue/2568?owner=central.ita')).toEqual(['2.3-EIT']);
  });

  it('is a draft only for those signed in, with its flags', async () => {
    expect((await visitor.get('/catalogue/2562')).json()).toEqual({ edition: null, editions: [], entries: [] });
    expect(problemOf(await visitor.get('/catalogue/2562?edition=1'))).toMatchObject({ status: 404 });
    const { edition, entries } = (await officer.get('/catalogue/2562')).json();
    expect(edition).toMatchObject({ status: 'draft', inForce: false, basedOn: { fiscalYear: 2558, edition: 1 } });
    const flags = entries.flatMap((entry: { flags: { code: string }[] }) => entry.flags.map((flag) => flag.code));
    expect(new Set(flags)).toEqual(new Set(['scale-differs', 'stale-year']));
  });

  it('is a table where a table is asked for', async () => {
    const answer = await visitor.get('/catalogue/2554?component=3', { accept: 'text/csv' });
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = answer.body.trim().split('\r\n');
    expect(lines[0]).toContain('ชื่อตัวชี้วัด');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['3-01', '3-02', '3-03']);
  });

  it('of a year without a framework is refused with what to do', async () => {
    expect(problemOf(await visitor.get('/catalogue/2561'))).toMatchObject({ status: 404, code: 'framework-not-found' });
  });
});
