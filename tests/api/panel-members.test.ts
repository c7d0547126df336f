import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { apiSetting, problemOf } from './api-setting.ts';
import { textOfAnswer } from './text-of-answer.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const party = '/2568/TH-27/12m/panel';
const ofParty = '/2568/provinces/TH-27/rounds/12m/panel';

describeOnEmbeddedDatabase('a panel that loses a member, and its days, on pages and for programs', (database) => {
  const setting = apiSetting(database, undefined, ['TH-27', 'TH-91']);
  let folder = '';
  let web: FastifyInstance;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-panel-members-'));
    web = await serveWeb(webDepsOn(database, folder));
  });
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });
  const textFor = async (key: string, address: string) =>
    textOfAnswer(await (await new Visitor(web).signIn(key)).get(address));

  it('is appointed by a document of a day that is in the calendar and has come', async () => {
    const api = await setting.person('opdc');
    const { members, headId: head } = (await api.get('/2568/panels/1')).json().panel;
    const typed = {
      ...{ round: '12m', name: 'คณะที่ 2', title: 'คำสั่ง', documentNumber: '2/2568', head, parties: ['TH-91'] },
      members: members.map(({ userId }: { userId: string }) => userId),
    };
    for (const [issuedOn, code] of [
      ['พรุ่งนี้', 'date-not-real'],
      ['2025-02-31', 'date-not-real'],
      ['2025-10-07', 'panel-day-not-come'],
    ])
      expect(problemOf(await api.post('/2568/panels', { ...typed, issuedOn }))).toMatchObject({
        ...{ status: 422, code, field: 'issuedOn' },
      });
  });

  it('keeps a member’s score where a program sends the note alone', async () => {
    const api = await setting.person('evaluator');
    const code = (await api.get(ofParty)).json().results[0].code;
    const both = await api.put(`${ofParty}/scores/${code}`, { agrees: true, score: '40' });
    expect(problemOf(both)).toMatchObject({ status: 422, code: 'agreed-and-scored', field: 'score' });
    await api.put(`${ofParty}/scores/${code}`, { score: '70', note: 'ตรวจแล้ว' });
    const noted = (await api.put(`${ofParty}/scores/${code}`, { note: 'ตรวจหลักฐานแล้ว' })).json();
    expect(noted).toMatchObject({ score: '70.0000', note: 'ตรวจหลักฐานแล้ว', agrees: false });
  });

  it('says that a member is missing, to the panel and to OPDC, which has the task', async () => {
    expect(await textFor('opdc', '/2568/panels/1')).not.toContain('ขาดผู้ประเมิน');
    const member = await setting.person('colleague.evaluator');
    const etag = `${(await member.get(ofParty)).headers.etag}`;
    const moved = await member.post(`${ofParty}/moves/declare-conflict`, { reason: 'ญาติทำงาน' }, { 'if-match': etag });
    expect(moved.statusCode).toBe(200);
    expect((await member.get(ofParty)).json()).toMatchObject({ status: 'scoring', lacksMembers: true });
    expect(await textFor('opdc', '/2568/panels/1')).toContain('ขาดผู้ประเมิน');
    const opdc = await textFor('opdc', party);
    expect(opdc).toContain('เหลือไม่ถึง 2 คน');
    expect(opdc).toContain('เพิ่มผู้ประเมินของคณะ');
    const left = await textFor('evaluator', party);
    expect(left).toContain('เหลือไม่ถึง 2 คน');
    expect(left).not.toContain('เพิ่มผู้ประเมินของคณะ');
    const { mine } = (await (await setting.person('opdc')).get('/me/work')).json();
    expect(mine).toContainEqual(expect.objectContaining({ kind: 'fill-panel', organisationId: 'TH-27', round: '12m' }));
    expect(await textFor('opdc', '/work')).toContain('เพิ่มผู้ประเมินแทนผู้ที่ไม่ประเมินแล้ว');
  });
});
