import { Fragment } from 'preact';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { toParts } from '../../../domain/values/civil-date.ts';
import { formatThaiDate, formatThaiDateWithWeekday, formatThaiTimes } from '../../../domain/values/thai-date.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { isLinkedYear } from '../../linked-years.ts';
import { paths } from '../../paths.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { calendarViews } from './calendar-days.ts';
import { CalendarFilter } from './calendar-filter.tsx';
import { MeetingLine } from './meeting-line.tsx';
import type { CalendarAsked, MeetingsPageProps } from './meetings-page-props.ts';

/** The joint calendar: meetings and sessions of negotiation of a week or a month, day by day. */
export function MeetingsPage(props: MeetingsPageProps) {
  const { reading, asked, days } = props;
  const nothing = reading.meetings.length + reading.sessions.length === 0;
  return (
    <>
      <h1>{meetingText.title}</h1>
      <Conveners {...props} />
      <LinkTabs
        label={meetingText.views}
        tabs={calendarViews.map((view) => ({
          ...{ label: meetingText[view], href: linkTo({ ...asked, view }), current: view === asked.view },
        }))}
      />
      <h2>{`${formatThaiDate(days.from)} – ${formatThaiDate(days.to)}`}</h2>
      <OtherDays {...props} />
      <CalendarFilter {...props} />
      {nothing ? (
        <EmptyState title={meetingText.nothing} whatWillAppear={meetingText.nothingText} />
      ) : (
        <Days {...props} />
      )}
    </>
  );
}

/** To the days before and after, as far as calendars lead. */
function OtherDays({ reading: { today }, asked, days, years }: MeetingsPageProps) {
  const turns = [
    { label: meetingText.previous, day: days.before },
    { label: meetingText.today, day: today },
    { label: meetingText.next, day: days.after },
  ].filter(({ day }) => isLinkedYear(toParts(day).year, years));
  return (
    <p class="no-print">
      {turns.map(({ label, day }, index) => (
        <Fragment key={label}>
          {index === 0 ? null : ' · '}
          <a href={linkTo({ ...asked, day })}>{label}</a>
        </Fragment>
      ))}
    </p>
  );
}

function linkTo({ view, day, whose, province, body, kind }: CalendarAsked): string {
  return paths.meetings(view, day, whose === 'all' ? '' : whose, province, body, kind);
}

function Conveners({ reading: { places } }: MeetingsPageProps) {
  if (places.length === 0) return null;
  return (
    <div class="button-row no-print">
      {places.map(({ organisationId, name }) => (
        <LinkButton
          key={organisationId}
          label={`${meetingText.newMeeting}${places.length === 1 ? '' : ` (${name})`}`}
          href={paths.newMeeting(organisationId)}
        />
      ))}
    </div>
  );
}

function Days({ reading }: MeetingsPageProps) {
  const { meetings, sessions, today } = reading;
  const days = [...new Set([...meetings.map((one) => one.meeting.day), ...sessions.map((one) => one.day)])].sort();
  return (
    <>
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>
            {formatThaiDateWithWeekday(day)} {day === today ? <span class="muted">{meetingText.today}</span> : null}
          </h3>
          <ul class="plain-list">
            {meetings
              .filter((one) => one.meeting.day === day)
              .map((one) => (
                <MeetingLine key={one.meeting.id} listed={one} today={today} />
              ))}
            {sessions
              .filter((one) => one.day === day)
              .map((one) => (
                <li key={`${one.organisationId} ${one.number}`}>
                  <b>{formatThaiTimes(one.starts, one.ends)}</b> {meetingText.session}{' '}
                  <a href={paths.negotiation(one.fiscalYear, one.organisationId)}>{partyTitle(one.partyName)}</a>{' '}
                  <span class="muted">{one.place}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
