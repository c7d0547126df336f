import type { HolidaysReading } from '../../../application/calendar/read-holidays.ts';
import type { RecordedHoliday } from '../../../application/year/holiday-ports.ts';
import { formatThaiDateWithWeekday } from '../../../domain/values/thai-date.ts';
import { holidayGaps } from '../../../frameworks/holidays.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { isLinkedYear } from '../../linked-years.ts';
import { paths } from '../../paths.ts';
import { calendarText } from '../../text/calendar-text.ts';
import { holidaysText } from '../../text/holidays-text.ts';
import { HolidaysForms } from './holidays-forms.tsx';
import type { HolidaysPageProps } from './holidays-state.ts';
import { placesOf } from './places-of.ts';

/** The government holidays of a calendar year with their documents, and OPDC's forms to keep them. */
export function HolidaysPage(props: HolidaysPageProps) {
  const { reading, state, years } = props;
  const { year, knownUntil, holidays } = reading;
  const tabs = [year - 1, year, year + 1]
    .filter((one) => one === year || isLinkedYear(one - 543, years))
    .map((one) => ({ label: `พ.ศ. ${one}`, href: paths.holidays(String(one)), current: one === year }));
  return (
    <>
      <ErrorSummary errors={state.errors ?? []} />
      <h1>
        {holidaysText.title} พ.ศ. {year}
      </h1>
      <p>{holidaysText.lead}</p>
      <p>
        <b>{knownUntil === null ? holidaysText.unknown : holidaysText.known(knownUntil)}</b>
      </p>
      <LinkTabs label={holidaysText.year} tabs={tabs} />
      {holidays.length === 0 ? (
        <EmptyState title={holidaysText.none} whatWillAppear={holidaysText.noneText} />
      ) : (
        <HolidayRows reading={reading} />
      )}
      <h2>{calendarText.gaps}</h2>
      <ul>
        {holidayGaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      {reading.mayManage ? <HolidaysForms {...props} /> : null}
    </>
  );
}

function HolidayRows({ reading: { holidays, year } }: { readonly reading: HolidaysReading }) {
  return (
    <DataTable
      caption={`${holidaysText.title} พ.ศ. ${year}`}
      captionHidden
      phone="cards"
      rows={holidays}
      rowKey={(row) => `${row.date} ${row.scope} ${row.name}`}
      columns={[
        {
          key: 'date',
          header: holidaysText.date,
          rowHeader: true,
          cell: (row) => formatThaiDateWithWeekday(row.date),
        },
        { key: 'name', header: holidaysText.name, cell: (row) => <HolidayName row={row} /> },
        { key: 'scope', header: holidaysText.place, cell: (row) => placesOf(row.scope) },
        { key: 'document', header: holidaysText.document, cell: (row) => originOf(row) },
      ]}
    />
  );
}

function HolidayName({ row }: { readonly row: RecordedHoliday }) {
  if (row.withdrawnReason === null) return <>{row.name}</>;
  return (
    <>
      <s>{row.name}</s> <StatusTag tone="quiet" word={`${holidaysText.withdrawn}: ${row.withdrawnReason}`} />
    </>
  );
}

function originOf({ document, recordedName }: RecordedHoliday): string {
  if (document === '') return holidaysText.firstRecord;
  return recordedName === null ? document : `${document} (${holidaysText.recorded} ${recordedName})`;
}
