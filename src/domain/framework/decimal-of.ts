import { parseDecimal } from '../values/decimal.ts';
import type { Fraction } from '../values/fraction.ts';

/** A decimal text that the schema has already accepted, as an exact fraction. */
export function decimalOf(text: string): Fraction {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new Error(`the schema let a non-decimal through: ${text}`);
  return parsed.value;
}
