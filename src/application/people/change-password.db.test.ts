import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { secretsInJournal } from '../../testing/secrets-in-journal.ts';
import { changePassword } from './change-password.ts';
import { resolveSession } from './resolve-session.ts';

describeOnEachDatabase('a password', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });

  it('changing one’s password needs the present one and ends every other session', async () => {
    setting.at('2025-01-13T02:00:00.000Z');
    const actor = await setting.person('change@loei.th', 'นางเปลี่ยน ใหม่');
    const here = accepted(await setting.trySignIn('change@loei.th'));
    const elsewhere = accepted(await setting.trySignIn('change@loei.th'));
    const input = {
      current: settingPassword,
      password: 'รหัสผ่านใหม่กว่าเดิม',
      sessionId: setting.deps.secrets.sha256(here.token),
    };
    const change = (changes: Partial<typeof input>) => changePassword(setting.deps, actor, { ...input, ...changes });
    expect(codesOf(await change({ current: 'ผิด' }))).toEqual(['password-wrong']);
    expect(codesOf(await change({ password: 'สั้น' }))).toEqual(['password-too-short']);
    expect(codesOf(await change({ password: 'change@loei.th' }))).toEqual(['password-same-as-email']);
    expect(accepted(await change({}))).toEqual({ sessionsEnded: 1 });
    expect(await resolveSession(setting.deps, here.token)).not.toBeNull();
    expect(await resolveSession(setting.deps, elsewhere.token)).toBeNull();
    expect(codesOf(await setting.trySignIn('change@loei.th'))).toEqual(['sign-in-failed']);
    accepted(await setting.trySignIn('change@loei.th', input.password));
    // The journal contains no password, token or hash.
    expect(await secretsInJournal(database.pool, [settingPassword, input.password])).toEqual([]);
  });
});
