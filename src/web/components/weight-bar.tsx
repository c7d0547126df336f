import { shortScore } from '../../domain/values/short-figure.ts';
import { componentText } from '../text/component-text.ts';
import { layOutWeights } from './weight-bar-layout.ts';

export interface WeightedPart {
  readonly name: string;
  /** Percent; null while no source or agreement states it. */
  readonly weight: string | null;
  /** The points that the weight can give on the year's scale: 2.5 of 5 for a weight of 50 percent. */
  readonly most?: string | undefined;
  /** Weighted points reached of `most`; undefined while there is no result. */
  readonly points?: string | undefined;
  readonly href?: string;
}

/**
 * Components as one bar: each part as wide as its weight, filled as far as its points; the list below says the same in
 * words.
 */
export function WeightBar({ title, parts }: { readonly title: string; readonly parts: readonly WeightedPart[] }) {
  const layout = layOutWeights(parts);
  return (
    <figure class="weights">
      <figcaption class="chart__title">{title}</figcaption>
      <svg class="weights__bar" width="100%" height="40" aria-hidden="true">
        {layout.map((part) => (
          <g key={part.name}>
            <rect class="weights__part" x={`${part.left}%`} width={`${part.width}%`} y="0" height="40" />
            <rect class="weights__points" x={`${part.left}%`} width={`${part.filled}%`} y="0" height="40" />
            <line class="weights__edge" x1={`${part.left}%`} x2={`${part.left}%`} y1="0" y2="40" />
          </g>
        ))}
      </svg>
      <ul class="weights__list">
        {parts.map((part) => (
          <PartLine key={part.name} part={part} />
        ))}
      </ul>
    </figure>
  );
}

function PartLine({ part }: { readonly part: WeightedPart }) {
  return (
    <li>
      <span>{part.href === undefined ? part.name : <a href={part.href}>{part.name}</a>}</span>
      <span class="weights__figure">
        {part.points === undefined || part.most === undefined ? (
          <span class="muted">
            {Number(part.weight ?? 1) === 0 ? componentText.noIndicators : componentText.noValue}
          </span>
        ) : (
          <>
            <b>{shortScore(part.points)}</b> {componentText.of} {shortScore(part.most)} {componentText.points}
          </>
        )}{' '}
        · {part.weight === null ? componentText.weightOpen : `${componentText.weightPercent} ${part.weight}`}
      </span>
    </li>
  );
}
