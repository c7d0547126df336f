import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { setNumerals } from './set-numerals.ts';

describeOnEachDatabase('readers', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });
  it('choose Thai or Arabic digits for themselves', async () => {
    const actor = await setting.person('digits@loei.th', 'นายเลข ไทย');
    expect(codesOf(await setNumerals(setting.deps, actor, { numerals: 'roman' }))).toEqual(['numerals-unknown']);
    accepted(await setNumerals(setting.deps, actor, { numerals: 'arabic' }));
    expect(accepted(await setting.trySignIn('digits@loei.th')).numerals).toBe('arabic');
  });
});
