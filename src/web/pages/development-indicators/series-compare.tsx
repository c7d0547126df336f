import type { ComparedSeries, SeriesReading } from '../../../application/development-indicators/read-series.ts';
import {
  comparePeriods,
  periodKey,
  periodWords,
  type SeriesPeriod,
} from '../../../domain/development-indicators/series-period.ts';
import type { SeriesPoint } from '../../../domain/development-indicators/series-value.ts';
import { formatFigure } from '../../../domain/values/format-quantity.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { developmentText } from '../../text/development-text.ts';
import { endedPoints, SeriesChart, scaleOf } from './series-chart.tsx';

/** So many of the newest periods stand in the table; an assumption. */
const MOST_PERIODS = 5;

interface SeriesCompareProps {
  readonly reading: SeriesReading;
  /** The province whose line is drawn beside the own one; empty for none. */
  readonly other: string;
}

/** The same code in other provinces: the newest periods of all, and the line of one chosen beside the own. */
export function SeriesCompare({ reading, other }: SeriesCompareProps) {
  const { compared, notCompared, indicator, organisation, points } = reading;
  const chosen = compared.find(({ organisationId }) => organisationId === other);
  const own: ComparedSeries = {
    ...{ organisationId: organisation.id, name: indicator.name, points },
    provinceName: `${organisation.name} (${developmentText.thisProvince})`,
  };
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{developmentText.compare}</h2>
      {compared.length === 0 ? (
        <p>{developmentText.compareNone}</p>
      ) : (
        <>
          <p class="hint">{developmentText.compareHint}</p>
          <DataTable
            caption={`${developmentText.compare} (${indicator.unit})`}
            captionHidden
            columns={columnsOf(indicator.code, newestPeriods([own, ...compared]))}
            rows={[own, ...compared]}
            rowKey={({ organisationId }) => organisationId}
            phone="cards"
          />
          <ChooseOther reading={reading} other={chosen?.organisationId ?? ''} />
          {chosen === undefined ? null : <TwoLines reading={reading} chosen={chosen} />}
        </>
      )}
      {notCompared.length === 0 ? null : (
        <p class="muted">{`${developmentText.notCompared}: ${notCompared.join(' · ')}`}</p>
      )}
    </section>
  );
}

/** The own line and the one that was chosen, on one scale. */
function TwoLines({ reading, chosen }: Pick<SeriesCompareProps, 'reading'> & { readonly chosen: ComparedSeries }) {
  const [own, other] = [endedPoints(reading.points, reading.today), endedPoints(chosen.points, reading.today)];
  const scale = scaleOf(own, other);
  return (
    <>
      <SeriesChart title={reading.organisation.name} points={own} scale={scale} />
      <SeriesChart title={chosen.provinceName} points={other} scale={scale} />
    </>
  );
}

function ChooseOther({ reading: { organisation, indicator, compared }, other }: SeriesCompareProps) {
  return (
    <form
      method="get"
      action={`${paths.series(organisation.id, indicator.code)}#compare`}
      class="board-filter no-print"
    >
      <SelectField
        name="with"
        label={developmentText.compareWith}
        choices={compared.map(({ organisationId, provinceName }) => ({ value: organisationId, label: provinceName }))}
        value={other}
      />
      <SubmitButton label={developmentText.compareShow} kind="secondary" />
    </form>
  );
}

function newestPeriods(series: readonly ComparedSeries[]): readonly SeriesPeriod[] {
  const known = new Map<string, SeriesPeriod>();
  for (const { points } of series) for (const one of points) if (one.read !== null) known.set(periodKey(one), one);
  return [...known.values()].sort(comparePeriods).slice(-MOST_PERIODS);
}

function columnsOf(code: string, periods: readonly SeriesPeriod[]): readonly Column<ComparedSeries>[] {
  const valueAt = (points: readonly SeriesPoint[], period: SeriesPeriod) =>
    points.find((one) => comparePeriods(one, period) === 0)?.read?.value ?? null;
  return [
    {
      key: 'province',
      header: developmentText.province,
      rowHeader: true,
      cell: ({ organisationId, provinceName }) => <a href={paths.series(organisationId, code)}>{provinceName}</a>,
    },
    ...periods.map(
      (period): Column<ComparedSeries> => ({
        ...{ key: periodKey(period), header: periodWords(period), align: 'number' },
        cell({ points }) {
          const value = valueAt(points, period);
          return value === null ? '–' : formatFigure(value);
        },
      }),
    ),
  ];
}
