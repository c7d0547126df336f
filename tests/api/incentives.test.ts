import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { holdBodyMeeting } from '../../src/testing/hold-body-meeting.ts';
import { standResults } from '../../src/testing/stand-results.ts';
import { apiSetting, problemOf } from './api-setting.ts';
import { formsOfPage } from './forms-of-page.ts';
import { textOfAnswer } from './text-of-answer.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const year = '/2554/incentives';
const proof = { password: demoPassword };
const typed = {
  ...{ name: 'ข้อเสนอหลัก', reason: 'ตามระดับของผลงาน', budget: '1000000.50', unit: 'satang' },
  levels: [
    { name: 'ระดับสูง', from: '80', share: '60' },
    { name: 'ระดับต้น', from: '0', share: '40' },
  ],
};
const level = (at: number, [name, from, share]: readonly [string, string, string]) => ({
  [`levels.${at}.name`]: name,
  [`levels.${at}.from`]: from,
  [`levels.${at}.share`]: share,
});

describeOnEmbeddedDatabase('incentives by level of results, on pages and for programs', (database) => {
  const setting = apiSetting(database, undefined, ['TH-42', 'TH-50', 'TH-51']);
  let folder = '';
  let web: FastifyInstance;
  const visitors = new Map<string, Visitor>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-incentives-'));
    web = await serveWeb(webDepsOn(database, folder));
  });
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function as(key: string): Promise<Visitor> {
    const visitor = visitors.get(key) ?? (await new Visitor(web).signIn(key));
    visitors.set(key, visitor);
    return visitor;
  }
  const textAt = async (visitor: Visitor, address: string) => textOfAnswer(await visitor.get(address));
  /** The form of this address as its page shows it, with these fields typed. */
  async function sendForm(visitor: Visitor, [at, action]: readonly [string, string], fields: Record<string, string>) {
    const form = formsOfPage((await visitor.get(at)).body).find((one) => one.action.split('?')[0] === action);
    if (form === undefined) throw new Error(`${at} has no form for ${action}`);
    return visitor.send(form.action, [...new Map([...form.fields, ...Object.entries(fields)])], false);
  }

  it('waits for the announced results of the year, and of other years there is nothing', async () => {
    const opdc = await as('opdc');
    const waiting = await textAt(opdc, year);
    expect(waiting).toContain('ยังไม่ประกาศผลของปี');
    expect(waiting).not.toContain('จำลองและเก็บเป็นรายการ');
    const api = await setting.person('opdc');
    expect(problemOf(await api.post(year, typed)).code).toBe('incentives-results-awaited');
    expect(problemOf(await api.get('/2568/incentives')).code).toBe('incentives-not-in-year');
    expect((await opdc.get('/2568/incentives')).statusCode).toBe(404);
    await standResults(database.owner, 2554);
    expect((await api.get(year)).json()).toEqual({ fiscalYear: 2554, body: 'oversight-committee', allocations: [] });
  });

  it('says beside each field what is wrong, loses nothing typed, and keeps what is right', async () => {
    const opdc = await as('opdc');
    const wrong = {
      name: 'ข้อเสนอทดลอง',
      budget: 'หนึ่งล้าน',
      unit: 'baht',
      reason: 'ลองดู',
      ...level(0, ['ทุกระดับ', '0', '90']),
    };
    const refused = await sendForm(opdc, [year, year], wrong);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#field-budget"');
    expect(refused.body).toContain('href="#field-levels-0-share"');
    for (const text of ['ข้อเสนอทดลอง', 'หนึ่งล้าน', 'ลองดู', 'ทุกระดับ']) expect(refused.body).toContain(text);
    const kept = await sendForm(opdc, [year, year], {
      ...wrong,
      budget: '๑,๐๐๐,๐๐๐',
      ...level(0, ['ทุกระดับ', '0', '100']),
    });
    expect([kept.statusCode, kept.headers.location]).toEqual([303, `${year}/1`]);
    const shown = await textAt(opdc, `${year}/1`);
    expect(shown).toContain('1,000,000.00 บาท');
    expect(shown).toContain('333,334.00');
  });

  it('is simulated by programs as on pages, and read beside another, as a table, a workbook and a paper', async () => {
    const api = await setting.person('opdc');
    const kept = await api.post(year, typed);
    expect(kept.json()).toMatchObject({ number: 2, budget: '1000000.50', status: 'simulated', fiscalYear: 2554 });
    const one = (await api.get(`${year}/2`)).json();
    expect(one.parties.map(({ organisation }: { organisation: { id: string } }) => organisation.id)).toEqual([
      ...['TH-42', 'TH-50', 'TH-51'],
    ]);
    expect(one.rules).toEqual({ unit: 'satang', levels: typed.levels });
    const opdc = await as('opdc');
    expect(await textAt(opdc, `${year}/1?with=2`)).toContain('ต่างกัน (บาท)');
    const table = await opdc.get(`${year}/2/table.csv`);
    expect(table.body.trim().split('\n')).toHaveLength(4);
    expect((await opdc.get(`${year}/2/table.xlsx`)).rawPayload.subarray(0, 2).toString()).toBe('PK');
    const paper = await textAt(opdc, `${year}/2/paper.pdf`);
    expect(paper).toContain('การจัดสรรสิ่งจูงใจตามระดับของผลงาน');
    expect(paper).toContain('จำลองไว้');
  });

  it('is nobody else’s before it is approved: no page, file, route or resolution tells of it', async () => {
    const files = ['', '/2', '/2/table.csv', '/2/table.xlsx', '/2/paper.pdf'];
    for (const key of ['governor.loei', 'officer.loei', 'host.cd.loei', 'evaluator', 'central']) {
      for (const file of files) expect((await (await as(key)).get(year + file)).statusCode, `${key} ${file}`).toBe(403);
      const api = await setting.person(key);
      for (const path of [year, `${year}/2`]) expect(problemOf(await api.get(path)).code, key).toBe('forbidden');
      expect(problemOf(await api.post(`${year}/2/laying`, { proof })).code).toBe('forbidden');
      expect(problemOf(await api.post(year, typed)).code).toBe('forbidden');
    }
    for (const file of files) expect((await new Visitor(web).get(year + file)).statusCode).toBe(303);
    expect(await textAt(await as('governor.loei'), '/2554/TH-42/incentive')).toContain('ยังไม่มีการจัดสรร');
    expect((await (await setting.person('officer.loei')).get('/2554/provinces/TH-42/incentive')).json()).toMatchObject({
      ...{ amount: null, level: null, allocation: null },
    });
  });

  it('is laid before the body by a colleague with proof, and decided at the body’s meeting', async () => {
    const opdc = await as('opdc');
    expect(await textAt(opdc, `${year}/1`)).toContain('ท่านเป็นผู้จำลองรายการนี้');
    const same = await (await setting.person('opdc')).post(`${year}/2/laying`, { proof });
    expect(problemOf(same).code).toBe('same-person');
    const laid = await (await setting.person('colleague.opdc')).post(`${year}/2/laying`, { proof });
    expect(laid.json()).toMatchObject({ number: 2, status: 'laid' });
    const other = await sendForm(await as('colleague.opdc'), [`${year}/1`, `${year}/1/lay`], { ...proof });
    expect(other.statusCode).toBe(422);
    expect(other.body).toContain('เสนอคณะแล้วและยังรอมติ');
    await openTransactions(database.pool).run((stores) =>
      holdBodyMeeting(stores, {
        ...{ id: 'mtg-9', bodyId: 'committee.commission', day: '2025-09-29', number: 91, fiscalYears: [2554] },
        kind: 'incentives',
      }),
    );
    const waiting = await textAt(opdc, '/meetings/mtg-9/resolutions');
    expect(waiting).toContain('รายการที่ 2');
    expect(waiting).not.toContain('1,000,000.50');
    const at = '/meetings/mtg-9/resolutions';
    const prefix = '2554-incentives.';
    const form = formsOfPage((await opdc.get(at)).body).find(({ fields }) =>
      [...fields].some(([name, value]) => name === 'subject' && value === '2554-incentives'),
    );
    const key = /value="(2554\/2-[0-9a-f]{16})"/.exec((await opdc.get(at)).body)?.[1] ?? '';
    const said = {
      ...{ [`${prefix}item`]: '1', [`${prefix}keys`]: key, [`${prefix}decided`]: 'approved' },
      ...{ [`${prefix}text`]: 'เห็นชอบให้จัดสรรตามที่เสนอ', [`${prefix}password`]: demoPassword },
    };
    const resolved = await opdc.send(at, [...new Map([...(form?.fields ?? []), ...Object.entries(said)])], false);
    expect(resolved.statusCode, resolved.body.slice(0, 300)).toBe(303);
    expect(await textAt(opdc, `${year}/2`)).toContain('คณะเห็นชอบแล้ว');
    const rows = await database.owner.query<{ action: string }>(
      `SELECT action FROM journal WHERE action LIKE 'incentives.%' AND subject LIKE '%incentives/2' ORDER BY seq`,
    );
    expect(rows.rows.map(({ action }) => action)).toEqual(['incentives.keep', 'incentives.lay', 'incentives.decide']);
  });

  it('is told to each province of its own amount alone, and what the body resolved to everybody', async () => {
    const { parties } = (await (await setting.person('opdc')).get(`${year}/2`)).json();
    const own = parties.find(
      ({ organisation }: { organisation: { id: string } }) => organisation.id === 'TH-42',
    ).amount;
    expect((await (await setting.person('governor.loei')).get('/2554/provinces/TH-42/incentive')).json()).toMatchObject(
      {
        ...{ amount: own, allocation: 2, organisation: { id: 'TH-42', name: 'เลย' } },
      },
    );
    const told = await textAt(await as('officer.loei'), '/2554/TH-42/incentive');
    expect(told.replaceAll(',', '')).toContain(own);
    expect(await textAt(await as('officer.loei'), '/2554/TH-42')).toContain('สิ่งจูงใจตามระดับของผลงาน');
    for (const key of ['host.cd.loei', 'evaluator'])
      expect((await (await as(key)).get('/2554/TH-42/incentive')).statusCode, key).toBe(403);
    expect((await (await as('officer.loei')).get('/2554/TH-50/incentive')).statusCode).toBe(403);
    expect((await new Visitor(web).get('/2554/TH-42/incentive')).statusCode).toBe(303);
    const everybody = await textAt(new Visitor(web), '/2554/resolutions');
    expect(everybody).toContain('เห็นชอบให้จัดสรรตามที่เสนอ');
    expect(everybody.replaceAll(',', '')).not.toContain('1000000.50');
  });
});
