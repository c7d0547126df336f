import { formatFigure } from '../../domain/values/format-quantity.ts';
import { isUnitFirst } from '../../domain/values/unit-order.ts';

/** A figure with its unit in Thai word order, in a cell: a narrow column can break between the two. */
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
