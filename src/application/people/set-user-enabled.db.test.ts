import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { resolveSession } from './resolve-session.ts';
import { setUserEnabled } from './set-user-enabled.ts';

describeOnEachDatabase('an account that is closed', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });

  it('a closed account opens nothing until it is opened again; the last administrator cannot be closed', async () => {
    setting.at('2025-01-15T02:00:00.000Z');
    const { userId } = await setting.person('closed@loei.th', 'นายปิด ไว้');
    const { token } = accepted(await setting.trySignIn('closed@loei.th'));
    const set = (of: string, enabled: boolean) =>
      setUserEnabled(setting.deps, setting.administrator, { userId: of, enabled, reason: 'ย้าย' });
    accepted(await set(userId, false));
    expect(await resolveSession(setting.deps, token)).toBeNull();
    expect(codesOf(await setting.trySignIn('closed@loei.th'))).toEqual(['account-disabled']);
    accepted(await set(userId, true));
    accepted(await setting.trySignIn('closed@loei.th'));
    expect(await resolveSession(setting.deps, token)).toBeNull();
    expect(codesOf(await set(setting.administrator.userId, false))).toEqual(['last-administrator']);
  });
});
