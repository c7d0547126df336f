import { cleanCode } from '../values/clean-text.ts';
import { parseFiscalYear } from '../values/fiscal-year.ts';
import { isOneOf, namesOf } from '../values/known-names.ts';
import { accept, atField, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';
import { thaiList } from '../values/thai-list.ts';
import {
  CODE_SHAPE,
  type DevelopmentContent,
  type DevelopmentIndicator,
  frequencies,
  type MeaningPart,
  meaningParts,
} from './development-indicator.ts';
import type { SeriesPeriod } from './series-period.ts';

/** A definition as it was typed. */
export interface TypedDevelopmentIndicator {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly method: string;
  readonly dataSource: string;
  readonly ownerId: string;
  readonly frequency: string;
  readonly firstYear: string;
  readonly lastYear: string;
}

export type DevelopmentContentRefusal =
  | 'development-code-invalid'
  | 'development-part-missing'
  | 'development-years-invalid'
  | 'not-a-fiscal-year';

/** The parts that must say something, with their Thai names. */
const neededParts = {
  name: 'ชื่อตัวชี้วัด',
  definition: 'คำนิยาม',
  unit: 'หน่วย',
  method: 'วิธีคำนวณหรือวิธีเก็บ',
  dataSource: 'แหล่งข้อมูล',
  ownerId: 'หน่วยงานเจ้าของข้อมูล',
  frequency: 'ความถี่',
  firstYear: 'ปีแรกที่มีค่า',
} as const;

/** The years that a database may reach: what is older is a slip of the pen; an assumption. */
const EARLIEST_YEAR = 2530;

/** A code as it is kept, however it was typed: `๘-๐๑` is 8-01, `a1` is A1. */
export function developmentCode(typed: string): string {
  return cleanCode(typed).toUpperCase();
}

/** Reads a definition; `thisYear` is the fiscal year of today. */
export function readDevelopmentIndicator(
  typed: TypedDevelopmentIndicator,
  thisYear: number,
): Outcome<DevelopmentContent & { readonly code: string }, DevelopmentContentRefusal> {
  const code = developmentCode(typed.code);
  const faults: Refusal<DevelopmentContentRefusal>[] = CODE_SHAPE.test(code)
    ? []
    : [refusal('development-code-invalid', undefined, 'code')];
  for (const part of namesOf(neededParts))
    if (typed[part].trim() === '') faults.push(refusal('development-part-missing', { part: neededParts[part] }, part));
  const firstYear = typed.firstYear.trim() === '' ? null : readYear(typed.firstYear, 'firstYear', faults);
  const lastYear = typed.lastYear.trim() === '' ? null : readYear(typed.lastYear, 'lastYear', faults);
  const frequency = typed.frequency.trim();
  if (firstYear !== null && (firstYear < EARLIEST_YEAR || firstYear > thisYear))
    faults.push(refusal('development-years-invalid', { first: EARLIEST_YEAR, last: thisYear }, 'firstYear'));
  if (firstYear !== null && lastYear !== null && (lastYear < firstYear || lastYear > thisYear))
    faults.push(refusal('development-years-invalid', { first: firstYear, last: thisYear }, 'lastYear'));
  if (frequency !== '' && !isOneOf(frequencies, frequency))
    faults.push(refusal('development-part-missing', { part: neededParts.frequency }, 'frequency'));
  if (faults.length > 0 || firstYear === null || !isOneOf(frequencies, frequency)) return refuseAll(faults);
  const { name, definition, unit, method, dataSource, ownerId } = typed;
  return accept({
    ...{ code, name: name.trim(), definition: definition.trim(), unit: unit.trim(), method: method.trim() },
    ...{ dataSource: dataSource.trim(), ownerId: ownerId.trim(), frequency, firstYear, lastYear },
  });
}

function readYear(text: string, field: string, faults: Refusal<DevelopmentContentRefusal>[]): number | null {
  const read = parseFiscalYear(text);
  if (read.ok) return read.value;
  faults.push(...read.refusals.map((one) => atField(one, field)));
  return null;
}

interface ChangedDevelopmentIndicator {
  readonly before: DevelopmentIndicator;
  readonly after: DevelopmentContent;
  readonly reason: string;
  /** The periods with a value, each once. */
  readonly periods: readonly SeriesPeriod[];
  readonly finished: readonly FinishedUse[];
}

/** A fiscal year whose score rests on an indicator and was sent or announced. */
export interface FinishedUse {
  readonly fiscalYear: number;
  /** It counts how complete the whole database was: also of which years a value was expected. */
  readonly countsPeriods: boolean;
}

type ChangeRefusal = 'development-used-by-score' | 'development-change-reason' | 'development-values-outside';

/**
 * What a change would do to values that stand: nothing that a finished score rests on changes its meaning, other changes of
 * meaning state their reason, and no value is left outside the years. Its owner, name and source may be others at any time.
 */
export function checkChange({
  before,
  after,
  reason,
  periods,
  finished,
}: ChangedDevelopmentIndicator): Outcome<true, ChangeRefusal> {
  const changed = changedMeaning(before, after);
  const faults: Refusal<ChangeRefusal>[] = [...changedYears(before, after, finished)];
  if (finished.length > 0) faults.push(...changed.map((part) => usedByScore(meaningParts[part], finished, part)));
  else if (changed.length > 0 && periods.length > 0 && reason.trim() === '')
    faults.push(
      refusal('development-change-reason', { part: thaiList(changed.map((one) => meaningParts[one])) }, 'reason'),
    );
  // A value of a year is none of a quarter.
  if (before.frequency !== after.frequency && periods.length > 0 && finished.length === 0)
    faults.push(refusal('development-values-outside', { count: periods.length }, 'frequency'));
  const outside = periods.filter(
    ({ fiscalYear }) => fiscalYear < after.firstYear || (after.lastYear !== null && fiscalYear > after.lastYear),
  );
  if (outside.length > 0) {
    const field = outside.some(({ fiscalYear }) => fiscalYear < after.firstYear) ? 'firstYear' : 'lastYear';
    faults.push(refusal('development-values-outside', { count: outside.length }, field));
  }
  return faults.length > 0 ? refuseAll(faults) : accept(true);
}

function usedByScore(part: string, finished: readonly FinishedUse[], field: string) {
  const years = finished.map(({ fiscalYear }) => fiscalYear).join(', ');
  return refusal('development-used-by-score', { part, years }, field);
}

/** Of which years a value is expected does not change up to a year that counted them. */
function changedYears(before: DevelopmentContent, after: DevelopmentContent, finished: readonly FinishedUse[]) {
  const counted = finished.filter(({ countsPeriods }) => countsPeriods);
  const begins = Math.min(before.firstYear, after.firstYear);
  const ends = Math.min(before.lastYear ?? Number.POSITIVE_INFINITY, after.lastYear ?? Number.POSITIVE_INFINITY);
  const first = before.firstYear === after.firstYear ? [] : counted.filter(({ fiscalYear }) => begins <= fiscalYear);
  const last = before.lastYear === after.lastYear ? [] : counted.filter(({ fiscalYear }) => ends < fiscalYear);
  return [
    ...(first.length === 0 ? [] : [usedByScore('ปีแรกที่มีค่า', first, 'firstYear')]),
    ...(last.length === 0 ? [] : [usedByScore('ปีสุดท้ายที่เก็บ', last, 'lastYear')]),
  ];
}

/** The parts of its meaning in which two differ. */
export function changedMeaning(before: DevelopmentContent, after: DevelopmentContent): readonly MeaningPart[] {
  return namesOf(meaningParts).filter((part) => before[part] !== after[part]);
}

/** Whether a change is one of meaning, or of the years of which a value is expected: only then do values and scores matter. */
export function changesCounting(before: DevelopmentContent, after: DevelopmentContent): boolean {
  const isOfOtherYears = before.firstYear !== after.firstYear || before.lastYear !== after.lastYear;
  return isOfOtherYears || changedMeaning(before, after).length > 0;
}
