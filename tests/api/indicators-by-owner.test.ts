import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readOversight } from '../../src/application/oversight/read-oversight.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { isPermitted } from '../../src/domain/people/is-permitted.ts';
import { roles } from '../../src/domain/people/roles.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { accepted, codesOf } from '../../src/testing/people-setting.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { apiSetting } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const ministry = 'กระทรวงมหาดไทย';
const year = { fiscalYear: 2568, round: null, owner: null } as const;

describeOnEmbeddedDatabase('the indicators of a year by who answers for them, for programs', (database) => {
  const setting = apiSetting(database);

  it('are those of the page, with the code of each stage; as a table a line for each party and indicator', async () => {
    const asked = `/2568/oversight?owner=${encodeURIComponent(ministry)}&round=12m`;
    const minister = await setting.person('interior');
    const read = (await minister.get(asked)).json();
    expect([read.fiscalYear, read.round, read.owner]).toEqual([2568, '12m', ministry]);
    expect(read.indicators.map((one: { code: string }) => one.code)).toEqual(['1.2.1-1']);
    const { parties } = read.indicators[0];
    expect(parties).toHaveLength(76);
    for (const one of parties) if (one.stage !== 'reported') expect([one.value, one.selfScore]).toEqual([null, null]);
    const table = (await minister.get(asked, { accept: 'text/csv' })).body.trim().split('\r\n');
    expect(table).toHaveLength(77);
    const unknown = await minister.get('/2568/oversight?owner=x');
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'indicator-owner-unknown']);
    for (const who of ['officer.loei', 'host.cd.loei'])
      expect((await (await setting.person(who)).get(asked)).statusCode, who).toBe(403);
    expect((await setting.withToken(null).get(asked)).statusCode).toBe(401);
  });
});

describeOnEmbeddedDatabase('the indicators of a year by who answers for them', (database) => {
  let folder = '';
  let deps: WebDeps;
  let app: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-owners-'));
    deps = webDepsOn(database, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-13', 'TH-42', 'TH-50'] });
    app = await serveWeb(deps);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are read by who may compare provinces, and by nobody else', async () => {
    for (const role of roles)
      for (const place of ['opdc', 'central.moi', 'committee.oversight', 'TH-42', 'public']) {
        const actor = actorOf(role, place);
        const may = isPermitted('read-national', actor, { organisationId: 'opdc' });
        expect(codesOf(await readOversight(deps, actor, year)), `${role}@${place}`).toEqual(may ? [] : ['forbidden']);
      }
  });

  it('begin for the ministry with its own, as the approved list has them, and for others with those they ask for', async () => {
    const minister = accepted(await readOversight(deps, actorOf('interior-minister', 'central.moi'), year));
    expect([minister.owner, minister.indicators.map((one) => one.entry.code)]).toEqual([ministry, ['1.2.1-1']]);
    expect(minister.body?.organisationId).toBe('committee.oversight');
    expect(minister.requests?.every((one) => one.code === '1.2.1-1')).toBe(true);
    const opdc = actorOf('opdc-officer', 'opdc');
    const others = accepted(await readOversight(deps, opdc, { ...year, owner: 'สำนักงาน ก.พ.ร.' }));
    expect(others.indicators.some((one) => one.entry.code === '1.2.1-1')).toBe(false);
    expect(codesOf(await readOversight(deps, opdc, { ...year, owner: 'ไม่มี' }))).toEqual(['indicator-owner-unknown']);
    expect(codesOf(await readOversight(deps, opdc, { ...year, round: '9m' }))).toEqual(['round-unknown']);
    expect(codesOf(await readOversight(deps, opdc, { ...year, fiscalYear: 2490 }))).toEqual(['framework-not-found']);
  });

  it('show how far every party is, and figures only of what was sent', async () => {
    const { indicators } = accepted(await readOversight(deps, actorOf('interior-minister', 'central.moi'), year));
    const parties = indicators.flatMap((one) => one.parties);
    expect(parties.length).toBe(76);
    for (const { stage, value, selfScore } of parties)
      if (stage !== 'reported') expect([value, selfScore]).toEqual([null, null]);
    expect(new Set(parties.map((one) => one.stage)).size).toBeGreaterThan(1);
    const half = accepted(
      await readOversight(deps, actorOf('opdc-officer', 'opdc'), { ...year, owner: ministry, round: '6m' }),
    );
    const sent = half.indicators.flatMap((one) => one.parties).filter((one) => one.stage === 'reported');
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.every((one) => one.value !== null && one.selfScore !== null)).toBe(true);
  });

  it('are a page and a table, whose rows are those of the page', async () => {
    const by = await new Visitor(app).signIn('interior');
    const page = (await by.get('/2568/oversight')).body;
    expect(page).toContain(`ตัวชี้วัดที่${ministry}รับผิดชอบ`);
    expect(page).toContain('กำหนดตัวชี้วัดและติดตามประเมินผลจังหวัด โดยกระทรวงมหาดไทยมีบทบาทหลัก');
    const asked = `owner=${encodeURIComponent(ministry)}&round=12m`;
    const lines = (await by.get(`/2568/oversight.csv?${asked}`)).body.trim().split('\r\n');
    const [sheet] = (await readXlsx((await by.get(`/2568/oversight.xlsx?${asked}`)).rawPayload)).sheets;
    expect([lines.length, sheet?.rows.length]).toEqual([77, 77]);
    expect((await by.get('/2554/oversight')).statusCode).toBe(200);
    expect((await new Visitor(app).get('/2568/oversight')).statusCode).not.toBe(200);
  });
});
