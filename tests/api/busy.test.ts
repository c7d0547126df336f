import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerApi } from '../../src/api/register-api.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { serveHealth } from '../../src/boot/serve-health.ts';
import { servePartiesApart } from '../../src/boot/serve-parties-apart.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { connect, inTransaction } from '../../src/store/connect.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { paths } from '../../src/web/paths.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const patience = { connect: 1500, lock: 1000, statement: 3000, idleInTransaction: 5000 };
const typed = 'ข้อความที่พิมพ์ไว้ยาวพอสมควร และต้องไม่หายไปแม้ฐานข้อมูลจะไม่ตอบ';

function expectBusy(answer: LightMyRequestResponse, where: string) {
  expect(`${answer.statusCode} ${where}`).toBe(`503 ${where}`);
  expect(Number(answer.headers['retry-after']), where).toBeGreaterThan(0);
  expect(answer.body, where).toContain('แล้วลองอีกครั้ง');
}

describe('a database that cannot be asked now', () => {
  let folder = '';
  let database: TestDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-busy-'));
    database = await openTestDatabase(embeddedTarget());
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  describe('because there is none', () => {
    interface Asked {
      readonly method: string;
      readonly url: string;
      /** What a page takes by POST. */
      readonly takes: string;
    }
    const asked: Asked[] = [];
    let nowhere: Pool;
    let app: FastifyInstance;
    beforeAll(async () => {
      nowhere = connect({ connectionString: 'postgresql://samrit@127.0.0.1:1/samrit' }, { max: 4, patience });
      const deps = webDepsOn({ pool: nowhere }, folder);
      app = Fastify({ routerOptions: { maxParamLength: 200 } });
      app.addHook('onRoute', ({ method, url, config }) => {
        for (const one of [method].flat())
          if (one !== 'HEAD' && !url.startsWith('/assets'))
            asked.push({ method: one, url, takes: config?.takes ?? 'form' });
      });
      await registerApi(app, deps);
      await registerWeb(app, deps);
      await app.ready();
    });
    afterAll(async () => {
      await app.close();
      await nowhere.end();
    });

    const cookies = { samrit: 'a-session-nobody-can-read-now' };
    const addressOf = (pattern: string) =>
      pattern
        .replace(/:(fiscalYear|year)\b/g, '2568')
        .replace(/:(organisationId|org)\b/g, 'TH-42')
        .replace(/:round\b/g, '12m')
        .replace(/:format\b/g, 'pdf')
        .replace(/:\w+(\([^)]*\))?/g, '1');

    it('is said in Thai on every address of pages and API, with when to try again', async () => {
      const ask = ({ method, url }: Asked) => app.inject({ method: method as 'GET', url: addressOf(url), cookies });
      for (const one of asked) {
        const answer = await ask(one);
        // Who can have no right to send a file is refused before anything is asked of the database.
        if (one.takes === 'file' && answer.statusCode === 403) continue;
        expectBusy(answer, `${one.method} ${one.url}`);
      }
      expect(asked.length).toBeGreaterThan(200);
    });

    it('loses nothing of what was typed into any form: it is on the answer, and can be sent from there', async () => {
      const forms = asked.filter(
        ({ method, url, takes }) => method === 'POST' && !/^\/api/.test(url) && takes === 'form',
      );
      expect(forms.length).toBeGreaterThan(50);
      for (const { url } of forms) {
        const sent = addressOf(url);
        const payload = new URLSearchParams({ narrative: typed, rowVersion: '7', password: 'ความลับของฉัน' }).toString();
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const answer = await app.inject({ method: 'POST', url: sent, payload, headers, cookies });
        expectBusy(answer, url);
        expect(answer.body).toContain(`action="${sent}"`);
        expect(answer.body).toContain(`>${typed}</textarea>`);
        expect(answer.body).toContain('name="rowVersion" value="7"');
        expect(answer.body).toMatch(/name="_csrf" value="[^"]+"/);
        expect(answer.body).not.toContain('ความลับของฉัน');
      }
    });
  });

  describe('because somebody holds the row of one report', () => {
    let app: FastifyInstance;
    let deps: WebDeps;
    const pools: Pool[] = [];
    beforeAll(async () => {
      const address = { connectionString: database.url };
      const pool = connect(address, { max: 6, mostOfOneParty: 3, patience });
      const readers = connect(address, { max: 3, patience });
      pools.push(pool, readers);
      deps = webDepsOn({ pool }, folder, () => openTransactions(pool, undefined, readers));
      const own = openTransactions(database.pool, deps.clock.now);
      await loadDemo({ ...deps.people, transactions: own, clock: deps.clock }, { provinces: ['TH-13', 'TH-42'] });
      app = Fastify({ routerOptions: { maxParamLength: 200 } });
      servePartiesApart(app);
      serveHealth(app, { readers });
      await registerWeb(app, deps);
    });
    afterAll(async () => {
      await app.close();
      await Promise.all(pools.map((pool) => pool.end()));
    });

    /** An open result of the province, as the form of its page sends it. */
    async function formOf(visitor: Visitor, organisationId: string) {
      const { rows } = await database.pool.query<{ code: string }>(
        `SELECT code FROM result JOIN report USING (organisation_id, fiscal_year, round)
         WHERE organisation_id = $1 AND fiscal_year = 2568 AND round = '12m' AND report.status = 'open'
           AND result.status = 'draft' AND code NOT LIKE '%PMQA%' ORDER BY code LIMIT 1`,
        [organisationId],
      );
      const url = paths.entry(2568, organisationId, '12m', rows[0]?.code ?? '');
      const opened = await visitor.get(url);
      expect(`${opened.statusCode} ${url}`).toBe(`200 ${url}`);
      const page = opened.body;
      const rowVersion = /name="rowVersion" value="(\d+)"/.exec(page)?.[1] ?? '';
      const names = [...page.matchAll(/name="(variables\.[^"]+)"/g)].map((found) => found[1] ?? '');
      const figures = Object.fromEntries(names.map((name) => [name, '1']));
      return { url, form: { ...figures, rowVersion, narrative: typed, obstacles: '', supporting: '' } };
    }

    it('costs only those who need the row: pages and health are served, another signs in, what was typed is shown', async () => {
      const loei = await new Visitor(app).signIn('officer.loei');
      const stuck = await formOf(loei, 'TH-42');
      await inTransaction(database.pool, async (holder) => {
        await holder.query(`SELECT 1 FROM report WHERE organisation_id = 'TH-42' FOR UPDATE`);
        const waiting = Promise.all(Array.from({ length: 25 }, () => loei.post(stuck.url, stuck.form)));
        expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
        expect((await loei.get(stuck.url)).statusCode).toBe(200);
        expect((await app.inject('/2568/TH-42')).statusCode).toBe(200);
        await new Visitor(app).signIn('officer.pathumthani');
        for (const answer of await waiting) {
          expectBusy(answer, stuck.url);
          expect(answer.body).toContain(typed);
          expect(answer.body).toContain('คำขอนี้จึงยังไม่มีผล');
        }
      });
      expect((await loei.post(stuck.url, stuck.form)).statusCode).toBe(303);
    });

    it('lets what was typed be sent from the answer, with the token of the same session, when the database is back', async () => {
      const nowhere = connect({ connectionString: 'postgresql://samrit@127.0.0.1:1/samrit' }, { max: 1, patience });
      const broken = await serveWeb(webDepsOn({ pool: nowhere }, folder));
      const loei = await new Visitor(app).signIn('officer.loei');
      const { url, form } = await formOf(loei, 'TH-42');
      const meanwhile = loei.at(broken);
      const answer = await meanwhile.post(url, form);
      expectBusy(answer, url);
      const fields = [...answer.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
      const again = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
      expect((await meanwhile.at(app).post(url, { ...again, narrative: typed })).statusCode).toBe(303);
      await broken.close();
      await nowhere.end();
    });
  });
});
