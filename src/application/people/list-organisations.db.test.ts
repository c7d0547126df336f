import { beforeAll, expect, it } from 'vitest';
import { visitor } from '../../domain/people/actor.ts';
import { provinces } from '../../frameworks/provinces.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { listOrganisations } from './list-organisations.ts';

describeOnEachDatabase('places', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });

  it('are listed in the order of the Thai alphabet', async () => {
    const listed = accepted(await listOrganisations(setting.deps, visitor, { kind: 'province', provinceId: null }));
    const sorted = provinces.map((one) => one.name).sort(new Intl.Collator('th').compare);
    expect(listed.map((one) => one.name)).toEqual(sorted);
    expect(sorted[0]).toBe('กระบี่');
  });
});
