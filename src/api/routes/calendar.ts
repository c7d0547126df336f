import type { FastifyInstance } from 'fastify';
import { checkNotice } from '../../application/calendar/check-notice.ts';
import { readCalendar } from '../../application/calendar/read-calendar.ts';
import { readHolidays } from '../../application/calendar/read-holidays.ts';
import { readProvinceCalendar } from '../../application/calendar/read-province-calendar.ts';
import { proveAndRecordHolidays } from '../../application/calendar/record-holidays.ts';
import { proveAndWithdrawHoliday } from '../../application/calendar/withdraw-holiday.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import { checkNoticeRoute, readCalendarRoute, readProvinceCalendarRoute } from '../../contract/api/calendar.ts';
import { readHolidaysRoute, recordHolidaysRoute, withdrawHolidayRoute } from '../../contract/api/holidays.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

export function serveCalendar(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readCalendarRoute, {
    handle: ({ deps, actor, params }) => readCalendar(deps, actor, { fiscalYear: params.year }),
  });
  serveRoute(app, deps, readProvinceCalendarRoute, {
    handle: ({ deps, actor, params }) =>
      readProvinceCalendar(deps, actor, { organisationId: params.org, fiscalYear: params.year }),
  });
  serveRoute(app, deps, checkNoticeRoute, {
    handle({ deps, actor, query: { from, due, year, place } }) {
      const named = year === undefined ? [] : [year];
      return checkNotice(deps, actor, { issuedOn: from, due, named, place });
    },
  });
  serveRoute(app, deps, readHolidaysRoute, {
    handle: ({ deps, actor, query: { year } }) => readHolidays(deps, actor, { year: year ?? null }),
  });
  serveRoute(app, deps, recordHolidaysRoute, {
    handle: ({ deps, actor, body }) =>
      proveAndRecordHolidays(provingIn(deps), actor, { ...body, proof: proofOf(body.proof) }),
  });
  serveRoute(app, deps, withdrawHolidayRoute, {
    handle: ({ deps, actor, body }) =>
      proveAndWithdrawHoliday(provingIn(deps), actor, { ...body, proof: proofOf(body.proof) }),
  });
}
