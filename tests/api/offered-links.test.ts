import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { toArabicDigits } from '../../src/domain/values/thai-digits.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { replacedWordings } from '../../src/testing/official-wording.data.ts';
import { crawl, type Followed } from './crawl.ts';
import { formsOfPage } from './forms-of-page.ts';
import { illShownOn } from './ill-shown.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

/** Everyone with a seat of their own in the demonstration, and the party whose pages are read first. */
const people = [
  ['visitor', 'TH-42'],
  ['admin', 'opdc'],
  ['opdc', 'TH-42'],
  ['evaluator', 'TH-42'],
  ['central', 'TH-42'],
  ['minister', 'TH-42'],
  ['committee', 'TH-42'],
  ['governor.loei', 'TH-42'],
  ['officer.loei', 'TH-42'],
  ['host.cd.loei', 'TH-42'],
  ['supervisor.loei', 'TH-42'],
  ['officer.cluster', 'cluster'],
  ['governor.cluster', 'cluster'],
  ['officer.lampang', 'TH-52'],
  ['officer.chiangmai', 'TH-50'],
] as const;

/** Latin words that readers of Thai official texts know, or that name a thing of the machine where it is used. */
const known = new Set([
  'Theta',
  'Assimakopoulos',
  'Nikolopoulos',
  'iPhone',
  'iPad',
  'https',
  'http',
  'docx',
  'pdf',
  'xlsx',
  'json',
  'csv',
  'ics',
  'zip',
]);

describe('a page that is offered', () => {
  let folder = '';
  let database: TestDatabase;
  let app: FastifyInstance;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-links-'));
    database = await openTestDatabase(embeddedTarget());
    const deps = webDepsOn(database, folder);
    const provinces = ['TH-42', 'TH-50', 'TH-52', 'TH-13', 'TH-39', 'TH-80'];
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces });
    app = await serveWeb(deps);
  }, 300_000);
  afterAll(async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(people)(
    'is not refused to whoever it is offered: %s',
    async (person, own) => {
      const visitor = new Visitor(app);
      if (person !== 'visitor') await visitor.signIn(person);
      const refused: string[] = [];
      const foreign: string[] = [];
      const nameless: string[] = [];
      const unofficial: string[] = [];
      const asked = await crawl(visitor, { starts: ['/', '/work', '/account'], ofEachKind: 3, own }, (followed) => {
        const { url, from, status } = followed;
        if (status >= 400) refused.push(`${from} offers ${url}, answered ${status}`);
        unofficial.push(...unofficialOn(followed));
        nameless.push(...namelessOn(followed));
        foreign.push(...[...foreignTo(followed), ...illShownOn(followed)].map((word) => `${url}: ${word}`));
      });
      expect(asked).toBeGreaterThan(60);
      expect(refused).toEqual([]);
      expect(foreign).toEqual([]);
      expect(nameless).toEqual([]);
      expect(unofficial).toEqual([]);
    },
    300_000,
  );
});

/** Words that an official would not write, as they come together on the page: each part of it may be right by itself. */
function unofficialOn({ url, type, body }: Followed): string[] {
  const page = type.startsWith('text/html') ? body : '';
  const text = toArabicDigits(page)
    .replace(/<(script|style|svg|code|textarea)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:td|th|li|tr|h\d|option|summary)\b[^>]*>/g, ' | ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\d[\d.]*-[\dA-Z]+/g, '•')
    .replace(/\s+/g, ' ');
  return replacedWordings.flatMap(({ not, but }) => {
    const at = text.search(not);
    return at < 0 ? [] : [`${url}: …${text.slice(Math.max(0, at - 20), at + 40)}…, not “${but}”`];
  });
}

/** Forms that ask for a password without saying whose: a password manager would save it for nobody, or for a text beside it. */
function namelessOn({ url, type, body }: Followed): string[] {
  const forms = type.startsWith('text/html') ? formsOfPage(body) : [];
  return forms.filter((one) => one.passwords.length > 0 && !one.namesAccount).map(({ action }) => `${url}: ${action}`);
}

/**
 * What a reader would not understand or reads in two scripts: names of variables and settings, codes of sources and years,
 * codes of indicators in Thai digits, large figures without commas.
 */
function foreignTo({ url, type, body }: Followed): string[] {
  const main = type.startsWith('text/html') ? (/<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '') : '';
  // An administrator's pages name ids and settings; the pages of demonstration and sign-in name addresses of the accounts.
  if (/^\/(?:users|organisations|holidays|outbox|retention|journal|demo|sign-in|gallery)/.test(url)) return [];
  // A framework and its list of indicators name the documents they come from by the codes of their reference list.
  const citesDocuments = /^\/(?:frameworks\/|[0-9]+\/catalogue(?:-draft)?\/)/.test(url);
  const text = main
    .replace(/<(script|style|svg|code)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&\w+;/g, ' ');
  const names = text.match(/(?<![\w@./-])[a-z][A-Za-z_]{2,}(?![\w@/-]|\.\w)/g) ?? [];
  const codes =
    text.match(/\bS[0-4]\b|SAMRIT_\w+|[๐-๙]+(?:\.[๐-๙]+)+-[A-Z]\w+|[๐-๙]{4}\/[๐-๙]+m|(?<![๐-๙])๑๐๐๐๐๐(?![๐-๙])/g) ?? [];
  const foreign = [...names.filter((name) => !known.has(name)), ...codes];
  return [...new Set(foreign)].filter((word) => !(citesDocuments && /^S[0-4]$/.test(word)));
}
