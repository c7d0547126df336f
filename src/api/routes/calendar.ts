import type { FastifyInstance } from 'fastify';
import { readCalendar } from '../../application/calendar/read-calendar.ts';
import { readCalendarRoute } from '../../contract/api/calendar.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

export function serveCalendar(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readCalendarRoute, {
    handle: ({ deps, actor, params }) => readCalendar(deps, actor, { fiscalYear: params.year }),
  });
}
