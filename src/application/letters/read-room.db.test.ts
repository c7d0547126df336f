import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting } from '../../testing/letters-setting.ts';
import { accepted } from '../../testing/people-setting.ts';
import { readLetterRoom } from './read-room.ts';

describeOnEachDatabase('letters of a room', (database) => {
  const setting = lettersSetting(database);

  it('are found by their number however its digits, letters and spaces are typed', async () => {
    const issued = await setting.issue(await setting.signed('invitation'));
    const number = String(issued.number?.number);
    for (const text of [`0017.5/ว${number}`, `ลย0017.5/ว ${number}`, `ลย ๐๐๑๗.๕/ว ${number}`]) {
      const { deps, people } = { deps: setting.deps(), people: setting.people() };
      const room = accepted(await readLetterRoom(deps, people.officer, { organisationId: 'TH-42', text }));
      expect(room.letters.map((one) => one.id)).toContain(issued.id);
    }
  });
});
