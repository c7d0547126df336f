import type { DecimalRefusal } from '../values/decimal.ts';
import { parseDecimal, toDecimalText } from '../values/decimal.ts';
import { compare, type Fraction, ZERO } from '../values/fraction.ts';
import { nearestName } from '../values/nearest-name.ts';
import { type Refusal, refusal } from '../values/result.ts';
import type { CentralFigure } from './central-table.ts';
import type { TypedCentralRow } from './read-table-cells.ts';

type CentralRowFault =
  | DecimalRefusal
  | 'central-province-unknown'
  | 'central-province-twice'
  | 'central-province-bangkok'
  | 'central-province-not-applicable'
  | 'central-figure-fraction'
  | 'central-page-too-long'
  | 'figure-outside-range';

/** A party of the year, and whether the indicator applies to it. */
export interface CentralProvince {
  readonly id: string;
  readonly name: string;
  readonly applies: boolean;
}

/** What figures of the indicator are: their unit, and the ends of their scale as decimal text, empty where none is stated. */
export interface CentralScale {
  readonly unit: string;
  readonly minimum: string;
  readonly maximum: string;
}

export interface CentralCheckInput {
  readonly rows: readonly TypedCentralRow[];
  readonly provinces: readonly CentralProvince[];
  readonly scale: CentralScale;
  /** The figures before: what no row names stays as it is there. */
  readonly before: readonly CentralFigure[];
  /** Whoever typed them said that percentages of at most 1 are meant as they stand. */
  readonly fractionsMeant: boolean;
}

/** What becomes of one row; `blank` says nothing and changes nothing. */
export type CentralRowOutcome = 'new' | 'changed' | 'same' | 'removed' | 'blank' | 'refused';

export interface CheckedCentralRow {
  readonly line: number;
  /** The province's name, or what was typed in its place. */
  readonly province: string;
  readonly provinceId: string | null;
  readonly outcome: CentralRowOutcome;
  readonly value: string;
  readonly before: string | null;
  readonly page: string;
  readonly refusals: readonly Refusal<CentralRowFault>[];
}

export interface CheckedCentralTable {
  readonly rows: readonly CheckedCentralRow[];
  /** The figures as they would be, in the order of the provinces. */
  readonly figures: readonly CentralFigure[];
  /** Provinces that it applies to and that would still have no figure. */
  readonly missing: readonly CentralProvince[];
}

const BANGKOK = 'กรุงเทพมหานคร';
/** More than any page is called; an assumption. */
export const LONGEST_PAGE = 40;

/** What a table would change, row by row; nothing is guessed, and a row that cannot be taken says why. */
export function checkCentralTable(input: CentralCheckInput): CheckedCentralTable {
  const first = new Map<string, number>();
  const rows = input.rows.map((row) => {
    const found = provinceNamed(input.provinces, row.province);
    const checked = found === undefined ? unknown(input.provinces, row) : checkRow(input, row, found, first);
    if (found !== undefined && !first.has(found.id)) first.set(found.id, row.line);
    return checked;
  });
  const figures = merged(input, rows);
  const has = new Set(figures.map(({ provinceId }) => provinceId));
  return { rows, figures, missing: input.provinces.filter(({ id, applies }) => applies && !has.has(id)) };
}

const plainName = (text: string) => text.replace(/^(จังหวัด|จ\.)/, '').replace(/\s/g, '');

function provinceNamed(provinces: readonly CentralProvince[], typed: string): CentralProvince | undefined {
  const name = plainName(typed);
  return provinces.find((one) => one.name === name || one.id === typed.trim().toUpperCase());
}

function unknown(provinces: readonly CentralProvince[], row: TypedCentralRow): CheckedCentralRow {
  const name = plainName(row.province);
  const isBangkok = [BANGKOK, 'กรุงเทพ', 'กรุงเทพฯ', 'กทม.', 'กทม', 'TH-10'].includes(name);
  const meant =
    nearestName(
      name,
      provinces.map((one) => one.name),
    ) ?? '';
  const why = isBangkok
    ? refusal('central-province-bangkok')
    : refusal('central-province-unknown', { name: row.province, meant });
  return { ...bare(row), provinceId: null, before: null, outcome: 'refused', refusals: [why] };
}

function bare({ line, province, value, page }: TypedCentralRow) {
  return { line, province, value, page };
}

function checkRow(
  { scale, before, fractionsMeant }: CentralCheckInput,
  row: TypedCentralRow,
  province: CentralProvince,
  first: ReadonlyMap<string, number>,
): CheckedCentralRow {
  const stored = before.find(({ provinceId }) => provinceId === province.id);
  const said = { ...bare(row), province: province.name, provinceId: province.id, before: stored?.value ?? null };
  const refuseWith = (refusals: readonly Refusal<CentralRowFault>[]): CheckedCentralRow => ({
    ...said,
    outcome: 'refused',
    refusals,
  });
  const earlier = first.get(province.id);
  if (earlier !== undefined)
    return refuseWith([refusal('central-province-twice', { name: province.name, first: earlier })]);
  if (row.value.trim() === '') return { ...said, outcome: stored === undefined ? 'blank' : 'removed', refusals: [] };
  if (!province.applies) return refuseWith([refusal('central-province-not-applicable', { name: province.name })]);
  const faults = pageFaults(row.page);
  const read = parseDecimal(isPercent(scale) ? row.value.trim().replace(/\s*%$/, '') : row.value);
  if (!read.ok) return refuseWith([...faults, ...read.refusals]);
  const off = [...faults, ...scaleFaults(scale, read.value, fractionsMeant)];
  if (off.length > 0) return refuseWith(off);
  const value = toDecimalText(read.value);
  const same = stored?.value === value && stored.page === row.page;
  return { ...said, value, outcome: stored === undefined ? 'new' : same ? 'same' : 'changed', refusals: [] };
}

function pageFaults(page: string): Refusal<CentralRowFault>[] {
  return page.length > LONGEST_PAGE ? [refusal('central-page-too-long', { longest: LONGEST_PAGE })] : [];
}

const isPercent = ({ unit }: CentralScale) => unit.includes('ร้อยละ') || unit.includes('%');
const ONE: Fraction = { n: 1n, d: 1n };

function scaleFaults(scale: CentralScale, value: Fraction, fractionsMeant: boolean): Refusal<CentralRowFault>[] {
  const { minimum, maximum } = scale;
  const ends = { label: 'ค่า', from: minimum, to: maximum };
  if (isBeyond(value, minimum, -1) || isBeyond(value, maximum, 1)) return [refusal('figure-outside-range', ends)];
  const isFraction = compare(value, ZERO) > 0 && compare(value, ONE) <= 0;
  const asked = isPercent(scale) || scale.maximum === '100';
  return asked && isFraction && !fractionsMeant
    ? [refusal('central-figure-fraction', { value: toDecimalText(value) })]
    : [];
}

function isBeyond(value: Fraction, end: string, side: 1 | -1): boolean {
  const read = parseDecimal(end);
  return end !== '' && read.ok && compare(value, read.value) * side > 0;
}

/** What rows name replaces what was there; the rest stays. A refused row changes nothing. */
function merged(
  { before, provinces }: CentralCheckInput,
  rows: readonly CheckedCentralRow[],
): readonly CentralFigure[] {
  const figures = new Map(before.map((one) => [one.provinceId, one]));
  for (const { provinceId, outcome, value, page } of rows) {
    if (provinceId === null) continue;
    if (outcome === 'removed') figures.delete(provinceId);
    if (outcome === 'new' || outcome === 'changed') figures.set(provinceId, { provinceId, value, page });
  }
  return provinces.flatMap(({ id }) => figures.get(id) ?? []);
}

/** How many rows each outcome has. */
export function countOutcomes(rows: readonly CheckedCentralRow[]): Readonly<Record<CentralRowOutcome, number>> {
  const counts = { new: 0, changed: 0, same: 0, removed: 0, blank: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
