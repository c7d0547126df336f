import type { PartyForecastReading } from '../../../application/forecast/read-party-forecast.ts';
import { reasonsOf } from '../../../domain/forecast/forecast-words.ts';
import type { ForecastRow, ImpliedTotal } from '../../../domain/forecast/party-forecast.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { gradeName } from '../../../domain/framework/grade-name.ts';
import { topScoreOf } from '../../../domain/framework/top-score.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, CsvLink, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { OutlookTag, projectedColumns } from '../../components/forecast-columns.tsx';
import { KeyFigure } from '../../components/key-figure.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { forecastText } from '../../text/forecast-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { whatIfText } from '../../text/what-if-text.ts';
import { ForecastChart } from './forecast-chart.tsx';

export interface ForecastPageProps {
  readonly reading: PartyForecastReading;
  readonly view: 'all' | 'own';
}

/** What a party's year may end with: the total, the watch list, and each indicator with its chart. */
export function ForecastPage({ reading, view }: ForecastPageProps) {
  const { organisation, fiscalYear, forecast, own } = reading;
  const { framework } = forecast;
  const rows = view === 'own' ? forecast.rows.filter(({ indicator }) => own.includes(indicator.code)) : forecast.rows;
  return (
    <>
      <Breadcrumbs crumbs={[partyCrumb(fiscalYear, organisation), { label: forecastText.title }]} />
      <h1>
        {forecastText.title} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p>
        {forecastText.lead} <AssumptionMark reason={forecastText.assumption} />
      </p>
      <Total reading={reading} />
      <p>
        <a href={paths.whatIf(fiscalYear, organisation.id)}>{whatIfText.open}</a>
      </p>
      <ViewTabs reading={reading} view={view} />
      {rows.length === 0 ? (
        <EmptyState title={forecastText.empty} whatWillAppear={forecastText.emptyText} />
      ) : (
        <>
          <WatchTable rows={rows} reading={reading} />
          <p class="small">{forecastText.settled}</p>
          {rows.filter(isOpen).map((row) => (
            <OneIndicator key={row.indicator.code} row={row} framework={framework} />
          ))}
        </>
      )}
    </>
  );
}

function Total({ reading: { forecast } }: Pick<ForecastPageProps, 'reading'>) {
  const { framework, expected, worst, best } = forecast;
  if (expected === null) return null;
  return (
    <KeyFigure
      label={forecastText.impliedTotal}
      value={expected.total}
      unit={`${reportingText.full} ${topScoreOf(framework)}`}
    >
      <p>
        {worst && best
          ? `${forecastText.between} ${totalWords(framework, worst)} – ${totalWords(framework, best)}`
          : null}
        {expected.grade === null ? null : ` · ${forecastText.grade} ${gradeName(framework, expected.grade)}`}
      </p>
      <p class="small">
        {forecastText.counted} {expected.counted} {forecastText.ofWeight} {expected.of}
        {expected.counted === expected.of ? null : ` · ${forecastText.notAll}`}
      </p>
    </KeyFigure>
  );
}

function totalWords(framework: Framework, { total, grade }: ImpliedTotal): string {
  return `${shortScore(total)}${grade === null ? '' : ` (${gradeName(framework, grade)})`}`;
}

function ViewTabs({ reading: { organisation, fiscalYear, own }, view }: ForecastPageProps) {
  if (own.length === 0) return null;
  return (
    <LinkTabs
      label={forecastText.show}
      tabs={[
        { label: forecastText.all, href: paths.forecast(fiscalYear, organisation.id), current: view === 'all' },
        {
          label: forecastText.own,
          href: paths.forecast(fiscalYear, organisation.id, 'own'),
          current: view === 'own',
          count: own.length,
        },
      ]}
    />
  );
}

function WatchTable({ rows, reading }: Pick<ForecastPageProps, 'reading'> & { readonly rows: readonly ForecastRow[] }) {
  const { forecast, organisation, fiscalYear } = reading;
  const file = (format: 'csv' | 'xlsx') => paths.forecastFile(fiscalYear, organisation.id, format);
  return (
    <>
      <DataTable
        caption={forecastText.watchList}
        rows={rows}
        rowKey={({ indicator }) => indicator.code}
        columns={columnsOf(reading, forecast.framework)}
        phone="cards"
      />
      <CsvLink href={file('csv')} xlsxHref={file('xlsx')} />
    </>
  );
}

function columnsOf({ forecast }: PartyForecastReading, framework: Framework): readonly Column<ForecastRow>[] {
  const leadOf = (code: string) => forecast.leads.find((one) => one.code === code)?.agencyName ?? '–';
  return [
    {
      key: 'indicator',
      header: forecastText.indicator,
      rowHeader: true,
      cell: (row) => <IndicatorLink row={row} />,
    },
    ...projectedColumns(framework),
    {
      key: 'worst',
      header: forecastText.worst,
      align: 'number',
      cell: ({ atRisk }) => (atRisk === null ? '–' : <DecimalNumber value={atRisk.worst} />),
    },
    { key: 'lead', header: forecastText.lead2, cell: ({ indicator }) => leadOf(indicator.code) },
  ];
}

/** What is reported already needs no words. */
function isOpen({ projection }: ForecastRow): boolean {
  return projection.basis !== 'reported';
}

function IndicatorLink({ row }: { readonly row: ForecastRow }) {
  const { code, name } = row.indicator;
  return isOpen(row) ? (
    <a href={`#${anchorOf(code)}`}>
      {code} {name}
    </a>
  ) : (
    <>
      {code} {name}
    </>
  );
}

export function anchorOf(code: string): string {
  return `indicator-${code}`;
}

function OneIndicator({ row, framework }: { readonly row: ForecastRow; readonly framework: Framework }) {
  const { indicator } = row;
  return (
    <section id={anchorOf(indicator.code)} aria-labelledby={`${anchorOf(indicator.code)}-title`}>
      <h2 id={`${anchorOf(indicator.code)}-title`}>
        {indicator.code} {indicator.name}
      </h2>
      <p>
        <OutlookTag row={row} framework={framework} />
      </p>
      {reasonsOf(row, framework).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <ForecastChart row={row} />
    </section>
  );
}
