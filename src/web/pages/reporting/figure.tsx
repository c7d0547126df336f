import { formatHalfUp, parseDecimal } from '../../../domain/values/decimal.ts';
import { groupThousands } from '../../components/decimal-number.tsx';

const SHOWN_DECIMALS = 4;

/** A stored figure for reading: grouped, at most 4 decimals; `≈` says that it was shortened. */
export function sayFigure(text: string): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  const parsed = parseDecimal(text);
  const shortened = decimals > SHOWN_DECIMALS && parsed.ok;
  const [whole = '', fraction] = (shortened ? formatHalfUp(parsed.value, SHOWN_DECIMALS) : text).split('.');
  return `${shortened ? '≈ ' : ''}${groupThousands(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A figure with its unit under or after it, so that a narrow column can break between the two. */
export function Figure({ value, unit }: { readonly value: string; readonly unit: string }) {
  return (
    <>
      <span class="nowrap">{sayFigure(value)}</span> <span class="small muted">{unit}</span>
    </>
  );
}
