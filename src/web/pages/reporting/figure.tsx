import { formatHalfUp, parseDecimal } from '../../../domain/values/decimal.ts';
import { groupThousands } from '../../components/decimal-number.tsx';

const SHOWN_DECIMALS = 4;

/** A stored figure at no more than 4 decimals. */
export function shortFigure(text: string): string {
  const parsed = parseDecimal(text);
  return isLong(text) && parsed.ok ? formatHalfUp(parsed.value, SHOWN_DECIMALS) : text;
}

/** A stored figure for reading: grouped, at most 4 decimals; `≈` says that it was shortened. */
export function sayFigure(text: string): string {
  const [whole = '', fraction] = shortFigure(text).split('.');
  return `${isLong(text) ? '≈ ' : ''}${groupThousands(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
}

function isLong(text: string): boolean {
  return (text.split('.')[1]?.length ?? 0) > SHOWN_DECIMALS;
}

/** A figure with its unit under or after it, so that a narrow column can break between the two. */
export function Figure({ value, unit }: { readonly value: string; readonly unit: string }) {
  return (
    <>
      <span class="nowrap">{sayFigure(value)}</span> <span class="small muted">{unit}</span>
    </>
  );
}
