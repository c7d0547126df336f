import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { secretsInJournal } from '../../testing/secrets-in-journal.ts';
import { resetPassword } from './reset-password.ts';

describeOnEachDatabase('a forgotten password', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });

  it('an administrator sets a new password, with which the person signs in', async () => {
    setting.at('2025-01-14T02:00:00.000Z');
    const actor = await setting.person('forgot@loei.th', 'นายลืม แล้ว');
    for (let miss = 1; miss <= 4; miss += 1) await setting.trySignIn('forgot@loei.th', 'ผิดแน่นอนทุกตัวอักษร');
    const input = { userId: actor.userId, password: 'รหัสผ่านที่ตั้งให้' };
    expect(codesOf(await resetPassword(setting.deps, actor, input))).toEqual(['forbidden']);
    accepted(await resetPassword(setting.deps, setting.administrator, input));
    accepted(await setting.trySignIn('forgot@loei.th', input.password));
    // The journal contains no password, token or hash.
    expect(await secretsInJournal(database.pool, [settingPassword, input.password])).toEqual([]);
  });
});
