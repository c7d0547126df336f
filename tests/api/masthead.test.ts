import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareData } from '../../src/boot/prepare-data.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { requireNoFactor } from '../../src/testing/factor-setting.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { demoHolders, freshPassword, onePersonARole } from './people-of-roles.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const laterYears = [2025, 2026, 2027, 2028, 2029, 2030];
const days = [demoDate, ...laterYears.map((year) => `${year}-10-01`), '2026-01-05', '2030-09-30'].toSorted();

describe('the links of the masthead', () => {
  let folder = '';
  let database: TestDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-masthead-'));
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });
  const opened = async () => {
    database = await openTestDatabase(embeddedTarget());
    return webDepsOn(database, folder);
  };

  it('lead every role of a demonstration to a page on every day of the next five years', async () => {
    const deps = await opened();
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces: ['TH-42'] });
    const seen = await refusedLinks(demoHolders.map(demoEmail), demoPassword, (today) =>
      webDepsOn(database, folder, undefined, today),
    );
    expect(seen.refused).toEqual([]);
    expect(seen.asked).toContain(`2030-10-01 ${demoEmail('officer.loei')} /2568/TH-42`);
    expect(seen.asked).toContain(`2030-10-01 ${demoEmail('opdc')} /2568/board`);
    await database.close();
  });

  it('lead every role of a new installation to a page as well', async () => {
    const deps = await opened();
    const people = { ...deps.people, transactions: deps.transactions };
    await prepareData(database.pool, people, false, () => undefined);
    await requireNoFactor(database.pool);
    const emails = await onePersonARole(deps, freshPassword);
    const seen = await refusedLinks(emails, freshPassword, (today) => webDepsOn(database, folder, undefined, today));
    expect(seen.refused).toEqual([]);
    expect(seen.asked).toContain('2030-10-01 provincial-officer@example.th /2568/TH-40');
    // The first administrator's role begins on the day of the installation: nothing is offered to them before it.
    expect(seen.asked).not.toContain('2025-10-01 first@example.th /2568/calendar');
    expect(seen.asked).toContain(`${demoDate} first@example.th /2568/calendar`);
  });
});

/** Every link of the masthead of these people on each of the days, and those of them that were refused. */
async function refusedLinks(emails: readonly string[], secret: string, depsAt: (today: () => string) => WebDeps) {
  const asked: string[] = [];
  const refused: string[] = [];
  let today = days[0] ?? '';
  const app = await serveWeb(depsAt(() => today));
  for (const email of emails) {
    const person = new Visitor(app);
    const signedIn = await person.post('/sign-in', { email, password: secret });
    expect(signedIn.statusCode, email).toBe(303);
    for (const day of days) {
      today = day;
      const account = await person.get('/account');
      const masthead = /<nav class="site-nav"[\s\S]*?<\/nav>/.exec(account.body)?.[0] ?? '';
      const links = [...masthead.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');
      expect(links.length, `${day} ${email}`).toBeGreaterThan(0);
      for (const href of links) {
        asked.push(`${day} ${email} ${href}`);
        const { statusCode } = await person.get(href);
        if (statusCode >= 400) refused.push(`${day} ${email} ${href} ${statusCode}`);
      }
    }
  }
  await app.close();
  return { asked, refused };
}
