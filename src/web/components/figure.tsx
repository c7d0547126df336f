import { isUnitFirst } from '../../domain/values/unit-order.ts';
import { groupThousands } from './decimal-number.tsx';
import { isRounded, shortFigure } from './short-figure.ts';

/** A stored figure for display: grouped, as `shortFigure` has it; `≈` means that it was rounded. */
export function formatFigure(text: string): string {
  const [whole = '', fraction] = shortFigure(text).split('.');
  return `${isRounded(text) ? '≈ ' : ''}${groupThousands(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A figure with its unit in Thai word order: ร้อยละ 81.44, but 5,540 คน. */
export function formatQuantity(value: string, unit: string): string {
  return isUnitFirst(unit) ? `${unit.trim()} ${formatFigure(value)}` : `${formatFigure(value)} ${unit}`;
}

/** The same in a cell: a narrow column can break between figure and unit. */
export function Figure({ value, unit }: { readonly value: string; readonly unit: string }) {
  const figure = <span class="nowrap">{formatFigure(value)}</span>;
  const named = <span class="small muted">{unit}</span>;
  return isUnitFirst(unit) ? (
    <>
      {named} {figure}
    </>
  ) : (
    <>
      {figure} {named}
    </>
  );
}
