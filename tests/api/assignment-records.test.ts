import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHosts } from '../../src/application/agreement/read-hosts.ts';
import { appointBody } from '../../src/application/bodies/appoint-body.ts';
import { readAppointingOrder } from '../../src/application/bodies/appointing-order.ts';
import { readLetter } from '../../src/application/letters/read-letter.ts';
import { startLetter } from '../../src/application/letters/write-letter.ts';
import { encloseRecord } from '../../src/application/papers/enclose-record.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { writeDigits } from '../../src/documents/paper-numerals.ts';
import { inflatePart, readDirectory } from '../../src/documents/zip/read-zip.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { accepted, codesOf } from '../../src/testing/people-setting.ts';
import { paperReaders } from '../../src/testing/read-paper-texts.ts';
import { bare } from '../../src/testing/read-pdf.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const inThai = (text: string) => bare(writeDigits(text, 'thai'));
const officer = actorOf('provincial-officer', 'TH-13');
const year = { organisationId: 'TH-13', fiscalYear: 2568 };

describeOnEachDatabase('who does what, as a paper', (database) => {
  let folder = '';
  let deps: WebDeps;
  let app: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-assignments-'));
    deps = webDepsOn(database, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-13'] });
    app = await serveWeb(deps);
  });
  afterAll(async () => {
    await app.close();
    await deps.papers.paperRenderer.close();
    await rm(folder, { recursive: true, force: true });
  });

  const visitor = async (key: string | null) => (key === null ? new Visitor(app) : new Visitor(app).signIn(key));

  /** Every text that the list must say, once per host. */
  async function said(): Promise<string[]> {
    const { indicators } = accepted(await readHosts(deps, officer, year));
    expect(indicators.some((one) => one.hosts.length > 1)).toBe(true);
    return indicators.flatMap(({ code, name, hosts }) => [code, name, ...hosts.map((one) => one.agencyName)]);
  }

  const asBytes = async (stream: AsyncIterable<Uint8Array> | null) => {
    const parts: Uint8Array[] = [];
    for await (const part of stream ?? []) parts.push(part);
    return Buffer.concat(parts);
  };

  async function textsOf(pdf: Uint8Array) {
    const read: string[] = [];
    for (const reader of paperReaders) read.push(bare((await reader.read(pdf)).join('')));
    return read;
  }

  it('says in every format what is assigned, and nothing to a stranger', async () => {
    const by = await visitor('officer.pathumthani');
    const address = '/2568/TH-13/hosts';
    expect((await by.get(address)).body).toContain(`href="${address}.pdf"`);
    const pdf = await by.get(`${address}.pdf`);
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    for (const read of await textsOf(pdf.rawPayload))
      for (const text of await said()) expect(read, text).toContain(inThai(text));
    const docx = (await by.get(`${address}.docx`)).rawPayload;
    const part = (readDirectory(docx, 1000) ?? []).find(({ name }) => name === 'word/document.xml');
    const xml = part === undefined ? '' : inflatePart(docx, part).toString();
    const words = bare(xml.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&'));
    const book = await readXlsx((await by.get(`${address}.xlsx`)).rawPayload);
    const cells = bare((book.sheets[0]?.rows ?? []).flat().map(String).join(' '));
    for (const text of await said()) {
      expect(words, text).toContain(inThai(text));
      expect(cells, text).toContain(bare(text));
    }
    expect((await (await visitor(null)).get(`${address}.pdf`)).statusCode).toBe(303);
    expect((await (await visitor('host.cd.pathumthani')).get('/2568/TH-50/hosts.xlsx')).statusCode).toBe(403);
  });

  async function draft() {
    const [unit] = await deps.transactions.read((stores) => stores.letterUnits.listOf('TH-13'));
    const start = {
      organisationId: 'TH-13',
      unitId: unit?.id ?? '',
      template: 'assignment',
      fiscalYear: 2568,
    } as const;
    const letter = accepted(await startLetter(deps, officer, start));
    return { organisationId: 'TH-13', letterId: letter.id, rowVersion: letter.rowVersion };
  }

  it('is enclosed with a letter as it stands then, and a copy of the order beside it', async () => {
    const key = await draft();
    const asked = { ...key, fiscalYear: 2568, number: '' };
    const first = accepted(await encloseRecord(deps, officer, { ...asked, what: 'assignments' }));
    const copy = { ...asked, what: 'copy', number: '8556/2562', rowVersion: first.rowVersion } as const;
    const both = accepted(await encloseRecord(deps, officer, copy));
    const [list, order] = both.content.enclosures;
    expect([list?.title, list?.count, list?.unit]).toEqual(['การมอบหมายหน่วยงานดำเนินงานตัวชี้วัดฯ', '1', 'ชุด']);
    expect(order?.title).toContain('สำเนาคำสั่งจังหวัดปทุมธานี ที่ 8556/2562 ลงวันที่ 29 เมษายน 2562 เรื่อง แต่งตั้งคณะกรรมการ');
    const stored = await asBytes(await deps.files.open(list?.file?.sha256 ?? ''));
    expect(stored.length).toBe(list?.file?.sizeBytes);
    for (const read of await textsOf(stored))
      for (const text of await said()) expect(read, text).toContain(inThai(text));
    const copied = await asBytes(await deps.files.open(order?.file?.sha256 ?? ''));
    for (const read of await textsOf(copied)) expect(read).toContain(inThai('คำสั่งจังหวัดปทุมธานี'));
  });

  it('the papers of all recipients of a letter come in one archive, each with its own name', async () => {
    const by = await visitor('officer.pathumthani');
    const key = await draft();
    const kept = await deps.transactions.run(async (stores) => {
      const letter = await stores.letters.find({ organisationId: 'TH-13', letterId: key.letterId });
      if (letter === null) throw new Error('no letter');
      const recipients = ['TH-13.cd', 'TH-13.stat'].map((organisationId, at) => ({
        ...{ organisationId, name: `หน่วยงาน/${at + 1}`, line: `ตัวชี้วัด 1.${at + 1}` },
      }));
      await stores.letters.update({ ...letter, content: { ...letter.content, recipients, oneEach: true } });
      return letter;
    });
    const address = `/letters/TH-13/${kept.id}/papers.zip`;
    const early = await by.get(address);
    expect([early.statusCode, early.body.includes('ออกเลขและวันที่ก่อน')]).toEqual([409, true]);
    const { whole } = accepted(await readLetter(deps, officer, { organisationId: 'TH-13', letterId: kept.id }));
    await database.owner.query(
      `UPDATE official_letter SET status = 'issued', series = kind, year = 2568, number = 9001, issued_on = '2025-01-01',
         face = $2 WHERE id = $1`,
      [kept.id, JSON.stringify(whole)],
    );
    const answer = await by.get(address);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    const parts = readDirectory(answer.rawPayload, 10) ?? [];
    expect(parts.map((one) => one.name)).toEqual(['001 หน่วยงาน 1.pdf', '002 หน่วยงาน 2.pdf']);
    for (const [at, part] of parts.entries()) {
      const bytes = inflatePart(answer.rawPayload, part);
      for (const read of await textsOf(Buffer.from(bytes))) {
        expect(read).toContain(inThai(`ตัวชี้วัด 1.${at + 1}`));
        expect(read).not.toContain(inThai(`ตัวชี้วัด 1.${2 - at}`));
      }
    }
    const none = await draft();
    expect((await by.get(`/letters/TH-13/${none.letterId}/papers.zip`)).statusCode).toBe(409);
    const other = await visitor('host.cd.pathumthani');
    expect((await other.get(`/letters/TH-13/${kept.id}/papers.zip`)).statusCode).toBe(403);
  });

  it('the national board comes as a workbook with its figures as numbers', async () => {
    const by = await visitor('opdc');
    expect((await by.get('/2568/board')).body).toContain('board.xlsx');
    const [sheet] = (await readXlsx((await by.get('/2568/board.xlsx')).rawPayload)).sheets;
    const lines = (await by.get('/2568/board.csv')).body.trim().split('\r\n');
    expect(sheet?.rows.length).toBe(lines.length);
    expect(sheet?.rows.flat().some((one) => typeof one === 'number')).toBe(true);
    const progress = await readXlsx((await by.get('/2568/12m/progress.xlsx')).rawPayload);
    expect(progress.sheets[0]?.rows.length).toBeGreaterThan(1);
  });

  it('is refused where there is nothing to enclose, or nobody may', async () => {
    const asked = { ...(await draft()), fiscalYear: 2568, number: '', what: 'assignments' } as const;
    const codes = async (changes: object, by = officer) =>
      codesOf(await encloseRecord(deps, by, { ...asked, ...changes }));
    expect(await codes({ fiscalYear: 2553 })).toEqual(['assignments-missing']);
    expect(await codes({ fiscalYear: Number.NaN })).toEqual(['letter-year-invalid']);
    expect(await codes({ what: 'copy', number: '9999/2562' })).toEqual(['referenced-letter-missing']);
    expect(await codes({ rowVersion: 99 })).toEqual(['changed-meanwhile']);
    expect(await codes({}, actorOf('provincial-officer', 'TH-42'))).toEqual(['forbidden']);
  });

  it('an order of the register and the body that it appoints name each other', async () => {
    const page = (await (await visitor('officer.pathumthani')).get('/bodies/TH-13.c-database')).body;
    const link = /href="(\/letters\/TH-13\/[^"]+)"/.exec(page)?.[1] ?? '';
    expect(page).toContain('เปิดคำสั่งในระบบหนังสือ');
    const order = (await (await visitor('officer.pathumthani')).get(link)).body;
    expect(order).toContain('href="/bodies/TH-13.c-database"');
    const outside = (await (await visitor(null)).get('/bodies/TH-13.c-database')).body;
    expect([outside.includes('อยู่ในทะเบียนคำสั่ง'), outside.includes(link)]).toEqual([true, false]);
    const letterId = link.split('/').at(-1) ?? '';
    const reading = await readAppointingOrder(deps, officer, { organisationId: 'TH-13', letterId });
    expect([reading?.order.number, reading?.appointed.length, reading?.choices]).toEqual(['8556/2562', 1, []]);
    const key = { organisationId: 'TH-13', letterId };
    for (const by of [actorOf('opdc-officer', 'opdc'), actorOf('provincial-officer', 'TH-42')])
      expect(await readAppointingOrder(deps, by, key), by.name).toBeNull();
  });

  it('an appointment by an order of the register has its day, and is not by one that was withdrawn', async () => {
    const seats = [
      { position: 1, role: 'chair', office: 'ผู้ว่าราชการจังหวัด', represents: null, termTo: null },
      { position: 2, role: 'secretary', office: 'สถิติจังหวัด', represents: null, termTo: null },
    ];
    const typed = {
      ...{ bodyId: 'TH-13.c-database', document: 'order', number: '๘๕๕๖/๒๕๖๒', issuedOn: '2019-04-30', quorum: null },
      ...{ title: 'แต่งตั้ง', appointedBy: 'จังหวัดปทุมธานี', validFrom: '2025-10-01', validTo: null, required: [], seats },
    };
    expect(codesOf(await appointBody({ ...deps, ids: deps.people.ids }, officer, typed))).toEqual([
      'appointing-order-differs',
    ]);
    await database.owner.query(
      `UPDATE official_letter SET status = 'cancelled', cancelled_reason = 'ระบุตำแหน่งผิด' WHERE series = 'order'`,
    );
    const again = { ...typed, issuedOn: '2019-04-29' };
    expect(codesOf(await appointBody({ ...deps, ids: deps.people.ids }, officer, again))).toEqual([
      'appointing-order-withdrawn',
    ]);
  });
});
