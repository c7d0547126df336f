import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lastingFlush } from '../../src/adapters/disk-flush.ts';
import { localFileVault } from '../../src/adapters/local-file-vault.ts';
import { machineClock } from '../../src/adapters/system-clock.ts';
import { registerApi } from '../../src/api/register-api.ts';
import { createAccessToken } from '../../src/application/people/create-access-token.ts';
import { storeFileIn } from '../../src/boot/compose-files.ts';
import type { ApiRoute } from '../../src/contract/api/api-route.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { addDays } from '../../src/domain/values/civil-date.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { partsOf, sampleAddress } from '../../src/testing/sample-addresses.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

type Parts = Readonly<Record<string, string>>;
interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly takesFile: boolean;
  readonly contract: ApiRoute | undefined;
}

const sha256 = 'b'.repeat(64);
/** For each part of an address that names a thing, what names none. */
const nothing: Parts = {
  ...{
    code: '9.9-NONE',
    number: '77',
    version: '7',
    plan: '77',
    request: '77',
    document: '77',
    sha256: 'f'.repeat(64),
  },
  ...{ meeting: 'none-0000', letter: '2568-00000000aa', unit: '00000000aa', unitId: '00000000aa', holder: 'none' },
  ...{ appointment: 'none', position: '99', id: 'none-0000' },
  ...{ scenario: '77', observation: '77', file: '77' },
};
/** Parts that name a place, which everybody knows of, or choose between words. */
const known = new Set([
  ...[
    'fiscalYear',
    'year',
    'organisationId',
    'org',
    'organisation',
    'place',
    'sender',
    'round',
    'body',
    'province',
    'party',
    'dataset',
  ],
  ...['format', 'act', 'action', 'move', 'need', 'notice', 'series', 'duty', 'agency', 'edition', 'day', 'key'],
]);
const at = (org: string, year: string): Parts => ({
  ...{ org, organisationId: org, organisation: org, place: org, year, fiscalYear: year, agency: `${org}.cd` },
});
/** A party with its things, and where there is no agreement that might be hidden; null where its agreement is public. */
const parties: readonly { readonly there: Parts; readonly none: Parts | null }[] = [
  { there: at('TH-42', '2568'), none: null },
  { there: at('TH-64', '2568'), none: at('TH-64', '2562') },
  { there: at('cluster-2552-7', '2554'), none: at('cluster-2552-8', '2554') },
];
/** Nobody, and people of another province. */
const people = [null, 'officer.chiangmai', 'host.ts.chiangmai'] as const;
type Person = (typeof people)[number];
/** Answered by a secret in the address, without end, or about nobody's things. */
const left = /\/negotiation\/events|\/assets|\*|:token|:key|^\/sign-in|^\/demo|\/verify\//;
/**
 * Everybody may read a round one day, and what is reported on stands in an agreement that everybody reads: whether it was
 * opened, and what its indicators are, is told on public pages.
 */
const toldToAll = /^GET .*\/(:round|rounds\/:round)(\/|$)|^GET .*\/progress/;
const boundary = 'samrit-test-boundary';
const emptyFile = { 'content-type': `multipart/form-data; boundary=${boundary}` };

describeOnEmbeddedDatabase('what somebody may not see', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let things: Parts = {};
  const routes: Asked[] = [];
  const tokens = new Map<Person, string>();
  const visitors = new Map<Person, Visitor>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-unseen-'));
    const deps = webDepsOn(database, folder);
    const { people: accounts, transactions, clock } = deps;
    const keepFile = storeFileIn(localFileVault(join(folder, 'evidence'), lastingFlush));
    await loadDemo({ ...accounts, transactions, clock, keepFile }, { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-64'] });
    await plant();
    app = Fastify({ logger: { level: 'silent' }, routerOptions: { maxParamLength: 200 } });
    app.addHook('onRoute', remember);
    await registerApi(app, { ...deps, people: { ...accounts, clock } });
    await registerWeb(app, deps);
    await app.ready();
    for (const key of people) {
      visitors.set(key, key === null ? new Visitor(app) : await new Visitor(app).signIn(key));
      if (key === null) continue;
      const user = await transactions.read((stores) => stores.users.findByEmail(demoEmail(key)));
      const actor = { userId: user?.id ?? '', name: user?.name ?? '', holdings: [] };
      const lastDay = addDays(machineClock.today(), 30);
      const wanted = { name: 'ทดสอบ', scopes: ['admin'] as const, lastDay, proof: { password: demoPassword } };
      tokens.set(key, accepted(await createAccessToken(accounts, actor, wanted)).token);
    }
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  function remember({ method, url, config }: RouteOptions) {
    const takesFile = config?.takes === 'file' || /\/(files?|emblem|papers|evidence|library|:need)$/.test(url);
    for (const one of ['GET', 'POST', 'PUT', 'DELETE'] as const)
      if ([method].flat().includes(one)) routes.push({ method: one, url, takesFile, contract: config?.contract });
  }

  /** What the demonstration has none of: a draft of a meeting, a document for who has signed in, evidence, a request. */
  async function plant() {
    const { owner } = database;
    const kept = [
      `UPDATE meeting SET status = 'draft' WHERE id = 'kmlv-2567'`,
      `INSERT INTO stored_file VALUES ('${sha256}', 5, 'application/pdf', now())`,
      `INSERT INTO year_document VALUES ('opdc', 2568, 99, 'form', 'ก', 'signed-in', '${sha256}', 'a.pdf', now(), 'ก')`,
      `INSERT INTO evidence (organisation_id, fiscal_year, round, code, sha256, title, file_name, claims, version, added_name, added_at)
       VALUES ('TH-42', 2568, '12m', '1.1-PM25', '${sha256}', 'ก', 'a.pdf', '{}', 1, 'ก', now())`,
      `INSERT INTO change_request (organisation_id, fiscal_year, number, status, code, kind, ground, example, other_factor, cause, explanation, proposed, from_version, changed_at, changed_name)
       VALUES ('TH-42', 2568, 99, 'draft', '1.1-PM25', 'details', '', '', '', 'outside', '', '{}', 1, now(), 'ก')`,
    ];
    for (const text of kept) await owner.query(text);
    const idOf = async (from: string) =>
      String((await owner.query(`SELECT id FROM ${from} LIMIT 1`)).rows[0]?.id ?? '');
    things = {
      ...{
        code: '1.1-PM25',
        number: '1',
        version: '1',
        plan: '1',
        request: '99',
        document: '99',
        sha256,
        round: '12m',
      },
      ...{ meeting: 'kmlv-2567', sender: 'opdc', body: 'committee.oversight', position: '1', move: 'send', act: 'add' },
      letter: await idOf(`official_letter WHERE organisation_id = 'TH-42' AND status = 'to-check'`),
      received: await idOf(`official_letter WHERE organisation_id = 'opdc'`),
      ...{ unitId: await idOf(`letter_unit WHERE organisation_id = 'TH-42'`), user: await idOf('app_user') },
    };
  }

  /** Names by what stands there. */
  function namesOf({ url }: Asked, party: Parts): Parts {
    const letter = url.includes(':sender') ? things.received : things.letter;
    const id = url.startsWith('/meetings') ? things.meeting : things.user;
    const number = url.includes('/library/') ? '99' : url.includes('/changes/') ? '99' : '1';
    const unit = things.unitId ?? '';
    return { ...things, ...party, letter: letter ?? '', id: id ?? '', unit, number };
  }

  async function answerTo(key: Person, { method, url: pattern, takesFile, contract }: Asked, names: Parts) {
    const { move: _move, act: _act, ...rest } = names;
    const url = sampleAddress(pattern, rest);
    const visitor = visitors.get(key);
    if (visitor === undefined) return '';
    if (contract === undefined) {
      const form = [['_csrf', await visitor.token()]] as const;
      const shown = method === 'GET' ? await visitor.get(url) : await visitor.send(url, form, takesFile);
      return `${shown.statusCode}`;
    }
    const token = tokens.get(key);
    const bearer: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const typed = takesFile ? emptyFile : { 'content-type': 'application/json' };
    const headers = { ...bearer, ...(method === 'GET' ? {} : { ...typed, 'if-match': '"1"' }) };
    const payload = method === 'GET' ? {} : { payload: takesFile ? `--${boundary}--\r\n` : '{}' };
    const { statusCode, body } = await app.inject({ method, url, headers, ...payload });
    return `${statusCode} ${/"code":"([a-z-]+)"/.exec(body)?.[1] ?? ''}`;
  }

  /** The same address where there is nothing, once for each part that names a thing. */
  function withNothing(asked: Asked, names: Parts, none: Parts | null): readonly (readonly [string, Parts])[] {
    const parts = partsOf(asked.url);
    const one = parts.flatMap((part) => {
      const absent = nothing[part];
      return absent === undefined ? [] : [[part, { ...names, [part]: absent }] as const];
    });
    const ofParty =
      parts.some((part) => /^(org|organisationId)$/.test(part)) && parts.some((part) => /ear$/.test(part));
    return none !== null && ofParty ? [...one, ['party', { ...names, ...none }] as const] : one;
  }

  async function toldApart(asked: Asked): Promise<readonly string[]> {
    const apart: string[] = [];
    for (const { there, none } of parties) {
      const names = namesOf(asked, there);
      for (const key of people) {
        const seen = await answerTo(key, asked, names);
        if (!seen.startsWith('4')) continue;
        for (const [part, absent] of withNothing(asked, names, none)) {
          const unseen = await answerTo(key, asked, absent);
          if (unseen !== seen)
            apart.push(`${asked.method} ${asked.url} ${there.org} ${part} ${key}: ${seen}, ${unseen}`);
        }
      }
    }
    return apart;
  }

  it('has every part of an address that names a thing tried with what names none', () => {
    const unknown = routes.flatMap(({ url }) => partsOf(url).filter((part) => !known.has(part) && !(part in nothing)));
    expect([...new Set(unknown)].filter((part) => part !== 'token')).toEqual([]);
    expect(routes.length).toBeGreaterThan(400);
  });

  it('is answered on every page, form and route as what is not there', async () => {
    const apart: string[] = [];
    for (const asked of routes) {
      if (left.test(asked.url) || toldToAll.test(`${asked.method} ${asked.url}`)) continue;
      apart.push(...(await toldApart(asked)));
    }
    expect(apart).toEqual([]);
  });
});
