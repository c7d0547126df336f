import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerUnreadAddress } from '../../src/boot/answer-unread-addresses.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { type Dice, fuzzRuns, fuzzSeed, fuzzTimeout, rollDice } from '../../src/testing/fuzzing.ts';
import { strangeTextOf } from '../../src/testing/generate-values.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const ROUNDS = 2;
const parts: Readonly<Record<string, string>> = {
  ...{ fiscalYear: '2568', organisationId: 'TH-42', round: '12m', code: '1.1-SME', number: '1', format: 'csv' },
};
const people = ['admin', 'opdc', 'officer.loei', 'host.cd.loei', 'governor.loei', 'evaluator'] as const;
const plain = ['', '1', '๑๒', 'TH-42', '1.1-SME', 'ก', 'true', 'on', '30', 'กันยายน', '2568', '/2568/TH-42'] as const;

describeOnEmbeddedDatabase('any form sent to a page', (database) => {
  let folder = '';
  let app: FastifyInstance;
  const routes: RouteOptions[] = [];
  const names = new Set<string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-forms-'));
    const deps = webDepsOn(database, folder);
    await loadDemo(
      { ...deps.people, transactions: deps.transactions, clock: deps.clock },
      { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] },
    );
    app = Fastify({
      logger: { level: 'silent' },
      routerOptions: { maxParamLength: 200 },
      frameworkErrors: answerUnreadAddress,
    });
    app.addHook('onRoute', (route) => {
      if (route.method === 'POST' && route.config?.takes !== 'one-click') routes.push(route);
    });
    await registerWeb(app, deps);
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The names of the fields of a page, for what is sent next. */
  async function learn(reader: Visitor, url: string) {
    const { body } = await reader.get(url);
    for (const [, name = ''] of body.matchAll(/<(?:input|select|textarea|button)[^>]* name="([^"]+)"/g))
      if (name !== '_csrf') names.add(name);
  }

  function fieldsOf(dice: Dice): [string, string][] {
    const known = [...names];
    const value = () => (dice.oneIn(3) ? strangeTextOf(dice) : dice.pick(plain)).slice(0, 8000);
    const fields = known.filter(() => dice.oneIn(3)).map((name): [string, string] => [name, value()]);
    const [first = 'name', ...others] = known;
    if (dice.oneIn(3)) fields.push([dice.pick([first, ...others]), value()]);
    if (dice.oneIn(4)) fields.push([strangeTextOf(dice).slice(0, 60), value()]);
    return fields.slice(0, 60);
  }

  function bodyOf(dice: Dice, takes: string | undefined, token: string): FormData | URLSearchParams {
    const fields: [string, string][] = [['_csrf', token], ...fieldsOf(dice)];
    if (takes !== 'file') return new URLSearchParams(fields);
    const form = new FormData();
    for (const [name, value] of fields.slice(0, 12)) form.append(name, value);
    if (!dice.oneIn(4)) form.append(dice.pick(['evidence', 'workbook', 'file']), new File([dice.pick(plain)], 'ก.pdf'));
    return form;
  }

  it(
    'with its own token is answered, and never with a fault of the server',
    async () => {
      const dice = rollDice(fuzzSeed);
      const readers = new Map<string, Visitor>();
      for (const key of people) readers.set(key, await new Visitor(app).signIn(key));
      for (const url of [
        '/account',
        '/sign-in',
        '/2568/TH-42/agreement',
        '/2568/TH-42/12m/indicators/1.1-SME',
        '/users',
      ])
        for (const reader of readers.values()) await learn(reader, url);
      const wrong = new Map<string, string>();
      for (let round = 0; round < ROUNDS * fuzzRuns; round += 1)
        for (const { url, config } of routes) {
          const reader = readers.get(dice.pick(people)) ?? new Visitor(app);
          const part = (_: string, name: string) =>
            encodeURIComponent(
              dice.oneIn(12) ? strangeTextOf(dice).toWellFormed().slice(0, 300) : (parts[name] ?? '1'),
            );
          const sent = new Request('http://localhost', {
            method: 'POST',
            body: bodyOf(dice, config?.takes, await reader.token()),
          });
          const payload = Buffer.from(await sent.arrayBuffer());
          const type = sent.headers.get('content-type') ?? '';
          const answer = await app.inject({
            method: 'POST',
            url: url.replace(/:([A-Za-z0-9]+)/g, part),
            headers: { cookie: reader.cookieHeader(), 'content-type': type },
            payload: dice.oneIn(15) ? payload.subarray(0, dice.below(payload.length)) : payload,
          });
          const fault = answer.statusCode >= 500 || /node_modules|\.tsx?:\d+|\n {4}at /.test(answer.body);
          if (fault) wrong.set(`${answer.statusCode} ${url}`, payload.toString().slice(0, 1000));
        }
      expect([...wrong]).toEqual([]);
      expect(routes.length).toBeGreaterThan(60);
      expect(names.size).toBeGreaterThan(20);
    },
    fuzzTimeout(600_000),
  );
});
