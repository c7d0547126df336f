import type { FastifyInstance } from 'fastify';
import { h } from 'preact';
import { readCalendar } from '../../../application/calendar/read-calendar.ts';
import { listFrameworks } from '../../../application/framework/list-frameworks.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { calendarText } from '../../text/calendar-text.ts';
import { CalendarPage } from './calendar-page.tsx';

interface CalendarRoute {
  readonly Params: { readonly year: string };
  readonly Querystring: { readonly view?: string };
}

/** The calendar of a fiscal year. */
export function registerCalendarPages(app: FastifyInstance, deps: WebDeps): void {
  app.get<CalendarRoute>('/:year/calendar', async (request, reply) => {
    const { actor } = request.reader;
    const fiscalYear = /^\d{4}$/.test(request.params.year) ? Number(request.params.year) : 0;
    const calendar = await readCalendar(deps, actor, { fiscalYear });
    if (!calendar.ok) return sendRefusal(request, reply, calendar.refusals);
    const listed = await listFrameworks(deps, actor);
    const years = listed.ok ? listed.value.map((one) => one.framework.fiscalYear) : [];
    const view = request.query.view === 'ahead' ? 'ahead' : 'everything';
    return sendPage(request, reply, {
      title: `${calendarText.title} ปีงบประมาณ พ.ศ. ${fiscalYear}`,
      current: 'calendar',
      body: h(CalendarPage, { calendar: calendar.value, years, view }),
    });
  });
}
