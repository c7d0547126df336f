import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { giveRightOfReply } from '../../src/testing/right-of-reply.ts';
import { apiSetting } from './api-setting.ts';
import { textOfAnswer } from './text-of-answer.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

/** Its twelve months are assessed, and no other party is there. */
const province = 'TH-75';
const ofRound = '/2568/results/12m/objections';
const own = `/2568/${province}/12m/objections`;

describeOnEmbeddedDatabase('the right of reply to proposed results, page by page', (database) => {
  apiSetting(database, undefined, [province]);
  let folder = '';
  let web: FastifyInstance;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-right-of-reply-'));
    const deps = webDepsOn(database, folder);
    web = await serveWeb(deps);
    await giveRightOfReply(deps.transactions, 2568, `${demoDate}T02:00:00.000Z`);
    for (const key of ['officer.loei', 'governor.loei'])
      await database.owner.query(
        `INSERT INTO role_holding (user_id, role, organisation_id, valid_from)
         SELECT person.id, held.role, $2, held.valid_from FROM role_holding held
         JOIN app_user person ON person.id = held.user_id WHERE person.email LIKE $1 || '@%'`,
        [key, province],
      );
  });
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });
  const person = (key: string) => new Visitor(web).signIn(key);
  /** Sends a form with the row version that its page shows, and reads the page to which it leads. */
  const send = async (visitor: Visitor, page: string, form: { to: string } & Record<string, string>) => {
    const { to, ...fields } = form;
    const rowVersion = /name="rowVersion" value="(\d+)"/.exec((await visitor.get(page)).body)?.[1] ?? '';
    const sent = await visitor.post(to, { rowVersion, ...fields });
    expect([to, sent.statusCode]).toEqual([to, 303]);
    return textOfAnswer(await visitor.get(`${sent.headers.location}`));
  };
  const proof = (move: string) => ({ to: `${own}/moves/${move}`, [`${move}.password`]: demoPassword });

  it('goes from what OPDC shows through the governor to the answer, which the province reads once all is answered', async () => {
    const [opdc, officer, governor] = [
      await person('opdc'),
      await person('officer.loei'),
      await person('governor.loei'),
    ];
    expect((await officer.get(own)).statusCode).toBe(404);
    expect(await send(opdc, ofRound, { to: ofRound })).toContain('16 ตุลาคม 2568');
    const shown = await officer.get(own);
    const [, code = ''] = new RegExp(`${own}/indicators/([^"/]+)"`).exec(shown.body) ?? [];
    expect([shown.statusCode, code]).toEqual([200, expect.stringMatching(/^\d/)]);
    const indicator = `${own}/indicators/${code}`;
    const read = async (visitor: Visitor) => textOfAnswer(await visitor.get(indicator));
    const objection = { reason: 'นับไม่ครบทุกอำเภอ', reference: 'ทะเบียนหน้า 3' };
    expect(await send(officer, indicator, { to: indicator, ...objection })).toContain('มีข้อโต้แย้ง');
    expect(await read(officer)).toContain(objection.reason);
    // Nobody outside reads it before the governor has approved it.
    expect(await read(opdc)).not.toContain(objection.reason);
    await send(officer, own, { to: `${own}/moves/propose` });
    await send(governor, own, proof('approve'));
    expect(await read(opdc)).toContain(objection.reference);
    await send(opdc, indicator, { to: `${indicator}/answer`, verdict: 'kept', answer: 'ตรวจแล้ว นับครบ' });
    expect(await read(officer)).not.toContain('ตรวจแล้ว นับครบ');
    await send(opdc, own, { to: `${own}/moves/answer` });
    expect(await read(officer)).toContain('ตรวจแล้ว นับครบ');
    // The scores of such a year change by an answer alone: the report offers no other way.
    expect(textOfAnswer(await opdc.get(`/2568/${province}/12m`))).not.toContain('ให้ผู้ประเมินพิจารณาคะแนนอีกครั้ง');
  });
});
