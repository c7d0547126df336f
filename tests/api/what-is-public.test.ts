import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localFileVault } from '../../src/adapters/local-file-vault.ts';
import { machineClock } from '../../src/adapters/system-clock.ts';
import { registerApi } from '../../src/api/register-api.ts';
import { createAccessToken } from '../../src/application/people/create-access-token.ts';
import { roundCache } from '../../src/application/reporting/round-cache.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { addDays } from '../../src/domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const party = 'TH-42';
const round = '12m';
const code = '1.1-PM25';
/** Every planted text contains it; what contains it is never anybody else's. */
const mark = 'ความลับที่ปลูกไว้';
const bytes = Buffer.from(`%PDF-1.7 ${mark}\n%%EOF\n`);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const statuses = ['open', 'with-governor', 'submitted', 'received', 'assessed', 'final'] as const;
type Status = (typeof statuses)[number];

/** Values for the parts of an address; where several fit, each is asked. */
const parts: Readonly<Record<string, readonly string[]>> = {
  fiscalYear: ['2568'],
  year: ['2568'],
  organisationId: [party],
  org: [party],
  organisation: [party],
  round: [round],
  code: [code],
  sha256: [sha256],
  format: ['json', 'csv', 'pdf', 'yaml'],
  number: ['1'],
  edition: ['1'],
  version: ['1'],
  id: ['1'],
  token: ['x'],
  move: ['x'],
  dataset: ['indicators', 'results-12m', 'results-6m'],
};
/** Answers that never end, and the files of the product itself. */
const left = ['/negotiation/events', '/assets', '*'];

function addressesOf(pattern: string): string[] {
  let found = [''];
  for (const piece of pattern.split(/(:[A-Za-z0-9]+)/)) {
    const values = piece.startsWith(':') ? (parts[piece.slice(1)] ?? ['x']) : [piece];
    found = found.flatMap((before) => values.map((value) => before + value));
  }
  return found;
}

/** Each address once, though several patterns lead to it. */
const everyAddress = (found: Iterable<string>) => new Set([...found].flatMap(addressesOf));

describeOnEachDatabase('what an announced round shows to those who had no part in it', (database) => {
  const patterns = { web: new Set<string>(), api: new Set<string>() };
  let folder = '';
  let deps: WebDeps;
  let web: FastifyInstance;
  let api: FastifyInstance;

  async function served(kind: 'web' | 'api', register: (app: FastifyInstance) => Promise<unknown>) {
    const app = Fastify({ logger: { level: 'error' }, routerOptions: { maxParamLength: 200 } });
    app.addHook('onRoute', ({ method, url }) => {
      if (method === 'GET' && !left.some((part) => url.includes(part))) patterns[kind].add(url);
    });
    await register(app);
    await app.ready();
    return app;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-public-'));
    deps = webDepsOn(database, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: [party, 'TH-50'] });
    const files = localFileVault(join(folder, 'evidence'));
    await mkdir(join(folder, 'evidence', sha256.slice(0, 2)), { recursive: true });
    await writeFile(join(folder, 'evidence', sha256.slice(0, 2), sha256), bytes);
    const pick = { papers: deps.papers, addresses: deps.addresses };
    const parts = { transactions, clock, ids: deps.ids, secrets: deps.secrets, passwords: people.passwords };
    web = await served('web', (app) => registerWeb(app, deps));
    api = await served('api', (app) =>
      registerApi(app, { ...parts, people: { ...people, clock }, rounds: roundCache(), ...pick, files }),
    );
    await plant();
  });
  afterAll(async () => {
    await Promise.all([web.close(), api.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** The marked text in every note, name, reason and piece of evidence of the party's rounds. */
  async function plant() {
    const { pool } = database;
    const asked = [
      {
        key: 'current.outside-range',
        kind: 'outside-range',
        label: mark,
        unit: '',
        value: '1',
        against: { from: '2', to: null },
      },
    ].map((one) => ({ ...one, statedChange: null, reason: mark }));
    await pool.query(
      `UPDATE result SET assessed_note = $1, return_reason = $1, changed_by = $1, doubts = $2 WHERE organisation_id = $3`,
      [mark, JSON.stringify(asked), party],
    );
    await pool.query(`UPDATE report SET return_reason = $1, endorsed_name = $1 WHERE organisation_id = $2`, [
      mark,
      party,
    ]);
    await pool.query(`UPDATE agreement SET return_reason = $1 WHERE organisation_id = $2`, [mark, party]);
    await pool.query(`INSERT INTO stored_file VALUES ($1, $2, 'application/pdf', now())`, [sha256, bytes.length]);
    await pool.query(
      `INSERT INTO evidence (organisation_id, fiscal_year, round, code, sha256, title, url, file_name, claims, version, added_name, added_at)
       VALUES ($1, 2568, $2, $3, $4, $5, NULL, $5, '{}', 1, $5, now())`,
      [party, round, code, sha256, mark],
    );
    await pool.query(
      `INSERT INTO report_extension (organisation_id, fiscal_year, round, number, due, reason, granted_name, granted_at)
       VALUES ($1, 2568, $2, 1, '2025-11-14', 'อุทกภัย', $3, now())`,
      [party, round, mark],
    );
  }

  async function stand(status: Status) {
    const left = status !== 'open' && status !== 'with-governor';
    await database.pool.query(
      `UPDATE report SET status = $1, submitted_at = $2, received_at = $3 WHERE organisation_id = $4 AND round = $5`,
      [
        ...[status, left ? '2025-10-20T02:00:00Z' : null],
        ...[left && status !== 'submitted' ? '2025-10-21T02:00:00Z' : null, party, round],
      ],
    );
  }

  /** Every page, file and answer of the API, as this person gets it: by address, without what differs by chance. */
  async function everything(key: string | null): Promise<Map<string, { status: number; body: string }>> {
    const visitor = new Visitor(web);
    if (key !== null) await visitor.signIn(key);
    const headers = key === null ? {} : { authorization: `Bearer ${await tokenOf(key)}` };
    const answers = new Map<string, { status: number; body: string }>();
    for (const address of everyAddress(patterns.web)) {
      const answer = await visitor.get(address);
      const body = answer.body.replaceAll(/name="_csrf" value="[^"]*"|^DTSTAMP.*$/gm, '');
      answers.set(address, { status: answer.statusCode, body });
    }
    for (const address of everyAddress(patterns.api))
      for (const accept of ['application/json', 'text/csv']) {
        const answer = await api.inject({ url: address, headers: { ...headers, accept } });
        answers.set(`${address} ${accept}`, { status: answer.statusCode, body: answer.body });
      }
    return answers;
  }

  async function tokenOf(key: string): Promise<string> {
    const user = await deps.transactions.read((stores) => stores.users.findByEmail(demoEmail(key)));
    const actor = { userId: user?.id ?? '', name: user?.name ?? '', holdings: [] };
    const asked = {
      name: 'อ่าน',
      scopes: ['admin'] as const,
      lastDay: addDays(machineClock.today(), 30),
      proof: { password: demoPassword },
    };
    return accepted(await createAccessToken(deps.people, actor, asked)).token;
  }

  const tellingOf = (answers: Map<string, { body: string }>) =>
    [...answers].filter(([, { body }]) => body.includes(mark)).map(([address]) => address);

  it('is asked of every page, file and route there is', () => {
    expect(patterns.web.size).toBeGreaterThan(60);
    expect(patterns.api.size).toBeGreaterThan(30);
  });

  // Every address is asked again in each state, some of them papers that are set in type: that takes its time.
  it.each(['officer.chiangmai', 'governor.chiangmai', 'minister', 'committee'])(
    'has no note, reason, name or evidence, whatever is asked for by %s',
    async (key) => {
      for (const status of ['received', 'final'] as const) {
        await stand(status);
        expect(tellingOf(await everything(key)), status).toEqual([]);
      }
    },
  );

  it('has all of it for the party itself, so that what was planted can be found', async () => {
    await stand('final');
    const telling = tellingOf(await everything('officer.loei'));
    expect(telling).toContain(`/2568/${party}/${round}/indicators/${code}/evidence/${sha256}`);
    expect(telling).toContain(
      `/2568/provinces/${party}/rounds/${round} application/json`.replace('/2568', '/api/v1/2568'),
    );
    expect(telling.length).toBeGreaterThan(8);
  });

  it('tells a citizen none of it in any state, and is the same in every state before it is announced', async () => {
    await stand('open');
    const before = await everything(null);
    for (const status of statuses) {
      await stand(status);
      const now = await everything(null);
      expect(tellingOf(now), status).toEqual([]);
      const changed = [...now].filter(([address, { body }]) => before.get(address)?.body !== body);
      if (status === 'final') expect(changed.length).toBeGreaterThan(8);
      else
        expect(
          changed.map(([address]) => address),
          status,
        ).toEqual([]);
    }
  });
});
