import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import { meetingMoves, meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import { planChanges } from '../../domain/meetings/plan-changes.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import type { Effect, Lifecycle } from '../lifecycle/lifecycle.ts';
import { approvingOffice } from './approving-office.ts';
import { meetingConditions } from './meeting-conditions.ts';
import { meetingSubject } from './meeting-deps.ts';
import { isPermittedBySeat } from './meeting-rights.ts';
import { type MeetingTypes, planAfter } from './meeting-types.ts';

/** The organiser is who calls it: calendar programs answer to this address. */
const called: Effect<MeetingTypes> = {
  async change({ stores, actor, now }) {
    const user = await stores.users.find(actor.userId);
    return { calledAt: now, organiser: { userId: actor.userId, name: actor.name, email: user?.email ?? '' } };
  },
  journalled: ({ found }, { title, day, starts, ends, channel, place }) => ({
    after: { title, day, starts, ends, channel, place, invitees: found.invitees.map((one) => one.name) },
  }),
};

/** Those invited are told what differs: it stands in the journal's row, from which the mails are written. */
const changed: Effect<MeetingTypes> = {
  change: (attempt) => ({ ...planAfter(attempt), sequence: attempt.found.meeting.sequence + 1 }),
  journalled: (attempt) => ({ after: { changes: planChanges(attempt.found.meeting, planAfter(attempt)) } }),
};

const cancelled: Effect<MeetingTypes> = {
  change: ({ found, reason }) => ({ cancelledReason: reason, sequence: found.meeting.sequence + 1 }),
  journalled: ({ found: { meeting } }) => ({ before: { day: meeting.day, starts: meeting.starts }, after: {} }),
};

const held: Effect<MeetingTypes> = {
  change: ({ now }) => ({ heldAt: now }),
  journalled: ({ found }) => ({ after: { attendance: found.invitees.map((one) => [one.name, one.attendance]) } }),
};

const approved: Effect<MeetingTypes> = {
  change: async (attempt) => ({
    ...{ approvedAt: attempt.now, approvedName: attempt.actor.name },
    approvedOffice: await approvingOffice(attempt),
  }),
  journalled: ({ found }) => ({ after: { minutes: found.items.map((one) => [one.title, one.minutes]) } }),
};

/** The lifecycle of a meeting: every row of `meetingMoves`. */
export const meetingLifecycle: Lifecycle<MeetingTypes> = {
  name: 'meeting',
  moves: meetingMoves,
  statusNames: meetingStatusNames,
  permitsBesides: (stores, { actor, input, action, tools }) => {
    const permission = moveNamed(meetingMoves, action)?.permission ?? '';
    return isPermittedBySeat(stores, actor, { ...input, permission, today: tools.clock.today() });
  },
  async load({ meetings }, { id, organisationId }) {
    const meeting = await meetings.find(id, { lock: true });
    if (meeting === null || meeting.organisationId !== organisationId) return refuse('not-found');
    return accept({ meeting, items: await meetings.items(meeting), invitees: await meetings.invitees(meeting) });
  },
  thingOf: ({ meeting }) => meeting,
  async write({ stores, found }, status, changes) {
    const moved = { ...found.meeting, ...changes, status };
    await stores.meetings.update(moved);
    return { ...moved, rowVersion: moved.rowVersion + 1 };
  },
  journalKey: ({ organisationId, fiscalYear, id }) => meetingSubject({ organisationId, id, fiscalYears: [fiscalYear] }),
  conditions: meetingConditions,
  effects: {
    ...{ called, changed, cancelled, held, approved },
    reopened: { change: () => ({ approvedAt: null, approvedName: null, approvedOffice: null }) },
  },
};
