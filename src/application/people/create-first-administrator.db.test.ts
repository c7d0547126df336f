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
});
