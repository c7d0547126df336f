import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lastingFlush } from '../../src/adapters/disk-flush.ts';
import { localFileVault } from '../../src/adapters/local-file-vault.ts';
import { registerApi } from '../../src/api/register-api.ts';
import { createAccessToken } from '../../src/application/people/create-access-token.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { addDays } from '../../src/domain/values/civil-date.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { problemOf } from './api-setting.ts';
import { webDepsOn } from './web-setting.ts';

let database: TestDatabase;
let folder: string;
let app: FastifyInstance;
let deps: WebDeps;
let isFull = false;
const tokens = new Map<string, string>();

/** A disk whose last block is used up is noticed when bytes are brought to it. */
const fullAtTimes = {
  ...lastingFlush,
  async file() {
    if (isFull) throw Object.assign(new Error('ENOSPC: no space left on device, fdatasync'), { code: 'ENOSPC' });
  },
};
const megabytes = 1024 * 1024;
const budget = { mostFiles: 3, mostBytes: 45 * megabytes };

beforeAll(async () => {
  database = await openTestDatabase(embeddedTarget());
  folder = await mkdtemp(join(tmpdir(), 'samrit-full-'));
  deps = { ...webDepsOn(database, folder), files: localFileVault(join(folder, 'evidence'), fullAtTimes, { budget }) };
  await loadDemo({ ...deps, passwords: deps.people.passwords }, { provinces: ['TH-42', 'TH-13'] });
  for (const key of ['host.cd.loei', 'governor.loei', 'officer.pathum-thani']) {
    const user = await deps.transactions.read((stores) => stores.users.findByEmail(demoEmail(key)));
    if (user === null) continue;
    const actor = { userId: user.id, name: user.name, holdings: [] };
    const lastDay = addDays(deps.people.machine.today(), 30);
    const made = await createAccessToken(deps.people, actor, {
      name: 'ทดสอบ',
      scopes: ['admin'],
      lastDay,
      proof: { password: demoPassword },
    });
    tokens.set(key, accepted(made).token);
  }
  app = Fastify({ logger: { level: 'fatal' } });
  await registerApi(app, deps);
  await registerWeb(app, deps);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const waiting = () => readdir(join(folder, 'evidence', 'waiting')).catch(() => []);
const form = (name: string, bytes: string) => ({
  payload: `--x\r\nContent-Disposition: form-data; name="evidence"; filename="${name}"\r\n\r\n${bytes}\r\n--x--\r\n`,
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
});
const rows = async () => Number((await database.pool.query('SELECT count(*) FROM evidence')).rows[0]?.count);

function attach(key: string, name: string) {
  const { payload, headers } = form(name, '%PDF-1.7\nหลักฐาน\n%%EOF\n');
  const authorization = `Bearer ${tokens.get(key)}`;
  const url = '/api/v1/2568/provinces/TH-42/rounds/12m/results/1.1-SME/evidence';
  return app.inject({ method: 'POST', url, payload, headers: { ...headers, authorization } });
}

it('a full disk is told as such by the API and on a page, and nothing half received stays', async () => {
  const before = await rows();
  isFull = true;
  try {
    const answer = await attach('host.cd.loei', 'ก.pdf');
    expect(problemOf(answer)).toMatchObject({ status: 507, code: 'storage-full' });
    const page = await app.inject('/sign-in');
    const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]));
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const { payload, headers } = form('ก.pdf', '%PDF-1.7');
    const field = `--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n`;
    const said = await app.inject({ method: 'POST', url: '/verify/file', payload: field + payload, headers, cookies });
    expect(said.statusCode).toBe(507);
    expect(said.body).toContain('พื้นที่จัดเก็บของระบบเต็ม');
  } finally {
    isFull = false;
  }
  expect(await waiting()).toEqual([]);
  expect(await rows()).toBe(before);
});

it('a database without room is told as such, and nothing of the request is stored', async () => {
  const before = await rows();
  await database.owner.query(`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
    CREATE TRIGGER no_room AFTER INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION no_room()`);
  try {
    expect(problemOf(await attach('host.cd.loei', 'ข.pdf'))).toMatchObject({ status: 507, code: 'storage-full' });
  } finally {
    await database.owner.query('DROP TRIGGER no_room ON evidence');
  }
  expect(await waiting()).toEqual([]);
  expect(await rows()).toBe(before);
});

it('of a file from a person who may not attach it, nothing is received', async () => {
  isFull = true;
  try {
    expect(problemOf(await attach('governor.loei', 'ค.pdf'))).toMatchObject({ status: 403, code: 'forbidden' });
  } finally {
    isFull = false;
  }
});

it('no more waits than its budget allows, in files and in bytes', async () => {
  const { files } = deps;
  const receive = async (bytes: string, largest: number) => {
    const { Readable } = await import('node:stream');
    return files.receive(Readable.from([Buffer.from(bytes)]), 'ง.pdf', largest);
  };
  const first = [await receive('%PDF-1', 10), await receive('%PDF-2', 10)];
  // Two that arrive at once are reserved with the most they may have: forty megabytes and a little.
  await expect(Promise.all([receive('%PDF-3', 30 * megabytes), receive('%PDF-4', 30 * megabytes)])).rejects.toThrow();
  const third = (await waiting()).length < 3 ? [await receive('%PDF-5', 10)] : [];
  expect(problemOf(await attach('host.cd.loei', 'จ.pdf'))).toMatchObject({ status: 503, code: 'waiting-place-full' });
  for (const file of [...first, ...third]) await files.discard(file);
  for (const name of await waiting()) await rm(join(folder, 'evidence', 'waiting', name));
  expect((await attach('host.cd.loei', 'ฉ.pdf')).statusCode).toBe(201);
});
