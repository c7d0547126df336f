import { beforeAll, expect, it } from 'vitest';
import { demoEmail } from '../../application/demo/demo-sign-ins.ts';
import { runDailyReminders } from '../../application/reminder/run-daily-reminders.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { publicAddress, type ReminderSetting, reminderSetting } from '../../testing/reminder-setting.ts';

describeOnEachDatabase('the daily reminders', (database) => {
  let setting: ReminderSetting;
  beforeAll(async () => {
    setting = await reminderSetting(() => database.pool, ['TH-42']);
  });
  const host = demoEmail('host.cd.loei');

  it('write nothing on a day on which no reminder falls', async () => {
    expect(accepted(await runDailyReminders(setting.deps))).toEqual({ day: '2025-10-06', mails: 0, before: 0 });
  });

  it('made twice at once, by two servers, leave one digest each', async () => {
    setting.at('2025-10-08T01:00:00.000Z');
    const runs = await Promise.all([runDailyReminders(setting.deps), runDailyReminders(setting.deps)]);
    expect(runs.some((run) => run.ok && run.value.mails > 0)).toBe(true);
    const { rows } = await database.pool.query(
      'SELECT user_id, count(*)::integer AS mails FROM outbox_mail GROUP BY user_id HAVING count(*) > 1',
    );
    expect(rows).toEqual([]);
    const again = accepted(await runDailyReminders(setting.deps));
    expect(again.mails).toBe(0);
    expect(again.before).toBeGreaterThan(0);
  });

  it('lead the host to the very field, in Thai digits and with the way out', async () => {
    const [mail] = await setting.mails(`address = '${host}'`);
    expect(mail).toMatchObject({ kind: 'digest', day: '2025-10-08', state: 'queued', attempts: 0 });
    expect(mail?.subject).toBe('เหลือ ๑๕ วันทำการ: กรอกผล ๑.๑-SME');
    expect(mail?.plain).toContain(`${publicAddress}/2568/TH-42/12m/1.1-SME#field-variables-current`);
    expect(mail?.plain).toContain('ครบกำหนด ๓๑ ตุลาคม ๒๕๖๘ — เหลือ ๑๕ วันทำการ');
    expect(mail?.plain).toContain('เตือนครั้งที่ ๑');
    expect(mail?.plain).toContain(mail?.unsubscribeUrl);
  });
});
