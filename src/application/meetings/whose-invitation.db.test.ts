import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { visitor } from '../../domain/people/actor.ts';
import type { Outcome } from '../../domain/values/result.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { meetingSetting, sampleDraft, samplePlan } from '../../testing/meeting-setting.ts';
import { accepted } from '../../testing/people-setting.ts';
import { saveMeeting } from './draft-meeting.ts';
import { moveMeeting } from './move-meeting.ts';
import { readMeeting } from './read-meeting.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordMeetingMinutes } from './record-minutes.ts';
import { replyMeeting } from './reply-meeting.ts';
import { saveAgenda } from './save-agenda.ts';

const people = ['opdc', 'sitter', 'stand-in', 'host', 'head', 'planner', 'stranger', 'loei-host', 'visitor'] as const;
type Person = (typeof people)[number];

/**
 * Of a meeting of the commission that OPDC calls: the seat of its chair, with a holder and a substitute, and the community
 * development office of Chiang Mai (`head` is its supervisor) are invited. In the order of `people`; `x` may, `-` may not.
 */
const expected = {
  'read a draft': 'x--------',
  'change a draft': 'x--------',
  'call it': 'x--------',
  'read what is called': 'xxxxxxxxx',
  'see the passcode': 'xxx-x----',
  'read replies and minutes': 'xxx-x----',
  'answer for the seat': 'xxx------',
  'answer for the office': 'x---x----',
  'change it': 'x--------',
  'change its agenda': 'x--------',
  'cancel it': 'x--------',
  'record who came': 'x--------',
  'write its minutes': 'x--------',
  'approve its minutes': 'xxx------',
} as const;
type Act = keyof typeof expected;

describeOnEachDatabase('who may do what with a meeting', (database) => {
  const { deps, person, draft, called, add } = meetingSetting(database);
  const seatId = 'committee.commission/manual-2554/1';
  const plan = samplePlan({
    ...{ bodyId: 'committee.commission', day: '2015-10-16', replyBy: null, passcode: 'ลับ-1' },
  });
  const whole = {
    ...{ organisationId: 'opdc', plan },
    invitees: [
      { invited: { kind: 'seat', seatId } as const, must: true },
      { invited: { kind: 'organisation', organisationId: 'TH-50.cd' } as const, must: true },
    ],
  };
  const actor = (name: Person): Actor => (name === 'visitor' ? visitor : person(name));

  beforeAll(async () => {
    await add('sitter', 'kpi-host', 'TH-42.ts');
    await add('stand-in', 'kpi-host', 'TH-42.nre');
    await deps().transactions.run(async ({ bodies }) => {
      const seat = { bodyId: 'committee.commission', appointmentId: 'manual-2554', position: 1 };
      const by = { recordedName: 'ผู้บันทึก', recordedAt: deps().clock.now() };
      for (const [name, as] of [
        ['sitter', 'holder'],
        ['stand-in', 'substitute'],
      ] as const) {
        const { userId } = person(name);
        const since = { validFrom: '2014-10-01', validTo: null };
        await bodies.insertHolder(seat, { id: `holder-${name}`, as, userId, name, document: '', ...since }, by);
      }
    });
  });

  const nothing = { delegateName: '', delegateOffice: '', note: '' };
  const items = [{ starts: null, ends: null, title: 'ใหม่', speakers: '', papers: [], subject: null }];
  const acts: Readonly<Record<Act, (by: Actor) => Promise<boolean>>> = {
    'read a draft': async (by) => (await readMeeting(deps(), by, await draft(whole, 'opdc'))).ok,
    'change a draft': async (by) =>
      may(saveMeeting(deps(), by, { ...sampleDraft(whole), id: (await draft(whole, 'opdc')).id, rowVersion: 1 })),
    'call it': async (by) => {
      const { id } = await draft(whole, 'opdc');
      return may(moveMeeting(deps(), by, { id, rowVersion: 1, confirmed: true }, 'call-meeting'));
    },
    'read what is called': async (by) => may(readMeeting(deps(), by, await called(whole, 'opdc'))),
    'see the passcode': async (by) => (await reading(by)).meeting.passcode !== '',
    'read replies and minutes': async (by) => (await reading(by)).counts !== null,
    'answer for the seat': async (by) => may(reply(by, 1)),
    'answer for the office': async (by) => may(reply(by, 2)),
    'change it': async (by) => {
      const { id } = await called(whole, 'opdc');
      const moved = { ...plan, day: '2015-10-20' };
      const input = { id, rowVersion: null, plan: moved, reason: 'x', confirmed: true };
      return may(moveMeeting(deps(), by, input, 'change-meeting'));
    },
    'change its agenda': async (by) => {
      const { id } = await called(whole, 'opdc');
      return may(saveAgenda(deps(), by, { id, rowVersion: null, items }));
    },
    'cancel it': async (by) => {
      const { id } = await called(whole, 'opdc');
      return may(moveMeeting(deps(), by, { id, rowVersion: null, reason: 'x' }, 'cancel-meeting'));
    },
    'record who came': async (by) => {
      const { id } = await called(whole, 'opdc');
      return may(recordAttendance(deps(), by, { id, rowVersion: null, attendance: [] }));
    },
    'write its minutes': async (by) => {
      const { id } = await called(whole, 'opdc');
      return may(recordMeetingMinutes(deps(), by, { id, rowVersion: null, minutes: [] }));
    },
    'approve its minutes': async (by) => {
      const { id } = await called(whole, 'opdc');
      return may(moveMeeting(deps(), by, { id, rowVersion: null }, 'approve-minutes'));
    },
  };
  const reading = async (by: Actor) => accepted(await readMeeting(deps(), by, await called(whole, 'opdc')));
  const reply = async (by: Actor, number: number) => {
    const { id } = await called(whole, 'opdc');
    return replyMeeting(deps(), by, { id, number, answer: 'attends', ...nothing });
  };
  /** Whatever else refuses it: not for want of a right. */
  const may = async (outcome: Promise<Outcome<unknown>>) => {
    const done = await outcome;
    return (
      done.ok || !done.refusals.some(({ code }) => ['forbidden', 'not-found', 'meeting-not-invited'].includes(code))
    );
  };

  it.each(Object.keys(expected) as Act[])('%s', async (act) => {
    const found = [];
    for (const name of people) found.push((await acts[act](actor(name))) ? 'x' : '-');
    expect(found.join('')).toBe(expected[act]);
  });
});
