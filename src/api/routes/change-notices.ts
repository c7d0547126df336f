import type { FastifyInstance } from 'fastify';
import { readMeeting } from '../../application/meetings/read-meeting.ts';
import { readChangeNotice } from '../../application/notices/read-change-notice.ts';
import { recordChangeNotice } from '../../application/notices/record-change-notice.ts';
import { startChangeNotice } from '../../application/notices/start-change-notice.ts';
import {
  readChangeNoticeRoute,
  recordChangeNoticeRoute,
  startChangeNoticeRoute,
} from '../../contract/api/change-notices.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

/** How OPDC is told what a meeting decided on requests to change what was agreed. */
export function serveChangeNotices(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readChangeNoticeRoute, {
    async handle({ deps, actor, params }) {
      const reading = await readMeeting(deps, actor, { id: params.meeting });
      if (!reading.ok) return reading;
      const found = await readChangeNotice(deps, actor, reading.value.meeting);
      if (found === null) return accept({ notice: null });
      const { mayStart: _, mayRecord: __, ...notice } = found;
      return accept({ notice });
    },
  });
  serveRoute(app, deps, startChangeNoticeRoute, {
    handle: ({ deps, actor, params }) => startChangeNotice(deps, actor, { id: params.meeting }),
  });
  serveRoute(app, deps, recordChangeNoticeRoute, {
    handle: ({ deps, actor, params, body }) => recordChangeNotice(deps, actor, { id: params.meeting, ...body }),
  });
}
