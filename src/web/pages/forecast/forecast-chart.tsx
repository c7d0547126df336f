import { resultWords } from '../../../domain/forecast/forecast-words.ts';
import type { ForecastRow } from '../../../domain/forecast/party-forecast.ts';
import { toDecimalText } from '../../../domain/values/decimal.ts';
import { formatFigure } from '../../../domain/values/format-quantity.ts';
import { componentText } from '../../text/component-text.ts';
import { forecastText } from '../../text/forecast-text.ts';
import { type ForecastLayout, layOutForecast } from './forecast-layout.ts';

const HEIGHT = 220;
const place = (y: number) => (y / 100) * HEIGHT;

/** The series with its projection, the interval and the values of the ladder; the same as a table below it. */
export function ForecastChart({ row }: { readonly row: ForecastRow }) {
  const { indicator, projection } = row;
  const { rule } = indicator;
  const ladder = rule.kind === 'composite' ? [] : (rule.points ?? []);
  if (projection.points.length === 0 && projection.basis !== 'years' && projection.basis !== 'periods') return null;
  const number = (value: { readonly n: bigint; readonly d: bigint }) => Number(toDecimalText(value));
  const shown = projection.basis === null || projection.basis === 'reported' ? null : projection;
  const layout = layOutForecast({
    dots: projection.points.map(({ label, value }) => ({ label, value: number(value) })),
    end: shown && {
      value: number(shown.result ?? shown.score),
      low: number(shown.worst.result ?? shown.worst.score),
      high: number(shown.best.result ?? shown.best.score),
    },
    thresholds: ladder.map(([value, score]) => ({ value: Number(value), score })),
  });
  const end = shown === null ? '' : `, ${forecastText.yearEnd} ${resultWords(shown, indicator.unit)}`;
  const summary = projection.points
    .map(({ label, value }) => `${label} ${formatFigure(toDecimalText(value))}`)
    .join(', ');
  return (
    <figure class="chart">
      <svg
        class="chart__drawing"
        width="100%"
        height={HEIGHT + 30}
        role="img"
        aria-label={`${forecastText.chart} ${indicator.name}: ${summary}${end}`}
      >
        <Lines layout={layout} />
        <Thresholds layout={layout} />
        <Dots layout={layout} />
      </svg>
      <details>
        <summary>{componentText.asTable}</summary>
        <PointTable row={row} />
      </details>
    </figure>
  );
}

function Lines({ layout }: { readonly layout: ForecastLayout }) {
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT} viewBox="0 0 100 100" preserveAspectRatio="none">
      {layout.band === '' ? null : <path class="chart__band" d={layout.band} />}
      {layout.thresholds.map(({ y, score }) => (
        <path key={score} class="chart__break" d={`M0 ${y}L100 ${y}`} vector-effect="non-scaling-stroke" />
      ))}
      <path class="chart__line" d={layout.line} vector-effect="non-scaling-stroke" />
      <path class="chart__line chart__line--ahead" d={layout.ahead} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

function Thresholds({ layout }: { readonly layout: ForecastLayout }) {
  return (
    <>
      {layout.thresholds.map(({ y, score, value }) => (
        <text key={score} class="chart__tick" x="0" y={place(y) - 4}>
          {score} {forecastText.points} ({formatFigure(String(value))})
        </text>
      ))}
    </>
  );
}

function Dots({ layout }: { readonly layout: ForecastLayout }) {
  const { dots, end } = layout;
  const every = Math.max(1, Math.ceil(dots.length / 6));
  return (
    <>
      {dots.map(({ label, x, y }, index) => (
        <g key={label}>
          <circle class="chart__dot" cx={`${x}%`} cy={place(y)} r="4" />
          {index % every === 0 ? (
            <text class="chart__tick" x={`${x}%`} y={HEIGHT + 20} text-anchor="middle">
              {label}
            </text>
          ) : null}
        </g>
      ))}
      {end === null ? null : (
        <g>
          <line class="chart__interval" x1={`${end.x}%`} x2={`${end.x}%`} y1={place(end.low)} y2={place(end.high)} />
          <circle class="chart__dot chart__dot--ahead" cx={`${end.x}%`} cy={place(end.y)} r="6" />
          <text class="chart__tick" x={`${end.x}%`} y={HEIGHT + 20} text-anchor="middle">
            {forecastText.yearEnd}
          </text>
        </g>
      )}
    </>
  );
}

function PointTable({ row: { indicator, projection } }: { readonly row: ForecastRow }) {
  const ahead =
    projection.basis === 'periods' || projection.basis === 'years'
      ? ([
          [forecastText.result, projection],
          [forecastText.low, projection.worst],
          [forecastText.high, projection.best],
        ] as const)
      : [];
  return (
    <table class="table table--small">
      <caption class="govuk-visually-hidden">{indicator.name}</caption>
      <thead>
        <tr>
          <th scope="col">{forecastText.period}</th>
          <th scope="col" class="table__number">
            {forecastText.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {projection.points.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="table__number">{formatFigure(toDecimalText(value))}</td>
          </tr>
        ))}
        {ahead.map(([label, figure]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="table__number">{resultWords(figure, indicator.unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
