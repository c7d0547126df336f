import { formatQuantity } from '../../domain/values/format-quantity.ts';
import { shortScore } from '../../domain/values/short-figure.ts';
import { componentText } from '../text/component-text.ts';
import { layOutScale, type ScaleTick } from './score-scale-layout.ts';

export interface ScoreScaleProps {
  /** The ladder: (value, score) pairs from the lowest score up; decimal strings. */
  readonly points: readonly (readonly [value: string, score: string])[];
  readonly unit: string;
  /** Today's result. */
  readonly result?: string | undefined;
  /** Its score, computed by the caller. */
  readonly score?: string | undefined;
  /** The score of a result worse than the first point: `0` for a jump, the first score when clamped. */
  readonly belowScore?: string | undefined;
  /** A small version for table rows: no labels, but the same sentence for screen readers. */
  readonly small?: boolean;
}

/** The ladder as a scale, worst to best from left to right, with today's result on it. */
export function ScoreScale(props: ScoreScaleProps) {
  if (props.small) return <ScaleDrawing {...props} />;
  return (
    <div class="scale-frame">
      <ScaleDrawing {...props} />
      <p class="scale__key">
        <b>{componentText.boldIsScore}</b> <span class="nowrap">{componentText.plainIsValue}</span> ({props.unit})
      </p>
    </div>
  );
}

function ScaleDrawing(props: ScoreScaleProps) {
  const { ticks, mark } = layOutScale(props.points, props.result);
  const twoRows = ticks.some((tick) => tick.row === 1);
  // Without a result no space above the line is needed.
  const line = props.small ? 11 : mark === undefined ? 14 : 74;
  const height = line + (props.small ? 11 : twoRows ? 98 : 58);
  return (
    <svg
      class={`scale${props.small ? ' scale--small' : ''}`}
      width="100%"
      height={height}
      role="img"
      aria-label={formatScale(props)}
    >
      <rect class="scale__below" x="0" width={percentOf(ticks[0]?.x ?? 0)} y={line - 5} height="10" />
      <rect
        class="scale__range"
        x={percentOf(ticks[0]?.x ?? 0)}
        width={percentOf(100 - (ticks[0]?.x ?? 0))}
        y={line - 5}
        height="10"
      />
      {ticks.map((tick) => (
        <Tick key={tick.value} tick={tick} line={line} small={props.small === true} />
      ))}
      {props.small || props.belowScore === undefined ? null : (
        <text class="scale__below-text" x="0" y={line + 28}>
          {props.belowScore}
        </text>
      )}
      {mark === undefined ? null : <ResultMark x={mark.x} line={line} {...props} />}
    </svg>
  );
}

function Tick({ tick, line, small }: { readonly tick: ScaleTick; readonly line: number; readonly small: boolean }) {
  const x = percentOf(tick.x);
  if (small) return <line class="scale__tick" x1={x} x2={x} y1={line - 5} y2={line + 5} />;
  const drop = tick.row * 40;
  return (
    <g>
      <line class="scale__tick" x1={x} x2={x} y1={line - 9} y2={line + 9 + drop} />
      <text class="scale__score" x={x} y={line + 28 + drop} text-anchor="middle">
        {tick.score}
      </text>
      <text class="scale__value" x={x} y={line + 48 + drop} text-anchor="middle">
        {tick.value}
      </text>
    </g>
  );
}

interface ResultMarkProps extends ScoreScaleProps {
  readonly x: number;
  readonly line: number;
}

function ResultMark({ x, line, result, score, small }: ResultMarkProps) {
  const at = percentOf(x);
  if (small) return <circle class="scale__mark" cx={at} cy={line} r="6" />;
  const anchor = x < 22 ? 'start' : x > 78 ? 'end' : 'middle';
  return (
    <g>
      <text class="scale__result" x={at} y="22" text-anchor={anchor}>
        {componentText.result} {result}
      </text>
      {score === undefined ? null : (
        <text class="scale__result-score" x={at} y="44" text-anchor={anchor}>
          {componentText.score} {shortScore(score)}
        </text>
      )}
      <svg x={at} y={line - 22} width="1" height="1" overflow="visible" aria-hidden="true">
        <path class="scale__mark" d="M-9 0H9L0 17Z" />
      </svg>
    </g>
  );
}

/** Finer than any screen shows. */
const percentOf = (share: number) => `${Math.round(share * 100) / 100}%`;

/** The scale as one sentence. */
function formatScale({ points, unit, result, score, belowScore }: ScoreScaleProps): string {
  const ladder = points.map(([value, mark]) => `${formatQuantity(value, unit)} ได้ ${mark}`).join(', ');
  const below = belowScore === undefined ? '' : `, ${componentText.belowFirst}ได้ ${belowScore}`;
  const today =
    result === undefined ? componentText.noValue : `${componentText.result} ${formatQuantity(result, unit)}`;
  return `เกณฑ์ ${ladder}${below}; ${today}${score === undefined ? '' : ` ${componentText.score} ${shortScore(score)}`}`;
}
