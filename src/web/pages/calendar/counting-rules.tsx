import type { YearCalendar } from '../../../application/calendar/read-calendar.ts';
import { holidayDatesAt } from '../../../domain/calendar/holiday.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { holidayGaps } from '../../../frameworks/holidays.ts';
import { placeName } from '../../../frameworks/place-name.ts';
import { DataTable } from '../../components/data-table.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { HolidaysEndNote } from '../../components/holidays-end-note.tsx';
import { SourcedValue } from '../../components/sourced-value.tsx';
import { paths } from '../../paths.ts';
import { calendarText } from '../../text/calendar-text.ts';
import { frameworkText } from '../../text/framework-text.ts';
import { holidaysText } from '../../text/holidays-text.ts';

/** How working days are counted, with which holidays, and what the table of holidays is known to lack. */
export function CountingRules({ calendar }: { readonly calendar: YearCalendar }) {
  const { dueRule } = calendar;
  const moved = dueRule.whenDueOnHoliday.value === 'next-working-day';
  const received = dueRule.momentThatCounts.value === 'received';
  const rows = [
    [
      calendarText.ruleOnHoliday,
      moved ? frameworkText.nextWorkingDay : frameworkText.sameDay,
      dueRule.whenDueOnHoliday.source,
    ],
    [calendarText.rulePlace, placeName(dueRule.placeThatCounts.value), dueRule.placeThatCounts.source],
    [calendarText.ruleMoment, received ? frameworkText.received : frameworkText.sent, dueRule.momentThatCounts.source],
  ] as const;
  return (
    <section aria-labelledby="counting">
      <h2 id="counting">{calendarText.rule}</h2>
      <FactList
        facts={rows.map(([label, value, source]) => ({
          label,
          value: (
            <SourcedValue source={source} documentsAt={paths.framework(calendar.framework.fiscalYear)}>
              {value}
            </SourcedValue>
          ),
        }))}
      />
      <h3>{calendarText.gaps}</h3>
      <ul>
        {holidayGaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      <p>
        {calendar.holidaysUntil === null ? holidaysText.unknown : holidaysText.known(calendar.holidaysUntil)}{' '}
        <HolidaysEndNote until={calendar.holidaysUntil} day={lastDayOf(calendar)} />{' '}
        <a href={paths.holidays()}>{holidaysText.open}</a>
      </p>
      <HolidayTable calendar={calendar} />
    </section>
  );
}

/** The last day to which the page counts. */
function lastDayOf({ entries }: YearCalendar): string | null {
  const counted = entries.filter((entry) => entry.workingDaysLeft !== null);
  const days = counted.map((entry) => entry.movedTo ?? entry.to).sort();
  return days.at(-1) ?? null;
}

function HolidayTable({ calendar }: { readonly calendar: YearCalendar }) {
  const place = calendar.dueRule.placeThatCounts.value;
  const days = calendar.entries.flatMap((entry) => [entry.from, entry.movedTo ?? entry.to]).sort();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const dates = [...holidayDatesAt(place, calendar.holidays)].filter((date) => date >= first && date <= last);
  const named = dates.map((date) => ({
    date,
    name: calendar.holidays
      .filter((one) => one.date === date)
      .map((one) => one.name)
      .join(' · '),
  }));
  return (
    <details>
      <summary>{calendarText.holidaysShow(named.length)}</summary>
      <DataTable
        caption={`${calendarText.holidays} (${placeName(place)})`}
        rows={named}
        rowKey={(row) => row.date}
        columns={[
          { key: 'date', header: calendarText.holidayDate, rowHeader: true, cell: (row) => formatThaiDate(row.date) },
          { key: 'name', header: calendarText.holidayName, cell: (row) => row.name },
        ]}
      />
    </details>
  );
}
