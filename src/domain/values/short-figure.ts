import { formatHalfUp, parseDecimal } from './decimal.ts';
import { compare } from './fraction.ts';

const SHOWN_DECIMALS = 2;
const MOST_DECIMALS = 4;

/**
 * A figure as people read it: at most 2 decimals, rounded half-up. Where that would make a whole number of what is none,
 * it has 4: 99.9964 per cent must not be read as all, nor 0.0015 as nothing. Every decimal stands in the ledger.
 */
export function shortFigure(text: string): string {
  const parsed = parseDecimal(text);
  if (decimalsOf(text) <= SHOWN_DECIMALS || !parsed.ok) return text;
  const short = formatHalfUp(parsed.value, SHOWN_DECIMALS);
  const feigned = /\.00$/.test(short) && !isSame(short, text);
  return feigned ? formatHalfUp(parsed.value, MOST_DECIMALS) : short;
}

/** A score as people read it: two decimals, as grades are decided on. Every decimal stands in the ledger. */
export function shortScore(text: string): string {
  const parsed = parseDecimal(text);
  return decimalsOf(text) > SHOWN_DECIMALS && parsed.ok ? formatHalfUp(parsed.value, SHOWN_DECIMALS) : text;
}

/** True if `shortFigure` says another number. */
export function isRounded(text: string): boolean {
  return !isSame(shortFigure(text), text);
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [parseDecimal(one), parseDecimal(other)];
  return left.ok && right.ok ? compare(left.value, right.value) === 0 : one === other;
}
