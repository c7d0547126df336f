import type { FastifyInstance } from 'fastify';
import { addInvitee } from '../../application/meetings/add-invitee.ts';
import { draftMeeting, saveMeeting } from '../../application/meetings/draft-meeting.ts';
import { moveMeeting } from '../../application/meetings/move-meeting.ts';
import { type MeetingReading, readMeeting } from '../../application/meetings/read-meeting.ts';
import { readMeetings } from '../../application/meetings/read-meetings.ts';
import { recordAttendance } from '../../application/meetings/record-attendance.ts';
import { recordMeetingMinutes } from '../../application/meetings/record-minutes.ts';
import { removeInvitee } from '../../application/meetings/remove-invitee.ts';
import { replyMeeting } from '../../application/meetings/reply-meeting.ts';
import { saveAgenda } from '../../application/meetings/save-agenda.ts';
import {
  addInviteeRoute,
  draftMeetingRoute,
  listMeetingsRoute,
  moveMeetingRoute,
  readMeetingRoute,
  recordAttendanceRoute,
  recordMeetingMinutesRoute,
  removeInviteeRoute,
  replyMeetingRoute,
  saveAgendaRoute,
  saveMeetingRoute,
} from '../../contract/api/meetings.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

interface Place {
  readonly meeting: string;
}

export function serveMeetings(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listMeetingsRoute, {
    handle: ({ deps, actor, query }) =>
      readMeetings(deps, actor, { ...query, mine: query.mine === 'true', bodyId: query.body }),
  });
  serveRoute(app, deps, readMeetingRoute, {
    async handle({ deps, actor, params }) {
      const reading = await readMeeting(deps, actor, { id: params.meeting });
      return reading.ok ? accept(shown(reading.value)) : reading;
    },
  });
  servePlanning(app, deps);
  serveRecords(app, deps);
}

function servePlanning(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, draftMeetingRoute, {
    handle: ({ deps, actor, body }) => draftMeeting(deps, actor, body),
  });
  serveRoute(app, deps, saveMeetingRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveMeeting(deps, actor, { ...body, id: params.meeting, rowVersion: version }),
    present,
  });
  serveRoute(app, deps, saveAgendaRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveAgenda(deps, actor, { ...body, id: params.meeting, rowVersion: version }),
    present,
  });
  serveRoute(app, deps, addInviteeRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      addInvitee(deps, actor, { ...body, id: params.meeting, rowVersion: version }),
    present,
  });
  serveRoute(app, deps, removeInviteeRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      removeInvitee(deps, actor, { ...body, id: params.meeting, number: params.number, rowVersion: version }),
    present,
  });
  serveRoute(app, deps, moveMeetingRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveMeeting(deps, actor, { ...body, id: params.meeting, rowVersion: version }, params.move),
    present,
  });
}

function serveRecords(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, replyMeetingRoute, {
    handle: ({ deps, actor, params, body }) =>
      replyMeeting(deps, actor, { ...body, id: params.meeting, number: params.number }),
  });
  serveRoute(app, deps, recordAttendanceRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      recordAttendance(deps, actor, { ...body, id: params.meeting, rowVersion: version }),
    present,
  });
  serveRoute(app, deps, recordMeetingMinutesRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      recordMeetingMinutes(deps, actor, { ...body, id: params.meeting, rowVersion: version }),
    present,
  });
}

/** The current meeting, returned to a client that sent an old row version. */
async function present({ deps, actor, params }: { deps: ApiDeps; actor: Actor; params: Place }) {
  const reading = await readMeeting(deps, actor, { id: params.meeting });
  return reading.ok ? accept(reading.value.meeting) : reading;
}

function shown({ meeting, items, invitees, counts, postponement }: MeetingReading): OutputOf<typeof readMeetingRoute> {
  return { ...meeting, items, invitees, counts, postponement };
}
