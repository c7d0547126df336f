import type { FastifyInstance } from 'fastify';
import {
  attachMeetingFile,
  mayAttachMeetingFile,
  takeBackMeetingFile,
} from '../../application/meetings/attach-meeting-file.ts';
import { openMeetingFile } from '../../application/meetings/meeting-files.ts';
import { readMeeting } from '../../application/meetings/read-meeting.ts';
import {
  attachMeetingPaperRoute,
  downloadMeetingPaperRoute,
  listMeetingPapersRoute,
  takeBackMeetingPaperRoute,
} from '../../contract/api/meeting-papers.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { ofReceivedFile, type ReceivedAttachment, receiveAttachment, sendStored } from '../receive-attachment.ts';
import { serveRoute } from '../serve-route.ts';

const fields = ['title', 'about', 'replaces', 'visibility'];

/** Files that are laid before a meeting. */
export function serveMeetingPapers(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listMeetingPapersRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readMeeting(deps, actor, { id: params.meeting }), ({ files }) => ({ files })),
  });
  serveRoute<typeof attachMeetingPaperRoute, ReceivedAttachment>(app, deps, attachMeetingPaperRoute, {
    ...ofReceivedFile,
    before: ({ deps, actor, params }) => mayAttachMeetingFile(deps, actor, { id: params.meeting }),
    receive: ({ deps, request }) => receiveAttachment(deps, request, fields),
    handle: ({ deps, actor, params, body: { visibility, ...body } }) =>
      attachMeetingFile(deps, actor, {
        ...{ id: params.meeting, ...body },
        visibility: visibility === 'public' ? 'public' : 'invitees',
      }),
  });
  serveRoute(app, deps, downloadMeetingPaperRoute, {
    handle: ({ deps, actor, params: { meeting, number }, query }) =>
      openMeetingFile(deps, actor, { id: meeting, number, version: query.version ?? null }),
    send: (body, _request, reply) => sendStored(body, reply),
  });
  serveRoute(app, deps, takeBackMeetingPaperRoute, {
    handle: ({ deps, actor, params: { meeting, number }, body }) =>
      takeBackMeetingFile(deps, actor, { id: meeting, number, reason: body.reason }),
  });
}
