import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const provinces = ['TH-13', 'TH-42', 'TH-50', 'TH-75', 'TH-39', 'TH-14', 'TH-52', 'TH-51', 'TH-57', 'TH-58'];

describeOnEmbeddedDatabase('whoever has the reports of many parties before them', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let opdc: Visitor;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-next-report-'));
    const deps = webDepsOn(database, folder);
    const parts = { ...deps.people, transactions: deps.transactions, clock: deps.clock };
    await loadDemo(parts, { provinces });
    app = Fastify({ logger: { level: 'error' } });
    await registerWeb(app, deps);
    await app.ready();
    opdc = await new Visitor(app).signIn('opdc');
    await database.pool.query(
      "UPDATE report SET status = 'submitted', submitted_at = sent_at WHERE status = 'received'",
    );
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const rows = async (status: string) =>
    (
      await database.pool.query<{ id: string }>(
        "SELECT organisation_id AS id FROM report WHERE fiscal_year = 2568 AND round = '12m' AND status = $1",
        [status],
      )
    ).rows.map(({ id }) => id);
  const versionOf = async (id: string) =>
    (
      await database.pool.query(
        "SELECT row_version AS v FROM report WHERE fiscal_year = 2568 AND round = '12m' AND organisation_id = $1",
        [id],
      )
    ).rows[0]?.v;
  const move = async (id: string, action: string, fields: Readonly<Record<string, string>>) =>
    opdc.post(`/2568/${id}/12m/moves/${action}`, {
      rowVersion: String(await versionOf(id)),
      password: demoPassword,
      ...fields,
    });

  it('goes on to the next report that waits for them, and to their work once none does', async () => {
    const waiting = await rows('submitted');
    expect(waiting.length).toBeGreaterThan(1);
    const page = await opdc.get(`/2568/${waiting[0]}/12m?move=receive`);
    expect(page.body).toContain('แล้วไปรายงานถัดไป');
    const led: string[] = [];
    for (let at = waiting[0] ?? ''; at !== '' && led.length < 20; ) {
      const done = await move(at, 'receive', { goOn: 'next' });
      expect(done.statusCode).toBe(303);
      led.push(String(done.headers.location));
      at = /^\/2568\/([^/]+)\/12m$/.exec(led.at(-1) ?? '')?.[1] ?? '';
      if (at !== '' && !(await rows('submitted')).includes(at)) at = '';
    }
    expect(await rows('submitted')).toEqual([]);
    expect(led.slice(0, -1).sort()).toEqual(
      waiting
        .slice(1)
        .map((id) => `/2568/${id}/12m`)
        .sort(),
    );
  });

  it('reads each stage of the board by itself, from the row of those who are waited for', async () => {
    const work = (await opdc.get('/work')).body.replaceAll('&amp;', '&');
    const links = [...work.matchAll(/href="(\/2568\/board\?[^"]*stage=([a-z-]+)[^"]*)"/g)];
    expect(links.map(([, , stage]) => stage)).toContain('with-governor');
    for (const [, href = '', stage = ''] of links) {
      const board = (await opdc.get(href)).body;
      const table = board.slice(board.indexOf('id="table"'), board.indexOf('</table>', board.indexOf('id="table"')));
      const shown = new Set([...table.matchAll(/<a [^>]*href="\/2568\/([A-Z0-9-]+)/g)].map(([, id]) => id));
      const there = await rows(stage);
      if (there.length > 0) expect([stage, [...shown].sort()]).toEqual([stage, there.sort()]);
    }
  });

  it('returns each indicator for its own reason; a reason of an indicator that is not returned is not lost', async () => {
    const [id = ''] = await rows('received');
    const { rows: results } = await database.pool.query<{ code: string }>(
      "SELECT code FROM result WHERE fiscal_year = 2568 AND round = '12m' AND organisation_id = $1 AND status = 'accepted' ORDER BY code",
      [id],
    );
    const [first = '', second = '', third = ''] = results.map(({ code }) => code);
    expect((await opdc.get(`/2568/${id}/12m?move=return`)).body).toContain(`name="reason.${first}"`);
    const typed = { reason: 'แก้ตามที่ระบุ', [`reason.${first}`]: 'แนบบัญชีรายชื่อ', [`reason.${third}`]: 'ตรวจยอดรวม' };
    const form = new URLSearchParams({ ...typed, rowVersion: String(await versionOf(id)), password: demoPassword });
    const fields: [string, string][] = [['_csrf', await opdc.token()], ...form, ['codes', first], ['codes', second]];
    const refused = await opdc.send(`/2568/${id}/12m/moves/return`, fields, false);
    expect(refused.statusCode).toBe(422);
    for (const text of Object.values(typed)) expect(refused.body).toContain(text);
    expect(refused.body).toContain(`#field-reason-${third.replaceAll('.', '-')}`);
    const without = fields.map(([name, value]): [string, string] => [name, name === `reason.${third}` ? '' : value]);
    expect((await opdc.send(`/2568/${id}/12m/moves/return`, without, false)).statusCode).toBe(303);
    const reasons = await database.pool.query<{ code: string; reason: string }>(
      "SELECT code, return_reason AS reason FROM result WHERE fiscal_year = 2568 AND round = '12m' AND organisation_id = $1 AND status = 'returned' ORDER BY code",
      [id],
    );
    expect(reasons.rows).toEqual([
      { code: first, reason: 'แนบบัญชีรายชื่อ' },
      { code: second, reason: 'แก้ตามที่ระบุ' },
    ]);
  });
});
