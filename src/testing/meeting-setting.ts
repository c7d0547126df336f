import { beforeAll } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { loadReferenceBodies } from '../application/bodies/load-reference-bodies.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import type { DraftMeetingInput } from '../application/meetings/draft-meeting.ts';
import { draftMeeting } from '../application/meetings/draft-meeting.ts';
import { moveMeeting } from '../application/meetings/move-meeting.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { MeetingPlan } from '../domain/meetings/meeting.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { Role } from '../domain/people/roles.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { holidays } from '../frameworks/holidays.ts';
import { loadHolidays } from '../store/calendar/holidays.ts';
import type { SuiteDatabase } from './database.ts';
import { machineAt } from './machine-at.ts';
import { sampleMeeting } from './meeting-sample.ts';
import { accepted, type PeopleSetting, peopleSetting } from './people-setting.ts';

/** The plan of the sample meeting, with what a test says differently. */
export function samplePlan(change: Partial<MeetingPlan> = {}): MeetingPlan {
  const { fiscalYears, kind, bodyId, number, title, purpose, day, starts, ends } = sampleMeeting;
  const { channel, place, link, passcode, replyBy } = sampleMeeting;
  return {
    ...{
      fiscalYears,
      kind,
      bodyId,
      number,
      title,
      purpose,
      day,
      starts,
      ends,
      channel,
      place,
      link,
      passcode,
      replyBy,
    },
    ...change,
  };
}

/** A meeting to be drafted: the sample's, with two agencies invited. */
export function sampleDraft(change: Partial<DraftMeetingInput> = {}): DraftMeetingInput {
  return {
    organisationId: 'TH-50',
    plan: samplePlan(),
    items: [
      {
        ...{ starts: '13:30', ends: '14:30', title: 'ติดตามผลการดำเนินงาน', speakers: 'หัวหน้าสำนักงานจังหวัดเชียงใหม่' },
        ...{ papers: [], subject: null },
      },
      { starts: null, ends: null, title: 'ชี้แจงกรอบการประเมินผล', speakers: '', papers: [], subject: null },
    ],
    invitees: ['TH-50.cd', 'TH-50.ts'].map((organisationId) => ({
      ...{ invited: { kind: 'organisation', organisationId } as const, must: true },
    })),
    ...change,
  };
}

/** Chiang Mai in October 2558 on this suite's database. Call it while the suite is described. */
export function meetingSetting(database: SuiteDatabase) {
  let now = '2015-10-09T02:00:00.000Z';
  const people = new Map<string, Actor>();
  const deps = () => {
    const transactions = openTransactions(database.pool, () => now);
    const clock = { now: () => now, today: () => civilDateOf(now) };
    return { transactions, clock, ids: timeOrderedIds, secrets: nodeSecrets, machine: machineAt(() => now) };
  };
  let setting: PeopleSetting | undefined;
  /** Somebody with a role from FY2558 on. */
  const add = async (name: string, role: Role, organisationId: string) => {
    if (setting === undefined) throw new Error('the suite has not begun');
    const since = { validFrom: '2014-10-01', validTo: '2024-09-30' };
    const one = await setting.person(`${name}@example.go.th`, `ผู้ใช้ ${name}`, role, organisationId);
    await deps().transactions.run(({ users }) => users.grant({ userId: one.userId, role, organisationId, ...since }));
    people.set(name, one);
  };
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    await loadReferenceBodies(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    const roles = [
      ['planner', 'provincial-officer', 'TH-50'],
      ['head', 'kpi-supervisor', 'TH-50.cd'],
      ['host', 'kpi-host', 'TH-50.ts'],
      ['opdc', 'opdc-officer', 'opdc'],
      ['stranger', 'provincial-officer', 'TH-42'],
      ['loei-host', 'kpi-host', 'TH-42.cd'],
    ] as const;
    for (const [name, role, organisationId] of roles) await add(name, role, organisationId);
  });
  const person = (name: string): Actor => {
    const found = people.get(name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  };
  return {
    deps,
    person,
    add,
    at: (instant: string) => {
      now = instant;
    },
    draft: async (change: Partial<DraftMeetingInput> = {}, by = 'planner') =>
      accepted(await draftMeeting(deps(), person(by), sampleDraft(change))),
    called: async (change: Partial<DraftMeetingInput> = {}, by = 'planner') => {
      const { id } = accepted(await draftMeeting(deps(), person(by), sampleDraft(change)));
      return accepted(await moveMeeting(deps(), person(by), { id, rowVersion: 1, confirmed: true }, 'call-meeting'));
    },
  };
}
