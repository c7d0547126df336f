import { beforeAll, expect, it } from 'vitest';
import { problemSchema } from '../../src/contract/api/api-problem.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { type Dice, fuzzRuns, fuzzSeed, fuzzTimeout, rollDice } from '../../src/testing/fuzzing.ts';
import { type GivenSchema, makeValue, strangeTextOf, strangeValue } from '../../src/testing/generate-values.ts';
import { type Answer, apiSetting } from './api-setting.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: GivenSchema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: GivenSchema }>> };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, GivenSchema>> };
}
interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: string;
}

const ROUNDS = 10;
const boundary = 'samrit-test-boundary';
const mediaTypes = [
  'text/csv',
  'text/plain',
  'application/xml',
  'application/json; charset=utf-16',
  ';',
  'a/b',
] as const;

/** Refusals that no single route names: of an address that is none, and of a request before any route. */
const ofNoRoute = ['not-found', 'request-not-understood'];

describeOnEmbeddedDatabase('any request to the API', (database) => {
  const setting = apiSetting(database);
  const strangers = [null, 'smt_unknown', '\u00e0\u0e01'.slice(0, 1)] as const;
  const tokens: string[] = [];
  const seen = new Map<string, string[]>(
    Object.entries({
      ...{ year: ['2568', '2568', '2562'], org: ['TH-42', 'TH-13', 'OPDC'], round: ['12m', '6m', '6m', '9m'] },
      ...{
        code: ['1.1-SME'],
        number: ['1'],
        edition: ['1'],
        organisationId: ['TH-42', 'TH-CD'],
        password: ['samrit-demo'],
      },
    }),
  );
  const etags = new Map<string, string>();
  let document: Document;

  beforeAll(async () => {
    document = (await setting.withToken(null).get('/openapi.json')).json();
    const keys = ['admin', 'opdc', 'officer.loei', 'host.cd.loei', 'governor.loei', 'evaluator'];
    for (const key of [...keys, 'officer.pathumthani']) tokens.push(await setting.token(key));
    tokens.push(await setting.token('admin', ['read']));
  });

  function learn(name: string, value: unknown): void {
    if (Array.isArray(value)) for (const one of value.slice(0, 20)) learn(name, one);
    else if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value)) learn(inner, one);
    else if (typeof value === 'string' && value !== '' && value.length < 200) {
      const known = seen.get(name) ?? [];
      if (!known.includes(value)) seen.set(name, [...known.slice(-30), value]);
    }
  }

  function compose(dice: Dice, path: string, method: string, operation: Operation): Sent {
    const using = { dice, schemas: document.components.schemas, seen };
    const wrong = dice.pick([0, 0, 4, 12]);
    const of = (place: string) => (operation.parameters ?? []).filter((one) => one.in === place);
    const text = (one: Parameter) => {
      if (wrong > 0 && dice.oneIn(8)) return strangeTextOf(dice);
      const [first, ...others] = dice.oneIn(6) ? [] : (seen.get(one.name) ?? []);
      return first === undefined ? String(makeValue(one.schema, using, 0, one.name)) : dice.pick([first, ...others]);
    };
    let url = path;
    for (const one of of('path')) url = url.replace(`{${one.name}}`, encoded(text(one)).slice(0, 2000));
    const query = of('query').flatMap((one) => (dice.oneIn(2) ? [`${one.name}=${encoded(text(one))}`] : []));
    if (wrong > 0 && dice.oneIn(6)) query.push(`${encoded(strangeTextOf(dice).slice(0, 40))}=${encoded('ก')}`);
    if (query.length > 0) url += `?${query.join('&').slice(0, 8000)}`;
    const headers: Record<string, string> = {};
    // Most requests are of people who are known: others are refused whatever they ask.
    const [first = '', ...others] = tokens;
    const token = dice.oneIn(8) ? dice.pick(strangers) : dice.pick([first, ...others]);
    if (token !== null) headers.authorization = `Bearer ${token}`;
    const known = etags.get(`${method} ${url}`) ?? '"1"';
    for (const one of of('header'))
      if (!dice.oneIn(5)) headers[one.name] = dice.oneIn(5) ? headerOf(strangeTextOf(dice)) : known;
    if (dice.oneIn(4)) headers.accept = dice.pick(['text/csv', '*/*', ';q=', 'application/pdf']);
    const sent = { method: method.toUpperCase() as Sent['method'], url, headers };
    const [[type, body] = []] = Object.entries(operation.requestBody?.content ?? {});
    if (type === undefined || body === undefined) return sent;
    if (type.startsWith('multipart/')) return withFile(dice, sent);
    headers['content-type'] = wrong > 0 && dice.oneIn(8) ? dice.pick(mediaTypes) : 'application/json';
    const value = wrong > 0 && dice.oneIn(6) ? strangeValue(dice) : makeValue(body.schema, using, wrong);
    const json = JSON.stringify(value) ?? '';
    return { ...sent, payload: wrong > 0 && dice.oneIn(10) ? broken(dice, json) : json };
  }

  /** What is wrong with an answer; null if nothing is. */
  function faultOf(answer: Answer, operation: Operation): string | null {
    const { statusCode, body, headers } = answer;
    if (statusCode >= 500) return `a fault of the server: ${body.slice(0, 200)}`;
    if (/node_modules|\.ts:\d+|\n {4}at /.test(body)) return 'a stack trace';
    if (statusCode < 400) return null;
    if (!String(headers['content-type']).startsWith('application/problem+json'))
      return `no problem: ${body.slice(0, 200)}`;
    const problem = problemSchema.safeParse(answer.json());
    if (!problem.success) return `not a whole problem: ${body.slice(0, 200)}`;
    if (!problem.data.errors.every(({ detail }) => /[ก-ฮ]/.test(detail) && !detail.includes('undefined')))
      return `no sentence: ${body.slice(0, 300)}`;
    const { code } = problem.data;
    const documented = operation.responses[statusCode]?.description ?? '';
    return documented.includes(`\`${code}\``) || ofNoRoute.includes(code) ? null : `does not document ${code}`;
  }

  it(
    'made from its document, right or wrong, is answered as the document says and never with a fault of the server',
    async () => {
      const dice = rollDice(fuzzSeed);
      const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
      );
      const wrong = new Map<string, string>();
      const accepted = new Set<string>();
      for (let round = 0; round < ROUNDS * fuzzRuns; round += 1)
        for (const { path, method, operation } of operations) {
          const sent = compose(dice, path, method, operation);
          const answer = await setting.app.inject(sent);
          const fault = faultOf(answer, operation);
          const what = `${method} ${path}: ${answer.statusCode} ${fault}`;
          if (fault !== null && !wrong.has(what)) wrong.set(what, shortly(sent));
          const { etag } = answer.headers;
          if (etag !== undefined) for (const one of ['put', 'post']) etags.set(`${one} ${sent.url}`, String(etag));
          if (answer.statusCode >= 300) continue;
          accepted.add(`${method} ${path}`);
          if (String(answer.headers['content-type']).startsWith('application/json')) learn('', answer.json());
        }
      expect([...wrong]).toEqual([]);
      expect(operations.length).toBeGreaterThan(80);
      // Nothing generated holds a password: acts that ask for a proof are refused for want of it.
      const unproved = operations.filter(({ operation }) => !JSON.stringify(operation).includes('"proof"'));
      expect(accepted.size).toBeGreaterThan(unproved.length / 4);
    },
    fuzzTimeout(600_000),
  );
});

/** What was sent, short enough to read; the seed makes it again. */
function shortly({ method, url, headers: { authorization: _secret, ...headers }, payload = '' }: Sent): string {
  return `${method} ${url.slice(0, 300)} ${JSON.stringify(headers).slice(0, 300)} ${payload.slice(0, 600)}`;
}

/** As an address can carry it; half a character as the bytes that some programs write for it. */
function encoded(text: string): string {
  const whole = text.replace(/[\ud800-\udfff]/g, '');
  return whole === text || text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80';
}

/** As a header can carry it. */
function headerOf(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 4000);
}

function broken(dice: Dice, json: string): string {
  const at = dice.below(json.length + 1);
  return dice.pick([
    json.slice(0, at),
    `${json}}`,
    `\ufeff${json}`,
    '',
    `{"__proto__":${json || 0}}`,
    '['.repeat(20_000),
  ]);
}

function withFile(dice: Dice, sent: Sent): Sent {
  const name = dice.pick(['a.pdf', 'ก\u0000ข.pdf', '../../x', '', 'x'.repeat(3000), 'a.pdf"; x="', '.exe']);
  const bytes = dice.pick(['%PDF-1.7\n', '', 'MZ', 'PK\u0003\u0004', '<svg/>']);
  const field = `--${boundary}\r\nContent-Disposition: form-data; name="${dice.pick(['title', 'claims', '__proto__', ''])}"\r\n\r\n${strangeTextOf(dice).slice(0, 9000)}\r\n`;
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="evidence"; filename="${name}"\r\n\r\n${bytes}\r\n`;
  const whole = `${dice.oneIn(2) ? field : ''}${dice.oneIn(5) ? '' : file}--${boundary}--\r\n`;
  const payload = dice.oneIn(4) ? whole.slice(0, dice.below(whole.length)) : whole;
  return {
    ...sent,
    payload,
    headers: { ...sent.headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
