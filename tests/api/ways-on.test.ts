import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareData } from '../../src/boot/prepare-data.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { requireNoFactor } from '../../src/testing/factor-setting.ts';
import { freshPassword, onePersonARole } from './people-of-roles.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

describeOnEmbeddedDatabase('a person who opened what is not there', (database) => {
  let folder = '';
  let app: Awaited<ReturnType<typeof serveWeb>>;
  let today = '2026-11-28';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-ways-on-'));
    const deps = webDepsOn(database, folder, undefined, () => today);
    await prepareData(database.pool, { ...deps.people, transactions: deps.transactions }, false, () => undefined);
    await requireNoFactor(database.pool);
    await onePersonARole(deps, freshPassword);
    app = await serveWeb(deps);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const main = (body: string) => /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';
  const links = (body: string) => [...main(body).matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  const signedIn = async (role: string) => {
    const person = new Visitor(app);
    expect((await person.post('/sign-in', { email: `${role}@example.th`, password: freshPassword })).statusCode).toBe(
      303,
    );
    return person;
  };

  it('is shown the front page and the search for a province if a citizen, and the work if signed in', async () => {
    const citizen = await new Visitor(app).get('/no-such-page');
    expect(citizen.statusCode).toBe(404);
    expect(links(citizen.body)).toEqual(['/', '/#find', '/verify']);
    expect(main(citizen.body)).not.toContain('งานของฉัน');
    const officer = await (await signedIn('provincial-officer')).get('/no-such-page');
    expect(links(officer.body)).toEqual(['/work']);
  });

  it('finds the year’s own page under the year alone, and from it any province', async () => {
    const citizen = new Visitor(app);
    const year = await citizen.get('/2568');
    expect(year.statusCode).toBe(200);
    expect(main(year.body)).toContain('id="find"');
    const chosen = await citizen.get('/2568?province=TH-42');
    expect([chosen.statusCode, chosen.headers.location]).toEqual([303, '/2568/TH-42']);
    expect((await citizen.get('/2568/TH-42')).statusCode).toBe(200);
    // The heading of every page of the nation's year leads to it.
    expect((await (await signedIn('kpi-host')).get('/2568/calendar')).body).toContain('href="/2568"');
    expect((await citizen.get('/no-such-year')).statusCode).toBe(404);
  });

  it('is told that nobody published a year, and led on: whoever may, to publishing it', async () => {
    for (const address of ['/2570', '/2570/calendar', '/2570/TH-42/calendar']) {
      const citizen = await new Visitor(app).get(address);
      expect(citizen.statusCode, address).toBe(404);
      expect(links(citizen.body), address).toContain('/frameworks');
      const officer = await (await signedIn('opdc-officer')).get(address);
      expect(links(officer.body), address).toContain('/frameworks/publish');
    }
  });

  it('is told at work that the year of today is not published, until it is', async () => {
    const opdc = await signedIn('opdc-officer');
    const province = await signedIn('provincial-officer');
    const unpublished = /พ\.ศ\. (?:2569|๒๕๖๙) ยังไม่เผยแพร่/;
    expect(main((await opdc.get('/work')).body)).toMatch(unpublished);
    expect(links((await opdc.get('/work')).body)).toContain('/frameworks/publish');
    expect(main((await province.get('/work')).body)).toMatch(unpublished);
    expect(links((await province.get('/work')).body)).not.toContain('/frameworks/publish');
    today = '2025-10-06';
    expect(main((await opdc.get('/work')).body)).not.toContain('ยังไม่เผยแพร่');
    today = '2026-11-28';
  });
});
