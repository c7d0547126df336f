import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { holidays } from '../../src/frameworks/holidays.ts';
import { loadHolidays } from '../../src/store/calendar/holidays.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { apiSetting } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const day = (name: string, year = '2026') => ({
  [`${name}.day`]: '30',
  [`${name}.month`]: '12',
  [`${name}.year`]: year,
});

/** OPDC's forms with days that bind all: where each is sent, what is typed beside, and the names of its days. */
const forms: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['/holidays/add', { name: 'วันหยุดพิเศษ', scope: 'national', document: 'มติ ครม.' }, ['day']],
  ['/holidays/withdraw?year=2568', { holiday: '2025-12-31|national|วันสิ้นปี', reason: 'ประกาศผิด' }, ['corrected']],
  ['/2568/rounds/close', { closeRound: '12m', closeReason: 'ปิดรับ' }, ['closesOn']],
  ['/2568/rounds/extend', { extendRound: '12m', organisationId: 'TH-42', reason: 'น้ำท่วม' }, ['due']],
  ['/2568/rounds/due', { dueRound: '12m', dueReason: 'พิมพ์ผิด' }, ['newDue']],
  ['/2568/rounds/outage', { outageReason: 'ไฟฟ้าดับ' }, ['from', 'to', 'movesDueTo']],
];

describeOnEmbeddedDatabase('a year of the common era in a day that binds many', (database) => {
  apiSetting(database, undefined, ['TH-42', 'TH-52']);
  let app: FastifyInstance;
  let folder = '';
  beforeAll(async () => {
    await loadHolidays(database.pool, holidays);
    folder = await mkdtemp(join(tmpdir(), 'era-'));
    app = await serveWeb(webDepsOn(database, folder));
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it.each(forms)('on %s is asked for in the Buddhist era, beside its field', async (address, typed, names) => {
    const opdc = await new Visitor(app).signIn('opdc');
    const days = Object.assign({}, ...names.map((name) => day(name)));
    const answer = await opdc.post(address, { ...typed, ...days });
    expect(answer.statusCode).toBe(422);
    for (const name of names) expect(answer.body).toContain(`id="field-${name}-error"`);
    expect(answer.body).toMatch(/หมายถึง (พ\.ศ\. )?(2569|๒๕๖๙) หรือไม่/);
  });
});
