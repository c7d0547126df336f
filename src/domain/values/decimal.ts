import type { Fraction } from './fraction.ts';
import { reduce } from './fraction.ts';
import { accept, type Outcome, refuse } from './result.ts';
import { mixesDigits, toArabicDigits } from './thai-digits.ts';

export type DecimalRefusal = 'not-a-number' | 'too-many-digits';

/** The longest number accepted, in digits; anything longer is a mistake or an attack, not a measurement. */
const LONGEST_NUMBER = 30;
/** Decimals shown of a number that does not terminate, such as one third, if it is shown unrounded. */
const ENDLESS_DECIMALS = 12;

const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const WRITTEN = /^-?(?:\d+|\d{1,3}(?:,\d{3})+|(?=\.))(?:\.\d+)?$/;
const POWERS: bigint[] = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/**
 * Reads a decimal as people write it: Thai or Arabic digits (not both in one number), grouping commas in the right
 * places, spaces around, a hyphen or U+2212 as minus. No exponents. Refuses `not-a-number` (fact `text`, and
 * `reason: 'mixed-digits'` where that is why) and `too-many-digits` (fact `longest`).
 */
export function parseDecimal(text: string, longest: number = LONGEST_NUMBER): Outcome<Fraction, DecimalRefusal> {
  if (PLAIN.test(text) && longest >= LONGEST_NUMBER) return accept(readPlain(text));
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const trimmed = text.trim();
  if (trimmed.length > 200) return tooLongOrNoNumber(trimmed, shown, longest);
  if (mixesDigits(trimmed)) return refuse('not-a-number', { text: shown, reason: 'mixed-digits' });
  const arabic = toArabicDigits(trimmed).replace('\u2212', '-');
  if (!WRITTEN.test(arabic)) return refuse('not-a-number', { text: shown });
  const bare = arabic.replaceAll(',', '');
  if (bare.replace(/[-.]/g, '').length > longest) return refuse('too-many-digits', { text: shown, longest });
  return accept(readPlain(bare));
}

/** A decimal text that Samrit itself wrote or has checked; any other is a programming error. */
export function fractionOf(text: string): Fraction {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new Error(`not a decimal: ${text}`);
  return parsed.value;
}

/** Rounds half away from zero to exactly `decimals` places: `2.00005` at 4 is `2.0001`. Never writes `-0`. */
export function formatHalfUp(value: Fraction, decimals: number): string {
  const negative = value.n < 0n;
  const scaled = (negative ? -value.n : value.n) * powerOfTen(decimals);
  let quotient = scaled / value.d;
  if ((scaled - quotient * value.d) * 2n >= value.d) quotient += 1n;
  const digits = quotient.toString();
  const sign = negative && quotient !== 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  const padded = digits.padStart(decimals + 1, '0');
  const point = padded.length - decimals;
  return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
}

/** The shortest decimal text equal to the value; a value that does not terminate is cut half-up at 12 decimals. */
export function toDecimalText(value: Fraction): string {
  const places = exactPlaces(value);
  const text = formatHalfUp(value, places ?? ENDLESS_DECIMALS);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** True if the value terminates as a decimal. */
export function isTerminating(value: Fraction): boolean {
  return exactPlaces(value) !== undefined;
}

function readPlain(text: string): Fraction {
  const point = text.indexOf('.');
  if (point < 0) return { n: BigInt(text), d: 1n };
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: powerOfTen(text.length - point - 1) };
}

function exactPlaces(value: Fraction): number | undefined {
  let rest = reduce(value).d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function tooLongOrNoNumber(text: string, shown: string, longest: number): Outcome<Fraction, DecimalRefusal> {
  if (/^[-\u2212]?[\d๐-๙,.]+$/.test(text)) return refuse('too-many-digits', { text: shown, longest });
  return refuse('not-a-number', { text: shown });
}

/** A number as stored, whatever digits and commas were typed; text that is not a number stays as it is. */
export function plainNumber(text: string): string {
  const parsed = parseDecimal(text);
  return parsed.ok ? toDecimalText(parsed.value) : text;
}
