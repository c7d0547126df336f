import { lengthOf } from '../values/clean-text.ts';

/** An indicator that is warned of, in words. */
export interface WarnedIndicator {
  readonly code: string;
  readonly name: string;
  /** What its projection says of the full mark. */
  readonly outlook: string;
}

/**
 * What one province alone is told in a circular: its indicators with what is projected; where that is longer than a letter
 * holds, their names alone, then their codes alone. The reasons stand where the province answers.
 */
export function warningLine(warned: readonly WarnedIndicator[], longest: number): string {
  const head = `ตัวชี้วัดที่ขอให้เร่งรัด ${warned.length} ตัวชี้วัด ได้แก่`;
  const say = (one: (indicator: WarnedIndicator) => string) =>
    `${head} ${warned.map((indicator, index) => `(${index + 1}) ${one(indicator)}`).join(' ')}`;
  const whole = say(({ code, name, outlook }) => `${code} ${name} — ${outlook}`);
  if (lengthOf(whole) <= longest) return whole;
  const names = say(({ code, name }) => `${code} ${name}`);
  return lengthOf(names) <= longest ? names : say(({ code }) => code);
}
