import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { machineClock } from '../../src/adapters/system-clock.ts';
import { registerApi } from '../../src/api/register-api.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { addDays } from '../../src/domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

describeOnEachDatabase('a token made on the account page of a demonstration', (database) => {
  let folder: string;
  let web: FastifyInstance;
  let api: FastifyInstance;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-tokens-'));
    const deps = webDepsOn(database, folder);
    await loadDemo({ ...deps.people, transactions: deps.transactions }, { provinces: ['TH-42'] });
    web = await serveWeb(deps);
    api = Fastify();
    await registerApi(api, deps);
  });
  afterAll(async () => {
    await web?.close();
    await api?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const make = async (lastDay: string) => {
    const officer = await new Visitor(web).signIn('officer.loei');
    const [year, month, day] = lastDay.split('-');
    const date = { 'lastDay.day': `${day}`, 'lastDay.month': `${month}`, 'lastDay.year': String(Number(year) + 543) };
    return officer.post('/account/access-tokens', { name: 'ระบบของจังหวัด', scopes: 'read', ...date });
  };

  it('is accepted by the API until the last day that the form offers, counted by the machine', async () => {
    for (const ahead of [1, 365]) {
      const page = await make(addDays(machineClock.today(), ahead));
      const token = /samrit_[A-Za-z0-9_-]{43}/.exec(page.body)?.[0] ?? '';
      const answer = await api.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
      expect(answer.statusCode).toBe(200);
    }
  });

  it('cannot end on a day that has passed for the machine, though the demonstration has not reached it', async () => {
    const lastDay = addDays(demoDate, 30);
    expect(lastDay < machineClock.today()).toBe(true);
    expect((await make(lastDay)).statusCode).toBe(422);
  });
});
