import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting } from '../../testing/letters-setting.ts';
import { readLetterWork } from './read-letter-work.ts';

describeOnEachDatabase('letters that wait for their readers', (database) => {
  const setting = lettersSetting(database);

  it('are counted in the work queue as they wait, each kind once', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const before = await readLetterWork(deps, people.officer);
    await setting.draft();
    await setting.draft();
    const drafts = (tasks: typeof before) => tasks.find((one) => one.waitsFor === 'submit-letter')?.count ?? 0;
    expect(drafts(await readLetterWork(deps, people.officer)) - drafts(before)).toBe(2);
    const opdc = await readLetterWork(deps, people.opdc);
    expect(opdc.filter((one) => one.organisationId === 'TH-42')).toEqual([]);
  });
});
