import { beforeEach, expect, it } from 'vitest';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

const path = '/2568/provinces/TH-42/rounds/12m/results/1.1-SME';

/** The ETag of a result as it is now. */
async function etag(person: ApiPerson, at = path): Promise<string> {
  return String((await person.get(at)).headers.etag);
}

describeOnEachDatabase('entering a result through the API', (database) => {
  const setting = apiSetting(database);
  let host: ApiPerson;

  beforeEach(async () => {
    setting.at(demoDate);
    host ??= await setting.person('host.cd.loei', ['report:write']);
  });

  async function save(variables: Record<string, unknown>, person = host, texts: Record<string, string> = {}) {
    return person.put(path, { variables, ...texts }, { 'if-match': await etag(host) });
  }

  it('reads Thai digits, grouping and spaces, and answers with exact decimals and the next version', async () => {
    const before = await etag(host);
    const saved = await save({ current: ' ๑,๒๓๔.๕๐ ', previous: '1,200' });
    expect(saved.statusCode).toBe(200);
    expect(saved.json()).toMatchObject({ state: 'reported', variables: { current: '1234.5', previous: '1200' } });
    expect(saved.json().value).toBe('2.875');
    expect(saved.headers.etag).not.toBe(before);
    expect(await etag(host)).toBe(saved.headers.etag);
  });

  it('changes the score of the province and the national table at once', async () => {
    const opdc = await setting.person('opdc', ['read']);
    const officer = await setting.person('officer.loei', ['read']);
    await save({ current: '1000', previous: '1000' });
    const low = (await officer.get('/2568/provinces/TH-42/rounds/12m')).json().total;
    await save({ current: '9000', previous: '1000' });
    const high = (await officer.get('/2568/provinces/TH-42/rounds/12m')).json().total;
    expect(Number(high)).toBeGreaterThan(Number(low));
    const board = (await opdc.get('/2568/board')).json();
    expect(board.rows.find((one: { organisationId: string }) => one.organisationId === 'TH-42').self).toBe(high);
  });

  it('takes an empty field as not yet known, never as zero', async () => {
    const saved = (await save({ current: '5', previous: '' })).json();
    expect(saved).toMatchObject({ state: 'missing', value: null, selfScore: null, variables: { current: '5' } });
  });

  it('keeps what is not sent and empties what is sent empty, figures and texts alike', async () => {
    const texts = { narrative: 'ก', supporting: 'ข', obstacles: 'ค', nextSteps: 'ง' };
    await save({ current: '1300', previous: '1200' }, host, texts);
    const figures = (await save({ current: '1301' })).json();
    expect(figures).toMatchObject({ ...texts, variables: { current: '1301', previous: '1200' } });
    expect((await save({}, host, { obstacles: '' })).json()).toMatchObject({ ...texts, obstacles: '' });
  });

  it('reads a figure with what cannot be seen in it', async () => {
    const saved = (await save({ current: '1234.5\u200b', previous: '\u202d1,200\u202c' })).json();
    expect(saved.variables).toEqual({ current: '1234.5', previous: '1200' });
  });

  it('calls 0/0 not applicable, not zero', async () => {
    expect((await save({ current: '0', previous: '๐' })).json()).toMatchObject({
      state: 'not-applicable',
      value: null,
    });
  });

  it('keeps a number of 30 digits to the digit and refuses one of 31', async () => {
    const long = '123456789012345678901234567890';
    const saved = await save({ current: long, previous: '1' });
    expect(saved.json().variables.current).toBe(long);
    expect(problemOf(await save({ current: `${long}1`, previous: '1' }))).toMatchObject({
      status: 422,
      code: 'too-many-digits',
      field: 'variables.current',
    });
  });

  it('names every wrong field, and saves none of them', async () => {
    const before = (await host.get(path)).json();
    const rows = await setting.journalRows();
    const refused = problemOf(await save({ current: '-1', previous: '1๒', other: '3' }));
    expect(refused.status).toBe(422);
    expect(refused.fields.sort()).toEqual(['variables.current', 'variables.other', 'variables.previous']);
    expect(problemOf(await save({ current: '-1', previous: '2' }))).toMatchObject({ code: 'negative-not-possible' });
    expect(problemOf(await save({ current: '1e3', previous: '2' }))).toMatchObject({ code: 'not-a-number' });
    expect((await host.get(path)).json()).toEqual(before);
    expect(await setting.journalRows()).toBe(rows);
  });

  it('refuses a JSON number: a decimal is text', async () => {
    expect(problemOf(await save({ current: 1.1, previous: '1' }))).toMatchObject({
      status: 400,
      code: 'field-not-understood',
      field: 'variables.current',
    });
  });

  it('refuses what no text can hold and a text that is too long, beside its field', async () => {
    const match = { 'if-match': await etag(host) };
    const variables = { current: '1', previous: '1' };
    expect(problemOf(await host.put(path, { variables, narrative: 'ก\u0000ข' }, match))).toMatchObject({
      status: 422,
      code: 'text-not-storable',
      field: 'narrative',
    });
    expect(problemOf(await host.put(path, { variables, narrative: 'ก'.repeat(8001) }, match))).toMatchObject({
      status: 422,
      code: 'text-too-long',
      field: 'narrative',
    });
  });

  it('refuses the wrong role, another province, another agency and a token that is only for reading', async () => {
    const forbidden = { status: 403, code: 'forbidden' };
    for (const key of ['governor.loei', 'officer.chiangmai', 'host.ts.loei', 'evaluator', 'opdc']) {
      const refused = await save({ current: '1', previous: '1' }, await setting.person(key));
      expect(problemOf(refused), key).toMatchObject(forbidden);
    }
    const reader = await setting.person('host.cd.loei', ['read']);
    expect(problemOf(await save({ current: '1', previous: '1' }, reader))).toMatchObject({
      status: 403,
      code: 'scope-missing',
    });
  });

  it('asks for the version that was read, and understands no other form of it', async () => {
    const body = { variables: { current: '1', previous: '1' } };
    expect(problemOf(await host.put(path, body))).toMatchObject({ status: 428, code: 'if-match-required' });
    for (const match of ['*', '3', 'W/"3"', '"3", "4"'])
      expect(problemOf(await host.put(path, body, { 'if-match': match }))).toMatchObject({
        status: 400,
        code: 'if-match-not-understood',
      });
    expect(problemOf(await host.post(`${path}/send`))).toMatchObject({ status: 428 });
  });

  it('lets one of two writers save and tells the other the version there is now', async () => {
    const officer = await setting.person('officer.loei', ['report:write']);
    const read = await etag(host);
    const first = await host.put(path, { variables: { current: '11', previous: '10' } }, { 'if-match': read });
    expect(first.statusCode).toBe(200);
    const second = await officer.put(path, { variables: { current: '99', previous: '10' } }, { 'if-match': read });
    expect(problemOf(second)).toMatchObject({ status: 412, code: 'changed-meanwhile' });
    expect(second.headers.etag).toBe(first.headers.etag);
    expect(second.json().etag).toBe(first.headers.etag);
    expect((await host.get(path)).json().variables.current).toBe('11');
  });

  it('lets one of many writers save when they send at the same moment', async () => {
    const read = await etag(host);
    const answers = await Promise.all(
      ['21', '22', '23', '24'].map((current) =>
        host.put(path, { variables: { current, previous: '10' } }, { 'if-match': read }),
      ),
    );
    expect(answers.map((one) => one.statusCode).sort()).toEqual([200, 412, 412, 412]);
    const saved = answers.find((one) => one.statusCode === 200)?.json();
    expect((await host.get(path)).json().variables).toEqual(saved.variables);
  });

  it('is closed after the last day, to entering and to sending the report', async () => {
    const officer = await setting.person('officer.loei', ['report:write']);
    const match = { 'if-match': await etag(host) };
    const round = { 'if-match': await etag(officer, '/2568/provinces/TH-42/rounds/12m') };
    setting.at('2025-11-03');
    expect(problemOf(await host.put(path, { variables: {} }, match))).toMatchObject({
      status: 409,
      code: 'round-closed',
    });
    const sent = await officer.post('/2568/provinces/TH-42/rounds/12m/send-to-governor', {}, round);
    expect(problemOf(sent)).toMatchObject({ status: 409, code: 'round-closed' });
    expect((await host.get(path)).json().lock).toBe('round-closed');
  });

  it('takes a central figure from the agency that the approved list names for it, and from no other', async () => {
    const central = await setting.person('central', ['report:write']);
    const at = '/2568/provinces/TH-42/rounds/12m/results/2.2-DGR';
    const etag = String((await central.get(at)).headers.etag);
    const supply = () => central.put(at, { variables: { result: '80' } }, { 'if-match': etag });
    await database.pool.query(`UPDATE role_holding SET valid_to = '2025-01-01' WHERE organisation_id = 'central.dg'`);
    expect((await supply()).statusCode).toBe(403);
    await database.pool.query(`UPDATE role_holding SET valid_to = NULL WHERE organisation_id = 'central.dg'`);
    expect((await supply()).statusCode).toBe(200);
  });
});

describeOnEachDatabase('a request the API cannot read', (database) => {
  const setting = apiSetting(database);

  it('is refused in Thai by its length, its type or its form', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const headers = { 'if-match': '"1"', 'content-type': 'application/json' };
    expect(problemOf(await host.send('PUT', path, '{"variables":', headers))).toMatchObject({
      status: 400,
      code: 'body-not-json',
    });
    expect(problemOf(await host.send('PUT', path, '', headers))).toMatchObject({ status: 400, code: 'body-not-json' });
    const large = JSON.stringify({ variables: {}, narrative: 'ก'.repeat(600_000) });
    expect(problemOf(await host.send('PUT', path, large, headers))).toMatchObject({
      status: 413,
      code: 'body-too-large',
    });
    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ])
      expect(problemOf(await host.send('PUT', path, 'a=1', { ...headers, 'content-type': type })), type).toMatchObject({
        status: 415,
        code: 'media-type-not-supported',
      });
    expect(problemOf(await host.put(path, { figures: {} }, { 'if-match': '"1"' }))).toMatchObject({
      status: 400,
      field: 'variables',
    });
  });

  it('is refused for its path, without reaching the database', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    for (const [wrong, field] of [
      ['/2568/provinces/TH-42/rounds/3m', 'round'],
      ["/2568/provinces/TH-42'--/rounds/12m", 'org'],
      ['/2568/provinces/TH-42/rounds/12m/results/%00', 'code'],
      ['/68/provinces/TH-42', 'year'],
    ] as const)
      expect(problemOf(await host.get(wrong)), wrong).toMatchObject({ status: 400, field });
  });
});
