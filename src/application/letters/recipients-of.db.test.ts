import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting, typed } from '../../testing/letters-setting.ts';
import { accepted } from '../../testing/people-setting.ts';
import { saveLetter } from './write-letter.ts';

describeOnEachDatabase('letters', (database) => {
  const setting = lettersSetting(database);

  it('name their recipients by codes in any digits and letters, and the groups of their own year', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const letter = await setting.draft('invitation', { recipients: [{ who: 'th-๔๒.CD', line: '' }], addGroup: null });
    expect(letter.content.recipients.map((one) => one.organisationId)).toEqual(['TH-42.cd']);
    const of = async (addGroup: 'provinces' | 'clusters', year: number) => {
      const draft = await setting.draft();
      const input = { ...typed(draft), recipients: [], addGroup };
      const written = { ...input.written, fiscalYears: [year] };
      return accepted(await saveLetter(deps, people.officer, { ...input, written })).content.recipients;
    };
    expect(await of('provinces', 2553)).toHaveLength(75);
    expect(await of('provinces', 2568)).toHaveLength(76);
    const clusters = (await of('clusters', 2568)).map((one) => one.organisationId ?? '');
    expect(clusters.length).toBeGreaterThan(0);
    expect(clusters.every((id) => id.startsWith('cluster-2560-'))).toBe(true);
  });
});
