import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAnalysis } from '../../src/application/analysis/read-analysis.ts';
import { readMeeting } from '../../src/application/meetings/read-meeting.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { writeDigits } from '../../src/documents/paper-numerals.ts';
import { verdictNames } from '../../src/domain/agreement/judgement.ts';
import type { Meeting } from '../../src/domain/meetings/meeting.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { holdBodyMeeting } from '../../src/testing/hold-body-meeting.ts';
import { holdSession } from '../../src/testing/hold-session.ts';
import { sampleItem } from '../../src/testing/meeting-sample.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { bare, readPdf } from '../../src/testing/read-pdf.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { formatBaselines } from '../../src/web/pages/analysis/proposal-facts.tsx';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

/** As it stands on a paper. */
const inThai = (text: string) => bare(writeDigits(text, 'thai'));

describeOnEachDatabase('the papers of negotiations and meetings', (database) => {
  let folder = '';
  let deps: WebDeps;
  let app: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-records-'));
    deps = webDepsOn(database, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-42', 'TH-50'] });
    app = await serveWeb(deps);
  });
  afterAll(async () => {
    await app.close();
    await deps.papers.paperRenderer.close();
    await rm(folder, { recursive: true, force: true });
  });

  const visitor = async (key: string | null) => {
    const one = new Visitor(app);
    return key === null ? one : one.signIn(key);
  };

  /** The text of a paper as a reader of PDFs has it. */
  async function textOf(by: Visitor, address: string): Promise<string> {
    const answer = await by.get(address);
    expect([answer.statusCode, answer.headers['content-type']], address).toEqual([200, 'application/pdf']);
    const pages = await readPdf(answer.rawPayload);
    return bare(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
  }

  it('give the schedule of a year with every session that stands, to each reader the own ones', async () => {
    const { transactions } = deps;
    const link = 'https://meet.example/j/98765?pwd=entering';
    const loei = { organisationId: 'TH-42', fiscalYear: 2554 };
    const chiangMai = { organisationId: 'TH-50', fiscalYear: 2554 };
    await holdSession(transactions, loei, '2010-09-27', { place: link, actingFor: 'ผู้ว่าราชการจังหวัดเลย' });
    await holdSession(transactions, chiangMai, '2010-09-28');
    await holdSession(transactions, chiangMai, '2010-09-29');
    await transactions.run(async ({ negotiations }) => {
      for (const one of await negotiations.sessionsOf(chiangMai))
        if (one.number === 2) await negotiations.updateSession({ ...one, cancelled: 'เลื่อนการเจรจา' });
    });
    const opdc = await visitor('opdc');
    expect((await opdc.get('/2554/negotiation')).body).toContain('href="/2554/negotiation.pdf"');
    const all = await textOf(opdc, '/2554/negotiation.pdf');
    for (const said of [
      'กำหนดการเจรจาความเหมาะสมตัวชี้วัด ค่าเป้าหมาย และเกณฑ์การให้คะแนนตัวชี้วัด',
      'ประจำปีงบประมาณ พ.ศ. 2554',
      ...['27 ก.ย. 2553', '09.00 - 10.00 น.', 'จังหวัดเลย', 'วีดิทัศน์ทางไกล', '28 ก.ย. 2553'],
      ...['จังหวัดเชียงใหม่', '(ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดเลย)', 'ลิงก์อยู่ในห้องเจรจาของระบบ'],
    ])
      expect(all, said).toContain(inThai(said));
    for (const left of ['meet.example', 'entering']) expect(all).not.toContain(left);
    expect(all).not.toContain(inThai('29 ก.ย. 2553'));
    const own = await textOf(await visitor('officer.chiangmai'), '/2554/negotiation.pdf');
    expect([own.includes('จังหวัดเชียงใหม่'), own.includes('จังหวัดเลย')]).toEqual([true, false]);
    expect((await (await visitor(null)).get('/2554/negotiation.pdf')).statusCode).toBe(303);
  });

  it("give the summary of an analysis with everything its party may read of it, and no other party's proposal", async () => {
    const opdc = await visitor('opdc');
    const address = '/2568/TH-42/analysis';
    const page = (await opdc.get(address)).body;
    expect([page.includes(`href="${address}.pdf"`), page.includes('เชียงใหม่')]).toEqual([true, true]);
    const summary = await textOf(opdc, `${address}.pdf`);
    const actor = actorOf('opdc-officer', 'opdc');
    const reading = accepted(await readAnalysis(deps, actor, { organisationId: 'TH-42', fiscalYear: 2568 }));
    const rows = reading.rows.filter((one) => one.indicator.inForce === 'in-force');
    expect(rows.length).toBeGreaterThan(3);
    const said = rows.flatMap(({ indicator, judgement, warnings, listed, past }) => [
      ...[`${indicator.code} ${indicator.name}`, indicator.definition, formatBaselines(indicator.baselines)],
      ...(judgement === null ? [] : [verdictNames[judgement.verdict], judgement.reason, judgement.judgedName]),
      ...[...warnings, ...listed.reasons].map(({ sentence }) => sentence),
      ...past.map(({ fiscalYear }) => `ปีงบประมาณ ${fiscalYear}`),
    ]);
    for (const one of ['เอกสารสรุปการวิเคราะห์ความเหมาะสมตัวชี้วัด', 'จังหวัดเลย', ...said])
      expect(summary, one).toContain(inThai(one));
    expect(summary).not.toContain(bare('เชียงใหม่'));
    const own = await textOf(await visitor('officer.loei'), `${address}.pdf`);
    expect(own.includes(inThai(rows[0]?.indicator.name ?? 'ไม่มี'))).toBe(true);
    const neighbour = await visitor('officer.chiangmai');
    for (const asked of [address, `${address}.pdf`]) expect((await neighbour.get(asked)).statusCode, asked).toBe(403);
    expect((await (await visitor(null)).get(`${address}.pdf`)).statusCode).toBe(303);
  });

  it('give the minutes of a negotiation: who was there, what was said, and what is resolved of each indicator', async () => {
    const { transactions } = deps;
    const party = { organisationId: 'TH-42', fiscalYear: 2554 };
    const { indicators } = await transactions.run(async ({ negotiations, agreements }) => {
      const agreement = await agreements.find('TH-42', 2568);
      if (agreement === null) throw new Error('the demonstration has an agreement of Loei');
      await agreements.insert({ ...agreement, ...party, status: 'negotiating' }, '2010-09-20T02:00:00.000Z');
      await negotiations.openItems(party, agreement.indicators);
      const [first] = await negotiations.items(party);
      const [session] = await negotiations.sessionsOf(party);
      if (!first || !session) throw new Error('there is a session, and an item');
      const note = 'ปรับตามฐานข้อมูลใหม่';
      await negotiations.updateItem(party, { ...first, resolution: 'withdrawn', note });
      const minutes = 'ที่ประชุมรับฟังคำชี้แจง\nและให้ถอน 1 ตัวชี้วัด';
      await negotiations.updateSession({ ...session, minutes, present: ['นายหนึ่ง ใจดี', 'นางสอง ใจงาม'] });
      return agreement;
    });
    const address = '/2554/TH-42/negotiation/sessions/1';
    const opdc = await visitor('opdc');
    expect((await opdc.get('/2554/TH-42/negotiation')).body).toContain(`href="${address}/minutes.pdf"`);
    const minutes = await textOf(await visitor('officer.loei'), `${address}/minutes.pdf`);
    for (const said of [
      ...['บันทึกการเจรจาความเหมาะสมตัวชี้วัด', 'จังหวัดเลย', 'ครั้งที่ 1 วันจันทร์ที่ 27 กันยายน 2553 เวลา 09.00'],
      ...['1. นายหนึ่ง ใจดี', '2. นางสอง ใจงาม', 'ที่ประชุมรับฟังคำชี้แจง', 'และให้ถอน 1 ตัวชี้วัด'],
      ...['ถอนตัวชี้วัด', 'ปรับตามฐานข้อมูลใหม่', ...indicators.map((one) => `${one.code} ${one.name}`)],
    ])
      expect(minutes, said).toContain(inThai(said));
    expect(minutes).not.toContain('meet.example');
    const neighbour = await visitor('officer.chiangmai');
    expect((await neighbour.get(`${address}/minutes.pdf`)).statusCode).toBe(403);
    expect((await opdc.get('/2554/TH-42/negotiation/sessions/9/minutes.pdf')).statusCode).toBe(404);
  });

  it('give the minutes of a meeting to those who may read them, a draft until they are approved', async () => {
    const { transactions } = deps;
    const plan = {
      id: 'mtg-9',
      bodyId: 'committee.oversight',
      number: 9,
      day: '2024-11-18',
      fiscalYears: [2568],
    };
    const change = (next: Partial<Meeting>) =>
      transactions.run(async ({ meetings }) => {
        const meeting = await meetings.find(plan.id);
        if (meeting) await meetings.update({ ...meeting, ...next });
      });
    await transactions.run(async (stores) => {
      const meeting = await holdBodyMeeting(stores, { ...plan, absent: [2] });
      await stores.meetings.saveItems(meeting, [{ ...sampleItem, minutes: 'ฝ่ายเลขานุการชี้แจง\nแล้วที่ประชุมอภิปราย' }]);
      const { bodyId, id: meetingId } = plan;
      const heldIn = { bodyId, bodyName: 'คณะกรรมการกำกับ', meetingId, meetingNumber: '9/2567', heldOn: meeting.day };
      await stores.resolutions.insert(
        {
          ...{ ...heldIn, id: 'r-printed', item: 1, number: 'ระเบียบวาระที่ 1', decided: 'approved' },
          ...{ text: 'เห็นชอบรายละเอียดตัวชี้วัดตามเสนอ', subjectKind: 'indicator-details', subjectKeys: ['2568/TH-42'] },
          targets: [],
          ...{ recordedName: 'เลขานุการ', recordedAt: '2024-11-18T08:00:00.000Z' },
        },
        'u-1',
      );
    });
    const address = '/meetings/mtg-9';
    const opdc = await visitor('opdc');
    expect((await opdc.get(address)).body).toContain(`href="${address}/minutes.pdf"`);
    const draft = await textOf(opdc, `${address}/minutes.pdf`);
    const { invitees } = accepted(await readMeeting(deps, actorOf('opdc-officer', 'opdc'), { id: plan.id }));
    expect(invitees.length).toBeGreaterThan(2);
    for (const said of [
      ...['รายงานการประชุม', 'ครั้งที่ 9/2567', 'วันจันทร์ที่ 18 พฤศจิกายน 2567', 'ผู้มาประชุม', 'ผู้ไม่มาประชุม'],
      ...['ฝ่ายเลขานุการชี้แจง', 'แล้วที่ประชุมอภิปราย', 'ระเบียบวาระที่ 1 เห็นชอบ', 'เห็นชอบรายละเอียดตัวชี้วัดตามเสนอ', 'จังหวัดเลย'],
      ...invitees.map((one) => one.name),
    ])
      expect(draft, said).toContain(inThai(said));
    expect(draft).toContain('ร่าง');
    const approved = { approvedAt: '2024-11-20T03:00:00.000Z', approvedName: 'นายประธาน การประชุม' };
    await change({ status: 'minutes-approved', ...approved });
    const final = await textOf(opdc, `${address}/minutes.pdf`);
    expect(final).toContain(inThai('รับรองรายงานการประชุมโดย'));
    expect(final).toContain(inThai('(นายประธาน การประชุม)'));
    expect((await (await visitor('officer.chiangmai')).get(`${address}/minutes.pdf`)).statusCode).toBe(403);
    expect((await (await visitor(null)).get(`${address}/minutes.pdf`)).statusCode).toBe(303);
    await change({ status: 'called' });
    expect((await opdc.get(`${address}/minutes.pdf`)).statusCode).toBe(409);
  });
});
