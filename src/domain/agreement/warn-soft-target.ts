import type { Rule } from '../scoring/rule.ts';
import { formatHalfUp, parseDecimal, toDecimalText } from '../values/decimal.ts';
import {
  compare,
  divide,
  type Fraction,
  fromInteger,
  isZero,
  multiply,
  negate,
  subtract,
  sumOf,
} from '../values/fraction.ts';
import { normaliseThai } from '../values/thai-text.ts';
import { withUnit } from '../values/unit-order.ts';
import type { Indicator } from './indicator.ts';
import { targetsAboveHundred } from './share-of-hundred.ts';

type SoftTargetCode =
  | 'target-below-baseline'
  | 'target-below-last-result'
  | 'ladder-flat'
  | 'ladder-steep'
  | 'target-above-hundred'
  | 'unit-differs-from-last-year';

/** Something to check before agreeing. It refuses nothing. */
export interface SoftTargetWarning {
  readonly code: SoftTargetCode;
  /** In Thai, with its numbers. */
  readonly sentence: string;
}

/** The result of the same indicator in the previous year: decimal text, or null if unknown. */
export interface LastYear {
  readonly fiscalYear: number;
  readonly value: string | null;
  readonly unit: string;
}

/** [Assumption] A ladder no wider than half of an ordinary year's change cannot distinguish effort from chance. */
const FLAT_SHARE = fromInteger(2);
/** [Assumption] A full score more than five ordinary years away is out of reach of one year. */
const STEEP_YEARS = fromInteger(5);

/**
 * Soft or unreachable targets of one indicator, in Thai. Which direction is better follows from the ladder's order; a
 * rule without a ladder has no target to judge. The history is the stated baselines and last year's result.
 */
export function warnSoftTarget(
  indicator: Pick<Indicator, 'unit' | 'rule' | 'baselines' | 'formula' | 'variables'>,
  lastYear: LastYear | null = null,
): readonly SoftTargetWarning[] {
  return [
    ...unitWarning(indicator.unit, lastYear),
    ...aboveHundredWarning(indicator),
    ...ladderWarnings(ladderOf(indicator.rule), historyOf(indicator, lastYear), indicator.unit),
  ];
}

interface Figure {
  readonly fiscalYear: number;
  readonly value: Fraction;
  readonly from: 'baseline' | 'result';
}

/** The ends of a ladder; `worse` says which of two figures is the weaker one. */
interface Ladder {
  readonly first: Fraction;
  readonly full: Fraction;
  readonly lowerIsBetter: boolean;
  worse(a: Fraction, b: Fraction): boolean;
}

function ladderOf(rule: Rule): Ladder | null {
  const points = rule.kind === 'composite' ? undefined : rule.points;
  const [first, full] = [points?.at(0)?.[0], points?.at(-1)?.[0]].map((text) => numberOf(text ?? ''));
  if (!first || !full) return null;
  const direction = compare(full, first);
  if (direction === 0) return null;
  return { first, full, lowerIsBetter: direction < 0, worse: (a, b) => compare(a, b) === -direction };
}

function historyOf(indicator: Pick<Indicator, 'unit' | 'baselines'>, lastYear: LastYear | null): readonly Figure[] {
  const stated = indicator.baselines.map((one) => ({ ...one, from: 'baseline' as const }));
  const comparable = lastYear !== null && normaliseThai(lastYear.unit).trim() === normaliseThai(indicator.unit).trim();
  const all = [...stated, ...(comparable ? [{ ...lastYear, from: 'result' as const }] : [])];
  return all
    .flatMap(({ fiscalYear, value, from }) => {
      const figure = numberOf(value ?? '');
      return figure ? [{ fiscalYear, value: figure, from }] : [];
    })
    .sort((a, b) => a.fiscalYear - b.fiscalYear);
}

function ladderWarnings(ladder: Ladder | null, history: readonly Figure[], unit: string): readonly SoftTargetWarning[] {
  if (!ladder) return [];
  const ordinary = yearlyChange(history);
  return [
    ...belowWarnings(ladder, history, unit),
    ...(ordinary ? [...flatWarning(ladder, ordinary, unit), ...steepWarning(ladder, ordinary, history, unit)] : []),
  ];
}

function belowWarnings(ladder: Ladder, history: readonly Figure[], unit: string): readonly SoftTargetWarning[] {
  const ahead = history.filter((figure) => ladder.worse(ladder.full, figure.value));
  const baseline = ahead.findLast((figure) => figure.from === 'baseline');
  const result = ahead.find((figure) => figure.from === 'result');
  const softer = ladder.lowerIsBetter ? 'สูงกว่า' : 'ต่ำกว่า';
  const better = ladder.lowerIsBetter ? ' (ค่าน้อยดีกว่า)' : '';
  const target = `ค่าเป้าหมายคะแนนเต็ม ${withUnit(say(ladder.full), unit)} ${softer}`;
  const than = (what: string, figure: Figure) => `${target}${what}ปี พ.ศ. ${said(figure, unit)}${better}`;
  return [
    ...(baseline ? [warning('target-below-baseline', than('ข้อมูลพื้นฐาน', baseline))] : []),
    ...(result ? [warning('target-below-last-result', than('ผลที่ทำได้แล้วใน', result))] : []),
  ];
}

/** The mean absolute change per year between known years; null if unknown. */
function yearlyChange(history: readonly Figure[]): Fraction | null {
  const years = new Map(history.map((figure) => [figure.fiscalYear, figure]));
  const known = [...years.values()];
  const changes = known.slice(1).flatMap((figure, at) => {
    const before = known[at];
    if (!before) return [];
    const change = subtract(figure.value, before.value);
    return [divide(sizeOf(change), fromInteger(figure.fiscalYear - before.fiscalYear))];
  });
  if (changes.length === 0) return null;
  const mean = divide(sumOf(changes), fromInteger(changes.length));
  return isZero(mean) ? null : mean;
}

function flatWarning({ first, full }: Ladder, ordinary: Fraction, unit: string): readonly SoftTargetWarning[] {
  const width = sizeOf(subtract(full, first));
  if (compare(multiply(width, FLAT_SHARE), ordinary) >= 0) return [];
  return [
    warning(
      'ladder-flat',
      `ช่วงค่าเป้าหมายแคบ: ตั้งแต่ระดับแรกถึงคะแนนเต็มต่างกันเพียง ${withUnit(say(width), unit)} ขณะที่ผลย้อนหลังเปลี่ยนเฉลี่ยปีละ ${withUnit(sayMean(ordinary), unit)}`,
    ),
  ];
}

function steepWarning(
  { full, worse }: Ladder,
  ordinary: Fraction,
  history: readonly Figure[],
  unit: string,
): readonly SoftTargetWarning[] {
  const latest = history.at(-1);
  if (!latest || !worse(latest.value, full)) return [];
  const gap = sizeOf(subtract(full, latest.value));
  if (compare(gap, multiply(ordinary, STEEP_YEARS)) <= 0) return [];
  const years = formatHalfUp(divide(gap, ordinary), 1);
  return [
    warning(
      'ladder-steep',
      `ค่าเป้าหมายสูงกว่าแนวโน้มเดิมมาก: คะแนนเต็ม ${withUnit(say(full), unit)} ห่างจากผลปี พ.ศ. ${said(latest, unit)} อยู่ ${say(gap)} เทียบกับการเปลี่ยนแปลงเฉลี่ยปีละ ${sayMean(ordinary)} เท่ากับต้องใช้ ${years} ปี`,
    ),
  ];
}

function aboveHundredWarning(indicator: Parameters<typeof targetsAboveHundred>[0]): readonly SoftTargetWarning[] {
  const above = targetsAboveHundred(indicator);
  if (above.length === 0) return [];
  const said = above.map((value) => withUnit(value, indicator.unit)).join(' และ ');
  return [
    warning(
      'target-above-hundred',
      `ค่าเป้าหมาย ${said} เกินร้อยละ 100 ขณะที่ตัวชี้วัดนี้วัดเป็นสัดส่วนของทั้งหมด — หากทำได้เกินทั้งหมดจริงไม่ต้องแก้ หากพิมพ์ผิดให้แก้ค่าเป้าหมาย (ข้อสมมติ: สัดส่วนไม่เกินร้อยละ 100)`,
    ),
  ];
}

function unitWarning(unit: string, lastYear: LastYear | null): readonly SoftTargetWarning[] {
  if (!lastYear || normaliseThai(lastYear.unit).trim() === normaliseThai(unit).trim()) return [];
  return [
    warning(
      'unit-differs-from-last-year',
      `หน่วยวัด “${unit}” ต่างจากปี พ.ศ. ${lastYear.fiscalYear} ซึ่งใช้ “${lastYear.unit}” จึงเทียบกับผลปีก่อนไม่ได้`,
    ),
  ];
}

function warning(code: SoftTargetCode, sentence: string): SoftTargetWarning {
  return { code, sentence };
}

function said({ fiscalYear, value }: Figure, unit: string): string {
  return `${fiscalYear} (${withUnit(say(value), unit)})`;
}

/** A mean of years in two decimals; a smaller one in four. */
function sayMean(value: Fraction): string {
  const short = formatHalfUp(value, 2);
  return short === '0.00' ? say(value) : short;
}

/** At most four decimals, because a difference may not terminate. */
function say(value: Fraction): string {
  const exact = parseDecimal(formatHalfUp(value, 4));
  return exact.ok ? toDecimalText(exact.value) : formatHalfUp(value, 4);
}

function sizeOf(value: Fraction): Fraction {
  return compare(value, fromInteger(0)) < 0 ? negate(value) : value;
}

function numberOf(text: string): Fraction | null {
  const parsed = parseDecimal(text);
  return parsed.ok ? parsed.value : null;
}
