import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { createFirstAdministrator } from './create-first-administrator.ts';

describeOnEachDatabase('an installation', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });
  it('the first administrator is made once', async () => {
    const again = { email: 'second@example.th', name: 'คนที่สอง', password: settingPassword };
    expect(codesOf(await createFirstAdministrator(setting.deps, again))).toEqual(['users-exist']);
  });

  it('hashes no password for whoever asks to be the first when there is one', async () => {
    let hashed = 0;
    const { passwords } = setting.deps;
    const hash = (password: string) => {
      hashed += 1;
      return passwords.hash(password);
    };
    const counted = { ...passwords, hash };
    const again = { email: 'third@example.th', name: 'คนที่สาม', password: settingPassword };
    const made = await createFirstAdministrator({ ...setting.deps, passwords: counted }, again);
    expect([codesOf(made), hashed]).toEqual([['users-exist'], 0]);
  });
});
