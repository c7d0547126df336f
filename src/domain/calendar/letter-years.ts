import { type FiscalYear, fiscalYearOf } from '../values/fiscal-year.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';

/**
 * Every fiscal year a letter concerns: the one it names and those its dates fall in, in order. A letter may concern
 * two: Chiang Mai's of 9 October 2558 asks for the report of FY2558 and mentions the next agreement under the same year
 * (S1). That leads to a warning, never to a refusal.
 */
export function fiscalYearsOfLetter(named: readonly FiscalYear[], dates: readonly CivilDate[]): readonly FiscalYear[] {
  return [...new Set([...named, ...dates.map(fiscalYearOf)])].sort((a, b) => a - b);
}

/** True if a reader of the letter has to ask which year is meant. */
export function concernsSeveralYears(named: readonly FiscalYear[], dates: readonly CivilDate[]): boolean {
  return fiscalYearsOfLetter(named, dates).length > 1;
}
