import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { meetingSetting } from '../../testing/meeting-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { letterPlacesOfMeeting } from './letter-places-of.ts';
import { readMeetingLetters } from './read-meeting-letters.ts';

describeOnEachDatabase('the letters of a meeting that a body convenes', (database) => {
  const { deps } = meetingSetting(database);
  const places = (organisationId: string, day: string) =>
    deps().transactions.read((stores) => letterPlacesOfMeeting(stores, { organisationId, day }));

  it('are written where its secretaries are from on its day; the office of a province writes as the province', async () => {
    expect(await places('TH-50', '2019-06-01')).toEqual({ organisationIds: ['TH-50'], bodyId: null });
    expect(await places('committee.commission', '2015-06-01')).toEqual({
      ...{ organisationIds: ['opdc'], bodyId: 'committee.commission' },
    });
    expect(await places('TH-13.c-database', '2019-06-01')).toEqual({
      ...{ organisationIds: ['TH-13.stat', 'TH-13'], bodyId: 'TH-13.c-database' },
    });
    expect((await places('TH-13.c-database', '2001-01-01')).organisationIds).toEqual([]);
  });

  it('are begun by who writes letters there, and whoever keeps its record otherwise is told where, or what is lacking', async () => {
    const meeting = {
      id: 'kbtm-4xqd',
      organisationId: 'TH-13.c-database',
      status: 'called',
      day: '2019-06-01',
    } as const;
    const read = (actor = actorOf('provincial-officer', 'TH-13'), day: string = meeting.day) =>
      readMeetingLetters(deps(), actor, { ...meeting, day });
    expect((await read()).mayStart).toBe(true);
    expect(await read(actorOf('provincial-officer', 'TH-42'))).toEqual({
      letters: [],
      mayStart: false,
      unitsFirst: null,
      elsewhere: null,
    });
    expect((await read(actorOf('provincial-officer', 'TH-13'), '2001-01-01')).mayStart).toBe(false);
  });
});
