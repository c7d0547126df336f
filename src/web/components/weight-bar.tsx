import { componentText } from '../text/component-text.ts';
import { layOutWeights } from './weight-bar-layout.ts';

export interface WeightedPart {
  readonly name: string;
  /** Decimal string; null while no source or agreement states it. */
  readonly weight: string | null;
  /** Weighted points reached "of" the weight; undefined while there is no result. */
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
      <svg class="weights__bar" width="100%" height="40" aria-hidden="true" focusable="false">
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
  const weight = part.weight === null ? componentText.weightOpen : part.weight;
  return (
    <li>
      <span>{part.href === undefined ? part.name : <a href={part.href}>{part.name}</a>}</span>
      <span class="weights__figure">
        {part.points === undefined ? (
          <>
            <span class="muted">{componentText.noValue}</span> · {componentText.weight} {weight}
          </>
        ) : (
          <>
            <b>{part.points}</b> {componentText.of} {weight}
          </>
        )}
      </span>
    </li>
  );
}
