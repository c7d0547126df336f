import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { writeDigits } from '../../src/documents/paper-numerals.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { paperReaders } from '../../src/testing/read-paper-texts.ts';
import { bare } from '../../src/testing/read-pdf.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const inThai = (text: string) => bare(writeDigits(text, 'thai'));

interface CardJson {
  readonly indicators: readonly {
    readonly code: string;
    readonly evidence: readonly {
      title: string;
      fileName: string;
      url: string | null;
      sha256: string;
      addedAt: string;
    }[];
  }[];
}

describeOnEachDatabase('the book of a round', (database) => {
  let folder = '';
  let deps: WebDeps;
  let app: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-books-'));
    deps = webDepsOn(database, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-42'] });
    app = await serveWeb(deps);
    const key = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
    await transactions.run(async (stores) => {
      const [result] = await stores.results.listOfRound(key);
      await stores.evidence.add({
        ...{
          ...key,
          code: result?.code ?? '',
          sha256: `${'ab'.repeat(31)}01`,
          title: 'หนังสือนำส่งผล',
          url: null,
          claims: [],
        },
        ...{ fileName: 'รายงานผล_2568_ฉบับลงนามแล้วพร้อมภาคผนวก.pdf', mediaType: 'application/pdf', sizeBytes: '1000' },
        ...{ version: 1, supersededBy: null, supersededAt: null, addedName: 'ผู้สาธิต' },
        addedAt: '2025-10-02T20:00:00.000Z',
      });
    });
  });
  afterAll(async () => {
    await app.close();
    await deps.papers.paperRenderer.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('lists every piece of evidence with its file, hash and day at the end, as a PDF and as a workbook', async () => {
    const officer = await new Visitor(app).signIn('officer.loei');
    const at = '/2568/TH-42/12m';
    expect((await officer.get(`${at}/card`)).body).toContain(`href="${at}/book.pdf"`);
    const card: CardJson = JSON.parse((await officer.get(`${at}/card.json`)).body);
    const pieces = card.indicators.flatMap((one) => one.evidence.map((piece) => ({ code: one.code, ...piece })));
    expect(pieces.map((one) => one.addedAt)).toContain('2025-10-02T20:00:00.000Z');
    const pdf = await officer.get(`${at}/book.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    const book = await readXlsx((await officer.get(`${at}/book.xlsx`)).rawPayload);
    const cells = bare((book.sheets[1]?.rows ?? []).flat().map(String).join(' '));
    for (const { name, read } of paperReaders) {
      const text = bare((await read(pdf.rawPayload)).join(''));
      // Its day is the one in Bangkok.
      for (const said of ['บัญชีหลักฐานอ้างอิง', '3 ต.ค. 2568']) expect(text, name).toContain(inThai(said));
      for (const piece of pieces) {
        const file = bare(piece.url ?? piece.fileName);
        for (const said of [inThai(piece.title), inThai(piece.code), file, piece.sha256])
          expect(text, `${name}: ${said}`).toContain(said);
        for (const said of [bare(piece.title), file, piece.sha256]) expect(cells, said).toContain(said);
      }
    }
    expect((await new Visitor(app).get(`${at}/book.pdf`)).statusCode).toBe(403);
  });

  it('says that there is no evidence where there is none, in place of an empty table', async () => {
    await database.owner.query(`DELETE FROM evidence WHERE organisation_id = 'TH-42' AND round = '12m'`);
    const officer = await new Visitor(app).signIn('officer.loei');
    const book = await readXlsx((await officer.get('/2568/TH-42/12m/book.xlsx')).rawPayload);
    const cells = (book.sheets[1]?.rows ?? []).flat().map(String).join(' ');
    expect(cells).toContain('ไม่มีหลักฐานที่แนบกับรายงานฉบับนี้');
  });
});
