import { afterAll, beforeAll, expect, it } from 'vitest';
import { smtpMail } from '../../adapters/smtp-mail.ts';
import { demoEmail } from '../../demo/demo-sign-ins.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { type ReminderSetting, reminderSetting } from '../../testing/reminder-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { type SmtpServerProcess, startSmtpServer } from '../../testing/smtp-server-process.ts';
import { readWorkQueue } from '../work/read-work-queue.ts';
import { runDailyReminders } from './run-daily-reminders.ts';
import { sendOutbox } from './send-outbox.ts';

const hostOfChiangMai = demoEmail('host.ts.chiangmai');
/** The province's own day is Wednesday 22 October 2568; the 23rd is a holiday. */
const ownDay = '2025-10-22';
const lateDays = [ownDay, '2025-10-24', '2025-10-27', '2025-10-28'];

describeOnEachDatabase('what the queue says of reminders', (database) => {
  let setting: ReminderSetting;
  let server: SmtpServerProcess;
  beforeAll(async () => {
    setting = await reminderSetting(() => database.pool, ['TH-50', 'TH-52']);
    server = await startSmtpServer();
    await database.pool.query(`UPDATE role_holding SET role = 'kpi-supervisor' WHERE user_id = $1`, [
      await setting.userId(demoEmail('supervisor.lampang')),
    ]);
  });
  afterAll(() => server.stop());

  const run = async (day: string) => {
    setting.at(`${day}T02:00:00.000Z`);
    accepted(await runDailyReminders(setting.deps));
  };
  const send = async () => {
    const mailer = smtpMail({ url: server.url, from: 'samrit@samrit.example', longest: 5000 });
    const sent = await sendOutbox({ transactions: setting.deps.transactions, machine: setting.deps.machine, mailer });
    mailer.close();
    return sent;
  };
  const seenBy = async (agencyId: string, fiscalYear: number) => {
    const { mine } = accepted(await readWorkQueue(setting.deps, actorOf('kpi-host', agencyId), { query: '' }));
    const row = mine.find((item) => item.kind === 'enter-result' && item.fiscalYear === fiscalYear);
    return row && { reminders: row.reminders, told: row.told, escalated: row.escalated };
  };

  it('is nothing where no mail server is set, however late the task is', async () => {
    await database.owner.query(
      `UPDATE report SET status = 'open', internal_due = $1
        WHERE organisation_id = 'TH-50' AND fiscal_year = 2568 AND round = '12m'`,
      [ownDay],
    );
    await database.owner.query(
      `UPDATE result SET status = 'draft' WHERE organisation_id = 'TH-50' AND fiscal_year = 2568 AND round = '12m'`,
    );
    for (const day of lateDays) await run(day);
    expect(await seenBy('TH-50.ts', 2568)).toEqual({
      ...{ reminders: 0, told: [], escalated: ['kpi-supervisor', 'provincial-officer'] },
    });
    expect(await setting.mails(`address = '${hostOfChiangMai}'`)).toHaveLength(lateDays.length);
  });

  it('is how many mails were sent, to whom; nobody has told a supervisor whom the agency does not have', async () => {
    expect(await send()).toMatchObject({ again: 0 });
    const sent = await setting.mails(`state = 'sent' AND address = '${hostOfChiangMai}'`);
    // Digests of days that have passed are not sent any more.
    expect(sent.map((mail) => mail.kind)).toEqual(['digest', 'digest']);
    expect(await seenBy('TH-50.ts', 2568)).toEqual({
      ...{ reminders: 2, told: ['provincial-officer'], escalated: ['kpi-supervisor', 'provincial-officer'] },
    });
  });

  it('names the supervisor once a mail to the supervisor was sent', async () => {
    await run('2011-11-01');
    await run('2011-11-02');
    expect(await seenBy('TH-52.cd', 2554)).toEqual({ reminders: 0, told: [], escalated: ['kpi-supervisor'] });
    await send();
    const seen = await seenBy('TH-52.cd', 2554);
    expect(seen).toMatchObject({ told: ['kpi-supervisor'] });
    expect(seen?.reminders).toBeGreaterThan(0);
  });
});
