import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { paths } from '../../src/web/paths.ts';
import { apiSetting, problemOf } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const door = '/2568/provinces/TH-42/rounds/12m/results/accept';
const key = [2568, 'TH-42', '12m'] as const;
const codes = ['1.1-TOURISM', '1.1-WATER', '1.2.1-1'];

describeOnEachDatabase('results of a province that wait to be accepted', (database) => {
  const setting = apiSetting(database);
  let folder = '';
  let web: FastifyInstance;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-accepting-'));
    web = await serveWeb(webDepsOn(database, folder));
  });
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() =>
    database.owner.query(
      `UPDATE result SET status = 'sent', row_version = row_version + 1
       WHERE organisation_id = 'TH-42' AND fiscal_year = 2568 AND round = '12m' AND code = ANY($1)`,
      [codes],
    ),
  );

  const acts = async () => {
    const { rows } = await database.owner.query<{ subject: string }>(
      `SELECT subject FROM journal WHERE organisation_id = 'TH-42' AND action = 'result.accept-result' ORDER BY seq`,
    );
    return rows.map(({ subject }) => subject);
  };
  const waiting = async (person: Visitor) => {
    const page = (await person.get(paths.report(...key))).body;
    return Object.fromEntries([...page.matchAll(/name="(accept\.[^"]+)" value="(\d+)"/g)].map(([, a, b]) => [a, b]));
  };

  it('are accepted with one press, each with a row of its own in the journal', async () => {
    const officer = await new Visitor(web).signIn('officer.loei');
    const fields = await waiting(officer);
    expect(Object.keys(fields).toSorted()).toEqual(codes.map((code) => `accept.${code}`));
    const before = (await acts()).length;
    const done = await officer.post(paths.acceptResults(...key), fields);
    expect([done.statusCode, done.headers.location]).toEqual([303, paths.report(...key)]);
    const said = /รับผลแล้ว \(([^)]*)\)/.exec((await officer.get(paths.report(...key))).body)?.[1];
    expect(said?.split(' · ').toSorted()).toEqual(codes);
    expect((await acts()).length).toBe(before + codes.length);
    expect(await waiting(officer)).toEqual({});
  });

  it('are refused to whoever may not accept them, and one that changed stays while the others are accepted', async () => {
    const results = codes.map((code) => ({ code, rowVersion: code === '1.1-WATER' ? 0 : null }));
    const before = await acts();
    const host = await setting.person('host.cd.loei', ['report:write']);
    expect(problemOf(await host.post(door, { results }))).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await acts()).toEqual(before);
    const officer = await setting.person('officer.loei', ['report:write']);
    expect((await officer.post(door, { results })).json()).toMatchObject({
      accepted: ['1.1-TOURISM', '1.2.1-1'],
      refused: [{ code: '1.1-WATER', errors: [{ code: 'changed-meanwhile' }] }],
    });
    const again = { results: [{ code: '1.1-TOURISM' }] };
    expect(problemOf(await officer.post(door, again))).toMatchObject({ status: 409, code: 'move-not-legal' });
    expect((await officer.post(door, { results: [] })).statusCode).toBe(400);
  });
});
