import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import * as papersContract from '../../contract/api/meeting-papers.ts';
import * as meetingsContract from '../../contract/api/meetings.ts';
import * as resolutionsContract from '../../contract/api/resolutions.ts';
import { decisionSubjects } from '../../domain/framework/agreement-schema.ts';
import type { Invitee, MeetingStatus } from '../../domain/meetings/meeting.ts';
import { type MeetingAction, meetingMoves } from '../../domain/meetings/meeting-moves.ts';
import { decisions } from '../../domain/meetings/resolution.ts';
import { seatIdOf } from '../../domain/meetings/seat-id.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import type { Outcome } from '../../domain/values/result.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { sampleInvitee, sampleItem, sampleMeeting } from '../../testing/meeting-sample.ts';
import { sampleDraft, samplePlan } from '../../testing/meeting-setting.ts';
import { accepted } from '../../testing/people-setting.ts';
import { receivedFile, rememberingVault } from '../../testing/received-file.ts';
import {
  approvers,
  bySeat,
  chairs,
  everybody,
  invitedHeads,
  invitedOffice,
  members,
  type Placed,
  people,
  places,
  planners,
  readers,
  seatPeople,
  secretaries,
} from '../../testing/seated-bodies.ts';
import { loadReferenceBodies } from '../bodies/load-reference-bodies.ts';
import { loadReference } from '../people/load-reference.ts';
import { recordResolution } from '../resolutions/record-resolution.ts';
import { addInvitee } from './add-invitee.ts';
import { attachMeetingFile, mayAttachMeetingFile, takeBackMeetingFile } from './attach-meeting-file.ts';
import { draftMeeting, saveMeeting } from './draft-meeting.ts';
import { moveMeeting } from './move-meeting.ts';
import { readMeeting } from './read-meeting.ts';
import { readMeetings } from './read-meetings.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordMeetingMinutes } from './record-minutes.ts';
import { removeInvitee } from './remove-invitee.ts';
import { replyMeeting } from './reply-meeting.ts';
import { saveAgenda } from './save-agenda.ts';

const now = '2026-01-15T02:00:00.000Z';
const day = civilDateOf(now);

/** Who may make each move. */
const movers: Readonly<Record<MeetingAction, (at: Placed) => readonly string[]>> = {
  'call-meeting': planners,
  'change-meeting': planners,
  'cancel-meeting': planners,
  'hold-meeting': planners,
  'approve-minutes': approvers,
  'reopen-minutes': approvers,
};

/** Who may do everything else that the API offers about meetings, and see what not everybody sees. */
const expected = {
  draftMeeting: (at) => (at.convener === at.body.bodyId ? planners(at) : at.keepers),
  saveMeeting: planners,
  saveAgenda: planners,
  replyMeeting: (at) => [...planners(at), ...bySeat(at, chairs)],
  attachMeetingPaper: planners,
  takeBackMeetingPaper: planners,
  addInvitee: planners,
  removeInvitee: planners,
  recordAttendance: planners,
  recordMeetingMinutes: planners,
  recordResolution: (at) => [...at.resolves, ...bySeat(at, secretaries)],
  'read a draft': (at) => [...planners(at), ...at.heads, ...at.deputies],
  'find a draft in the calendar': (at) => [...planners(at), ...at.heads, ...at.deputies],
  'read what is called': (at) => [...everybody, ...bySeat(at, [...chairs, ...secretaries]), ...members(at)],
  'read replies and minutes': readers,
  'see the passcode': (at) => [
    ...[...planners(at), ...at.heads, ...at.deputies],
    ...bySeat(at, chairs),
    ...invitedOffice,
    ...invitedHeads,
  ],
} as const satisfies Readonly<Record<string, (at: Placed) => readonly string[]>>;

type Run = (by: Actor) => Promise<boolean>;

describeOnEachDatabase('who may do what with a meeting of a body', (database) => {
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => day },
    ...{ ids: timeOrderedIds, secrets: nodeSecrets },
  });
  const withFiles = () => ({ ...deps(), files: rememberingVault() });
  const idOf = ({ body, convener }: Placed, status: MeetingStatus) =>
    `m-${body.bodyId}-${convener}-${status}`.toLowerCase().replaceAll('.', '-');

  async function store(at: Placed, status: MeetingStatus) {
    const { body, convener } = at;
    const seat = { bodyId: body.bodyId, appointmentId: body.appointmentId, position: body.seats?.chair ?? 1 };
    const invitees: readonly Invitee[] = [
      { ...sampleInvitee, number: 1, invited: { kind: 'seat', seatId: seatIdOf(seat) }, name: 'ประธาน' },
      { ...sampleInvitee, number: 2, invited: { kind: 'organisation', organisationId: 'TH-42.stat' } },
    ];
    const meeting = {
      ...{ ...sampleMeeting, organisationId: convener, id: idOf(at, status), bodyId: body.bodyId, status },
      ...{ day, replyBy: null, passcode: 'ลับ-1', fiscalYears: [2569] },
    };
    await deps().transactions.run(async ({ meetings }) => {
      await meetings.insert(meeting);
      await meetings.saveItems(meeting, [sampleItem]);
      await meetings.saveInvitees(meeting, invitees);
    });
  }

  /** A file laid before what is called, by who may. */
  async function attachTo(at: Placed) {
    const [planner = ''] = planners(at);
    const by = new Map(people).get(planner);
    if (by === undefined) throw new Error(`nobody plans ${at.body.bodyId}`);
    const said = { title: '', about: '1', replaces: null, visibility: 'invitees' } as const;
    const file = receivedFile('a');
    accepted(await attachMeetingFile(withFiles(), by, { id: idOf(at, 'called'), file, ...said }));
  }

  beforeAll(async () => {
    await loadReference(deps());
    await loadReferenceBodies(deps());
    await seatPeople(database.pool, deps());
    for (const at of places) for (const status of ['draft', 'called'] as const) await store(at, status);
    for (const at of places) await attachTo(at);
  });

  /** Whatever else refuses it: not for want of a right. */
  const may = async (outcome: Promise<Outcome<unknown>>) => {
    const done = await outcome;
    return (
      done.ok || !done.refusals.some(({ code }) => ['forbidden', 'not-found', 'meeting-not-invited'].includes(code))
    );
  };
  /** A version that no meeting has: whoever may do it is told that something changed meanwhile, and nothing is written. */
  const rowVersion = 999;
  const acts = (at: Placed): Readonly<Record<keyof typeof expected, Run>> => {
    const [draft, called] = [idOf(at, 'draft'), idOf(at, 'called')];
    const reading = async (by: Actor, id: string) => readMeeting(deps(), by, { id });
    const plan = samplePlan({ title: '', bodyId: at.body.bodyId });
    return {
      draftMeeting: (by) => may(draftMeeting(deps(), by, sampleDraft({ organisationId: at.convener, plan }))),
      saveMeeting: (by) => may(saveMeeting(deps(), by, { ...sampleDraft({ plan }), id: draft, rowVersion })),
      saveAgenda: (by) => may(saveAgenda(deps(), by, { id: called, rowVersion, items: [] })),
      replyMeeting: (by) =>
        may(
          replyMeeting(deps(), by, {
            ...{ id: called, number: 1, answer: 'cannot', delegateName: '', delegateOffice: '', note: '' },
          }),
        ),
      attachMeetingPaper: (by) => may(mayAttachMeetingFile(deps(), by, { id: called })),
      takeBackMeetingPaper: (by) => may(takeBackMeetingFile(deps(), by, { id: called, number: 1, reason: '' })),
      addInvitee: (by) => {
        const invited = { kind: 'organisation', organisationId: 'TH-42' } as const;
        return may(addInvitee(deps(), by, { id: called, rowVersion, invited, must: true, confirmed: false }));
      },
      removeInvitee: (by) => may(removeInvitee(deps(), by, { id: called, rowVersion, number: 1, reason: 'x' })),
      recordAttendance: (by) =>
        may(
          recordAttendance(deps(), by, {
            id: called,
            rowVersion: null,
            attendance: [{ number: 99, attendance: { present: false } }],
          }),
        ),
      recordMeetingMinutes: (by) => may(recordMeetingMinutes(deps(), by, { id: called, rowVersion, minutes: [] })),
      recordResolution: async (by) => {
        const answers = new Set<boolean>();
        for (const kind of decisionSubjects)
          for (const decided of decisions) {
            const asked = { id: called, item: 1, decided, text: 'x', kind, keys: ['2569/none'] };
            answers.add(await may(recordResolution(deps(), by, asked)));
          }
        expect([...answers]).toHaveLength(1);
        return answers.has(true);
      },
      'read a draft': async (by) => (await reading(by, draft)).ok,
      'find a draft in the calendar': async (by) => {
        const found = await readMeetings(deps(), by, { from: day, to: day });
        return found.ok && found.value.meetings.some(({ meeting }) => meeting.id === draft);
      },
      'read what is called': async (by) => (await reading(by, called)).ok,
      'read replies and minutes': async (by) => {
        const read = await reading(by, called);
        return read.ok && read.value.counts !== null;
      },
      'see the passcode': async (by) => {
        const read = await reading(by, called);
        return read.ok && read.value.meeting.passcode !== '';
      },
    };
  };
  const allowedIn = async (run: Run) => {
    const allowed: string[] = [];
    for (const [name, by] of people) if (await run(by)) allowed.push(name);
    return allowed.toSorted();
  };

  for (const at of places) {
    const where = `${at.body.bodyId} convened by ${at.convener}`;
    it.each(Object.keys(expected) as (keyof typeof expected)[])(`${where}: %s`, async (act) => {
      expect(await allowedIn(acts(at)[act])).toEqual([...new Set(expected[act](at))].toSorted());
    });
    it.each(meetingMoves.map(({ action }) => action))(`${where}: the move %s`, async (action) => {
      const id = idOf(at, action === 'call-meeting' ? 'draft' : 'called');
      const run: Run = (by) => may(moveMeeting(deps(), by, { id, rowVersion, reason: 'x' }, action));
      expect(await allowedIn(run)).toEqual([...new Set(movers[action](at))].toSorted());
      const offered: Run = async (by) => {
        const read = await readMeeting(deps(), by, { id });
        return read.ok && read.value.moves.some((move) => move.action === action);
      };
      const isOffered = meetingMoves.some(
        (move) => move.action === action && move.from.some((one) => id.endsWith(one)),
      );
      if (isOffered) expect(await allowedIn(offered)).toEqual([...new Set(movers[action](at))].toSorted());
    });
  }

  it('is asked here about every act that the API offers', () => {
    const contracts = [meetingsContract, papersContract, resolutionsContract];
    const changing = contracts
      .flatMap((one): readonly object[] => Object.values(one))
      .flatMap((one) => ('method' in one && 'id' in one && one.method !== 'GET' ? [String(one.id)] : []));
    expect(changing.filter((id) => !(id in expected) && id !== 'moveMeeting')).toEqual([]);
    expect(changing).toContain('recordResolution');
  });
});
