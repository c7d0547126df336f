import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineClock } from '../../src/adapters/system-clock.ts';
import { prepareData } from '../../src/boot/prepare-data.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase } from '../../src/testing/database.ts';
import { requireNoFactor } from '../../src/testing/factor-setting.ts';
import { crawl, type Followed } from './crawl.ts';
import { papersMadeOnce } from './papers-made-once.ts';
import { demoHolders, freshPassword, onePersonARole } from './people-of-roles.ts';
import { demonstrationDepsOn, serveWeb, Visitor, webDepsOn } from './web-setting.ts';

/**
 * `SAMRIT_CRAWL=all` follows every link of every role on every date, but not more than 20 of a kind (indicators of a
 * year, weeks of a calendar), which takes an hour, and tells how far it is; `SAMRIT_CRAWL_MOST=100` that many of a kind,
 * `SAMRIT_CRAWL_DAYS=2024-11-01,2026-01-01` only on some of the dates. Without it, one of each kind on some dates.
 */
const everything = process.env.SAMRIT_CRAWL === 'all';
const ofEachKind = { ofEachKind: everything ? Number(process.env.SAMRIT_CRAWL_MOST ?? 20) : 1 };
const onlyDays = process.env.SAMRIT_CRAWL_DAYS?.split(',');
const longest = everything ? 7_200_000 : 600_000;

/** Days of all years that the demonstration knows, at their steps and their ends, and beyond what it holds. */
const demoDays = [
  ...['2009-10-01', '2010-09-06', '2010-11-15', '2011-01-10', '2011-11-02', '2015-04-01', '2019-09-30'],
  ...['2024-11-01', demoDate, '2026-01-01', machineClock.today(), '2031-10-01'],
];
/** An installation of today, and in each of the next five years. */
const freshDays = [machineClock.today(), '2027-01-01', '2028-10-01', '2029-12-31', '2030-06-30', '2031-09-30'];
const CITIZEN = 'citizen';

interface Crawled {
  readonly app: FastifyInstance;
  readonly people: readonly string[];
  readonly days: readonly string[];
  readonly goTo: (day: string) => void;
  readonly signIn: (person: Visitor, key: string) => Promise<unknown>;
}

/** In a sample each person stands on one day of six, and on every day somebody does. */
const isSampled = (person: number, day: number) => (day + person * 5) % 6 === 0;

/** How many people follow links at once: one makes pages while others wait for the database or for type to be set. */
const AT_ONCE = 3;

/**
 * Follows the links of each person on each day. Returns how many were asked for, and the dead ones; a day on which a
 * person is asked to sign in again is a fault of its own.
 */
async function crawlAll({ app, people, days, goTo, signIn }: Crawled) {
  const dead = new Map<string, string>();
  const persons = await Promise.all(people.map((key) => enter(app, key, signIn)));
  let asked = 0;
  const follow = async (day: string, index: number, person: Visitor) => {
    const key = people[index] ?? '';
    const starts = key === CITIZEN ? ['/'] : ['/work', '/account'];
    const followed = await crawl(person, { starts, ...ofEachKind }, (met) => {
      const fault = faultOf(met);
      if (fault !== null) dead.set(`${fault} ${met.url} of ${met.from}`, `${day} ${key}`);
    });
    asked += followed;
    if (everything) console.info(new Date().toISOString(), day, key, followed, 'addresses', ...dead);
  };
  for (const [at, day] of days.entries()) {
    if (onlyDays?.includes(day) === false) continue;
    goTo(day);
    const waiting = [...persons.entries()].filter(([index]) => everything || isSampled(index, at)).values();
    const taking = async () => {
      for (const [index, person] of waiting) await follow(day, index, person);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, taking));
  }
  return { asked, dead: [...dead].map(([link, met]) => `${link}, ${met}`) };
}

async function enter(app: FastifyInstance, key: string, signIn: Crawled['signIn']): Promise<Visitor> {
  const person = new Visitor(app);
  if (key !== CITIZEN) await signIn(person, key);
  return person;
}

/** What is wrong with what a link leads to; null if nothing is. */
function faultOf({ url, from, status, type, name, body }: Followed): string | null {
  if (status >= 400) return String(status);
  if (from === '' && url !== '/' && status !== 200) return 'a session that ended:';
  if (type.startsWith('text/csv') && !body.startsWith('\uFEFF')) return 'a table that spreadsheets misread:';
  if (/octet-stream|csv|zip|sheet|document/.test(type) && !/filename\*?=/.test(name)) return 'a file without a name:';
  return null;
}

describe('no link is dead, whoever follows it', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-dates-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const signedIn = async (person: Visitor, email: string, password: string) =>
    expect((await person.post('/sign-in', { email, password })).statusCode, email).toBe(303);

  it(
    'on any date of a demonstration',
    async () => {
      let today = demoDate;
      const database = await openTestDatabase(embeddedTarget());
      const deps = demonstrationDepsOn(database, folder, { today: () => today, machine: machineClock });
      const parts = { ...deps.people, transactions: deps.transactions };
      await prepareData(database.pool, parts, false, () => undefined);
      await loadDemo(parts, { provinces: ['TH-42', 'TH-13', 'TH-50', 'TH-52'] });
      const app = await serveWeb(papersMadeOnce(deps));
      const found = await crawlAll({
        ...{ app, people: [CITIZEN, ...demoHolders], days: demoDays },
        goTo: (day) => {
          today = day;
        },
        signIn: (person, key) => signedIn(person, demoEmail(key), demoPassword),
      });
      await app.close();
      await database.close();
      if (everything) console.info(`demonstration: ${found.asked} addresses`);
      expect(found.dead).toEqual([]);
      expect(found.asked).toBeGreaterThan(3000);
    },
    longest,
  );

  it(
    'in a new installation, today and in the next five years',
    async () => {
      let today = machineClock.today();
      const database = await openTestDatabase(embeddedTarget());
      const deps = webDepsOn(database, folder, undefined, () => today);
      await prepareData(database.pool, { ...deps.people, transactions: deps.transactions }, false, () => undefined);
      await requireNoFactor(database.pool);
      const emails = await onePersonARole(deps, freshPassword);
      const app = await serveWeb(papersMadeOnce(deps));
      const found = await crawlAll({
        ...{ app, people: [CITIZEN, ...emails], days: freshDays },
        goTo: (day) => {
          today = day;
        },
        signIn: (person, email) => signedIn(person, email, freshPassword),
      });
      await app.close();
      await database.close();
      if (everything) console.info(`new installation: ${found.asked} addresses`);
      expect(found.dead).toEqual([]);
      expect(found.asked).toBeGreaterThan(1000);
    },
    longest,
  );
});
