import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveResult } from '../../src/application/reporting/save-result.ts';
import { declareOutage } from '../../src/application/submission/declare-outage.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import type { Actor } from '../../src/domain/people/actor.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const loeiOnBoard = (html: string) => /<tr><th scope="row"><a href="\/2568\/TH-42">.*?<\/tr>/.exec(html)?.[0] ?? '';

describeOnEachDatabase('pages kept in memory by two servers', (database) => {
  let folder = '';
  let deps: WebDeps;
  let one: FastifyInstance;
  let other: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-kept-'));
    deps = webDepsOn(database, folder);
    await loadDemo(
      { ...deps.people, transactions: deps.transactions, clock: deps.clock },
      { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] },
    );
    [one, other] = await Promise.all([serveWeb(deps), serveWeb(webDepsOn(database, folder))]);
  });
  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** Enters figures (none: empties them) for the first open result of Loei, through the first server's dependencies. */
  async function saveInLoei(figure: string) {
    const key = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
    const [agreement, results] = await deps.transactions.read(async (stores) => [
      await stores.agreements.find('TH-42', 2568),
      await stores.results.listOfRound(key),
    ]);
    const open = agreement?.indicators.find(
      ({ code, rule }) =>
        rule.kind === 'ladder' && results.some((result) => result.code === code && result.status === 'draft'),
    );
    if (open === undefined) throw new Error('the demonstration has no open result in Loei');
    const officer: Actor = {
      userId: 'u-1',
      name: 'เจ้าหน้าที่จังหวัดเลย',
      holdings: [{ role: 'provincial-officer', organisationId: 'TH-42' }],
    };
    const variables = Object.fromEntries(
      open.variables.map(({ name }, index) => [name, figure && `${figure}${index}`]),
    );
    const texts = { narrative: '', obstacles: '', supporting: '' };
    const given = { ...key, code: open.code, rowVersion: null, variables, ...texts };
    const { doubts = [] } = accepted(await saveResult(deps, officer, given));
    if (doubts.length === 0) return;
    // A figure in question is counted once its host has answered.
    const reasons = Object.fromEntries(doubts.map((doubt) => [doubt.key, 'ตรวจกับเอกสารแล้ว']));
    accepted(await saveResult(deps, officer, { ...given, reasons }));
  }

  it('show a saved result in the very next read, on the other server too', async () => {
    const [here, there] = await Promise.all([new Visitor(one).signIn('opdc'), new Visitor(other).signIn('opdc')]);
    await saveInLoei('');
    for (const figure of ['5', '']) {
      const before = [await here.get('/2568/board'), await there.get('/2568/board')].map(({ body }) => body);
      expect(loeiOnBoard(before[0] ?? '')).not.toBe('');
      await saveInLoei(figure);
      const after = [await here.get('/2568/board'), await there.get('/2568/board')].map(({ body }) => body);
      expect(loeiOnBoard(after[0] ?? '')).not.toBe(loeiOnBoard(before[0] ?? ''));
      expect(loeiOnBoard(after[1] ?? '')).toBe(loeiOnBoard(after[0] ?? ''));
    }
  });

  it('tell on every server how far a round has come, and of a day that was moved', async () => {
    const [here, there] = await Promise.all([new Visitor(one).signIn('opdc'), new Visitor(other).signIn('opdc')]);
    const bodies = async (url: string) =>
      [await here.get(url), await there.get(url)].map(({ body }) => /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '');
    for (const url of ['/2568/12m/progress', '/2568/TH-42/12m/progress']) {
      await saveInLoei('5');
      const [first] = await bodies(url);
      await saveInLoei('');
      const [second, elsewhere] = await bodies(url);
      expect(second).not.toBe(first);
      expect(elsewhere).toBe(second);
    }
    const opdc: Actor = {
      userId: 'u-2',
      name: 'สำนักงาน ก.พ.ร.',
      holdings: [{ role: 'opdc-officer', organisationId: 'opdc' }],
    };
    const [before] = await bodies('/2568/board');
    const outage = { from: '2025-10-31', to: '2025-10-31', movesDueTo: '2025-11-04', reason: 'ระบบขัดข้อง' };
    accepted(await declareOutage(deps, opdc, { fiscalYear: 2568, ...outage }));
    const [after, elsewhere] = await bodies('/2568/board');
    expect(before).toContain('๓๑ ตุลาคม ๒๕๖๘');
    expect(after).toContain('๔ พฤศจิกายน ๒๕๖๘');
    expect(elsewhere).toBe(after);
  });

  it('show in the province what was saved there, and nothing of it to those who may not see it yet', async () => {
    const officer = await new Visitor(other).signIn('officer.loei');
    const [before, outside] = [
      (await officer.get('/2568/TH-42')).body,
      (await new Visitor(other).get('/2568/TH-42')).body,
    ];
    await saveInLoei('77');
    expect((await officer.get('/2568/TH-42')).body.replace(/value="[^"]+"/g, '')).not.toBe(
      before.replace(/value="[^"]+"/g, ''),
    );
    expect((await new Visitor(other).get('/2568/TH-42')).body.replace(/value="[^"]+"/g, '')).toBe(
      outside.replace(/value="[^"]+"/g, ''),
    );
  });

  it('carry the name and the form token of whoever reads them, and never of another', async () => {
    const [opdc, officer] = await Promise.all([new Visitor(one).signIn('opdc'), new Visitor(one).signIn('opdc')]);
    const [first, again, second] = [
      await opdc.get('/2568/board'),
      await opdc.get('/2568/board'),
      await officer.get('/2568/board'),
    ].map(({ body }) => /name="_csrf" value="([^"]+)"/.exec(body)?.[1]);
    expect(new Set([first, again, second]).size).toBe(3);
    const visitor = (await new Visitor(one).get('/2568/TH-42')).body;
    expect(visitor).toContain('href="/sign-in"');
    expect((await opdc.get('/2568/TH-42')).body).not.toContain('href="/sign-in"');
  });

  it('are closed to a session at every server as soon as it is ended at one', async () => {
    const here = await new Visitor(one).signIn('opdc');
    const there = here.at(other);
    expect((await there.get('/2568/board')).statusCode).toBe(200);
    await database.pool.query('UPDATE session SET revoked_at = now()');
    expect((await there.get('/2568/board')).statusCode).toBe(303);
    expect((await here.get('/2568/board')).statusCode).toBe(303);
  });
});
