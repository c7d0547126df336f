import { componentText } from '../text/component-text.ts';
import { layOutTrend, type PlacedPoint, type TrendPoint, type Written } from './trend-layout.ts';

export interface TrendLineProps {
  readonly title: string;
  readonly points: readonly TrendPoint[];
  /** The scale's ends. */
  readonly low: number;
  readonly high: number;
  readonly valueHeading: string;
  readonly pointHeading: string;
}

/** A line over rounds or years, interrupted where the rules changed, with its table. */
export function TrendLine(props: TrendLineProps) {
  const { title, points, low, high } = props;
  const layout = layOutTrend(points, low, high);
  const summary = points
    .map((point) => `${point.label} ${point.shown ?? point.value ?? componentText.noValue}`)
    .join(', ');
  return (
    <figure class="chart">
      <figcaption class="chart__title">{title}</figcaption>
      <svg class="chart__drawing" width="100%" height="210" role="img" aria-label={`${title}: ${summary}`}>
        <svg aria-hidden="true" width="100%" height="180" viewBox="0 0 100 100" preserveAspectRatio="none">
          {layout.lines.map((line) => (
            <path key={line} class="chart__line" d={line} vector-effect="non-scaling-stroke" />
          ))}
        </svg>
        {layout.points.map((point) => (
          <Point key={point.label} point={point} />
        ))}
      </svg>
      {points.map((point) =>
        point.rulesChanged === undefined ? null : (
          <p key={point.label} class="chart__note">
            <span class="chart__key chart__key--break" /> {componentText.rulesChanged} {point.label}:{' '}
            {point.rulesChanged}
          </p>
        ),
      )}
      <details>
        <summary>{componentText.asTable}</summary>
        <PointTable {...props} />
      </details>
    </figure>
  );
}

function PointTable({ title, points, pointHeading, valueHeading }: TrendLineProps) {
  const changes = points.some(({ rulesChanged }) => rulesChanged !== undefined);
  return (
    <table class="table table--small">
      <caption class="govuk-visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{pointHeading}</th>
          <th scope="col" class="table__number">
            {valueHeading}
          </th>
          {changes ? <th scope="col">{componentText.rulesChanged}</th> : null}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.label}>
            <th scope="row">{point.label}</th>
            <td class="table__number">{point.shown ?? point.value ?? componentText.noValue}</td>
            {changes ? <td>{point.rulesChanged ?? '–'}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Point({ point }: { readonly point: PlacedPoint }) {
  const x = `${point.x}%`;
  const y = (point.y / 100) * 180;
  return (
    <g>
      {point.rulesChanged === undefined ? null : (
        <line class="chart__break" x1={`${point.breakAt}%`} x2={`${point.breakAt}%`} y1="0" y2="170" />
      )}
      {point.value === undefined ? (
        <text class="chart__tick" x={x} y="160" text-anchor="middle">
          –
        </text>
      ) : (
        <>
          <circle class="chart__dot" cx={x} cy={y} r="5" />
          <Words kind="chart__count" written={point.writes.value} x={x} y={y - 12}>
            {point.shown ?? point.value}
          </Words>
        </>
      )}
      <Words kind="chart__tick" written={point.writes.label} x={x} y={202}>
        {point.label}
      </Words>
    </g>
  );
}

interface WordsProps {
  readonly kind: 'chart__count' | 'chart__tick';
  readonly written: Written;
  readonly x: string;
  readonly y: number;
  readonly children: string | undefined;
}

/** A text of the drawing where there is room for it. */
function Words({ kind, written, x, y, children }: WordsProps) {
  if (written === 'never') return null;
  return (
    <text class={written === 'wide' ? `${kind} chart__wide` : kind} x={x} y={y} text-anchor="middle">
      {children}
    </text>
  );
}
