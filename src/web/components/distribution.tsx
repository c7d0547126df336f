import { scaleBand, scaleLinear } from 'd3-scale';
import { componentText } from '../text/component-text.ts';
import { type Bin, formatBin } from './distribution-bins.ts';

export interface DistributionProps {
  readonly title: string;
  readonly bins: readonly Bin[];
  /** What is counted: `จังหวัด`. */
  readonly unit: string;
  readonly binHeading: string;
  /** How many have no value yet: stated in words, never shown as zero. */
  readonly missing: number;
  /** The bin to mark, by its lower edge, with the reason: `เลยอยู่ช่วงนี้`. */
  readonly marked?: { readonly from: string; readonly note: string } | undefined;
}

/** A histogram with its numbers on the bars, and its table underneath. */
export function Distribution(props: DistributionProps) {
  const { title, bins, unit, missing, marked } = props;
  return (
    <figure class="chart">
      <figcaption class="chart__title">{title}</figcaption>
      <Bars title={title} bins={bins} unit={unit} marked={marked?.from} />
      {marked === undefined ? null : (
        <p class="chart__note">
          <span class="chart__key chart__key--marked" /> {marked.note}
        </p>
      )}
      {missing === 0 ? null : (
        <p class="chart__note">
          {componentText.missingCount} {missing} {unit}
        </p>
      )}
      <details>
        <summary>{componentText.asTable}</summary>
        <BinTable {...props} />
      </details>
    </figure>
  );
}

function BinTable({ title, bins, unit, binHeading }: DistributionProps) {
  return (
    <table class="table table--small">
      <caption class="govuk-visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{binHeading}</th>
          <th scope="col" class="table__number">
            {unit}
          </th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin, index) => (
          <tr key={bin.from}>
            <th scope="row">{formatBin(bin, index === bins.length - 1)}</th>
            <td class="table__number">{bin.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BarsProps {
  readonly title: string;
  readonly bins: readonly Bin[];
  readonly unit: string;
  readonly marked: string | undefined;
}

// The outer edges' labels need room on both sides of the bars.
const leftEdge = 4;
const rightEdge = 96;

function Bars({ title, bins, unit, marked }: BarsProps) {
  const x = scaleBand(
    bins.map((bin) => bin.from),
    [leftEdge, rightEdge],
  );
  const y = scaleLinear([0, Math.max(1, ...bins.map((bin) => bin.count))], [0, 72]);
  const words = bins.map((bin, index) => `${formatBin(bin, index === bins.length - 1)} ${bin.count} ${unit}`);
  return (
    <svg class="chart__drawing" width="100%" height="200" role="img" aria-label={`${title}: ${words.join(', ')}`}>
      {bins.map((bin) => (
        <Bar
          key={bin.from}
          bin={bin}
          left={x(bin.from) ?? leftEdge}
          width={x.bandwidth()}
          height={y(bin.count)}
          marked={bin.from === marked}
        />
      ))}
      <line class="chart__axis" x1={`${leftEdge}%`} x2={`${rightEdge}%`} y1="86%" y2="86%" />
      <text class="chart__tick" x={`${rightEdge}%`} y="98%" text-anchor="middle">
        {bins.at(-1)?.to}
      </text>
    </svg>
  );
}

interface BarProps {
  readonly bin: Bin;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly marked: boolean;
}

function Bar({ bin, left, width, height, marked }: BarProps) {
  return (
    <g>
      <rect
        class={`chart__bar${marked ? ' chart__bar--marked' : ''}`}
        x={`${left + 0.3}%`}
        width={`${width - 0.6}%`}
        y={`${86 - height}%`}
        height={`${height}%`}
      />
      <text class="chart__count" x={`${left + width / 2}%`} y={`${83 - height}%`} text-anchor="middle">
        {bin.count}
      </text>
      <text class="chart__tick" x={`${left}%`} y="98%" text-anchor="middle">
        {bin.from}
      </text>
    </g>
  );
}
