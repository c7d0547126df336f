import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mailer, NewMail } from '../application/reminder/reminder-ports.ts';
import { sendOutbox, staleReason } from '../application/reminder/send-outbox.ts';
import { openTransactions } from '../boot/open-stores.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { machineAt } from '../testing/machine-at.ts';
import { type SmtpServerProcess, startSmtpServer } from '../testing/smtp-server-process.ts';
import { smtpMail } from './smtp-mail.ts';

const subject = 'เหลือ ๑๕ วันทำการ: กรอกผล ๑.๑-SME และอีก ๑๒ เรื่อง ทั้งน้ำ ป่า และรายได้ของผู้ประกอบการในจังหวัดเลย';
const wayOut = 'https://samrit.example/unsubscribe/abc';

describe('mail through a real SMTP server', () => {
  let database: TestDatabase;
  let server: SmtpServerProcess;
  let now = '2025-10-08T01:00:00.000Z';
  let made = 0;
  const open: Mailer[] = [];
  const mailer = (url = server.url) => {
    const opened = smtpMail({ url, from: 'สัมฤทธิ์ <samrit@samrit.example>', longest: 5000 });
    open.push(opened);
    return opened;
  };
  const transactions = () => openTransactions(database.pool);
  const send = (by: Mailer = mailer()) =>
    sendOutbox({ transactions: transactions(), machine: machineAt(() => now), mailer: by });
  const later = (minutes: number) => {
    now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
  };
  /** Puts a mail into the outbox and returns its id. */
  const post = async (address: string, changes: Partial<NewMail> = {}) => {
    made += 1;
    const id = `mail-${made}`;
    const texts = { subject, plain: 'เรียน ท่านเจ้าภาพ\nน้ำ ก็ ปี่\n', html: '<p>เรียน ท่านเจ้าภาพ</p>' };
    const names = { organisationId: 'opdc', id, userId: 'u', address, messageId: `<${id}@samrit.example>` };
    const when = { day: '2025-10-08', kind: `duty ${id}`, queuedAt: now, unsubscribeUrl: null };
    await transactions().run(({ outbox }) => outbox.add({ ...names, ...texts, ...when, ...changes }));
    return id;
  };
  const find = (id: string) => transactions().read(({ outbox }) => outbox.find(id));

  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    server = await startSmtpServer();
    await database.pool.query(`INSERT INTO organisation (id, kind, name_th) VALUES ('opdc', 'opdc', 'สำนักงาน ก.พ.ร.')`);
    await database.pool.query(
      `INSERT INTO app_user (id, email, name, password_hash, created_at) VALUES ('u', 'u@samrit.example', 'ผู้รับ', '-', now())`,
    );
  });
  afterAll(async () => {
    for (const one of open) one.close();
    await server.stop();
    await database.close();
  });

  it('arrives as valid UTF-8, word for word, with the way out of digests', async () => {
    await post('host@loei.example', { kind: 'digest', unsubscribeUrl: wayOut });
    expect(await send()).toEqual({ sent: 1, again: 0, failed: 0 });
    const mail = server.arrived().at(-1);
    expect(mail?.to).toEqual(['host@loei.example']);
    expect(mail?.headers.get('subject')).toBe(subject);
    expect(mail?.headers.get('from')).toBe('สัมฤทธิ์ <samrit@samrit.example>');
    expect(mail?.plain).toContain('น้ำ ก็ ปี่');
    expect(mail?.html).toBe('<p>เรียน ท่านเจ้าภาพ</p>');
    expect(mail?.headers.get('message-id')).toBe('<mail-1@samrit.example>');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headers.get('list-unsubscribe')).toBe(`<${wayOut}>`);
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  it('carries an entry for a calendar as a part of its own with its method, and as a file', async () => {
    const text = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:น้ำ ก็ ปี่\r\nEND:VCALENDAR\r\n';
    await post('head@loei.example', { calendar: { method: 'REQUEST', text } });
    expect(await send()).toEqual({ sent: 1, again: 0, failed: 0 });
    const mail = server.arrived().at(-1);
    expect(mail?.calendar).toEqual({ method: 'REQUEST', text });
    expect(mail?.attached).toBe(text);
    expect([mail?.plain, mail?.html]).toEqual(['เรียน ท่านเจ้าภาพ\nน้ำ ก็ ปี่\n', '<p>เรียน ท่านเจ้าภาพ</p>']);
  });

  it('of duties offers no way out', async () => {
    await post('officer@loei.example');
    await send();
    expect(server.arrived().at(-1)?.headers.has('list-unsubscribe')).toBe(false);
  });

  it('is not sent again once it was sent', async () => {
    const before = server.arrived().length;
    expect(await send()).toEqual({ sent: 0, again: 0, failed: 0 });
    expect(server.arrived()).toHaveLength(before);
  });

  it('to a refused recipient is tried once more and then has failed, with what the server said', async () => {
    const id = await post('refused@loei.example');
    expect(await send()).toEqual({ sent: 0, again: 1, failed: 0 });
    expect(await find(id)).toMatchObject({ state: 'queued', attempts: 1, reason: expect.stringContaining('550') });
    expect(await send()).toEqual({ sent: 0, again: 0, failed: 0 });
    later(15);
    expect(await send()).toEqual({ sent: 0, again: 0, failed: 1 });
    expect(await find(id)).toMatchObject({
      state: 'failed',
      attempts: 2,
      reason: expect.stringContaining('ไม่มีกล่องจดหมายนี้'),
    });
  });

  it('to a server that is busy waits longer each time, and gives up in the end', async () => {
    const id = await post('busy@loei.example');
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      await send();
      const mail = await find(id);
      if (mail?.state === 'failed') break;
      waits.push((Date.parse(mail?.nextAttemptAt ?? '') - Date.parse(now)) / 60_000);
      later(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([1, 5, 15, 60, 240]);
    expect(await find(id)).toMatchObject({ state: 'failed', attempts: 6, reason: expect.stringContaining('451') });
  });

  // SMTP gives no proof between accepting a mail and confirming it; the second copy carries the same Message-ID, by
  // which receivers recognise it.
  it.each([
    ['half of it is lost with a server that dies, and arrives once', 'dies', 1],
    ['a server dies before saying that it has it, and the copy carries the same Message-ID', 'silent-death', 2],
  ])('of which %s', async (_what, name, copies) => {
    const breaking = await startSmtpServer();
    const id = await post(`${name}@loei.example`);
    expect(await send(mailer(breaking.url))).toEqual({ sent: 0, again: 1, failed: 0 });
    await breaking.ended;
    expect(await find(id)).toMatchObject({ state: 'queued', attempts: 1 });
    later(1);
    // The server that takes over at the same address knows nothing of the first; this recipient would end it as well.
    await database.pool.query(`UPDATE outbox_mail SET address = 'well@loei.example' WHERE id = $1`, [id]);
    expect(await send()).toEqual({ sent: 1, again: 0, failed: 0 });
    const ids = [...breaking.arrived(), ...server.arrived()].map((mail) => mail.headers.get('message-id'));
    expect(ids.filter((one) => one === `<${id}@samrit.example>`)).toHaveLength(copies);
    expect(await find(id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('waits when no server answers', async () => {
    const gone = await startSmtpServer();
    await gone.stop();
    const id = await post('anyone@loei.example');
    expect(await send(mailer(gone.url))).toEqual({ sent: 0, again: 1, failed: 0 });
    later(1);
    await send();
    expect(await find(id)).toMatchObject({ state: 'sent' });
  });

  it('is in the hands of one worker at a time', async () => {
    const before = server.arrived().length;
    for (let count = 0; count < 25; count += 1) await post(`many-${count}@loei.example`);
    const sums = await Promise.all([send(), send(), send()]);
    expect(sums.reduce((sum, one) => sum + one.sent, 0)).toBe(25);
    const ids = server
      .arrived()
      .slice(before)
      .map((mail) => mail.headers.get('message-id'));
    expect(new Set(ids).size).toBe(25);
    expect(ids).toHaveLength(25);
  });

  it('of a worker that was killed is taken up by another when its claim has run out', async () => {
    const id = await post('left@loei.example');
    const until = new Date(Date.parse(now) + 15 * 60_000).toISOString();
    await transactions().run(({ outbox }) => outbox.claim(now, until, 10));
    expect(await send()).toEqual({ sent: 0, again: 0, failed: 0 });
    later(15);
    expect(await send()).toEqual({ sent: 1, again: 0, failed: 0 });
    expect(server.arrived().at(-1)?.headers.get('message-id')).toBe(`<${id}@samrit.example>`);
  });

  it('that speaks of a day long past is not sent; a duty still is', async () => {
    const old = await post('late@loei.example', { kind: 'digest', day: '2025-10-07' });
    const duty = await post('late@loei.example');
    later(25 * 60);
    expect(await send()).toEqual({ sent: 1, again: 0, failed: 1 });
    expect(await find(old)).toMatchObject({ state: 'failed', reason: staleReason });
    expect(await find(duty)).toMatchObject({ state: 'sent' });
  });
});
