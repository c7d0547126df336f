import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { proveIdentity } from './prove-identity.ts';

describeOnEachDatabase('a password asked for again', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });

  it('is asked of a governor who is signed in, whatever strangers have typed at the sign-in page', async () => {
    setting.at('2025-01-20T02:00:00.000Z');
    const governor = await setting.person('governor@nan.th', 'นายผู้ว่า เมืองน่าน', 'governor', 'TH-55');
    for (let miss = 1; miss <= 30; miss += 1) await setting.trySignIn('governor@nan.th', 'ผิดแน่นอนทุกตัวอักษร');
    expect(codesOf(await setting.trySignIn('governor@nan.th'))).toEqual(['attempts-slowed']);
    expect(accepted(await proveIdentity(setting.deps, governor, { password: settingPassword }))).toBe(true);
  });

  it('is slowed by its own misses, which keep nobody from signing in', async () => {
    setting.at('2025-01-20T03:00:00.000Z');
    const person = await setting.person('proof@nan.th', 'นายพิสูจน์ ตน');
    const prove = (password: string) => proveIdentity(setting.deps, person, { password });
    for (let miss = 1; miss <= 5; miss += 1) expect(codesOf(await prove('ผิด'))).toEqual(['password-wrong']);
    expect(await prove(settingPassword)).toMatchObject({
      refusals: [{ code: 'attempts-slowed', facts: { seconds: 30 } }],
    });
    accepted(await setting.trySignIn('proof@nan.th'));
    setting.at('2025-01-20T03:00:30.000Z');
    accepted(await prove(settingPassword));
    expect(codesOf(await prove('ผิด'))).toEqual(['password-wrong']);
  });
});
