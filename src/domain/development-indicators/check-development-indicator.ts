import { parseFiscalYear } from '../values/fiscal-year.ts';
import { isOneOf, namesOf } from '../values/known-names.ts';
import { accept, atField, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';
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

/** Reads a definition; `thisYear` is the fiscal year of today. */
export function readDevelopmentIndicator(
  typed: TypedDevelopmentIndicator,
  thisYear: number,
): Outcome<DevelopmentContent & { readonly code: string }, DevelopmentContentRefusal> {
  const code = typed.code.trim();
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
  /** The periods with a value. */
  readonly periods: readonly SeriesPeriod[];
  /** The fiscal years whose score rests on it and was sent or announced. */
  readonly finishedYears: readonly number[];
}

type ChangeRefusal = 'development-used-by-score' | 'development-change-reason' | 'development-values-outside';

/**
 * What a change would do to values that stand: nothing that a finished score rests on changes its meaning, other changes of
 * meaning state their reason, and no value is left outside the years. An owner may be another at any time.
 */
export function checkChange({
  before,
  after,
  reason,
  periods,
  finishedYears,
}: ChangedDevelopmentIndicator): Outcome<true, ChangeRefusal> {
  const changed = changedMeaning(before, after);
  const faults: Refusal<ChangeRefusal>[] = [];
  if (finishedYears.length > 0)
    for (const part of changed)
      faults.push(
        refusal('development-used-by-score', { part: meaningParts[part], years: finishedYears.join(', ') }, part),
      );
  else if (changed.length > 0 && periods.length > 0 && reason.trim() === '')
    faults.push(
      refusal('development-change-reason', { part: changed.map((one) => meaningParts[one]).join(' ') }, 'reason'),
    );
  // A value of a year is none of a quarter.
  if (before.frequency !== after.frequency && periods.length > 0 && finishedYears.length === 0)
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

/** The parts of its meaning in which two differ. */
export function changedMeaning(before: DevelopmentContent, after: DevelopmentContent): readonly MeaningPart[] {
  return namesOf(meaningParts).filter((part) => before[part] !== after[part]);
}
