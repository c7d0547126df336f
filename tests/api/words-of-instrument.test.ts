import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { type AgreementStatus, agreementStatusNames, isInForce } from '../../src/domain/agreement/agreement-moves.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { apiSetting, problemOf } from './api-setting.ts';
import { crawl } from './crawl.ts';
import { mandatoryIndicators } from './mandatory-indicators.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';
import { agreementWordsInRows, agreementWordsOn } from './words-of-year.ts';

const party = 'TH-50';
const place = 'chiangmai';
const agreementStatuses = Object.keys(agreementStatusNames) as AgreementStatus[];

/** Every status that an agreement can have in such a year, but the draft, which is written. */
const statusesOf = (settles: 'details' | 'agreement') =>
  agreementStatuses.filter((status) => {
    if (status === 'draft') return false;
    return settles === 'details' ? !/^(agreed|signing|signed)$/.test(status) : !/^(settled|in-force)$/.test(status);
  });

/** The years, each with a day on which its proposals were open. */
const years = [
  { year: 2562, proposed: '2018-10-08', settles: 'details' },
  { year: 2568, proposed: '2024-10-07', settles: 'details' },
  { year: 2558, proposed: '2014-10-06', settles: 'agreement' },
] as const;

describeOnEmbeddedDatabase('a year read from its first draft until it is in force', (database) => {
  const setting = apiSetting(database, undefined, ['TH-42']);
  let today = '2018-10-08';
  let folder = '';
  let app: FastifyInstance;
  const readers: [string, Visitor][] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-words-'));
    app = await serveWeb(webDepsOn(database, folder, undefined, () => today));
    for (const key of ['visitor', `officer.${place}`, 'opdc']) {
      const visitor = new Visitor(app);
      readers.push([key, key === 'visitor' ? visitor : await visitor.signIn(key)]);
    }
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Every page that those who have to do with the party are offered of the year, at this stage. */
  async function readBy(year: number): Promise<{ readonly wrong: string[]; readonly texts: string }> {
    const wrong: string[] = [];
    let texts = '';
    for (const [key, visitor] of readers) {
      const starts = ['/work', `/${year}/${party}/agreement`, `/${year}/${party}`, `/${year}/board`, `/${year}/papers`];
      starts.push(`/frameworks/${year}`, `/${year}/${party}/plans`);
      // What belongs to another year is not followed.
      const elsewhere = await visitor.get('/assets/none');
      const ofYear = { get: async (url: string) => (isOf(url, year) ? visitor.get(url) : elsewhere) };
      await crawl(ofYear, { starts, ofEachKind: 1, own: party }, (followed) => {
        if (isOf(followed.url, year)) texts += followed.body;
        const said = [...agreementWordsOn(followed), ...agreementWordsInRows(followed)];
        wrong.push(...said.map((line) => `${key} ${followed.url}: ${line.trim()}`));
      });
    }
    return { wrong: [...new Set(wrong)], texts };
  }

  const isOf = (url: string, year: number) =>
    url.startsWith(`/${year}`) || url.startsWith(`/frameworks/${year}`) || url === '/work' || url === '/journal';

  async function held(year: number, settles: string, stage: string) {
    const { wrong, texts } = await readBy(year);
    expect(wrong, stage).toEqual([]);
    // The other way about: a year with an agreement says so, and speaks of no committee that brings details into force.
    if (settles === 'agreement') {
      expect(texts).toMatch(/คำรับรอง/);
      expect(texts).not.toMatch(/มีผลใช้บังคับตามมติ|รอมติของคณะกรรมการ/);
    }
  }

  it.each(years)(
    'FY$year',
    async ({ year, proposed, settles }) => {
      today = proposed;
      setting.at(proposed);
      const [officer, opdc] = [await setting.person(`officer.${place}`), await setting.person('opdc')];
      const path = `/${year}/provinces/${party}/agreement`;
      const etag = async () => ({ 'if-match': String((await officer.get(path)).headers.etag) });
      const move = async (person: typeof officer, action: string, more: object = {}) =>
        person.post(`${path}/${action}`, more, { 'if-match': String((await person.get(path)).headers.etag) });
      await held(year, settles, 'before anything');
      expect((await officer.post(path)).statusCode).toBe(201);
      const firstAndLast = { firstYear: year, lastYear: year, approvedOn: null, approvedBy: '' };
      const edition = { kind: 'operational', title: 'แผนของจังหวัด', ...firstAndLast };
      expect((await officer.post(`/${year}/provinces/${party}/plans`, edition)).statusCode).toBe(201);
      await held(year, settles, 'draft');
      const plan = { vision: 'จังหวัดน่าอยู่', strategicIssues: 'เศรษฐกิจ', goals: 'รายได้เพิ่ม', wishesToNegotiate: false };
      const indicators = await mandatoryIndicators(opdc, year, { first: 20, shared: 80 });
      const saved = await officer.put(path, { ...plan, indicators }, await etag());
      expect(saved.json().errors ?? []).toEqual([]);
      for (const status of statusesOf(settles)) {
        await openTransactions(database.pool).run(async (stores) => {
          const agreement = await stores.agreements.find(party, year);
          const signedAt = isInForce(status) ? `${today}T02:00:00.000Z` : null;
          if (agreement) await stores.agreements.update({ ...agreement, status, signedAt }, `${today}T02:00:00.000Z`);
        });
        await held(year, settles, status);
        const refused = problemOf(await move(officer, 'propose'));
        if (settles === 'details') expect(JSON.stringify(refused)).not.toMatch(/คำรับรอง|ลงนาม/);
      }
    },
    300_000,
  );
});
