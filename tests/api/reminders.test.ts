import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smtpMail } from '../../src/adapters/smtp-mail.ts';
import { movedClock } from '../../src/adapters/system-clock.ts';
import { runDailyReminders } from '../../src/application/reminder/run-daily-reminders.ts';
import { composeReminders } from '../../src/boot/compose-reminders.ts';
import { readConfig } from '../../src/boot/config.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { startReminderSchedule } from '../../src/boot/reminder-schedule.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { holidays } from '../../src/frameworks/holidays.ts';
import { loadHolidays } from '../../src/store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { startSmtpServer } from '../../src/testing/smtp-server-process.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { registerUnsubscribe } from '../../src/web/pages/reminder/register-unsubscribe.ts';
import { apiSetting, problemOf } from './api-setting.ts';

describeOnEachDatabase('reminders as a mail program and the API meet them', (database) => {
  const setting = apiSetting(database);
  const day = '2025-10-08';
  const reminders = () => {
    const clock = movedClock(() => day);
    const address = { demo: true, publicAddress: 'https://samrit.example', mail: null };
    return composeReminders(address, { transactions: openTransactions(database.pool), clock });
  };
  let app: FastifyInstance;
  beforeAll(async () => {
    await loadHolidays(database.pool, holidays);
    accepted(await runDailyReminders(reminders()));
    app = Fastify();
    // Of the pages' dependencies, unsubscribing needs only the reminders.
    await app.register((mail) => registerUnsubscribe(mail, { reminders: reminders() } as WebDeps));
  });
  afterAll(() => app.close());
  const wayOutOf = async (key: string) => {
    const text = 'SELECT unsubscribe_url AS url FROM outbox_mail WHERE address = $1 ORDER BY day DESC LIMIT 1';
    const { rows } = await database.pool.query<{ url: string }>(text, [demoEmail(key)]);
    return new URL(rows[0]?.url ?? '').pathname;
  };
  const takesDigests = async (key: string) => {
    const text = 'SELECT digests FROM mail_preference JOIN app_user ON id = user_id WHERE email = $1';
    return (await database.pool.query(text, [demoEmail(key)])).rows[0]?.digests;
  };

  it.each([
    ['host.cd.loei', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'officer.loei',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('one press in the mail program of %s is enough, with no session and no form token', async (key, type, payload) => {
    expect(await takesDigests(key)).toBe(true);
    const url = await wayOutOf(key);
    const answer = await app.inject({ method: 'POST', url, payload, headers: { 'content-type': type } });
    expect([answer.statusCode, answer.body]).toEqual([200, 'เลิกรับสรุปประจำวันแล้ว']);
    expect(await takesDigests(key)).toBe(false);
  });

  it('an address nobody was given changes nothing', async () => {
    const answer = await app.inject({ method: 'POST', url: `/unsubscribe/${'x'.repeat(43)}` });
    expect(answer.statusCode).toBe(404);
  });

  it('the administrator reads the outbox, as JSON and as a table, without anybody’s way out', async () => {
    const administrator = await setting.person('admin');
    const outbox = await administrator.get('/outbox?state=queued');
    expect(outbox.statusCode).toBe(200);
    const { mails, counts, sends } = outbox.json();
    expect(sends).toBe(false);
    expect(counts.queued).toBe(mails.length);
    expect(mails.length).toBeGreaterThan(2);
    expect(outbox.body).not.toContain('unsubscribe');
    const table = await administrator.get('/outbox', { accept: 'text/csv' });
    expect(table.body).toContain(demoEmail('host.cd.loei'));
    const stranger = await setting.person('officer.loei');
    expect(problemOf(await stranger.get('/outbox'))).toMatchObject({ status: 403, code: 'forbidden' });
    expect(problemOf(await administrator.post(`/outbox/${mails[0].id}/again`))).toMatchObject({
      ...{ status: 409, code: 'mail-not-failed' },
    });
  });

  it('what waits leaves by the schedule once a mail server is there, and the outbox says so', async () => {
    const server = await startSmtpServer();
    const mailer = smtpMail({ url: server.url, from: 'samrit@samrit.example' });
    const faults: unknown[] = [];
    const schedule = startReminderSchedule(reminders(), { mailer, onFault: (error) => faults.push(error), every: 3e6 });
    await Promise.all([schedule.tick(), schedule.tick()]);
    await schedule.stop();
    const { counts } = (await (await setting.person('admin')).get('/outbox')).json();
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ queued: 0, failed: 0, sent: server.arrived().length });
    await server.stop();
  });
});

describe('the mail settings', () => {
  it('come together: a server without a sender is refused, and so is what is no address', () => {
    const smtp = { SAMRIT_SMTP_URL: 'smtps://user:secret@mail.example.go.th:465' };
    expect(readConfig({}).mail).toBeNull();
    expect(() => readConfig(smtp)).toThrow('SAMRIT_MAIL_FROM');
    expect(() => readConfig({ ...smtp, SAMRIT_MAIL_FROM: 'สัมฤทธิ์' })).toThrow('SAMRIT_MAIL_FROM');
    expect(() => readConfig({ SAMRIT_SMTP_URL: 'http://mail', SAMRIT_MAIL_FROM: 'a@b.c' })).toThrow('SAMRIT_SMTP_URL');
    const from = 'สัมฤทธิ์ <samrit@example.go.th>';
    expect(readConfig({ ...smtp, SAMRIT_MAIL_FROM: from }).mail).toEqual({ url: smtp.SAMRIT_SMTP_URL, from });
  });
});
