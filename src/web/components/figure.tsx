import { groupThousands } from './decimal-number.tsx';
import { isLong, shortFigure } from './short-figure.ts';

/** A stored figure for display: grouped, at most 4 decimals; `≈` means that it was shortened. */
export function formatFigure(text: string): string {
  const [whole = '', fraction] = shortFigure(text).split('.');
  return `${isLong(text) ? '≈ ' : ''}${groupThousands(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A figure with its unit under or after it, so that a narrow column can break between the two. */
export function Figure({ value, unit }: { readonly value: string; readonly unit: string }) {
  return (
    <>
      <span class="nowrap">{formatFigure(value)}</span> <span class="small muted">{unit}</span>
    </>
  );
}
