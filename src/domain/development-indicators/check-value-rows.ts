import { cleanCode, cleanText, lengthOf } from '../values/clean-text.ts';
import { type DecimalRefusal, parseDecimal, toDecimalText } from '../values/decimal.ts';
import { parseFiscalYear } from '../values/fiscal-year.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { nearestName } from '../values/nearest-name.ts';
import { accept, atField, type Outcome, type Refusal, refusal, refuse } from '../values/result.ts';
import { textLimits } from '../values/text-limits.data.ts';
import { developmentCode } from './check-development-indicator.ts';
import { type DevelopmentIndicator, frequencyNames, isOpenIn } from './development-indicator.ts';
import type { TypedValueRow } from './read-value-rows.ts';
import { type SeriesDoubt, seriesDoubts } from './series-doubts.ts';
import { periodStart, periodWords, type SeriesPeriod } from './series-period.ts';
import { NO_DATA, pointKey, type SeriesPoint } from './series-value.ts';

export type ValueRowFault =
  | DecimalRefusal
  | 'not-a-fiscal-year'
  | 'development-year-missing'
  | 'text-too-long'
  | 'development-code-unknown'
  | 'development-owner-other'
  | 'development-unit-other'
  | 'development-year-outside'
  | 'development-period-future'
  | 'development-quarter-invalid'
  | 'development-value-twice'
  | 'development-value-empty'
  | 'development-correction-reason'
  | 'development-no-data-reason';

/** What becomes of one row; `blank` says nothing and changes nothing. */
export type ValueRowOutcome = 'new' | 'changed' | 'same' | 'blank' | 'refused';

export interface CheckedValueRow {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly period: SeriesPeriod | null;
  readonly outcome: ValueRowOutcome;
  /** Decimal text; null where it says that there is no value. */
  readonly value: string | null;
  readonly note: string;
  readonly reason: string;
  readonly before: SeriesPoint | null;
  readonly refusals: readonly Refusal<ValueRowFault>[];
  readonly doubts: readonly SeriesDoubt[];
}

export interface ValueCheckInput {
  readonly rows: readonly TypedValueRow[];
  readonly indicators: readonly DevelopmentIndicator[];
  readonly points: readonly SeriesPoint[];
  readonly today: CivilDate;
  /** Whether whoever sends them may enter values of this owner. */
  readonly mayEnter: (ownerId: string) => boolean;
  /** A row without a value is a fault: the form of one value. */
  readonly blankIsFault?: boolean;
}

interface Known {
  readonly indicators: ReadonlyMap<string, DevelopmentIndicator>;
  readonly points: ReadonlyMap<string, SeriesPoint>;
  /** The line in which each value was named first. */
  readonly first: Map<string, number>;
}

/** What rows of values would change, row by row: nothing is guessed, and a row that cannot be taken says why. */
export function checkValueRows(input: ValueCheckInput): readonly CheckedValueRow[] {
  const known: Known = {
    indicators: new Map(input.indicators.map((one) => [one.code, one])),
    points: new Map(input.points.map((one) => [pointKey(one), one])),
    first: new Map(),
  };
  const rows = input.rows.map((row) => checkRow(input, known, row));
  return withDoubts(rows, known);
}

type Said = Omit<CheckedValueRow, 'outcome' | 'refusals'>;

const refusedRow = (said: Said, ...refusals: readonly Refusal<ValueRowFault>[]): CheckedValueRow => ({
  ...said,
  ...{ outcome: 'refused', refusals },
});

function checkRow(input: ValueCheckInput, known: Known, row: TypedValueRow): CheckedValueRow {
  const code = developmentCode(row.code);
  const indicator = known.indicators.get(code);
  const said: Said = {
    ...{ line: row.line, code: code.slice(0, 60), name: indicator?.name ?? '', unit: indicator?.unit ?? '' },
    ...{ note: cleanText(row.note).trim(), reason: cleanText(row.reason).trim(), doubts: [] },
    ...{ before: null, period: null, value: null },
  };
  if (indicator === undefined) {
    const meant = nearestName(code, [...known.indicators.keys()]) ?? '';
    return refusedRow(said, refusal('development-code-unknown', { code: code.slice(0, 60), meant }, 'code'));
  }
  if (!input.mayEnter(indicator.ownerId)) return refusedRow(said, refusal('development-owner-other', { code }, 'code'));
  const period = readPeriod(indicator, row, input.today);
  if (!period.ok) return refusedRow(said, ...period.refusals);
  return checkPlaced(input, known, row, { ...said, period: period.value });
}

type Placed = Said & { readonly period: SeriesPeriod };

/** A row whose indicator and period are known. */
function checkPlaced(input: ValueCheckInput, known: Known, row: TypedValueRow, found: Placed): CheckedValueRow {
  const key = pointKey({ ...found.period, code: found.code });
  const said = { ...found, before: known.points.get(key) ?? null };
  const first = known.first.get(key);
  if (first !== undefined)
    return refusedRow(said, refusal('development-value-twice', { period: periodWords(found.period), first }, 'value'));
  known.first.set(key, row.line);
  const unit = cleanText(row.unit).trim();
  if (unit !== '' && plainUnit(unit) !== plainUnit(said.unit))
    return refusedRow(said, refusal('development-unit-other', { unit: unit.slice(0, 60), stated: said.unit }, 'unit'));
  if (row.value.trim() !== '') return checkValue(row, said);
  if (input.blankIsFault === true) return refusedRow(said, refusal('development-value-empty', undefined, 'value'));
  return { ...said, outcome: 'blank', refusals: [] };
}

/** A spreadsheet keeps the words of a note, and not always its spaces and the ends of its lines. */
const plainSpaces = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
/** A percent sign is another way to write ร้อยละ. */
const plainUnit = (unit: string) => unit.replaceAll(/\s/g, '').replace(/^%$/, 'ร้อยละ');

function checkValue(row: TypedValueRow, said: Said): CheckedValueRow {
  const value = readValue(row.value);
  if (!value.ok) return refusedRow(said, ...value.refusals);
  const { note, reason } = said;
  const newest = said.before?.newest ?? null;
  const now = { ...said, value: value.value };
  const isSame = newest !== null && newest.value === value.value && plainSpaces(newest.note) === plainSpaces(note);
  if (isSame) return { ...now, outcome: 'same', refusals: [] };
  const faults: Refusal<ValueRowFault>[] = [
    ...tooLong('note', note, textLimits.note),
    ...tooLong('reason', reason, textLimits.reason),
    ...(newest !== null && reason === '' ? [refusal('development-correction-reason', undefined, 'reason')] : []),
    ...(newest === null && value.value === null && reason === ''
      ? [refusal('development-no-data-reason', undefined, 'reason')]
      : []),
  ];
  if (faults.length > 0) return refusedRow(now, ...faults);
  return { ...now, outcome: newest === null ? 'new' : 'changed', refusals: [] };
}

function tooLong(field: string, text: string, longest: number): Refusal<'text-too-long'>[] {
  const length = lengthOf(text);
  return length > longest ? [refusal('text-too-long', { length, longest }, field)] : [];
}

/** A decimal as people write it, or null for the words that there is none. */
function readValue(text: string): Outcome<string | null, DecimalRefusal> {
  if (cleanText(text).trim() === NO_DATA) return accept(null);
  const read = parseDecimal(text);
  if (read.ok) return accept(toDecimalText(read.value));
  return { ok: false, refusals: read.refusals.map((one) => atField(one, 'value')) };
}

function readPeriod(
  indicator: DevelopmentIndicator,
  row: TypedValueRow,
  today: CivilDate,
): Outcome<SeriesPeriod, ValueRowFault> {
  if (row.year.trim() === '') return refuse('development-year-missing', undefined, 'year');
  const year = parseFiscalYear(row.year);
  if (!year.ok) return { ok: false, refusals: year.refusals.map((one) => atField(one, 'year')) };
  const { frequency, firstYear, lastYear } = indicator;
  if (!isOpenIn(indicator, year.value)) {
    const last = lastYear === null ? 'ปีปัจจุบัน' : String(lastYear);
    return refuse('development-year-outside', { year: year.value, first: firstYear, last }, 'year');
  }
  const typed = cleanCode(row.quarter);
  const quarter = /^[0-4]$/.test(typed) ? Number(typed) : typed === '' ? 0 : -1;
  const fits = frequency === 'year' ? quarter === 0 : quarter >= 1;
  if (!fits) return refuse('development-quarter-invalid', { frequency: frequencyNames[frequency] }, 'quarter');
  const period = { fiscalYear: year.value, quarter };
  if (periodStart(period) > today) return refuse('development-period-future', { period: periodWords(period) }, 'year');
  return accept(period);
}

/** The same rows with the questions about what they would store, beside what stands there then. */
function withDoubts(rows: readonly CheckedValueRow[], { indicators, points }: Known): readonly CheckedValueRow[] {
  const then = new Map<string, string | null>([...points].map(([key, { newest }]) => [key, newest.value]));
  for (const { code, period, value, outcome } of rows)
    if (period !== null && isStoring(outcome)) then.set(pointKey({ ...period, code }), value);
  return rows.map((row) => {
    const indicator = indicators.get(row.code);
    if (indicator === undefined || row.period === null || !isStoring(row.outcome)) return row;
    return { ...row, doubts: seriesDoubts(indicator, row.period, (key) => then.get(`${row.code} ${key}`)) };
  });
}

export function isStoring(outcome: ValueRowOutcome): boolean {
  return outcome === 'new' || outcome === 'changed';
}

/** How many rows each outcome has. */
export function countRows(rows: readonly CheckedValueRow[]): Readonly<Record<ValueRowOutcome, number>> {
  const counts = { new: 0, changed: 0, same: 0, blank: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
