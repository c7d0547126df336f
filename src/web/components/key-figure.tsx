import type { ComponentChildren } from 'preact';
import { shortScore } from '../../domain/values/short-figure.ts';
import { componentText } from '../text/component-text.ts';

export interface KeyFigureProps {
  readonly label: string;
  /** Decimal string; undefined if there is none. */
  readonly value: string | undefined;
  /** `จาก 100`, `จังหวัด`. */
  readonly unit?: string | undefined;
  /** A grade, a status tag, a link to the ledger. */
  readonly children?: ComponentChildren;
}

/** One number in large type. */
export function KeyFigure({ label, value, unit, children }: KeyFigureProps) {
  return (
    <div class="figure">
      <p class="figure__label">{label}</p>
      <p class={`figure__value${value === undefined ? ' figure__value--none' : ''}`}>
        {value === undefined ? componentText.noValue : shortScore(value)}
        {unit === undefined || value === undefined ? null : <span class="figure__unit"> {unit}</span>}
      </p>
      {children === undefined ? null : <div class="figure__more">{children}</div>}
    </div>
  );
}
