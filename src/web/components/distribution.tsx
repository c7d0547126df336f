import { scaleBand, scaleLinear } from 'd3-scale';
import { componentText } from '../text/component-text.ts';
import type { Bin } from './distribution-bins.ts';

export interface DistributionProps {
  readonly title: string;
  readonly bins: readonly Bin[];
  /** What is counted: `จังหวัด`. */
  readonly unit: string;
  readonly binHeading: string;
  /** How many have no value yet: said in words, never drawn as zero. */
  readonly missing: number;
  /** The bin to mark, with why: `เลย อยู่ช่วงนี้`. */
  readonly marked?: { readonly label: string; readonly note: string } | undefined;
}

/** A histogram with its numbers on the bars, and its table underneath. */
export function Distribution({ title, bins, unit, binHeading, missing, marked }: DistributionProps) {
  const summary = bins.map((bin) => `${bin.label} ${bin.count} ${unit}`).join(', ');
  return (
    <figure class="chart">
      <figcaption class="chart__title">{title}</figcaption>
      <Bars bins={bins} summary={`${title}: ${summary}`} marked={marked?.label} />
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
            {bins.map((bin) => (
              <tr key={bin.label}>
                <th scope="row">{bin.label}</th>
                <td class="table__number">{bin.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

interface BarsProps {
  readonly bins: readonly Bin[];
  readonly summary: string;
  readonly marked: string | undefined;
}

function Bars({ bins, summary, marked }: BarsProps) {
  const x = scaleBand(
    bins.map((bin) => bin.label),
    [0, 100],
  ).paddingInner(0.12);
  const y = scaleLinear([0, Math.max(1, ...bins.map((bin) => bin.count))], [0, 78]);
  return (
    <svg class="chart__drawing" width="100%" height="200" role="img" aria-label={summary}>
      {bins.map((bin) => {
        const left = x(bin.label) ?? 0;
        const height = y(bin.count);
        const centre = `${left + x.bandwidth() / 2}%`;
        return (
          <g key={bin.label}>
            <rect
              class={`chart__bar${bin.label === marked ? ' chart__bar--marked' : ''}`}
              x={`${left}%`}
              width={`${x.bandwidth()}%`}
              y={`${90 - height}%`}
              height={`${height}%`}
            />
            <text class="chart__count" x={centre} y={`${88 - height}%`} text-anchor="middle">
              {bin.count}
            </text>
            <text class="chart__tick" x={centre} y="99%" text-anchor="middle">
              {bin.label.split(' ')[0]}
            </text>
          </g>
        );
      })}
      <line class="chart__axis" x1="0" x2="100%" y1="90%" y2="90%" />
    </svg>
  );
}
