import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { InviteeGroup } from '../../domain/meetings/invitee-groups.ts';
import type { MeetingPlan } from '../../domain/meetings/meeting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { samplePlan } from '../../testing/meeting-setting.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { loadReferenceBodies } from '../bodies/load-reference-bodies.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { type DraftMeetingInput, draftMeeting, saveMeeting } from './draft-meeting.ts';
import { readConveners } from './read-conveners.ts';

const today = '2019-01-25';
const officer = actorOf('provincial-officer', 'TH-13');
const opdc = actorOf('opdc-officer', 'opdc');

describeOnEachDatabase('those who are invited together', (database) => {
  let setting: Awaited<ReturnType<typeof peopleSetting>>;
  const deps = () => ({
    ...setting.deps,
    transactions: openTransactions(database.pool, () => `${today}T03:00:00.000Z`),
    clock: { now: () => `${today}T03:00:00.000Z`, today: () => today },
    ids: timeOrderedIds,
    secrets: nodeSecrets,
  });
  const plan = (change: Partial<MeetingPlan>) =>
    samplePlan({ fiscalYears: [2562], day: '2019-02-05', replyBy: '2019-02-01', ...change });
  const draft = (organisationId: string, groups: readonly InviteeGroup[], change: Partial<MeetingPlan> = {}) => {
    const input: DraftMeetingInput = { organisationId, plan: plan(change), items: [], invitees: [], groups };
    return draftMeeting(deps(), organisationId === 'opdc' ? opdc : officer, input);
  };
  const invited = async (id: string) => {
    const invitees = await deps().transactions.read(async (stores) => {
      const meeting = await stores.meetings.find(id);
      return meeting === null ? [] : stores.meetings.invitees(meeting);
    });
    return invitees.map((one) => (one.invited.kind === 'organisation' ? one.invited.organisationId : one.name));
  };

  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    await loadReferenceBodies(deps());
    await publishShippedFrameworks(deps());
    await database.owner.query(
      `INSERT INTO organisation (id, kind, name_th, province_code, closed_on) VALUES
         ('TH-13.d-mueang', 'district', 'อำเภอเมืองปทุมธานี', 'TH-13', NULL),
         ('TH-13.d-lamlukka', 'district', 'อำเภอลำลูกกา', 'TH-13', NULL),
         ('TH-13.d-closed', 'district', 'อำเภอที่ยุบแล้ว', 'TH-13', '2019-01-01'),
         ('TH-42.d-other', 'district', 'อำเภอเมืองเลย', 'TH-42', NULL)`,
    );
  });

  it('are the agencies and the districts of the province that calls, each once, as they are on the day', async () => {
    const meeting = accepted(await draft('TH-13', ['agencies', 'districts']));
    const ids = await invited(meeting.id);
    const agencies = await deps().transactions.read((stores) =>
      stores.organisations.list({ kind: 'agency', provinceId: 'TH-13' }),
    );
    expect(ids.filter((id) => !id.includes('.d-')).toSorted()).toEqual(agencies.map((one) => one.id).toSorted());
    expect(ids.filter((id) => id.includes('.d-')).toSorted()).toEqual(['TH-13.d-lamlukka', 'TH-13.d-mueang']);
    const invitees = [{ invited: { kind: 'organisation', organisationId: 'TH-13.d-lamlukka' } as const, must: false }];
    const again = {
      id: meeting.id,
      rowVersion: null,
      plan: plan({}),
      items: [],
      invitees,
      groups: ['districts'] as const,
    };
    accepted(await saveMeeting(deps(), officer, again));
    expect(await invited(meeting.id)).toEqual(['TH-13.d-lamlukka', 'TH-13.d-mueang']);
  });

  it('are the provinces for who calls the nation, and every seat of the body that meets', async () => {
    const provinces = await invited(accepted(await draft('opdc', ['provinces'])).id);
    expect([provinces.length, new Set(provinces).size]).toEqual([76, 76]);
    const seats = await invited(accepted(await draft('opdc', ['body'], { bodyId: 'committee.commission' })).id);
    expect(seats).toHaveLength(14);
    expect(await invited(accepted(await draft('opdc', ['body'])).id)).toEqual([]);
  });

  it('are none of whom the convener does not call', async () => {
    expect(await invited(accepted(await draft('TH-13', ['provinces', 'central'])).id)).toEqual([]);
    expect(await invited(accepted(await draft('opdc', ['agencies', 'districts'])).id)).toEqual([]);
  });

  it('are asked for in the name of whom somebody may call for', async () => {
    const conveners = async (by: typeof officer) => {
      const found = await readConveners(deps(), by);
      return found.ok ? found.value.map((one) => one.organisationId) : codesOf(found);
    };
    expect(await conveners(officer)).toEqual(['TH-13']);
    expect(await conveners(opdc)).toEqual(['opdc']);
    const both = {
      ...officer,
      holdings: [...officer.holdings, { role: 'provincial-officer', organisationId: 'TH-42' } as const],
    };
    expect(await conveners(both)).toEqual(['TH-13', 'TH-42']);
    expect(await conveners(actorOf('evaluator', 'opdc'))).toEqual(['forbidden']);
  });
});
