import type { DatedCalendarItem } from '../../../application/calendar/date-calendar-items.ts';
import type { ProvinceCalendar } from '../../../application/calendar/read-province-calendar.ts';
import { formatMovedBy } from '../../../domain/calendar/explain-lateness.ts';
import { formatThaiDate, formatThaiDateWithWeekday } from '../../../domain/values/thai-date.ts';
import { placeName } from '../../../frameworks/place-name.ts';
import { LinkedSource } from '../../components/sourced-value.tsx';
import { StatusShape } from '../../components/status-shape.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { calendarKindNames, calendarText } from '../../text/calendar-text.ts';
import { DaysLeft, entryId } from './next-days.tsx';

export interface AgendaItemProps {
  readonly entry: DatedCalendarItem;
  readonly isNext: boolean;
  readonly fiscalYear: number;
  readonly organisation: ProvinceCalendar['organisation'] | null;
  /** Whether the reader may see the progress of templates. */
  readonly follows: boolean;
}

/** One line of the year: when, what, how long until then, and warnings. */
export function AgendaItem(props: AgendaItemProps) {
  const { entry, isNext, fiscalYear } = props;
  return (
    <li id={entryId(entry)} class={`agenda__entry agenda__entry--${entry.when}`}>
      <p class="agenda__date">{entry.dateText}</p>
      <div>
        <p class="agenda__title">
          <b>{entry.title}</b>
        </p>
        <p class="agenda__tags">
          <WhenTag entry={entry} isNext={isNext} /> <DaysLeft days={entry.workingDaysLeft} />
          <span class="muted">{notesOf(entry).join(' · ')}</span>
        </p>
        {entry.movedTo === null ? null : (
          <p class="small">
            {formatMovedBy(entry.movedBy)} <b>{formatThaiDateWithWeekday(entry.movedTo)}</b>
          </p>
        )}
        {entry.place === null ? null : (
          <p class="small">
            {calendarText.place} {entry.place}
          </p>
        )}
        <Warnings entry={entry} fiscalYear={fiscalYear} />
        <TemplatesLink {...props} />
        {entry.note === null ? null : <p class="small muted">{entry.note}</p>}
        <p class="agenda__source">
          <LinkedSource source={entry.source} documentsAt={paths.framework(fiscalYear)} />
        </p>
      </div>
    </li>
  );
}

/** A link from the day on which templates are due to their pages. */
function TemplatesLink({ entry, fiscalYear, organisation, follows }: AgendaItemProps) {
  if (!follows || entry.kind !== 'kpi-template' || entry.concernsNextYear) return null;
  const href =
    organisation === null ? paths.templateProgress(fiscalYear) : paths.templates(fiscalYear, organisation.id);
  return (
    <p class="small">
      <a href={href}>{organisation === null ? calendarText.templatesNational : calendarText.templates}</a>
    </p>
  );
}

/** Short notice, and a step of another year than the calendar's: always shown. */
function Warnings({ entry, fiscalYear }: { readonly entry: DatedCalendarItem; readonly fiscalYear: number }) {
  const { notice, concernsNextYear } = entry;
  return (
    <>
      {notice?.isShort ? (
        <p class="small">
          <StatusShape tone="attention" /> {calendarText.shortNotice(formatThaiDate(notice.from), notice.workingDays)}
        </p>
      ) : null}
      {concernsNextYear ? (
        <p class="small">
          <StatusShape tone="attention" /> {calendarText.nextYear} {fiscalYear + 1}
        </p>
      ) : null}
    </>
  );
}

function WhenTag({ entry, isNext }: { readonly entry: DatedCalendarItem; readonly isNext: boolean }) {
  if (entry.when === 'past') return <StatusTag tone="quiet" word={calendarText.past} />;
  if (entry.when === 'now') return <StatusTag tone="active" word={calendarText.now} />;
  return <StatusTag tone={isNext ? 'attention' : 'quiet'} word={isNext ? calendarText.next : calendarText.later} />;
}

function notesOf(entry: DatedCalendarItem): readonly string[] {
  const place = entry.province === null ? [] : [`${calendarText.provinceOnly}${placeName(entry.province)}`];
  const outside = { before: calendarText.beforeYear, after: calendarText.afterYear } as const;
  return [calendarKindNames[entry.kind], ...place, ...(entry.outsideYear === null ? [] : [outside[entry.outsideYear]])];
}
