import { beforeAll, expect, it } from 'vitest';
import { demoEmail } from '../../demo/demo-sign-ins.ts';
import { roles } from '../../domain/people/roles.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { publicAddress, type ReminderSetting, reminderSetting } from '../../testing/reminder-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { chooseByToken, chooseDigests, readUnsubscribe } from './choose-digests.ts';
import { readMail, readOutbox, requeueMail } from './read-outbox.ts';
import { orderDailyReminders, runDailyReminders } from './run-daily-reminders.ts';

describeOnEachDatabase('the daily reminders', (database) => {
  let setting: ReminderSetting;
  beforeAll(async () => {
    setting = await reminderSetting(() => database.pool, ['TH-42']);
  });
  const host = demoEmail('host.cd.loei');

  it('ask the provincial office to reach hosts never seen, well before the first reminder to the hosts', async () => {
    setting.at('2025-10-01T01:00:00.000Z');
    accepted(await runDailyReminders(setting.deps));
    const mails = await setting.mails(`day = '2025-10-01'`);
    expect(mails.map((mail) => mail.email)).toEqual([demoEmail('colleague.loei'), demoEmail('officer.loei')]);
    expect(mails[0]?.subject).toBe('เหลือ ๒๐ วันทำการ: ติดต่อเจ้าภาพที่ยังไม่เคยเข้าระบบ จังหวัดเลย');
    expect(mails[0]?.plain).toContain(`${publicAddress}/2568/TH-42/hosts`);
    setting.at('2025-10-06T02:00:00.000Z');
  });

  it('write nothing on a day on which no reminder falls', async () => {
    expect(accepted(await runDailyReminders(setting.deps))).toEqual({ day: '2025-10-06', mails: 0, before: 0 });
  });

  it('made twice at once, by two servers, leave one digest each', async () => {
    setting.at('2025-10-08T01:00:00.000Z');
    const runs = await Promise.all([runDailyReminders(setting.deps), runDailyReminders(setting.deps)]);
    expect(runs.some((run) => run.ok && run.value.mails > 0)).toBe(true);
    const { rows } = await database.pool.query(
      'SELECT user_id, count(*)::integer AS mails FROM outbox_mail GROUP BY user_id, day HAVING count(*) > 1',
    );
    expect(rows).toEqual([]);
    const again = accepted(await runDailyReminders(setting.deps));
    expect(again.mails).toBe(0);
    expect(again.before).toBeGreaterThan(0);
  });

  it('lead the host to the very field, in Thai digits and with the way out', async () => {
    const [mail] = await setting.mails(`address = '${host}'`);
    expect(mail).toMatchObject({ kind: 'digest', day: '2025-10-08', state: 'queued', attempts: 0 });
    expect(mail?.subject).toBe('เหลือ ๑๕ วันทำการ: กรอกผล 1.1-SME');
    expect(mail?.plain).toContain(`${publicAddress}/2568/TH-42/12m/indicators/1.1-SME#field-variables-current`);
    expect(mail?.plain).toContain('ครบกำหนด ๓๑ ตุลาคม ๒๕๖๘\nเหลือ ๑๕ วันทำการ · เตือนครั้งที่ ๑\n');
    expect(mail?.plain).toContain(mail?.unsubscribeUrl);
  });

  it('leave out whoever takes no digest, until the last day, and let them come back', async () => {
    const userId = await setting.userId(host);
    const { transactions } = setting.deps;
    const token = (
      await transactions.read(({ mailPreferences }) => mailPreferences.recipients('2025-10-08', [userId]))
    )[0]?.token;
    expect(codesOf(await chooseByToken(setting.deps, { token: 'x'.repeat(43), digests: false }))).toEqual([
      'unsubscribe-link-unknown',
    ]);
    accepted(await chooseByToken(setting.deps, { token: token ?? '', digests: false }));
    await database.pool.query(`UPDATE outbox_mail SET state = 'sent' WHERE day = '2025-10-08'`);
    setting.at('2025-10-21T01:00:00.000Z');
    accepted(await runDailyReminders(setting.deps));
    expect(await setting.mails(`address = '${host}' AND day = '2025-10-21'`)).toEqual([]);
    setting.at('2025-10-31T01:00:00.000Z');
    accepted(await runDailyReminders(setting.deps));
    const [last] = await setting.mails(`address = '${host}' AND day = '2025-10-31'`);
    expect(last).toMatchObject({ kind: 'last-day', unsubscribeUrl: null });
    expect(last?.subject).toBe('ครบกำหนดวันนี้: กรอกผล 1.1-SME');
    expect(last?.plain).not.toContain('/unsubscribe/');
    accepted(await chooseDigests(setting.deps, { userId, name: 'เจ้าภาพ', holdings: [] }, { digests: true }));
    expect(accepted(await readUnsubscribe(setting.deps, token ?? '')).digests).toBe(true);
  });

  it('are one mail a person and day, numbered on from the ones that were sent before', async () => {
    const { rows } = await database.pool.query(
      `SELECT max(mails)::integer AS most FROM (SELECT count(*) AS mails FROM outbox_mail GROUP BY user_id, day) days`,
    );
    expect(rows).toEqual([{ most: 1 }]);
    const [officer] = await setting.mails(`address = '${demoEmail('officer.loei')}' AND day = '2025-10-31'`);
    expect(officer?.plain).toContain('เตือนครั้งที่ ๒');
  });

  it('are told of in the journal, and can be asked for by the administrator alone', async () => {
    const { rows } = await database.pool.query(
      `SELECT subject, actor_name FROM journal WHERE action = 'reminder.run' ORDER BY subject`,
    );
    expect(rows.map((row) => row.subject)).toEqual([
      ...['2025-10-01', '2025-10-06', '2025-10-08', '2025-10-21', '2025-10-31'],
    ]);
    for (const role of roles) {
      const seat = role === 'administrator' || role === 'opdc-officer' ? 'opdc' : 'TH-42';
      const answer = await orderDailyReminders(setting.deps, actorOf(role, seat));
      expect([role, codesOf(answer)]).toEqual([role, role === 'administrator' ? [] : ['forbidden']]);
      const list = await readOutbox(setting.deps, actorOf(role, seat), { state: null, text: '', page: 1, pageSize: 9 });
      expect([role, codesOf(list)]).toEqual([role, role === 'administrator' ? [] : ['forbidden']]);
    }
  });

  it('end in the outbox, found by state and words; what failed is queued anew once and told of in the journal', async () => {
    const administrator = actorOf('administrator', 'opdc');
    const list = async (state: 'queued' | 'failed' | null, text = '') =>
      accepted(await readOutbox(setting.deps, administrator, { state, text, page: 1, pageSize: 50 }));
    const id = (await list(null, host)).mails[0]?.id ?? '';
    expect(codesOf(await requeueMail(setting.deps, administrator, id))).toEqual(['mail-not-failed']);
    expect(codesOf(await requeueMail(setting.deps, administrator, 'none'))).toEqual(['mail-not-found']);
    await database.pool.query(`UPDATE outbox_mail SET state = 'failed', reason = '550' WHERE id = $1`, [id]);
    expect((await list('failed')).mails.map((mail) => [mail.id, mail.reason])).toEqual([[id, '550']]);
    accepted(await requeueMail(setting.deps, administrator, id));
    expect((await list('failed')).mails).toEqual([]);
    expect(accepted(await readMail(setting.deps, administrator, id))).toMatchObject({ state: 'queued', attempts: 0 });
  });
});
