import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { toArabicDigits } from '../../src/domain/values/thai-digits.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { growth, sampleAgreement, sampleReport, sampleResult } from '../../src/testing/reporting-sample.ts';
import { paths } from '../../src/web/paths.ts';
import { apiSetting } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

interface Task {
  readonly kind: string;
  readonly fiscalYear: number;
  readonly organisationId: string;
  readonly due: string | null;
}

describeOnEmbeddedDatabase('what belongs to a year stands where the year is read', (database) => {
  const setting = apiSetting(database, undefined, ['TH-42', 'TH-50', 'TH-52']);
  let today = '2010-09-06';
  let app: FastifyInstance;
  let folder = '';
  const at = (day: string) => {
    today = day;
    setting.at(day);
  };
  const pageOf = async (visitor: Visitor, url: string) => {
    const answer = await visitor.get(url);
    expect(answer.statusCode, url).toBe(200);
    return toArabicDigits(answer.body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'years-'));
    app = await serveWeb(webDepsOn(database, folder, undefined, () => today));
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('a proposal that nobody has begun is in the work queue and is the next step, with its last day, on page and API', async () => {
    at('2010-09-06');
    const api = await setting.person('officer.loei');
    const tasks: Task[] = (await api.get('/me/work')).json().mine;
    expect(tasks).toContainEqual(
      expect.objectContaining({ kind: 'propose', fiscalYear: 2554, organisationId: 'TH-42', due: '2010-09-13' }),
    );
    const officer = await new Visitor(app).signIn('officer.loei');
    expect(await pageOf(officer, paths.work())).toContain('13 กันยายน 2553');
    const province = await pageOf(officer, paths.province(2554, 'TH-42'));
    const next = province.slice(province.indexOf('ขั้นต่อไป'));
    expect(next.slice(0, 400)).toMatch(/13 ก\.ย\. 2553|13 กันยายน 2553/);
    expect((await api.get('/2554/provinces/TH-42')).json().next).toMatchObject({ kind: 'propose', due: '2010-09-13' });
  });

  it('the day that a province sets for its hosts is in its calendar, in nobody else’s, on page and API', async () => {
    at('2015-10-12');
    const officer = await new Visitor(app).signIn('officer.chiangmai');
    const rounds = paths.report(2558, 'TH-50', '12m');
    expect(await pageOf(officer, rounds)).toContain('26 ตุลาคม 2558');
    expect(await pageOf(officer, paths.provinceCalendar(2558, 'TH-50'))).toContain('26 ตุลาคม 2558');
    const anyone = await setting.person(null);
    const daysOf = async (province: string): Promise<string[]> => {
      const { entries } = (await anyone.get(`/2558/provinces/${province}/calendar`)).json();
      return entries.map((one: { dateText: string }) => one.dateText);
    };
    const named = /26 ตุลาคม 2558/;
    expect((await daysOf('TH-50')).filter((one) => named.test(one))).toHaveLength(1);
    expect((await daysOf('TH-42')).filter((one) => named.test(one))).toEqual([]);
  });

  it('the past of an analysis has no year that comes after it, with figures as people write them on the page and exact in the file', async () => {
    at('2010-09-20');
    const ofYear = (fiscalYear: number) => ({ organisationId: 'TH-50', fiscalYear });
    const value = '7.309987514502';
    await openTransactions(database.pool).run(async ({ agreements, reports, results }) => {
      for (const fiscalYear of [2553, 2554]) {
        const indicators = [{ ...growth, componentCode: '1', code: '1-99', name: growth.name }];
        const status = fiscalYear === 2553 ? 'signed' : 'proposed';
        await agreements.insert(
          { ...sampleAgreement, ...ofYear(fiscalYear), indicators, status },
          '2010-09-10T02:00:00Z',
        );
      }
      await reports.insert({ ...sampleReport, ...ofYear(2553), due: '2010-10-29' });
      await results.insertMany([sampleResult('1-99', { ...ofYear(2553), value, state: 'reported' })]);
    });
    const analyst = await setting.person('opdc');
    const { indicators } = (await analyst.get('/2554/provinces/TH-50/analysis')).json();
    expect(indicators[0].past.map((one: { fiscalYear: number }) => one.fiscalYear)).toEqual([2553]);
    const opdc = await new Visitor(app).signIn('opdc');
    const [page, file] = [paths.analysis(2554, 'TH-50'), paths.analysisFile(2554, 'TH-50', 'csv')];
    const said = [
      [page, '≈ 7.31', value],
      [file, `2553: ${value}`, '≈'],
    ] as const;
    for (const [url, shown, never] of said) {
      const text = await pageOf(opdc, url);
      expect(text, url).toContain(shown);
      expect(text, url).not.toContain(never);
      expect(text.slice(text.indexOf('ปีที่ผ่านมาของจังหวัด')), url).not.toContain('2568');
    }
  });

  it('the papers that a province confirms are called as the letter of FY2553 calls them, in every sentence', async () => {
    const root = new URL('../../src/', import.meta.url);
    const files = (await readdir(root, { recursive: true })).filter((one) => /\.(tsx?|typ|md)$/.test(one));
    // The list of words that are not to be used names it.
    const lawOfWords = 'testing/official-wording.data.ts';
    const wrong: string[] = [];
    for (const file of files)
      if (file !== lawOfWords && (await readFile(new URL(file, root), 'utf8')).includes('เอกสารแนบท้าย'))
        wrong.push(file);
    expect(wrong).toEqual([]);
  });

  it('an agreement of FY2562 and FY2568 is said to be assumed, because its documents name none', async () => {
    const anyone = await new Visitor(app).signIn('opdc');
    for (const year of [2562, 2568]) {
      const text = await pageOf(anyone, paths.framework(year));
      expect(text, String(year)).toContain('เอกสารต้นทางของปีนี้ไม่กล่าวถึงคำรับรองการปฏิบัติราชการเลย');
    }
  });
});
