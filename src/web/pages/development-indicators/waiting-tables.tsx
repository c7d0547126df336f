import type {
  WaitingIndicator,
  WaitingReading,
  WaitingValue,
} from '../../../application/development-indicators/read-waiting.ts';
import { seriesDoubtWords } from '../../../domain/development-indicators/series-doubts.ts';
import { periodKey, periodWords } from '../../../domain/development-indicators/series-period.ts';
import { groupedCount } from '../../../domain/values/group-thousands.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { paths } from '../../paths.ts';
import { developmentText } from '../../text/development-text.ts';
import { valueWords } from './database-words.tsx';

/** The indicators of the page with how many of their values wait; each leads to where its own are confirmed. */
export function WaitingIndicators({ reading: { indicators } }: { readonly reading: WaitingReading }) {
  return (
    <DataTable
      caption={developmentText.workIndicators}
      columns={indicatorColumns}
      rows={indicators}
      rowKey={({ indicator }) => indicator.code}
      phone="cards"
    />
  );
}

/** Their values, those first about which there is a question; of many the first of them, which is said. */
export function WaitingValues({ reading: { values, indicators } }: { readonly reading: WaitingReading }) {
  const more = indicators.reduce((sum, { count }) => sum + count, 0) - values.length;
  return (
    <>
      <DataTable
        caption={developmentText.workList}
        columns={valueColumns}
        rows={values}
        rowKey={({ point }) => `${point.code} ${periodKey(point)}`}
        phone="cards"
        filterable
      />
      {more > 0 ? <p>{developmentText.workMore(values.length, more)}</p> : null}
    </>
  );
}

function NamedIndicator({ indicator, to }: Pick<WaitingValue, 'indicator'> & { readonly to?: string }) {
  return (
    <a href={`${paths.series(indicator.organisationId, indicator.code)}${to ?? ''}`}>
      <span class="nowrap" data-arabic="">
        {indicator.code}
      </span>{' '}
      {indicator.name}
    </a>
  );
}

const indicatorColumns: readonly Column<WaitingIndicator>[] = [
  {
    key: 'indicator',
    header: developmentText.indicator,
    rowHeader: true,
    cell: ({ indicator }) => <NamedIndicator indicator={indicator} to="#confirm" />,
  },
  { key: 'count', header: developmentText.waitingValues, align: 'number', cell: ({ count }) => groupedCount(count) },
  { key: 'own', header: developmentText.ownValues, align: 'number', cell: ({ own }) => countOrNone(own) },
  { key: 'doubtful', header: developmentText.doubts, align: 'number', cell: ({ doubtful }) => countOrNone(doubtful) },
  { key: 'last', header: developmentText.lastSaved, cell: ({ lastAt }) => formatThaiInstant(lastAt) },
];

const countOrNone = (count: number) => (count === 0 ? '–' : groupedCount(count));

const valueColumns: readonly Column<WaitingValue>[] = [
  {
    key: 'indicator',
    header: developmentText.indicator,
    rowHeader: true,
    cell: ({ indicator }) => <NamedIndicator indicator={indicator} />,
  },
  { key: 'period', header: developmentText.period, cell: ({ point }) => periodWords(point) },
  {
    key: 'before',
    header: developmentText.before,
    cell: ({ point, indicator }) => (point.read === null ? '–' : valueWords(point.read.value, indicator.unit)),
  },
  {
    key: 'value',
    header: developmentText.value,
    cell: ({ point, indicator, doubts }) => (
      <>
        {valueWords(point.newest.value, indicator.unit)}
        {doubts.map((one) => (
          <p key={one.kind} class="hint">
            {developmentText.doubts}: {seriesDoubtWords(one, indicator.unit)}
          </p>
        ))}
      </>
    ),
  },
  { key: 'reason', header: developmentText.reason, cell: ({ point }) => point.newest.reason || '–' },
  {
    key: 'saved',
    header: developmentText.saved,
    cell: ({ point: { newest } }) => `${formatThaiInstant(newest.savedAt)} ${developmentText.by} ${newest.savedName}`,
  },
];
