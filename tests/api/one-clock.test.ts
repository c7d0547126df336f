import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerApi } from '../../src/api/register-api.ts';
import { orderDailyReminders } from '../../src/application/reminder/run-daily-reminders.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import type { Actor } from '../../src/domain/people/actor.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { machineAt } from '../../src/testing/machine-at.ts';
import { timeColumns } from '../../src/testing/time-columns.data.ts';
import { crawl, type Followed } from './crawl.ts';
import { demonstrationDepsOn, serveWeb, Visitor } from './web-setting.ts';

/** A year that nothing of the demonstration mentions: whatever bears it was written by the machine. */
const MACHINE_YEAR = 2041;
let machineNow = `${MACHINE_YEAR}-03-05T04:05:06.000Z`;
const machine = machineAt(() => machineNow);
/** The machine's year and the next, in which a token or a link made now may end. */
const ofMachine = /(?<![\da-f๐-๙-])(?:258[45]|๒๕๘[๔๕]|204[12]|๒๐๔[๑๒])(?!-?[\da-f๐-๙]{3})/g;
const administrator: Actor = {
  userId: '',
  name: 'ระบบ',
  holdings: [{ role: 'administrator', organisationId: 'opdc' }],
};

describeOnEmbeddedDatabase('in a demonstration whose date is not the machine’s', (database) => {
  let folder = '';
  let app: Awaited<ReturnType<typeof serveWeb>>;
  let deps: ReturnType<typeof demonstrationDepsOn>;
  let today = demoDate;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-one-clock-'));
    deps = demonstrationDepsOn(database, folder, { today: () => today, machine });
    await loadDemo({ ...deps.people, transactions: deps.transactions }, { provinces: ['TH-42'] });
    app = await serveWeb(deps);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What leaves times of either clock: sign-ins, a token, an invitation, another's reset, mail, a draft, a save. */
  const act = async () => {
    const admin = await new Visitor(app).signIn('admin');
    await admin.post('/users/new', { email: 'new@example.th', name: 'คนใหม่' });
    const ends = { 'lastDay.day': '1', 'lastDay.month': '2', 'lastDay.year': String(MACHINE_YEAR + 1 + 543) };
    expect((await admin.post('/account/access-tokens', { name: 'อ่าน', scopes: 'read', ...ends })).statusCode).toBe(200);
    const host = await new Visitor(app).signIn('host.cd.loei');
    const draft = { rowVersion: '0', 'variables.count': '5', narrative: 'กำลังพิมพ์' };
    const kept = await host.post('/2568/TH-42/12m/indicators/1.1-SME/draft', draft);
    expect(kept.statusCode).toBeLessThan(400);
    expect((await orderDailyReminders(deps.reminders, administrator)).ok).toBe(true);
    return { admin, host };
  };

  it('every time that a person sees is the demonstration’s, or is marked as the machine’s', async () => {
    const { admin, host } = await act();
    const officer = await new Visitor(app).signIn('officer.loei');
    const unmarked: string[] = [];
    let marked = 0;
    const look = ({ url, body, type }: Followed) => {
      if (!type.startsWith('text/html')) return;
      const text = body
        .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ');
      for (const { index } of text.matchAll(ofMachine)) {
        if (text.slice(Math.max(0, index - 40), index + 60).includes('เวลาเครื่อง')) marked += 1;
        else unmarked.push(`${url} … ${text.slice(Math.max(0, index - 40), index + 30)}`);
      }
    };
    for (const [person, starts] of [
      [admin, ['/account', '/outbox', '/retention', '/journal/opdc', '/users', '/account/second-factor']],
      [officer, ['/work', '/account', '/2568/TH-42/hosts', '/journal/TH-42']],
      [host, ['/work', '/2568/TH-42/12m/indicators/1.1-SME']],
    ] as const)
      await crawl(person, { starts, ofEachKind: 2 }, look);
    expect(unmarked).toEqual([]);
    // Sessions, the token and its form, the outbox, who last signed in, the links in the journal.
    expect(marked).toBeGreaterThan(12);
  });

  it('every stored time bears the year of the clock that is named for its column', async () => {
    const wrong: string[] = [];
    for (const [column, clock] of Object.entries(timeColumns)) {
      // The database’s own clock counts for what the product never compares with another time.
      if (['migration.applied_at', 'request_count.until'].includes(column)) continue;
      const [table, name] = column.split('.');
      const text = `SELECT DISTINCT extract(year FROM ${name})::integer AS year FROM ${table} WHERE ${name} IS NOT NULL`;
      const { rows } = await database.pool.query<{ year: number }>(text);
      for (const { year } of rows) if (year > 2030 !== (clock === 'machine')) wrong.push(`${column} ${year}`);
    }
    expect(wrong).toEqual([]);
  });

  it('a token works for its whole shown life, on whatever day the demonstration stands', async () => {
    const officer = await new Visitor(app).signIn('officer.loei');
    const ends = { 'lastDay.day': '1', 'lastDay.month': '2', 'lastDay.year': String(MACHINE_YEAR + 1 + 543) };
    const made = await officer.post('/account/access-tokens', { name: 'ของจังหวัด', scopes: 'read', ...ends });
    const token = /samrit_[A-Za-z0-9_-]{43}/.exec(made.body)?.[0] ?? '';
    const api = Fastify();
    await registerApi(api, deps);
    const use = async () => {
      const headers = { authorization: `Bearer ${token}` };
      return (await api.inject({ url: '/api/v1/me', headers })).statusCode;
    };
    const began = machineNow;
    for (const instant of [began, `${MACHINE_YEAR + 1}-02-01T16:59:59.000Z`]) {
      machineNow = instant;
      for (const day of [demoDate, '2024-11-01', '2026-01-01', '2031-01-01']) {
        today = day;
        expect(await use(), `${instant} ${day}`).toBe(200);
      }
    }
    machineNow = `${MACHINE_YEAR + 1}-02-01T17:00:00.000Z`;
    expect(await use()).toBe(401);
    await api.close();
  });
});
