import { cleanCode } from './clean-text.ts';
import type { CivilDate } from './kinds-of-text.ts';
import type { Outcome } from './result.ts';
import { accept, refuse } from './result.ts';

/** A fiscal year by the Buddhist-era year in which it ends: 2568 runs 1 October 2567 – 30 September 2568. */
export type FiscalYear = number;

export const BUDDHIST_OFFSET = 543;
const EARLIEST = 2500;
const LATEST = 2699;

export function toBuddhistYear(commonYear: number): number {
  return commonYear + BUDDHIST_OFFSET;
}

export function toCommonYear(buddhistYear: number): number {
  return buddhistYear - BUDDHIST_OFFSET;
}

export function fiscalYearStart(year: FiscalYear): CivilDate {
  return `${toCommonYear(year) - 1}-10-01`;
}

export function fiscalYearEnd(year: FiscalYear): CivilDate {
  return `${toCommonYear(year)}-09-30`;
}

/** The fiscal year a civil date falls in: 2024-10-01 is in 2568. */
export function fiscalYearOf(date: CivilDate): FiscalYear {
  const year = toBuddhistYear(Number(date.slice(0, 4)));
  return Number(date.slice(5, 7)) >= 10 ? year + 1 : year;
}

/** The day of the common era that `2568-10-01` probably means; null for any other text. */
export function dayOfOtherEra(day: string): CivilDate | null {
  const [, year = '', rest = ''] = /^(2[4-6]\d\d)(-\d\d-\d\d)$/.exec(day) ?? [];
  return year === '' ? null : `${toCommonYear(Number(year))}${rest}`;
}

/**
 * Reads a Buddhist-era year in Thai or Arabic digits, with or without พ.ศ. before it. Refuses `not-a-fiscal-year`
 * (fact `text`); a common-era year such as 2025 adds the fact `meant`, the year probably meant.
 */
export function parseFiscalYear(text: string): Outcome<FiscalYear, 'not-a-fiscal-year'> {
  const digits = cleanCode(text).replace(/^พ\.ศ\.\s*/, '');
  const shown = text.slice(0, 40);
  if (!/^\d{4}$/.test(digits)) return refuse('not-a-fiscal-year', { text: shown });
  const year = Number(digits);
  if (year >= EARLIEST && year <= LATEST) return accept(year);
  const meant = toBuddhistYear(year);
  return refuse('not-a-fiscal-year', meant >= EARLIEST && meant <= LATEST ? { text: shown, meant } : { text: shown });
}
