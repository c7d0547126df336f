import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { secretsInJournal } from '../../testing/secrets-in-journal.ts';
import { changePassword } from './change-password.ts';
import { createAccessToken } from './create-access-token.ts';
import { resolveAccessToken } from './resolve-access-token.ts';
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
      keepTokens: [],
    };
    const change = (changes: Partial<typeof input>) => changePassword(setting.deps, actor, { ...input, ...changes });
    expect(codesOf(await change({ current: 'ผิด' }))).toEqual(['password-wrong']);
    expect(codesOf(await change({ password: 'สั้น' }))).toEqual(['password-too-short']);
    expect(codesOf(await change({ password: 'change@loei.th' }))).toEqual(['password-same-as-email']);
    expect(accepted(await change({}))).toEqual({ sessionsEnded: 1, tokensRevoked: 0 });
    expect(await resolveSession(setting.deps, here.token)).not.toBeNull();
    expect(await resolveSession(setting.deps, elsewhere.token)).toBeNull();
    expect(codesOf(await setting.trySignIn('change@loei.th'))).toEqual(['sign-in-failed']);
    accepted(await setting.trySignIn('change@loei.th', input.password));
    // The journal contains no password, token or hash.
    expect(await secretsInJournal(database.pool, [settingPassword, input.password])).toEqual([]);
  });

  it('cannot be guessed where it is changed: the sixth attempt waits, and sign-ins are not held up by it', async () => {
    setting.at('2025-01-13T03:00:00.000Z');
    const actor = await setting.person('oracle@loei.th', 'นางเดา ยาก');
    const input = { password: 'กระท่อมริมนาข้าวสีทอง', sessionId: null, keepTokens: [] };
    const change = (current: string) => changePassword(setting.deps, actor, { ...input, current });
    for (let miss = 1; miss <= 5; miss += 1) expect(codesOf(await change('ผิด'))).toEqual(['password-wrong']);
    expect(codesOf(await change(settingPassword))).toEqual(['attempts-slowed']);
    accepted(await setting.trySignIn('oracle@loei.th'));
  });

  it('ends every access token that its owner does not keep knowingly', async () => {
    setting.at('2025-01-13T04:00:00.000Z');
    const actor = await setting.person('tokens@loei.th', 'นางรหัส มาก');
    const make = async (name: string) =>
      accepted(await createAccessToken(setting.deps, actor, { name, scopes: ['read'], lastDay: '2025-03-31' }));
    const [kept, ended] = [await make('ใช้ต่อ'), await make('ไม่ใช้แล้ว')];
    const stranger = await setting.person('other@loei.th', 'นายคน อื่น');
    const others = accepted(
      await createAccessToken(setting.deps, stranger, { name: 'ก', scopes: ['read'], lastDay: '2025-03-31' }),
    );
    const input = { current: settingPassword, password: 'กระท่อมริมนาข้าวสีทอง', sessionId: null };
    const keepTokens = [kept.details.id, others.details.id];
    expect(accepted(await changePassword(setting.deps, actor, { ...input, keepTokens }))).toMatchObject({
      tokensRevoked: 1,
    });
    expect(await resolveAccessToken(setting.deps, kept.token)).not.toBeNull();
    expect(await resolveAccessToken(setting.deps, ended.token)).toBeNull();
  });
});
