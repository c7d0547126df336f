import type { DatedCalendarItem } from '../../../application/calendar/date-calendar-items.ts';
import { formatThaiDateWithWeekday } from '../../../domain/values/thai-date.ts';
import { StatusShape } from '../../components/status-shape.tsx';
import { toneOfDaysLeft } from '../../components/status-tone.ts';
import { calendarText } from '../../text/calendar-text.ts';

/** How many of the next days stand above the year. */
const SHOWN = 3;

/** Where a line of the year stands on its page. */
export function entryId({ code }: Pick<DatedCalendarItem, 'code'>): string {
  return `day-${code}`;
}

/** The day by which something is to be done. */
function lastDay({ to, movedTo }: DatedCalendarItem): string {
  return movedTo ?? to;
}

/** What is not over and ends next; the periods that rounds assess are no dates to meet. */
export function nextDays(entries: readonly DatedCalendarItem[]): readonly DatedCalendarItem[] {
  return entries
    .filter(({ when, kind }) => when !== 'past' && kind !== 'round')
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
    .slice(0, SHOWN);
}

/** The next days of the year, first on its page: nobody looks for them among those that have passed. */
export function NextDays({ entries }: { readonly entries: readonly DatedCalendarItem[] }) {
  const next = nextDays(entries);
  return (
    <section aria-labelledby="next-days">
      <h2 id="next-days">{calendarText.nextDays}</h2>
      {next.length === 0 ? (
        <p class="muted">{calendarText.noNextDays}</p>
      ) : (
        <ul>
          {next.map((entry) => (
            <li key={entry.code}>
              <b>{formatThaiDateWithWeekday(lastDay(entry))}</b> <a href={`#${entryId(entry)}`}>{entry.title}</a>{' '}
              <DaysLeft days={entry.workingDaysLeft} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** How many working days are left until a day; nothing once it is past. */
export function DaysLeft({ days }: { readonly days: number | null }) {
  if (days === null) return null;
  const tone = toneOfDaysLeft(days);
  return (
    <span class={`days days--${tone}`}>
      <StatusShape tone={tone} /> {calendarText.until} {days} {calendarText.workingDays}{' '}
    </span>
  );
}
