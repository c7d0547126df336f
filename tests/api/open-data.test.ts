import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { standAnnounced } from '../../src/testing/stand-announced.ts';
import { paths } from '../../src/web/paths.ts';
import { textOfAnswer } from './text-of-answer.ts';
import { serveWeb, webDepsOn } from './web-setting.ts';

const year = 2568;
const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describeOnEmbeddedDatabase('open data', (database) => {
  let folder = '';
  let app: FastifyInstance;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-open-'));
    const deps = webDepsOn(database, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-42', 'TH-50', 'TH-64', 'TH-75'] });
    app = await serveWeb(deps);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
  const latest = async (dataset: string, format: 'csv' | 'json' | 'parquet' = 'json') => {
    const led = await get(paths.openDataFile(year, dataset, 'latest', format));
    expect(led.statusCode, dataset).toBe(302);
    return get(String(led.headers.location));
  };
  const rowsOf = async (dataset: string): Promise<readonly Record<string, unknown>[]> =>
    (await latest(dataset)).json().rows;

  interface Distribution {
    readonly 'dcat:downloadURL': { readonly '@id': string };
    readonly 'dcat:byteSize': { readonly '@value': string };
    readonly 'dcat:mediaType': { readonly '@id': string };
    readonly 'dct:format': { readonly '@id': string };
    readonly 'dct:license': object;
    readonly 'spdx:checksum': { readonly 'spdx:checksumValue': { readonly '@value': string } };
  }

  async function catalogue() {
    const answer = await get(paths.openDataCatalogue(year));
    expect(answer.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    return answer.json();
  }

  it('is described by a catalogue in which every term stands for what DCAT-AP requires of it', async () => {
    const told = await catalogue();
    const prefixes = Object.keys(told['@context']);
    const terms = new Set<string>();
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, one] of Object.entries(value)) {
        if (!Array.isArray(value) && !name.startsWith('@')) terms.add(name);
        walk(one);
      }
    };
    walk({ ...told, '@context': null });
    for (const term of terms) expect(prefixes, term).toContain(term.split(':')[0]);
    expect(told['@type']).toBe('dcat:Catalog');
    for (const required of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset', 'dct:license'])
      expect(told[required], required).toBeDefined();
    for (const dataset of told['dcat:dataset']) {
      expect(dataset['@type']).toBe('dcat:Dataset');
      for (const required of ['dct:title', 'dct:description', 'dct:identifier', 'dct:temporal', 'dcat:distribution'])
        expect(dataset[required], required).toBeDefined();
      for (const one of dataset['dcat:distribution'])
        for (const required of ['dcat:accessURL', 'dct:format', 'dcat:mediaType', 'dct:license', 'spdx:checksum'])
          expect(one[required], required).toBeDefined();
    }
  });

  it('names every file in its catalogue and its list of checksums; each is there with the checksum that they state', async () => {
    const sets: readonly {
      readonly 'dct:identifier': string;
      readonly 'dcat:distribution': readonly Distribution[];
    }[] = (await catalogue())['dcat:dataset'];
    const codes = sets.map((one) => one['dct:identifier'].split(`-${year}-`)[0]);
    const known = (await get(paths.openDataDictionary('json')))
      .json()
      .datasets.map(({ code }: { code: string }) => code);
    expect(codes.filter((code) => !known.includes(code ?? ''))).toEqual([]);
    expect(codes).toEqual(
      expect.arrayContaining(['agreements', 'indicators', 'results-6m', 'scores-6m', 'calendar', 'circulars']),
    );
    const sums = (await get(paths.openDataSums(year))).body.trim().split('\n');
    const files = sets.flatMap((one) => one['dcat:distribution']);
    expect(files.length).toBe(sums.length);
    for (const file of files) {
      const answer = await get(new URL(file['dcat:downloadURL']['@id']).pathname);
      expect(answer.statusCode).toBe(200);
      const sum = sha256Of(answer.rawPayload);
      expect(sum).toBe(file['spdx:checksum']['spdx:checksumValue']['@value']);
      expect(answer.rawPayload.length).toBe(Number(file['dcat:byteSize']['@value']));
      const name = /filename="([^"]+)"/.exec(String(answer.headers['content-disposition']))?.[1];
      expect(sums).toContain(`${sum}  ${name}`);
    }
  });

  it('is sent to any site, is not sent twice to who has it, and stays under its address', async () => {
    const answer = await latest('indicators', 'csv');
    expect(answer.headers).toMatchObject({
      ...{ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
      'cache-control': expect.stringContaining('immutable'),
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
    const led = await get(paths.openDataFile(year, 'indicators', 'latest', 'csv'));
    expect(led.headers['set-cookie']).toBeUndefined();
    const at = String(led.headers.location);
    const etag = String(answer.headers.etag);
    for (const asked of [etag, `W/${etag}`, `"other", ${etag}`])
      expect((await get(at, { 'if-none-match': asked })).statusCode, asked).toBe(304);
    expect((await get(at, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    for (const elsewhere of [
      paths.home(),
      paths.year(year),
      paths.openDataYear(year),
      paths.resultTable(year, '6m', 1, 'csv'),
    ])
      expect((await get(elsewhere)).headers['access-control-allow-origin'], elsewhere).toBeUndefined();
    const none = at.replace(/[0-9a-f]{16}/, 'f'.repeat(16));
    expect((await get(none)).statusCode).toBe(404);
  });

  it('comes as one archive with every file, the dictionary and the checksums', async () => {
    const text = await textOfAnswer(await get(paths.openDataArchive(year)));
    for (const line of (await get(paths.openDataSums(year))).body.trim().split('\n')) {
      expect(text).toContain(line);
      expect(text).toContain(`${line.split('  ')[1]}\n`);
    }
    expect(text).toContain('dictionary.csv');
  });

  it('has an agreement once it is in force, and not before', async () => {
    const before = (await rowsOf('agreements')).map((row) => row.organisation_id);
    expect(before).toContain('TH-42');
    await database.owner.query(
      `UPDATE agreement SET status = 'signing' WHERE organisation_id = 'TH-42' AND fiscal_year = $1`,
      [year],
    );
    for (const dataset of ['agreements', 'indicators'])
      expect(JSON.stringify(await rowsOf(dataset)), dataset).not.toContain('TH-42');
    await database.owner.query(
      `UPDATE agreement SET status = 'signed' WHERE organisation_id = 'TH-42' AND fiscal_year = $1`,
      [year],
    );
    expect((await rowsOf('agreements')).map((row) => row.organisation_id)).toEqual(before);
  });

  it('has results once their edition is announced, keeps earlier ones, and leads to the newest', async () => {
    const round = '6m';
    expect((await get(paths.openDataFile(year, 'results-12m', 'latest', 'csv'))).statusCode).toBe(404);
    await standAnnounced(database.owner, ['TH-75']);
    // Reports alone announce nothing: the edition of the round does.
    expect((await get(paths.openDataFile(year, 'results-12m', 'latest', 'csv'))).statusCode).toBe(404);
    await database.owner.query(
      `INSERT INTO result_summary SELECT organisation_id, fiscal_year, round, 2, framework_version, parties,
         jsonb_set(content::jsonb, '{edition}', '2')::text, repeat('e', 64), 'แก้ไข', 1, now(), prepared_by, prepared_name
       FROM result_summary WHERE round = $1 AND edition = 1`,
      [round],
    );
    const led = async () => (await get(paths.openDataFile(year, 'results-6m', 'latest', 'csv'))).headers.location;
    expect(await led()).toBe(paths.openDataFile(year, 'results-6m', '1', 'csv'));
    expect((await get(paths.openDataFile(year, 'results-6m', '2', 'csv'))).statusCode).toBe(404);
    const first = (await get(paths.openDataFile(year, 'results-6m', '1', 'csv'))).body;
    await database.owner.query(
      `INSERT INTO result_step (organisation_id, fiscal_year, round, edition, number, kind, recorded_at, recorded_by, recorded_name)
       SELECT organisation_id, fiscal_year, round, 2, 1, 'announced', now(), prepared_by, prepared_name
       FROM result_summary WHERE round = $1 AND edition = 2`,
      [round],
    );
    expect(await led()).toBe(paths.openDataFile(year, 'results-6m', '2', 'csv'));
    expect((await get(paths.openDataFile(year, 'results-6m', '1', 'csv'))).body).toBe(first);
  });

  it('is shown on one page, with the size of each file and its first rows', async () => {
    const page = await get(paths.openData());
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(paths.openDataArchive(year));
    for (const one of ['agreements', 'indicators', 'results-6m', 'calendar']) expect(page.body).toContain(`set-${one}`);
    expect(page.body).toContain('ข้อสมมติ');
  });
});
