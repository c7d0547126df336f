import { parseDecimal } from '../values/decimal.ts';
import type { Fraction } from '../values/fraction.ts';

/** A decimal text that the schema has already accepted, as an exact fraction. */
export function decimalOf(text: string): Fraction {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new Error(`the schema accepted a text that is not a decimal: ${text}`);
  return parsed.value;
}
