import { h } from 'preact';
import { readMeetings } from '../../../application/meetings/read-meetings.ts';
import { listOrganisations } from '../../../application/people/list-organisations.ts';
import { meetingKinds } from '../../../domain/meetings/meeting.ts';
import { isCivilDate } from '../../../domain/values/civil-date.ts';
import { accept } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { linkedYears } from '../../linked-years.ts';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { page } from '../../serve-page.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { calendarViews, daysOf } from './calendar-days.ts';
import { changeNoticeRoutes } from './change-notice-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { inviteesRoutes } from './invitees-routes.ts';
import { meetingRoutesOfOne } from './meeting-routes.ts';
import { MeetingsPage } from './meetings-page.tsx';
import type { CalendarAsked } from './meetings-page-props.ts';
import { meetingPapersRoutes } from './papers-routes.ts';

const meetingsPage = page({
  address: paths.meetings,
  asks: {
    view: oneOfWords(...calendarViews),
    whose: oneOfWords('all', 'mine', 'province'),
    kind: oneOfWords(...meetingKinds),
    day: (text) => (isCivilDate(text) && /^(19|2\d)/.test(text) ? text : undefined),
  },
  who: 'anyone',
  refusals: ['forbidden', 'meeting-days-invalid'],
  frame: { width: 'board', current: 'meetings' },
  async show(call) {
    const { deps, request, actor } = call;
    const asked = askedOf(call);
    const days = daysOf(asked.view, asked.day);
    const reading = await readMeetings(deps, actor, {
      ...{ from: days.from, to: days.to, mine: asked.whose === 'mine' },
      province: asked.province || undefined,
      bodyId: asked.body || undefined,
      kind: meetingKinds.find((one) => one === asked.kind),
    });
    if (!reading.ok) return reading;
    const provinces = await listOrganisations(deps, actor, { kind: 'province', provinceId: null });
    const bodies = await listOrganisations(deps, actor, { kind: 'committee', provinceId: null });
    if (!provinces.ok) return provinces;
    if (!bodies.ok) return bodies;
    return accept({
      title: meetingText.title,
      body: h(MeetingsPage, {
        ...{ reading: reading.value, asked, days, signedIn: request.reader.signedIn },
        ...{ provinces: provinces.value, bodies: bodies.value },
        years: linkedYears(reading.value.today, await request.publishedYears()),
      }),
    });
  },
});

function askedOf({ asked, request }: PageCall<unknown>): CalendarAsked {
  const whose = (['mine', 'province'] as const).find((one) => one === asked('whose')) ?? 'all';
  return {
    view: calendarViews.find((one) => one === asked('view')) ?? 'week',
    day: isCivilDate(asked('day')) && /^(19|2\d)/.test(asked('day')) ? asked('day') : request.reader.today,
    ...{ whose, province: asked('province'), body: asked('body'), kind: asked('kind') },
  };
}

/** The joint calendar, the drafts, and each meeting with what is done with it. */
export const meetingsRoutes = [
  meetingsPage,
  ...draftRoutes,
  ...inviteesRoutes,
  ...meetingPapersRoutes,
  ...meetingRoutesOfOne,
  ...changeNoticeRoutes,
];
