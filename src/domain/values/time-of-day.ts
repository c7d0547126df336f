import { toArabicDigits } from './thai-digits.ts';

/** A typed time (`9.30`, `๑๓:๐๐ น.`) as `HH:MM`; null if it is not a time of day. */
export function parseTime(text: string): string | null {
  const found = /^(\d{1,2})[.:](\d{2})(?:\s*น\.?)?$/.exec(toArabicDigits(text).trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
