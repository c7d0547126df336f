/** Excel stores and shows fifteen digits; digits beyond them come from binary fractions, not from what was typed. */
const EXACT_DIGITS = 15;

/** A spreadsheet's number as plain decimal text: `1.1000000000000001` is `1.1`, `1e-7` is `0.0000001`. */
export function decimalTextOf(value: number): string {
  const rounded = Number(value.toPrecision(EXACT_DIGITS));
  const [mantissa = '0', exponent] = String(rounded).split('e');
  if (exponent === undefined) return mantissa;
  return shiftPoint(mantissa, Number(exponent));
}

/** The number for a decimal text if a spreadsheet keeps every digit of it, otherwise null. */
export function exactNumber(text: string): number | null {
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '');
  if (digits.length > EXACT_DIGITS) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function shiftPoint(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '0', decimals = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + decimals;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
