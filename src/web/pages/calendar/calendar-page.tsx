import type { DatedEntry, YearCalendar } from '../../../application/calendar/read-calendar.ts';
import { toParts } from '../../../domain/values/civil-date.ts';
import { toBuddhistYear } from '../../../domain/values/fiscal-year.ts';
import { formatThaiDateWithWeekday, thaiMonths } from '../../../domain/values/thai-date.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { StatusShape } from '../../components/status-shape.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { toneOfDaysLeft } from '../../components/status-tone.ts';
import { paths } from '../../paths.ts';
import { calendarText, kindNames } from '../../text/calendar-text.ts';
import { placeName } from '../framework/framework-scoring.tsx';
import { LinkedSource } from '../framework/sourced-value.tsx';
import { CountingRules } from './counting-rules.tsx';

export interface CalendarPageProps {
  readonly calendar: YearCalendar;
  readonly years: readonly number[];
  readonly view: 'everything' | 'ahead';
}

/** The year as a list by month: what is past, where we are, what comes next and in how many working days. */
export function CalendarPage({ calendar, years, view }: CalendarPageProps) {
  const { fiscalYear } = calendar.framework;
  const shown = calendar.entries.filter((entry) => view === 'everything' || entry.when !== 'past');
  const next = calendar.entries.find((entry) => entry.when === 'ahead')?.code;
  return (
    <>
      <h1>
        {calendarText.title} ปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <LinkTabs
        label={calendarText.years}
        tabs={years.map((year) => ({
          label: `พ.ศ. ${year}`,
          href: paths.calendar(year),
          current: year === fiscalYear,
        }))}
      />
      <p>
        {calendarText.today} {formatThaiDateWithWeekday(calendar.today)} ·{' '}
        <ViewLinks fiscalYear={fiscalYear} view={view} />
      </p>
      {shown.length === 0 ? (
        <EmptyState title={calendarText.empty} whatWillAppear={calendarText.emptyText} />
      ) : (
        monthsOf(shown).map(([month, entries]) => (
          <section key={month}>
            <h2>{sayMonth(month)}</h2>
            <ul class="agenda">
              {entries.map((entry) => (
                <AgendaEntry
                  key={entry.code}
                  entry={entry}
                  isNext={entry.code === next}
                  frameworkPath={paths.framework(fiscalYear)}
                />
              ))}
            </ul>
          </section>
        ))
      )}
      <CountingRules calendar={calendar} />
      <p>
        <a href={paths.framework(fiscalYear)}>{calendarText.framework}</a>
      </p>
    </>
  );
}

function ViewLinks({ fiscalYear, view }: { readonly fiscalYear: number; readonly view: CalendarPageProps['view'] }) {
  const base = paths.calendar(fiscalYear);
  return view === 'ahead' ? (
    <>
      <a href={base}>{calendarText.everything}</a> · <b>{calendarText.ahead}</b>
    </>
  ) : (
    <>
      <b>{calendarText.everything}</b> · <a href={`${base}?view=ahead`}>{calendarText.ahead}</a>
    </>
  );
}

interface AgendaEntryProps {
  readonly entry: DatedEntry;
  readonly isNext: boolean;
  readonly frameworkPath: string;
}

function AgendaEntry({ entry, isNext, frameworkPath }: AgendaEntryProps) {
  return (
    <li class={`agenda__entry agenda__entry--${entry.when}`}>
      <p class="agenda__date">{entry.dateText}</p>
      <div>
        <p class="agenda__title">
          <b>{entry.title}</b>
        </p>
        <p class="agenda__tags">
          <WhenTag entry={entry} isNext={isNext} /> <DaysLeft entry={entry} />
          <span class="muted">{notesOf(entry).join(' · ')}</span>
        </p>
        {entry.movedTo === null ? null : (
          <p class="small">
            {calendarText.moved} <b>{formatThaiDateWithWeekday(entry.movedTo)}</b>
          </p>
        )}
        {entry.note === null ? null : <p class="small muted">{entry.note}</p>}
        <p class="agenda__source">
          <LinkedSource source={entry.source} documentsAt={frameworkPath} />
        </p>
      </div>
    </li>
  );
}

function WhenTag({ entry, isNext }: { readonly entry: DatedEntry; readonly isNext: boolean }) {
  if (entry.when === 'past') return <StatusTag tone="quiet" word={calendarText.past} />;
  if (entry.when === 'now') return <StatusTag tone="active" word={calendarText.now} />;
  return <StatusTag tone={isNext ? 'attention' : 'quiet'} word={isNext ? calendarText.next : calendarText.later} />;
}

function DaysLeft({ entry }: { readonly entry: DatedEntry }) {
  if (entry.workingDaysLeft === null) return null;
  const tone = toneOfDaysLeft(entry.workingDaysLeft);
  return (
    <span class={`days days--${tone}`}>
      <StatusShape tone={tone} /> {calendarText.until} {entry.workingDaysLeft} {calendarText.workingDays}{' '}
    </span>
  );
}

function notesOf(entry: DatedEntry): readonly string[] {
  const place = entry.province === null ? [] : [`${calendarText.provinceOnly}${placeName(entry.province)}`];
  const outside = { before: calendarText.beforeYear, after: calendarText.afterYear } as const;
  return [kindNames[entry.kind], ...place, ...(entry.outsideYear === null ? [] : [outside[entry.outsideYear]])];
}

/** Entries under the month in which they must be done by; a period of many months under the month it begins. */
function monthsOf(entries: readonly DatedEntry[]): readonly (readonly [string, readonly DatedEntry[]])[] {
  const months = new Map<string, DatedEntry[]>();
  for (const entry of entries) {
    const month = entry.from.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sayMonth(month: string): string {
  const { year, month: number } = toParts(`${month}-01`);
  return `${thaiMonths[number - 1]?.[0] ?? ''} ${toBuddhistYear(year)}`;
}
