import { beforeAll, expect, it } from 'vitest';
import { demoEmail } from '../../demo/demo-sign-ins.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { type ReminderSetting, reminderSetting } from '../../testing/reminder-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { readWorkQueue } from '../work/read-work-queue.ts';
import { runDailyReminders } from './run-daily-reminders.ts';

describeOnEachDatabase('a result that is late', (database) => {
  let setting: ReminderSetting;
  beforeAll(async () => {
    setting = await reminderSetting(() => database.pool, ['TH-52']);
    // Only the supervisor of the agency: a person who is also host has the result among their own work.
    await database.pool.query(`UPDATE role_holding SET role = 'kpi-supervisor' WHERE user_id = $1`, [
      await setting.userId(demoEmail('supervisor.lampang')),
    ]);
  });
  /** Runs the reminders of a day; returns the part of each person's mail about escalated work. */
  const climbedOn = async (day: string) => {
    setting.at(`${day}T02:00:00.000Z`);
    accepted(await runDailyReminders(setting.deps));
    const mails = await setting.mails(`day = '${day}'`);
    return (who: string) =>
      mails.find((mail) => mail.address === demoEmail(`${who}.lampang`))?.plain.split('== งานของผู้อื่น')[1] ?? '';
  };
  const late = 'กรอกผล · รอบ ๑๒ เดือน ปีงบประมาณ พ.ศ. ๒๕๕๔';

  it('is told to the supervisor at one day, the provincial office at three, the governor at five', async () => {
    // The report was due on Monday 31 October 2554, a flood holiday in Bangkok: Tuesday counts.
    await climbedOn('2011-11-01');
    const [first, second] = [await climbedOn('2011-11-02'), await climbedOn('2011-11-03')];
    expect([first('supervisor'), first('officer'), first('governor')].map((text) => text.includes(late))).toEqual([
      ...[true, false, false],
    ]);
    expect(second('officer')).not.toContain(late);
    const third = await climbedOn('2011-11-04');
    expect(third('officer')).toContain(late);
    expect(third('officer')).toContain('ยังรอสำนักงานพัฒนาชุมชนจังหวัดลำปาง');
    expect(third('officer')).toContain('เลยกำหนด ๓ วันทำการ');
    expect(third('governor')).not.toContain(late);
    await climbedOn('2011-11-07');
    const fifth = await climbedOn('2011-11-08');
    expect(fifth('governor')).toContain(late);
  });

  it('says in the subject what is due nearest to today, not what is oldest', async () => {
    const [mail] = await setting.mails(`day = '2011-11-08' AND address = '${demoEmail('governor.lampang')}'`);
    expect(mail?.subject).toMatch(/^เลยกำหนด ๕ วันทำการ: /);
  });

  it('is shown in the queue as nobody told, as long as no mail was sent', async () => {
    const { mine } = accepted(await readWorkQueue(setting.deps, actorOf('kpi-host', 'TH-52.cd'), { query: '' }));
    const result = mine.find((item) => item.kind === 'enter-result' && item.fiscalYear === 2554);
    expect(result).toMatchObject({
      ...{ reminders: 0, told: [], escalated: ['kpi-supervisor', 'provincial-officer', 'governor'] },
    });
  });
});
