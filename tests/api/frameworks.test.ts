import { beforeAll, expect, it } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { frameworkOf } from '../../src/frameworks/registry.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

/** FY2568 as a machine sends it back: plain data that the test may change. */
function copyOf2568() {
  const copy = structuredClone(frameworkOf(2568));
  if (!copy) throw new Error('FY2568 is not shipped');
  return copy;
}

const shipped = copyOf2568().version;
const newer = shipped + 1;
const proof = { password: demoPassword };

describeOnEachDatabase('publishing a framework over the API', (database) => {
  const setting = apiSetting(database);
  let administrator: ApiPerson;
  beforeAll(async () => {
    administrator = await setting.person('admin');
  });

  it('makes the next version, says what changed, and shows both in the list', async () => {
    const next = { ...copyOf2568(), version: newer, name: 'กรอบ พ.ศ. 2568 ฉบับแก้ไข', proof };
    const answer = await administrator.post('/frameworks', next, { 'idempotency-key': 'framework-2' });
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.json()).toEqual({
      fiscalYear: 2568,
      version: newer,
      name: 'กรอบ พ.ศ. 2568 ฉบับแก้ไข',
      comparedWith: { fiscalYear: 2568, version: shipped },
      changes: [{ path: 'name', before: expect.stringContaining('กรอบการประเมินผล'), after: 'กรอบ พ.ศ. 2568 ฉบับแก้ไข' }],
    });
    const again = await administrator.post('/frameworks', next, { 'idempotency-key': 'framework-2' });
    expect(again.headers['idempotent-replayed']).toBe('true');
    const list = (await setting.withToken(null).get('/frameworks')).json();
    const listed = list.frameworks.find((one: { fiscalYear: number }) => one.fiscalYear === 2568);
    expect(listed.versions.map((one: { version: number }) => one.version)).toEqual([newer, shipped]);
    const first = await setting.withToken(null).get(`/frameworks/2568?version=${shipped}`);
    expect(first.json().name).toBe(copyOf2568().name);
  });

  it('refuses a version that is published and one that skips', async () => {
    expect(problemOf(await administrator.post('/frameworks', { ...copyOf2568(), proof }))).toMatchObject({
      status: 409,
      code: 'framework-version-published',
      field: 'version',
    });
    expect(problemOf(await administrator.post('/frameworks', { ...copyOf2568(), version: 9, proof }))).toMatchObject({
      status: 409,
      code: 'framework-version-skipped',
    });
  });

  it.each(['99.99', '100.01'])('refuses weights that add up to %s', async (sum) => {
    const wrong = copyOf2568();
    const [performance] = wrong.components;
    if (performance) performance.weight.value = sum === '99.99' ? '69.99' : '70.01';
    const problem = problemOf(await administrator.post('/frameworks', { ...wrong, version: newer + 1, proof }));
    expect(problem).toMatchObject({ status: 422, code: 'framework-weights-differ', field: 'components' });
  });

  it('refuses a year that does not end on 30 September, and a value that is missing, each by its path', async () => {
    const wrong = copyOf2568();
    wrong.period.value.to = '2025-09-29';
    expect(problemOf(await administrator.post('/frameworks', { ...wrong, proof })).fields).toContain('period.value.to');
    const { name: _name, ...nameless } = copyOf2568();
    expect(problemOf(await administrator.post('/frameworks', { ...nameless, proof }))).toMatchObject({
      code: 'framework-value-missing',
      field: 'name',
    });
    const answer = await administrator.post('/frameworks', [1]);
    expect(problemOf(answer).status).toBe(400);
  });

  it('is for those who may publish, with a token of the widest scope', async () => {
    const officer = await setting.person('officer.loei');
    expect(problemOf(await officer.post('/frameworks', copyOf2568()))).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    const narrow = await setting.person('admin', ['report:write']);
    expect(problemOf(await narrow.post('/frameworks', copyOf2568())).code).toBe('scope-missing');
    expect(problemOf(await setting.withToken(null).post('/frameworks', copyOf2568())).code).toBe('token-required');
  });
});
