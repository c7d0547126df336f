import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerApi } from '../../src/api/register-api.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { giveRightOfReply } from '../../src/testing/right-of-reply.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { addressesOf, askingAll, type Registered, rememberRoutes, type Things } from './addresses-of-everything.ts';
import { plantSentinels, sentinelsIn } from './plant-sentinels.ts';
import { textOfAnswer } from './text-of-answer.ts';
import { draftMeeting, prepareUnannounced, unannouncedHashes } from './unannounced-results.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const provinces = ['TH-42', 'TH-50', 'TH-64', 'TH-75'];
/** The province of the second reader: its own rows are left as they are. */
const own = 'TH-50';
/** Who may compare the nation, sits in a body of another course or acts for a province, and reads results as the public does. */
const notEntitled = [
  ...[
    'admin',
    'secretary-general',
    'central',
    'statistics',
    'pm-office',
    'minister',
    'interior',
    'permanent-secretary',
  ],
  ...['committee', 'secretary.oversight', 'officer.loei'],
] as const;
interface Told {
  readonly status: number;
  readonly text: string;
  readonly length: string;
}

/** Where an answer begins to differ from the one before; empty if it does not. */
function differenceOf(was: Told, now: Told): string {
  if (was.status !== now.status) return `${was.status} became ${now.status}`;
  if (was.text !== now.text) {
    const at = [...now.text].findIndex((letter, index) => letter !== was.text[index]);
    const from = Math.max(0, at - 30);
    return `${JSON.stringify(was.text.slice(from, from + 90))} became ${JSON.stringify(now.text.slice(from, from + 90))}`;
  }
  return was.length === now.length ? '' : `${was.length} bytes became ${now.length}`;
}

describeOnEmbeddedDatabase('what has not been released', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let routes: readonly Registered[] = [];
  let places: readonly Things[] = [];
  let planted: ReadonlySet<string> = new Set();
  let before = new Map<string, Told>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-unreleased-'));
    const { people, transactions, clock } = webDepsOn(database, folder);
    await loadDemo({ ...people, transactions, clock }, { provinces });
    await draftMeeting(database.owner);
    await giveRightOfReply(transactions, 2568, clock.now());
    await serve();
    places = await placesThere();
    before = await everything(new Visitor(app));
    await prepareUnannounced(database.owner);
    planted = await plantSentinels(database.owner, own);
    await serve();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A process that remembers nothing of what was served before. */
  async function serve() {
    await app?.close();
    const deps = webDepsOn(database, folder);
    app = Fastify({ logger: { level: 'silent' }, routerOptions: { maxParamLength: 200 } });
    routes = rememberRoutes(app);
    await registerApi(app, { ...deps, people: { ...deps.people, clock: deps.clock } });
    await registerWeb(app, deps);
    await app.ready();
  }

  /** What there is to name in an address, and what there is none of: one higher, another year, a hash of nothing. */
  async function placesThere(): Promise<readonly Things[]> {
    const idsOf = async (from: string) =>
      (await database.owner.query<{ id: string }>(`SELECT DISTINCT ${from} ORDER BY 1 LIMIT 4`)).rows.map(({ id }) =>
        String(id),
      );
    const letters = await idsOf('id FROM official_letter');
    const meetings = await idsOf('id FROM meeting');
    const bodies = await idsOf('organisation_id AS id FROM body_seat');
    const numbers = ['1', '2', '99'];
    const shared: Things = {
      ...{ letter: letters, meeting: meetings, body: bodies, organisation: [...bodies, 'TH-75', 'opdc'] },
      ...{
        number: numbers,
        edition: [...numbers, 'latest'],
        version: numbers,
        plan: numbers,
        document: numbers,
        request: numbers,
      },
      ...{
        place: ['TH-75', 'opdc'],
        sender: ['opdc', 'TH-75', 'TH-42'],
        format: ['json', 'csv', 'xlsx', 'pdf', 'docx', 'yaml', 'parquet'],
      },
      id: [...meetings.slice(0, 3), ...(await idsOf('id FROM app_user')).slice(0, 2), ...numbers.slice(0, 1)],
      sha256: [...(await idsOf('sha256 AS id FROM stored_file')), 'f'.repeat(64)],
      unit: await idsOf('id FROM letter_unit'),
      ...{ notice: ['results'], series: ['circular'], act: ['add'], action: ['propose'], move: ['send'] },
      ...{ key: ['1'], token: ['x'.repeat(30)], day: ['2025-10-05'], agency: ['TH-75.cd'], holder: ['1'] },
      dataset: ['results-12m', 'scores-12m', 'results-6m', 'agreements', 'indicators', 'calendar', 'circulars'],
      ...{ position: ['1'], appointment: ['1'], scenario: ['1'], observation: ['same-figures'], need: ['x'] },
    };
    const at = async (org: string, year: string, rounds: readonly string[]): Promise<Things> => {
      const codes = await idsOf(`code AS id FROM indicator WHERE organisation_id = '${org}' AND fiscal_year = ${year}`);
      return {
        ...{ ...shared, org: [org], organisationId: [org], province: [org], party: [org] },
        ...{
          year: [year],
          fiscalYear: [year],
          one: [year],
          other: [year],
          round: rounds,
          code: [...codes.slice(0, 2), '9.9'],
        },
      };
    };
    const [cluster = ''] = await idsOf(`organisation_id AS id FROM agreement WHERE organisation_id LIKE 'cluster%'`);
    return [
      await at('TH-75', '2568', ['12m', '6m', '9m']),
      await at('TH-42', '2568', ['12m']),
      await at('TH-64', '2568', ['12m']),
      await at(cluster, '2554', ['12m', '6m']),
      await at('TH-42', '2569', ['12m']),
    ];
  }

  const isRead = ({ method }: Registered) => method === 'GET';

  /** Every page, file and answer of the API as this reader gets it, by address. */
  async function everything(reader: Visitor, at: readonly Things[] = places): Promise<Map<string, Told>> {
    const told = new Map<string, Told>();
    const things = places[0] ?? {};
    for (const { pattern, contract, asks } of routes.filter(isRead)) {
      const found = addressesOf(pattern, at);
      for (const address of [...found, askingAll(found[0] ?? '', asks, things)]) {
        told.set(address, await toldBy(await reader.get(address)));
        if (contract?.table === true)
          told.set(`${address} csv`, await toldBy(await app.inject({ url: address, headers: { accept: 'text/csv' } })));
      }
    }
    return told;
  }

  async function toldBy(answer: LightMyRequestResponse): Promise<Told> {
    const { 'content-length': length, 'content-type': type } = answer.headers;
    // The length of a page has its form tokens, and a file set in type the moment of it.
    const isPlain = String(type).startsWith('application/json') || String(type).startsWith('text/csv');
    return { status: answer.statusCode, text: await textOfAnswer(answer), length: isPlain ? String(length) : '' };
  }

  const leaksIn = (told: ReadonlyMap<string, { readonly text: string }>) =>
    [...told].flatMap(([address, { text }]) => {
      const found = sentinelsIn(text);
      return found.length === 0 ? [] : [`${address}: ${found.join(', ')}`];
    });

  it('is planted in scores, notes, reasons, evidence, editions of results, drafts and letters', () => {
    for (const place of [
      ...[
        'result.variables',
        'result.assessed_note',
        'frozen_score.ledger',
        'evidence.title',
        'result_summary.content',
      ],
      ...['result_objection.objections', 'result_objection.approved_name'],
      ...['result_summary.reason', 'result_step.recorded_name', 'resolution.text', 'official_letter.content'],
      ...['indicator.name', 'central_table.source_title', 'meeting.title', 'app_user.name', 'province_score.total'],
      ...['incentive_allocation.content', 'incentive_allocation.budget', 'incentive_step.recorded_name'],
    ])
      expect([...planted], place).toContain(place);
    expect(planted.size).toBeGreaterThan(100);
    expect(before.size).toBeGreaterThan(2000);
  });

  it('is told to nobody who has not signed in, by any page, file, feed or route, and leaves every one of them as it was', async () => {
    const now = await everything(new Visitor(app));
    expect.soft(leaksIn(now)).toEqual([]);
    const differing = [...now].flatMap(([address, told]) => {
      const was = before.get(address);
      return was === undefined
        ? []
        : [differenceOf(was, told)].flatMap((how) => (how === '' ? [] : [`${address}: ${how}`]));
    });
    expect.soft(differing).toEqual([]);
    expect([...now].filter(([, { status }]) => status >= 500).map(([address]) => address)).toEqual([]);
  }, 180_000);

  it('is not told by another method, a part of a file, a tag, or the refusal of any of them', async () => {
    const told = new Map<string, { readonly text: string }>();
    const apart: string[] = [];
    const tags = unannouncedHashes.map((hash) => `"${hash}"`).join(', ');
    for (const { pattern } of routes.filter(isRead)) {
      const [url = ''] = addressesOf(pattern, places.slice(0, 1));
      const plain = await app.inject({ url });
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)
        told.set(`${method} ${url}`, { text: await textOfAnswer(await app.inject({ method, url })) });
      const asked = await app.inject({ url, headers: { 'if-none-match': tags, range: 'bytes=0-9' } });
      told.set(`${url} with tags`, { text: await textOfAnswer(asked) });
      if (asked.statusCode !== plain.statusCode) apart.push(url);
    }
    expect(leaksIn(told)).toEqual([]);
    expect(apart).toEqual([]);
  });

  it('is not told of results to whoever may compare the nation or sits in another body, in each role', async () => {
    const ofResults = /results|resolutions|bodies|nation|\/check|open-data/;
    // What is announced is the same for everybody: its papers are set in type for the public above.
    const asked = routes.filter(isRead).flatMap(({ pattern }) => {
      const found = ofResults.test(pattern) ? addressesOf(pattern, places.slice(0, 1)) : [];
      return found.filter((address) => !(/\.(pdf|zip|parquet|xlsx)$/.test(address) && !/\/2(\/|\.)/.test(address)));
    });
    expect(asked.length).toBeGreaterThan(40);
    const hidden = /^(result_summary|result_step|resolution)\./;
    const leaks: string[] = [];
    for (const key of notEntitled) {
      const person = await new Visitor(app).signIn(key);
      for (const address of asked) {
        const found = sentinelsIn(await textOfAnswer(await person.get(address))).filter((place) => hidden.test(place));
        if (found.length > 0) leaks.push(`${key} ${address}: ${found.join(', ')}`);
      }
      const snapshot = '/2568/results/6m/2/snapshot.json';
      expect.soft((await person.get(snapshot)).statusCode, `${key} ${snapshot}`).toBe(404);
    }
    expect(leaks).toEqual([]);
    const entitled = await new Visitor(app).signIn('chair.subcommission');
    expect((await entitled.get('/2568/results/6m/2/snapshot.json')).statusCode).toBe(200);
  });

  it('is not told to somebody of another province, as far as results, drafts and evidence go', async () => {
    const person = await new Visitor(app).signIn('officer.chiangmai');
    const told = await everything(person, places.slice(0, 1));
    const inside =
      /(^|[ ,])(result|report|province_score|frozen_score|result_summary|result_step|incentive_allocation|incentive_step|evidence|indicator)\.|figure/;
    expect(leaksIn(told).filter((leak) => inside.test(leak.split(': ').at(-1) ?? ''))).toEqual([]);
    expect(told.size).toBeGreaterThan(300);
  });
});
