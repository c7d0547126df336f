import type { DatedCalendarItem } from '../../../application/calendar/date-calendar-items.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { toParts } from '../../../domain/values/civil-date.ts';
import { toBuddhistYear } from '../../../domain/values/fiscal-year.ts';
import { formatThaiDateWithWeekday, thaiMonths } from '../../../domain/values/thai-date.ts';
import { placeName } from '../../../frameworks/place-name.ts';
import { DocumentNames, documentNamesOf } from '../../components/document-names.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { paths } from '../../paths.ts';
import { calendarText } from '../../text/calendar-text.ts';
import { libraryText } from '../../text/library-text.ts';
import { AgendaItem } from './agenda-item.tsx';
import type { CalendarPageProps } from './calendar-page-props.ts';
import { calendarPath } from './calendar-path.ts';
import { ChooseProvince } from './choose-province.tsx';
import { CountingRules } from './counting-rules.tsx';
import { NextDays } from './next-days.tsx';
import { NoticeChecker } from './notice-checker.tsx';
import { SubscribePanel } from './subscribe-panel.tsx';

/** The year as a list by month: past days, today, and what comes next in how many working days. */
export function CalendarPage(props: CalendarPageProps) {
  const { calendar, view } = props;
  const { fiscalYear } = calendar.framework;
  const shown = calendar.entries.filter((entry) => view === 'everything' || entry.when !== 'past');
  const [past, ahead] = [shown.filter(isOver), shown.filter((entry) => !isOver(entry))];
  return (
    <DocumentNames.Provider value={documentNamesOf(calendar.framework)}>
      <ErrorSummary errors={props.checker.errors} />
      <Heading {...props} />
      <NextDays entries={calendar.entries} />
      {shown.length === 0 ? (
        <EmptyState title={calendarText.empty} whatWillAppear={calendarText.emptyText} />
      ) : (
        <>
          {past.length === 0 ? null : (
            <details open={ahead.length === 0}>
              <summary>{calendarText.pastMonths(past.length)}</summary>
              <Months {...props} entries={past} />
            </details>
          )}
          <Months {...props} entries={ahead} />
        </>
      )}
      <SubscribePanel {...props} />
      <NoticeChecker {...props} />
      <CountingRules calendar={calendar} />
      <p>
        <a href={paths.framework(fiscalYear)}>{calendarText.framework}</a> ·{' '}
        <a href={paths.library(fiscalYear)}>{libraryText.title}</a> ·{' '}
        <a href={paths.meetings()}>{calendarText.meetings}</a>
      </p>
    </DocumentNames.Provider>
  );
}

const isOver = ({ when }: DatedCalendarItem) => when === 'past';

type MonthsProps = CalendarPageProps & { readonly entries: readonly DatedCalendarItem[] };

/** Lines of the year under their months. */
function Months({ entries, calendar, organisation, follows }: MonthsProps) {
  const next = calendar.entries.find((entry) => entry.when === 'ahead')?.code;
  return (
    <>
      {monthsOf(entries).map(([month, ofMonth]) => (
        <section key={month}>
          <h2>{formatMonth(month)}</h2>
          <ul class="agenda">
            {ofMonth.map((entry) => (
              <AgendaItem
                key={entry.code}
                entry={entry}
                isNext={entry.code === next}
                fiscalYear={calendar.framework.fiscalYear}
                organisation={organisation}
                follows={follows}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Heading({ calendar, organisation, years, view, own }: CalendarPageProps) {
  const { fiscalYear } = calendar.framework;
  return (
    <>
      <h1>
        {organisation === null ? calendarText.title : `${calendarText.provinceTitle}${partyTitle(organisation.name)}`}{' '}
        ปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <LinkTabs
        label={calendarText.years}
        tabs={years.map((year) => ({
          label: `พ.ศ. ${year}`,
          href: calendarPath(year, organisation),
          current: year === fiscalYear,
        }))}
      />
      {organisation === null ? null : (
        <p>
          {inPartyWords(organisation.id, calendarText.provinceLead)} ·{' '}
          <a href={paths.calendar(fiscalYear)}>{calendarText.national}</a>
        </p>
      )}
      <p>
        {calendarText.today} {formatThaiDateWithWeekday(calendar.today)} · {calendarText.countedAt}
        {placeName(calendar.dueRule.placeThatCounts.value)} ·{' '}
        <ViewLinks base={calendarPath(fiscalYear, organisation)} view={view} />
      </p>
      {organisation === null ? <ChooseProvince fiscalYear={fiscalYear} own={own} /> : null}
    </>
  );
}

function ViewLinks({ base, view }: { readonly base: string; readonly view: CalendarPageProps['view'] }) {
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

/** Items under the month of their last day; a period of many months under its first month. */
function monthsOf(entries: readonly DatedCalendarItem[]): readonly (readonly [string, readonly DatedCalendarItem[]])[] {
  const months = new Map<string, DatedCalendarItem[]>();
  for (const entry of entries) {
    const month = entry.from.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1));
}

function formatMonth(month: string): string {
  const { year, month: number } = toParts(`${month}-01`);
  return `${thaiMonths[number - 1]?.[0] ?? ''} ${toBuddhistYear(year)}`;
}
