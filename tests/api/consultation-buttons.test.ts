import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoConsultationRound } from '../../src/demo/demo-consultation.data.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

describeOnEmbeddedDatabase('a button of the year’s consultation that is refused', (database) => {
  let folder = '';
  let app: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-buttons-'));
    const deps = webDepsOn(database, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-52'] });
    app = await serveWeb(deps);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('says why above the page, whose forms keep what is stored', async () => {
    const opdc = await new Visitor(app).signIn('opdc');
    for (const [address, why] of [
      ['/2554/consultations/call', 'ไม่มีจังหวัดที่เลือกเวลาแล้ว'],
      ['/2554/consultations/slots/1/close', 'มีจังหวัดอื่นเลือกช่วงเวลานี้แล้ว'],
    ] as const) {
      const { body } = await opdc.post(address, {});
      expect(body, address).toContain(why);
      expect(body, address).toContain(`value="${demoConsultationRound.link}"`);
    }
  });
});
