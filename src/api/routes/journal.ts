import type { FastifyInstance } from 'fastify';
import { readJournal } from '../../application/journal/read-journal.ts';
import { readJournalRoute } from '../../contract/api/journal.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

export function serveJournal(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readJournalRoute, {
    handle: ({ deps, actor, params, query }) =>
      readJournal(deps, actor, {
        organisationId: params.org,
        subject: query.subject ?? '',
        before: query.cursor ?? null,
      }),
  });
}
