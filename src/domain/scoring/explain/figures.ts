import { formatHalfUp, isTerminating, toDecimalText } from '../../values/decimal.ts';
import type { Fraction } from '../../values/fraction.ts';
import { groupThousands } from '../../values/group-thousands.ts';
import { withUnit } from '../../values/unit-order.ts';

/** A number with at most this many decimals is shown exactly. */
const LONGEST_EXACT = 8;

/** The number as a worked example shows it: in full if it terminates, otherwise with 4 decimals. */
export function show(value: Fraction): string {
  return isExact(value) ? toDecimalText(value) : formatHalfUp(value, 4);
}

/** The same inside a sentence: grouped. */
export function say(value: Fraction): string {
  return groupThousands(show(value));
}

/** `= 12.5`, or `≈ ร้อยละ 91.6667` if the number had to be shortened. */
export function equals(value: Fraction, unit = ''): string {
  return `${isExact(value) ? '=' : '≈'} ${withUnit(say(value), unit)}`;
}

/** A number inside a sum: a negative one in parentheses. */
export function inSum(value: Fraction): string {
  return value.n < 0n ? `(${say(value)})` : say(value);
}

/** `1, 2 และ 4` */
export function listOfWords(words: readonly (string | number)[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} และ ${words.at(-1)}`;
}

function isExact(value: Fraction): boolean {
  if (!isTerminating(value)) return false;
  const text = toDecimalText(value);
  const point = text.indexOf('.');
  return point < 0 || text.length - point - 1 <= LONGEST_EXACT;
}
