import type { FastifyInstance } from 'fastify';
import { prepareNotice } from '../../application/notices/prepare-notice.ts';
import { readNotices } from '../../application/notices/read-notices.ts';
import { recordOutsideNotice } from '../../application/notices/record-outside-notice.ts';
import { prepareNoticeRoute, readNoticesRoute, recordOutsideNoticeRoute } from '../../contract/api/notices.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

export function serveNotices(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readNoticesRoute, {
    async handle({ deps, actor, params }) {
      const read = await readNotices(deps, actor, { fiscalYear: params.year });
      if (!read.ok) return read;
      const { units: _, mayPrepare: __, ...told } = read.value;
      return accept(told);
    },
  });
  serveRoute(app, deps, recordOutsideNoticeRoute, {
    handle: ({ deps, actor, params, body }) =>
      recordOutsideNotice(deps, actor, { fiscalYear: params.year, kind: params.notice, ...body }),
  });
  serveRoute(app, deps, prepareNoticeRoute, {
    handle: ({ deps, actor, params, body }) =>
      prepareNotice(deps, actor, { fiscalYear: params.year, kind: params.notice, ...body }),
  });
}
