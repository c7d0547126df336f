import { groupThousands } from './group-thousands.ts';
import { isRounded, shortFigure } from './short-figure.ts';
import { isUnitFirst } from './unit-order.ts';

/** A stored figure for display: grouped, a minus as U+2212, as `shortFigure` has it; `≈` means that it was rounded. */
export function formatFigure(text: string): string {
  const [whole = '', fraction] = shortFigure(text).split('.');
  const grouped = groupThousands(whole).replace(/^-/, '−');
  return `${isRounded(text) ? '≈ ' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A figure with its unit in Thai word order: ร้อยละ 81.44, but 5,540 คน. */
export function formatQuantity(value: string, unit: string): string {
  return isUnitFirst(unit) ? `${unit.trim()} ${formatFigure(value)}` : `${formatFigure(value)} ${unit}`;
}
