import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFirstAdministrator } from '../../src/application/people/create-first-administrator.ts';
import { createUser } from '../../src/application/people/create-user.ts';
import { grantRole } from '../../src/application/people/grant-role.ts';
import { prepareData } from '../../src/boot/prepare-data.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import type { Actor } from '../../src/domain/people/actor.ts';
import { type Role, roleSeats } from '../../src/domain/people/roles.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { requireNoFactor } from '../../src/testing/factor-setting.ts';
import { accepted, setPassword } from '../../src/testing/people-setting.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

/** Every role with a seat of its own, by one who holds it in the demonstration. */
const holders = [
  'admin',
  'opdc',
  'evaluator',
  'central',
  'minister',
  'interior',
  'permanent-secretary',
  'committee',
  'governor.loei',
  'deputy.loei',
  'officer.loei',
  'officer.pathumthani',
  'host.cd.loei',
  'supervisor.loei',
  'governor.cluster',
  'officer.cluster',
];
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
    const seen = await refusedLinks(holders.map(demoEmail), demoPassword, (today) =>
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
    const emails = await onePersonARole(deps);
    const seen = await refusedLinks(emails, password, (today) => webDepsOn(database, folder, undefined, today));
    expect(seen.refused).toEqual([]);
    expect(seen.asked).toContain('2030-10-01 provincial-officer@example.th /2568/TH-40');
    // The first administrator's role begins on the day of the installation: nothing is offered to them before it.
    expect(seen.asked).not.toContain('2025-10-01 first@example.th /2568/calendar');
    expect(seen.asked).toContain(`${demoDate} first@example.th /2568/calendar`);
  });
});

const password = 'ต้นไม้ใหญ่ริมน้ำเลยสองฝั่ง';

async function onePersonARole(deps: WebDeps): Promise<string[]> {
  const { people } = deps;
  const first = { email: 'first@example.th', name: 'คนแรก', password };
  const { userId } = accepted(await deps.transactions.reaching([], () => createFirstAdministrator(people, first)));
  const holdings = [{ role: 'administrator', organisationId: 'opdc' }] as const;
  const administrator: Actor = { userId, name: first.name, holdings };
  const organisations = await deps.transactions.read(({ organisations }) =>
    organisations.list({ kind: null, provinceId: null }),
  );
  const emails = [first.email];
  for (const [role, [kind]] of Object.entries(roleSeats) as [Role, readonly string[]][]) {
    const seat =
      organisations.find((one) => one.kind === kind && one.id === 'TH-40') ??
      organisations.find((one) => one.kind === kind);
    if (seat === undefined || role === 'public') continue;
    const email = `${role}@example.th`;
    const created = accepted(await createUser(people, administrator, { email, name: role }));
    await setPassword(people, created.userId, password);
    const period = { validFrom: '2024-10-01', validTo: null, reason: null };
    const granted = { userId: created.userId, organisationId: seat.id, role, ...period };
    accepted(await grantRole(people, administrator, granted));
    emails.push(email);
  }
  return emails;
}

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
