import { beforeAll, expect, it } from 'vitest';
import { demoEmail } from '../../demo/demo-sign-ins.ts';
import { dutyNotices } from '../../domain/reminder/duty-notice.data.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { type ReminderSetting, reminderSetting } from '../../testing/reminder-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { assignHost } from '../agreement/assign-host.ts';
import { moveResult } from '../reporting/move-result.ts';
import { chooseDigests } from './choose-digests.ts';
import { queueDutyMails } from './queue-duty-mails.ts';

describeOnEachDatabase('duties told of by mail', (database) => {
  let setting: ReminderSetting;
  const officer = actorOf('provincial-officer', 'TH-42');
  const water = {
    organisationId: 'TH-42',
    fiscalYear: 2568,
    round: '12m',
    code: '1.1-WATER',
    rowVersion: null,
  } as const;
  beforeAll(async () => {
    setting = await reminderSetting(() => database.pool, ['TH-42']);
  });
  const waiting = async () =>
    (await database.pool.query('SELECT count(*)::integer AS acts FROM duty_to_tell')).rows[0]?.acts;

  it('a returned result reaches its host with the reason, even one who takes no digest', async () => {
    const { rows } = await database.pool.query<{ agency: string }>(
      `SELECT agency_id AS agency FROM indicator_host WHERE organisation_id = 'TH-42' AND fiscal_year = 2568
         AND code = '1.1-WATER' AND part = 'lead'`,
    );
    const host = demoEmail('host.nre.loei');
    const userId = await setting.userId(host);
    await database.pool.query(
      `INSERT INTO role_holding VALUES ($1, $2, 'kpi-host', '2024-10-01', NULL) ON CONFLICT DO NOTHING`,
      [rows[0]?.agency, userId],
    );
    accepted(await chooseDigests(setting.deps, { userId, name: 'เจ้าภาพ', holdings: [] }, { digests: false }));
    const reason = 'หลักฐานหน้า 3 < หน้า 5 ขาดลายมือชื่อ';
    accepted(await moveResult(setting.deps, officer, { ...water, reason }, 'return-result'));
    expect(await waiting()).toBe(1);
    expect(await queueDutyMails(setting.deps)).toBe(1);
    const [mail] = await setting.mails(`address = '${host}'`);
    expect(mail?.subject).toContain('มีเรื่องส่งกลับถึงท่าน');
    expect(mail?.plain).toContain('เหตุผล: หลักฐานหน้า ๓ < หน้า ๕ ขาดลายมือชื่อ');
    expect(mail?.html).toContain('หน้า ๓ &lt; หน้า ๕');
    expect(mail?.plain).toContain('/2568/TH-42/12m/indicators/1.1-WATER');
    expect(mail?.unsubscribeUrl).toBeNull();
  });

  it('an act is told of once, by however many servers, and not to whoever did it', async () => {
    const governor = await setting.userId(demoEmail('governor.loei'));
    const before = (await setting.mails()).length;
    const others = ['TH-42.cd', 'TH-42.ts'];
    for (const agencyId of others)
      accepted(
        await assignHost(
          setting.deps,
          { ...officer, userId: governor },
          {
            ...{ organisationId: 'TH-42', fiscalYear: 2568, code: '1.1-WATER', agencyId, part: 'support' },
            validFrom: '2025-10-06',
          },
        ),
      );
    await Promise.all([queueDutyMails(setting.deps), queueDutyMails(setting.deps)]);
    expect(await waiting()).toBe(0);
    const added = (await setting.mails()).slice(0).filter((mail) => mail.subject.startsWith('ท่านได้รับมอบหมายหน้าที่'));
    expect(added.map((mail) => mail.email).sort()).toEqual([demoEmail('host.cd.loei'), demoEmail('host.ts.loei')]);
    expect((await setting.mails()).length).toBe(before + 2);
  });

  it('an act that is refused is not told of', async () => {
    const again = await moveResult(
      setting.deps,
      actorOf('kpi-host', 'TH-42.cd'),
      { ...water, reason: 'ไม่ใช่หน้าที่' },
      'return-result',
    );
    expect(codesOf(again)).toEqual(['forbidden']);
    expect(await waiting()).toBe(0);
  });

  it('a letter that arrived is told to who may receive it, by its number and never by its subject', async () => {
    await setting.deps.transactions.run((stores) =>
      stores.journal.append({
        ...{
          organisationId: 'TH-42',
          actorUserId: 'opdc',
          actorName: 'ระบบ',
          actingFor: null,
          action: 'letter.arrive',
        },
        ...{ subject: '2568/letters/2568-3fa9c1d2e0', before: null, reason: null },
        after: { sender: 'opdc', letterId: '2568-3fa9c1d2e0', number: 'ที่ นร 1200/ว 26' },
      }),
    );
    while ((await queueDutyMails(setting.deps)) > 0);
    const mails = await setting.mails(`subject LIKE 'มีหนังสือถึงหน่วยงานของท่าน%'`);
    const addresses = mails.map((mail) => mail.email);
    expect(addresses).toContain(demoEmail('officer.loei'));
    expect(addresses).toContain(demoEmail('governor.loei'));
    expect(addresses).not.toContain(demoEmail('host.cd.loei'));
    expect(mails[0]?.plain).toContain('/letters/TH-42/inbox/opdc/2568-3fa9c1d2e0');
    expect(mails[0]?.plain).toContain('ที่ นร ๑๒๐๐/ว ๒๖');
  });

  it('the database notes the very acts that the product has words for', async () => {
    const { rows } = await database.pool.query<{ condition: string }>(
      `SELECT pg_get_triggerdef(oid) AS condition FROM pg_trigger
       WHERE tgname IN ('journal_duty_to_tell', 'journal_letter_to_tell', 'journal_objections_to_tell')`,
    );
    const noted = [
      ...rows
        .map((row) => row.condition)
        .join(' ')
        .matchAll(/'([a-z-]+\.[a-z-]+)'/g),
    ].map((found) => found[1]);
    expect(noted.sort()).toEqual(Object.keys(dutyNotices).sort());
  });
});
