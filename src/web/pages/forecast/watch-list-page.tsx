import {
  pointsAtRisk,
  type WatchedIndicator,
  type WatchedParty,
  type WatchList,
} from '../../../application/forecast/read-watch-list.ts';
import { gradeName } from '../../../domain/framework/grade-name.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, CsvLink, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { projectedColumns } from '../../components/forecast-columns.tsx';
import { paths } from '../../paths.ts';
import { forecastText } from '../../text/forecast-text.ts';
import { anchorOf } from './forecast-page.tsx';

/** More rows are in the file: a page of eight hundred is read by nobody. */
const MOST_ROWS = 40;

/** The watch list of the nation: every party's expected total, and the indicators that may cost most. */
export function WatchListPage({ list }: { readonly list: WatchList }) {
  const { framework, parties, rows } = list;
  const { fiscalYear } = framework;
  return (
    <>
      <h1>
        {forecastText.nation} ปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <p>
        {forecastText.lead} <AssumptionMark reason={forecastText.assumption} />
      </p>
      {parties.length === 0 ? (
        <EmptyState title={forecastText.empty} whatWillAppear={forecastText.emptyText} />
      ) : (
        <>
          <DataTable
            caption={forecastText.mostAtRisk}
            rows={rows.slice(0, MOST_ROWS)}
            rowKey={(row) => `${row.organisationId} ${row.indicator.code}`}
            columns={rowColumns(list)}
            phone="cards"
            emptyText={forecastText.none}
          />
          {rows.length > MOST_ROWS ? <p class="small">{forecastText.shownOf}</p> : null}
          <CsvLink href={paths.watchListFile(fiscalYear, 'csv')} xlsxHref={paths.watchListFile(fiscalYear, 'xlsx')} />
          <DataTable
            caption={forecastText.parties}
            rows={parties}
            rowKey={(one) => one.organisationId}
            columns={partyColumns(list)}
            phone="cards"
          />
        </>
      )}
    </>
  );
}

function rowColumns({ framework }: WatchList): readonly Column<WatchedIndicator>[] {
  const { fiscalYear } = framework;
  return [
    {
      key: 'indicator',
      header: forecastText.indicator,
      rowHeader: true,
      cell: ({ organisationId, indicator }) => (
        <a href={`${paths.forecast(fiscalYear, organisationId)}#${anchorOf(indicator.code)}`}>
          {indicator.code} {indicator.name}
        </a>
      ),
    },
    { key: 'party', header: forecastText.party, cell: ({ name }) => name },
    ...projectedColumns(framework),
  ];
}

function partyColumns({ framework }: WatchList): readonly Column<WatchedParty>[] {
  const { fiscalYear } = framework;
  return [
    {
      key: 'party',
      header: forecastText.party,
      rowHeader: true,
      cell: ({ organisationId, name }) => <a href={paths.forecast(fiscalYear, organisationId)}>{name}</a>,
    },
    {
      key: 'sum',
      header: forecastText.sumAtRisk,
      align: 'number',
      cell: (one) => <DecimalNumber value={pointsAtRisk(one)} />,
    },
    {
      key: 'total',
      header: forecastText.impliedTotal,
      align: 'number',
      cell: ({ expected }) => (expected === null ? '–' : shortScore(expected.total)),
    },
    {
      key: 'grade',
      header: forecastText.grade,
      cell: ({ expected }) => (expected === null ? '–' : (gradeName(framework, expected.grade) ?? '–')),
    },
    {
      key: 'between',
      header: forecastText.between,
      cell: ({ worst, best }) =>
        worst === null || best === null ? '–' : `${shortScore(worst.total)} – ${shortScore(best.total)}`,
    },
    {
      key: 'counted',
      header: forecastText.counted,
      align: 'number',
      cell: ({ expected }) => (expected === null ? '–' : `${expected.counted} ${forecastText.ofWeight} ${expected.of}`),
    },
    ...countColumns,
  ];
}

const countOf = (one: WatchedParty, fits: (row: WatchedParty['rows'][number]) => boolean) =>
  one.rows.filter(fits).length;

const countColumns: readonly Column<WatchedParty>[] = [
  {
    key: 'risk',
    header: forecastText.riskCount,
    align: 'number',
    cell: (one) => countOf(one, ({ atRisk }) => Number(atRisk?.worst ?? 0) > 0),
  },
  {
    key: 'unknown',
    header: forecastText.unknownCount,
    align: 'number',
    cell: (one) => countOf(one, ({ projection }) => projection.basis === null),
  },
];
