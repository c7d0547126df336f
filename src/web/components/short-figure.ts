import { formatHalfUp, parseDecimal } from '../../domain/values/decimal.ts';

const SHOWN_DECIMALS = 4;

/** A figure at no more than 4 decimals, rounded half-up; a shorter one as it is. */
export function shortFigure(text: string): string {
  const parsed = parseDecimal(text);
  return isLong(text) && parsed.ok ? formatHalfUp(parsed.value, SHOWN_DECIMALS) : text;
}

/** True if `shortFigure` shortens. */
export function isLong(text: string): boolean {
  return (text.split('.')[1]?.length ?? 0) > SHOWN_DECIMALS;
}
