import { beforeAll, expect, it } from 'vitest';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { rollDice } from '../../src/testing/fuzzing.ts';
import { type GivenSchema, makeValue } from '../../src/testing/generate-values.ts';
import { holdEveryRole } from '../../src/testing/hold-every-role.ts';
import { sampleAddress } from '../../src/testing/sample-addresses.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: GivenSchema }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Record<string, GivenSchema> };
}

describeOnEmbeddedDatabase('a request with something that its route does not know', (database) => {
  const setting = apiSetting(database);
  let admin: ApiPerson;
  let schemas: Record<string, GivenSchema>;
  let operations: { method: string; path: string; operation: Operation }[];

  beforeAll(async () => {
    await holdEveryRole(database.pool, demoEmail('admin'));
    admin = await setting.person('admin');
    const { paths, components }: Document = (await admin.get('/openapi.json')).json();
    schemas = components.schemas;
    operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method,
        path: sampleAddress(path.replace('/api/v1', '')),
        operation,
      })),
    );
  });

  it('in its query is refused by that name, on every route, and nothing is done', async () => {
    const before = await setting.journalRows();
    const wrong: string[] = [];
    for (const { method, path } of operations) {
      const url = `${path}?dryrun=true`;
      const headers = { 'if-match': '"1"' };
      const answer =
        method === 'get'
          ? await admin.get(url)
          : method === 'delete'
            ? await admin.delete(url)
            : await (method === 'put' ? admin.put(url, {}, headers) : admin.post(url, {}, headers));
      const { code, fields } = problemOf(answer);
      // What else cannot be read of the request may be told instead.
      const first = ['field-not-understood', 'media-type-not-supported', 'not-found'].includes(code);
      if (!first && !(code === 'field-unknown' && fields[0] === 'dryrun')) wrong.push(`${method} ${path} ${code}`);
    }
    expect(wrong).toEqual([]);
    expect(await setting.journalRows()).toBe(before);
  });

  it('in any object of its body is refused, on every route, as the document says', async () => {
    const before = await setting.journalRows();
    const wrong: string[] = [];
    let tried = 0;
    for (const { method, path, operation } of operations) {
      const schema = operation.requestBody?.content['application/json']?.schema;
      if (schema === undefined) continue;
      const using = { dice: rollDice(11), schemas, seen: new Map<string, string[]>() };
      const whole = makeValue(schema, using, 0);
      for (const [at, holder] of closedObjects(schema, whole, schemas)) {
        tried += 1;
        holder.strangeName = 1;
        const headers = { 'if-match': '"1"' };
        const answer = await (method === 'put' ? admin.put(path, whole, headers) : admin.post(path, whole, headers));
        delete holder.strangeName;
        const { code, fields } = problemOf(answer);
        const named = fields.some((field) => field.endsWith('strangeName'));
        if (!(code === 'field-unknown' && named) && !['field-not-understood', 'not-found'].includes(code))
          wrong.push(`${method} ${path} ${at} ${code} ${fields}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(50);
    expect(await setting.journalRows()).toBe(before);
  });

  it('in its body is refused by its name, however deep, and nothing is done', async () => {
    const before = await setting.journalRows();
    const row = { organisationId: 'TH-42', code: '1.1-SME', variables: { current: '1' }, rowversion: 3 };
    const bulk = (body: object) => admin.post('/2568/rounds/12m/results/bulk', body);
    expect(problemOf(await bulk({ results: [row] }))).toMatchObject({
      status: 400,
      code: 'field-unknown',
      field: 'results.0.rowversion',
    });
    const { rowversion: _misspelt, ...right } = row;
    expect(problemOf(await bulk({ results: [right], dryRun: true }))).toMatchObject({
      code: 'field-unknown',
      field: 'dryRun',
    });
    const move = admin.post('/2568/provinces/TH-42/rounds/12m/return', { reasn: 'ก' }, { 'if-match': '"1"' });
    expect(problemOf(await move)).toMatchObject({ code: 'field-unknown', field: 'reasn' });
    expect(await setting.journalRows()).toBe(before);
  });

  it.each([
    ['?dryrun=true', 'dryrun', 'dryRun'],
    ['?dry_run=true', 'dry_run', 'dryRun'],
    ['?dryRun=true&rounds=1', 'rounds', null],
  ])('is named with what it may stand for: %s', async (query, name, meant) => {
    const before = await setting.journalRows();
    const results = [{ organisationId: 'TH-42', code: '1.1-SME', variables: { current: '1' } }];
    const answer = await admin.post(`/2568/rounds/12m/results/bulk${query}`, { results });
    expect(problemOf(answer)).toMatchObject({ status: 400, code: 'field-unknown', field: name });
    expect(answer.json().detail).toContain(`ไม่รู้จัก ${name} `);
    if (meant !== null) expect(answer.json().detail).toContain(`— หมายถึง ${meant} หรือไม่`);
    const row = { ...results[0], rowversion: 3 };
    const inBody = await admin.post('/2568/rounds/12m/results/bulk', { results: [row] });
    expect(inBody.json().detail).toContain('หมายถึง rowVersion หรือไม่');
    expect(await setting.journalRows()).toBe(before);
  });

  it('is sent to a route that takes nothing by its body, and is refused by name', async () => {
    const sent = admin.post('/outbox/1/again', { reason: 'ก' });
    expect(problemOf(await sent)).toMatchObject({ status: 400, code: 'field-unknown', field: 'reason' });
    const without = operations.filter(
      ({ method, operation }) => method !== 'get' && method !== 'delete' && operation.requestBody === undefined,
    );
    for (const { method, path } of without) {
      const answer = await admin.send(method.toUpperCase() as 'POST', path, '{"dryRun":true}', {
        ...{ 'content-type': 'application/json', 'if-match': '"1"' },
      });
      const first = ['field-not-understood', 'forbidden', 'not-found'].includes(problemOf(answer).code);
      if (!first) expect(problemOf(answer), path).toMatchObject({ code: 'field-unknown', field: 'dryRun' });
    }
  });

  it('and parts of parts without end is refused, not a fault of the server', async () => {
    const levels = 12_000;
    const part = '{"kind":"composite","parts":[{"weight":"1","rule":';
    const body = `{"indicators":[{"rule":${part.repeat(levels)}{"kind":"judgement"}${'}]}'.repeat(levels)}}]}`;
    for (const [method, path] of [
      ['PUT', '/2562/provinces/TH-42/agreement'],
      ['POST', '/frameworks'],
    ] as const) {
      const headers = { 'content-type': 'application/json', 'if-match': '"1"' };
      const answer = await admin.send(method, path, body, headers);
      expect(problemOf(answer), path).toMatchObject({ status: 400, code: 'field-not-understood' });
    }
  });

  it.each([
    ['%ED%A0%80', 400, 'field-not-understood'],
    ['%E0%B8', 400, 'field-not-understood'],
    ['%zz', 400, 'field-not-understood'],
    ['x'.repeat(300), 404, 'not-found'],
  ])('or an address that cannot be read is refused as a problem: %s', async (part, status, code) => {
    const answer = await admin.get(`/2568/provinces/${part}/agreement`);
    expect(problemOf(answer)).toMatchObject({ status, code });
  });
});

type Holder = Record<string, unknown>;

/** The objects of a value that its schema closes, each with its place; one whose names are free is none. */
function closedObjects(
  schema: GivenSchema,
  value: unknown,
  schemas: Readonly<Record<string, GivenSchema>>,
  at = 'body',
): [string, Holder][] {
  const { $ref, anyOf, items, properties, additionalProperties: more } = schema as GivenSchema & Described;
  if ($ref !== undefined) return closedObjects(schemas[$ref.split('/').at(-1) ?? ''] ?? {}, value, schemas, at);
  if (anyOf !== undefined) return anyOf.flatMap((one) => closedObjects(one, value, schemas, at));
  if (Array.isArray(value))
    return value.flatMap((one, index) => closedObjects(items ?? {}, one, schemas, `${at}.${index}`));
  if (typeof value !== 'object' || value === null || properties === undefined) return [];
  const holder = value as Holder;
  const isMeant = Object.keys(holder).every((name) => name in properties);
  if (!isMeant) return [];
  if (more === undefined || more === true)
    throw new Error(`${at} is not closed: ${JSON.stringify(schema).slice(0, 200)}`);
  const inner = Object.entries(properties).flatMap(([name, one]) =>
    name in holder ? closedObjects(one, holder[name], schemas, `${at}.${name}`) : [],
  );
  return [[at, holder], ...inner];
}

interface Described {
  readonly $ref?: string;
  readonly anyOf?: readonly GivenSchema[];
  readonly items?: GivenSchema;
  readonly properties?: Readonly<Record<string, GivenSchema>>;
  readonly additionalProperties?: unknown;
}
