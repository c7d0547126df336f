import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type Answer, type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

const path = '/2568/rounds/12m/results/bulk';
const at = (org: string, code: string) => `/2568/provinces/${org}/rounds/12m/results/${code}`;
interface OutcomeRow {
  readonly row: number;
  readonly organisationId: string;
  readonly code: string;
  readonly outcome: string;
  readonly rowVersion: number | null;
  readonly selfScore: string | null;
  readonly errors: readonly { code: string; field?: string; detail: string }[];
}

const outcomes = (answer: Answer) => (answer.json().rows as OutcomeRow[]).map((one) => one.outcome);
const codes = (answer: Answer) => (answer.json().rows as OutcomeRow[]).map((one) => one.errors[0]?.code ?? '');

describeOnEachDatabase('results of many provinces at once', (database) => {
  const setting = apiSetting(database);
  let central: ApiPerson;
  let officer: ApiPerson;
  const provinces = ['TH-13', 'TH-42', 'TH-50', 'TH-75'];
  const scores = (score: string) =>
    provinces.map((organisationId) => ({ organisationId, code: '2.2-DGR', variables: { result: score } }));
  const dgrOf = async (org: string) => {
    const { rows } = await database.pool.query(
      "SELECT variables, row_version AS version FROM result WHERE organisation_id = $1 AND round = '12m' AND code = '2.2-DGR'",
      [org],
    );
    return rows[0] as { variables: Record<string, string>; version: number };
  };

  beforeAll(async () => {
    central = await setting.person('central', ['report:write']);
    officer = await setting.person('officer.loei', ['report:write']);
    await database.pool.query("UPDATE result SET status = 'draft' WHERE round = '12m'");
    await database.pool.query("UPDATE report SET status = 'open' WHERE round = '12m'");
  });

  it('saves every row of a central data owner, each scored, and tells the version of each', async () => {
    const answer = await central.post(path, { results: scores('81.5') });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ dryRun: false, saved: 4, unchanged: 0, refused: 0 });
    for (const one of answer.json().rows as OutcomeRow[]) {
      const stored = await dgrOf(one.organisationId);
      expect(stored.variables).toEqual({ result: '81.5' });
      expect(one.rowVersion).toBe(stored.version);
      expect(one.selfScore).toMatch(/^\d+\.\d{4}$/);
    }
  });

  it('sent again, changes nothing: no version, no line in the journal', async () => {
    const rows = await setting.journalRows();
    const before = await dgrOf('TH-42');
    const answer = await central.post(path, { results: scores('๘๑.๕๐') });
    expect(outcomes(answer)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    expect(await dgrOf('TH-42')).toEqual(before);
    expect(await setting.journalRows()).toBe(rows);
  });

  it('judges every row of a dry run and keeps none', async () => {
    const rows = await setting.journalRows();
    const results = [...scores('64'), { organisationId: 'TH-42', code: '1.1-SME', variables: { current: '1' } }];
    const answer = await central.post(`${path}?dryRun=true`, { results });
    expect(answer.json()).toMatchObject({ dryRun: true, saved: 4, refused: 1 });
    expect(codes(answer).at(-1)).toBe('forbidden');
    expect((await dgrOf('TH-13')).variables).toEqual({ result: '81.5' });
    expect(await setting.journalRows()).toBe(rows);
    const keyed = await central.post(`${path}?dryRun=true`, { results }, { 'idempotency-key': 'try-1' });
    expect(keyed.json()).toMatchObject({ dryRun: true, saved: 4 });
    expect((await dgrOf('TH-13')).variables).toEqual({ result: '81.5' });
    expect(await setting.journalRows()).toBe(rows);
  });

  it('refuses rows one by one with a stable code and a Thai sentence, and saves the others', async () => {
    const results = [
      { organisationId: 'TH-42', code: '1.1-SME', variables: { current: '๑๐๖', previous: '100' } },
      { organisationId: 'TH-42', code: '1.1-TOURISM', variables: { 'current.m10': 'มาก' } },
      { organisationId: 'TH-50', code: '1.1-SME', variables: { current: '1' } },
      { organisationId: 'TH-42', code: '9.9-NONE', variables: {} },
      { organisationId: 'TH-42', code: '1.1-WATER', rowVersion: 0, variables: { restored: '1' } },
      { organisationId: 'TH-42', code: '1.1-SME', variables: { current: '107' } },
      { organisationId: 'TH-42', code: '2.2-DGR', variables: { result: '99' } },
      { organisationId: 'TH-42', code: '1.1-PM25', variables: { unheard: '1' } },
      { organisationId: 'TH-13', code: '1.1-TOURISM', variables: { current: '5' } },
    ];
    const answer = await officer.post(path, { results });
    expect(answer.statusCode).toBe(200);
    expect(codes(answer)).toEqual([
      '',
      'not-a-number',
      'forbidden',
      'not-found',
      'changed-meanwhile',
      'bulk-row-repeated',
      'forbidden',
      'unknown-variable',
      'forbidden',
    ]);
    expect(answer.json()).toMatchObject({ saved: 1, refused: 8 });
    const [, wrong] = answer.json().rows as OutcomeRow[];
    expect(wrong?.errors[0]).toMatchObject({ field: 'variables.current.m10' });
    for (const one of answer.json().rows as OutcomeRow[])
      for (const error of one.errors) expect(error.detail).toMatch(/[ก-๙].* — .*[ก-๙]/);
    const saved = (await officer.get(at('TH-42', '1.1-SME'))).json();
    expect(saved).toMatchObject({ variables: { current: '106', previous: '100' }, value: '6' });
  });

  it('lets no total displace the months it is made of, and takes the same total for no change', async () => {
    const { variables } = (await officer.get(at('TH-42', '1.1-TOURISM'))).json() as {
      variables: Record<string, string>;
    };
    const total = (current: string) => [{ organisationId: 'TH-42', code: '1.1-TOURISM', variables: { current } }];
    expect(codes(await officer.post(path, { results: total('5') }))).toEqual(['total-of-periods']);
    expect(outcomes(await officer.post(path, { results: total(variables.current ?? '') }))).toEqual(['unchanged']);
  });

  it('keeps what a row does not name', async () => {
    const narrative = 'จัดงานจำหน่ายสินค้าสามครั้ง';
    await officer.post(path, { results: [{ organisationId: 'TH-42', code: '1.1-SME', narrative }] });
    await officer.post(path, {
      results: [{ organisationId: 'TH-42', code: '1.1-SME', variables: { current: '108' } }],
    });
    expect((await officer.get(at('TH-42', '1.1-SME'))).json()).toMatchObject({
      narrative,
      variables: { current: '108', previous: '100' },
    });
  });

  it('answers a repeated request as it answered first, and keeps all of it with its key', async () => {
    const headers = { 'idempotency-key': 'bulk-1' };
    const first = await central.post(path, { results: scores('70') }, headers);
    expect(first.json()).toMatchObject({ saved: 4 });
    const rows = await setting.journalRows();
    const again = await central.post(path, { results: scores('70') }, headers);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.json()).toEqual(first.json());
    const other = await central.post(path, { results: scores('71') }, headers);
    expect(problemOf(other)).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(await setting.journalRows()).toBe(rows);
  });

  it('takes a table and answers with a table', async () => {
    const table = [
      '\ufefforganisation_id,code,variable,value,narrative',
      'TH-42,1.1-TOURISM,current.m10,"๔๓,๐๐๐.๕๐","บรรทัดแรก',
      'บรรทัดที่ ""สอง"""',
      'TH-42,1.1-TOURISM,previous,40000,',
      'TH-50,1.1-TOURISM,current,1,',
    ].join('\r\n');
    const headers = { 'content-type': 'text/csv; charset=utf-8' };
    const answer = await officer.send('POST', path, table, headers);
    expect(outcomes(answer)).toEqual(['saved', 'refused']);
    expect((await officer.get(at('TH-42', '1.1-TOURISM'))).json()).toMatchObject({
      variables: { 'current.m10': '43000.5', previous: '40000' },
      narrative: 'บรรทัดแรก\nบรรทัดที่ "สอง"',
    });
    const told = await officer.send('POST', path, table, { ...headers, accept: 'text/csv' });
    expect(told.headers['content-type']).toContain('text/csv');
    expect(told.body.split('\r\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^1,TH-42,1\.1-TOURISM,unchanged,\d+,/),
      expect.stringMatching(/^2,TH-50,1\.1-TOURISM,refused,.*forbidden/),
    ]);
  });

  it.each([
    ['organisation_id,code,value\r\nTH-42,1.1-SME,1', 'variable'],
    ['organisation_id,code,variable,value\r\nTH-42,1.1-SME,current,"1', 'คำพูด'],
    ['organisation_id,code,variable,value', 'ไม่มีแถว'],
    ['organisation_id,code,variable,value\nTH-42,1.1-SME,current,1\nTH-42,1.1-SME,current,2', 'ซ้ำ'],
    ['organisation_id,code,variable,value,score\nTH-42,1.1-SME,current,1,5', 'score'],
  ])('refuses a table that cannot be read, by line: %j', async (table, said) => {
    const answer = await officer.send('POST', path, table, { 'content-type': 'text/csv' });
    expect(problemOf(answer)).toMatchObject({ status: 400, code: 'csv-not-understood' });
    expect(answer.json().detail).toContain(said);
  });

  it.each([
    ['a thousand without quotes', 'organisation_id,code,variable,value\nTH-42,1.1-SME,current,1,300.25', 2, 5, 4],
    [
      'a thousand that would become a text',
      'organisation_id,code,variable,value,narrative\nTH-42,1.1-SME,current,1,300.25,\nTH-42,1.1-SME,current,1',
      2,
      6,
      5,
    ],
    ['a cell too few', 'organisation_id,code,variable,value,narrative\n\nTH-42,1.1-SME,current,1', 3, 4, 5],
  ])('refuses a line that does not fit its own heading, by number: %s', async (_, table, line, cells, columns) => {
    const before = await setting.journalRows();
    const answer = await officer.send('POST', path, table, { 'content-type': 'text/csv' });
    expect(problemOf(answer)).toMatchObject({ status: 400, code: 'csv-line-does-not-fit' });
    expect(answer.json().detail).toContain(`บรรทัดที่ ${line} มี ${cells} ช่อง หัวตารางมี ${columns} ช่อง`);
    expect(await setting.journalRows()).toBe(before);
  });

  const headed = 'organisation_id,code,variable,value,narrative,row_version';
  it.each([
    ['two texts', `${headed}\nTH-42,1.1-SME,current,1,ก,\nTH-42,1.1-SME,previous,1,ข,`, 'บรรทัดที่ 3', 'narrative'],
    ['two versions', `${headed}\nTH-42,1.1-SME,current,1,,3\nTH-42,1.1-SME,previous,1,,4`, 'บรรทัดที่ 3', 'row_version'],
    ['a heading twice', 'organisation_id,code,variable,value,value\nTH-42,1.1-SME,current,1,2', 'บรรทัดที่ 1', 'value ซ้ำ'],
  ])('refuses two answers to one question, by line: %s', async (_, table, line, said) => {
    const answer = await officer.send('POST', path, table, { 'content-type': 'text/csv' });
    expect(problemOf(answer)).toMatchObject({ status: 400, code: 'csv-not-understood' });
    expect(answer.json().detail).toContain(line);
    expect(answer.json().detail).toContain(said);
  });

  it('keeps a text that has no column and empties one whose column is empty, as every door does', async () => {
    const narrative = 'คงไว้';
    const texts = async () => (await officer.get(at('TH-42', '1.1-SME'))).json().narrative;
    await officer.post(path, { results: [{ organisationId: 'TH-42', code: '1.1-SME', narrative }] });
    const csv = (table: string) => officer.send('POST', path, table, { 'content-type': 'text/csv' });
    await csv('organisation_id,code,variable,value\nTH-42,1.1-SME,current,120');
    expect(await texts()).toBe(narrative);
    await csv(
      'organisation_id,code,variable,value,narrative\nTH-42,1.1-SME,current,121,คงไว้\nTH-42,1.1-SME,previous,100,',
    );
    expect(await texts()).toBe(narrative);
    await csv('organisation_id,code,variable,value,narrative\nTH-42,1.1-SME,current,122,');
    expect(await texts()).toBe('');
  });

  /** `organisation_id,…,narrative` with แล้ว in it, as Excel for Thai writes it without being asked for UTF-8. */
  const windows874 = Buffer.concat([
    Buffer.from('organisation_id,code,variable,value,narrative\r\nTH-42,1.1-SME,current,1300.25,'),
    Buffer.from([0xe1, 0xc5, 0xe9, 0xc7]),
  ]);
  it.each(['text/csv', 'text/csv; charset=utf-8'])('refuses a table of bytes that are not UTF-8: %s', async (type) => {
    const answer = await officer.send('POST', path, windows874, { 'content-type': type });
    expect(problemOf(answer)).toMatchObject({ status: 400, code: 'body-not-utf8' });
    expect(answer.json().detail).toContain('ไฟล์ไม่ใช่ UTF-8 — ใน Excel เลือกบันทึกเป็น CSV UTF-8');
    const json = Buffer.concat([Buffer.from('{"csv":"'), Buffer.from([0xe1, 0xc5]), Buffer.from('"}')]);
    const inJson = await officer.send('POST', path, json, { 'content-type': 'application/json' });
    expect(problemOf(inJson)).toMatchObject({ status: 400, code: 'body-not-utf8' });
  });

  it.each(['windows-874', 'tis-620', 'TIS-620', '"windows-874"'])(
    'reads a table in the encoding it states: %s',
    async (charset) => {
      const type = `text/csv; charset=${charset}`;
      const answer = await officer.send('POST', path, windows874, { 'content-type': type });
      expect(answer.statusCode).toBe(200);
      expect((await officer.get(at('TH-42', '1.1-SME'))).json().narrative).toBe('แล้ว');
    },
  );

  it('refuses a table in an encoding that nobody knows', async () => {
    const answer = await officer.send('POST', path, windows874, { 'content-type': 'text/csv; charset=thai' });
    expect(problemOf(answer)).toMatchObject({ status: 400, code: 'body-not-utf8' });
    expect(answer.json().detail).toContain('thai');
  });

  it('asks for a token of the right scope, for rows, and not for more than it takes', async () => {
    expect(problemOf(await setting.withToken(null).post(path, { results: scores('1') }))).toMatchObject({
      status: 401,
    });
    const reader = await setting.person('central', ['read']);
    expect(problemOf(await reader.post(path, { results: scores('1') }))).toMatchObject({ code: 'scope-missing' });
    expect(problemOf(await central.post(path, { results: [] }))).toMatchObject({ status: 400 });
    const many = Array.from({ length: 1001 }, (_, index) => ({ organisationId: 'TH-42', code: `x${index}` }));
    expect(problemOf(await central.post(path, { results: many })).status).toBe(400);
    const lines = Array.from({ length: 1001 }, (_, index) => `TH-42,x${index},result,1`);
    const table = ['organisation_id,code,variable,value', ...lines].join('\n');
    const answer = await central.send('POST', path, table, { 'content-type': 'text/csv' });
    expect(problemOf(answer)).toMatchObject({ status: 413, code: 'bulk-too-many-rows' });
  });

  it.each([
    ['value,narrative', '1,300.25'],
    ['value,narrative', '-๑,๓๐๐'],
    ['value,obstacles,narrative', '12,300,'],
  ])('takes no figure that its own comma cut in two for a text: %s %s', async (columns, cut) => {
    const table = `organisation_id,code,variable,${columns}\nTH-42,2.2-DGR,result,${cut}`;
    const rows = await setting.journalRows();
    const answer = await central.send('POST', path, table, { 'content-type': 'text/csv' });
    expect(problemOf(answer)).toMatchObject({ status: 400, code: 'csv-not-understood' });
    expect(answer.json().detail).toMatch(/บรรทัดที่ 2|แถวที่ 2|line 2/);
    expect(answer.json().detail).toContain('เครื่องหมายคำพูด');
    expect(await setting.journalRows()).toBe(rows);
    const quoted = `organisation_id,code,variable,value,narrative\nTH-42,2.2-DGR,result,"1,300",ดีขึ้น 300 ราย`;
    expect(
      codes(await central.send('POST', `${path}?dryRun=true`, quoted, { 'content-type': 'text/csv' }))[0],
    ).not.toBe('csv-not-understood');
  });

  it('says of every text how long it may be, and refuses the row alone that is longer', async () => {
    const { components } = (await central.get('/openapi.json')).json();
    const [, row] =
      Object.entries<{ properties: object }>(components.schemas).find(
        ([name, { properties }]) => name.startsWith('BulkResultRow') && 'narrative' in properties,
      ) ?? [];
    const properties: object = row?.properties ?? {};
    const limits = Object.entries(properties).flatMap(([name, schema]) => {
      const longest = Number(/"maxLength":(\d+)/.exec(JSON.stringify(schema))?.[1] ?? 0);
      return longest > 1000 && name !== 'reasons' ? [[name, longest] as const] : [];
    });
    expect(limits.map(([name]) => name)).toContain('narrative');
    for (const [name, longest] of limits) {
      const withText = (length: number) => ({ ...scores('71')[0], [name]: 'ก'.repeat(length) });
      const results = [withText(longest + 1), scores('71')[1]];
      const over = await central.post(path, { results });
      expect([name, codes(over)]).toEqual([name, ['text-too-long', '']]);
      expect((over.json().rows as OutcomeRow[])[0]?.errors[0]?.detail).toContain(longest.toLocaleString('en'));
      const full = await central.post(`${path}?dryRun=true`, { results: [withText(longest)] });
      expect([name, codes(full)]).toEqual([name, ['']]);
    }
  });

  it('lets two senders of the same rows through one after the other', async () => {
    const answers = await Promise.all([
      central.post(path, { results: scores('72') }),
      central.post(path, { results: scores('72').toReversed() }),
    ]);
    expect(answers.map((one) => one.json().refused)).toEqual([0, 0]);
    expect(answers.map((one) => one.json().saved).sort()).toEqual([0, 4]);
  });
});
