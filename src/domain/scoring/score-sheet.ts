import { formatHalfUp, toDecimalText } from '../values/decimal.ts';
import { elementAt } from '../values/element-at.ts';
import type { Fraction } from '../values/fraction.ts';
import { add, divide, HUNDRED, isZero, multiply, sumOf, ZERO } from '../values/fraction.ts';
import { accept, refuse } from '../values/result.ts';
import { step } from './explain/context.ts';
import { equals, inSum, listOfWords, say, show } from './explain/figures.ts';
import type { LedgerStep, ResultState } from './ledger.ts';
import { gather, readNumber, readWeight } from './read-number.ts';
import type { Scored } from './refusal-codes.ts';
import { spreadWeights, type WeightRole } from './spread-weights.ts';

/** A row of a sheet of scores; only a reported row needs a score. */
export interface SheetRow {
  readonly weight: string;
  readonly score?: string | undefined;
  readonly state?: ResultState | undefined;
}

interface ExactRow {
  readonly weight: Fraction;
  readonly score: Fraction;
  readonly role: WeightRole;
  readonly state: ResultState;
}

export interface SheetScore {
  /** score × weight ÷ 100 of each row; null for a row that passes its weight on or is not yet due. */
  readonly weighted: readonly (string | null)[];
  readonly total: string;
  /** The sum of the weights in force, shares handed on included. */
  readonly weight: string;
  readonly steps: () => readonly LedgerStep[];
}

/**
 * Adds up a sheet exactly and rounds each printed figure once. The weight of a cancelled or inapplicable row goes to
 * the others in proportion; a missing row counts as 0. Refuses `weight-total-zero` if no weight is left.
 */
export function scoreSheet(rows: readonly SheetRow[], decimals: number): Scored<SheetScore> {
  const read = gather(rows.map(readRow));
  if (!read.ok) return read;
  const exact = read.value;
  const weights = spreadWeights(exact);
  const weight = sumOf(weights);
  if (isZero(weight)) return refuse('weight-total-zero', undefined, 'sheet');
  const products = exact.map((row, index) =>
    row.role === 'holds' ? divide(multiply(row.score, elementAt(weights, index)), HUNDRED) : null,
  );
  const total = sumOf(products.filter((product) => product !== null));
  return accept({
    weighted: products.map((product) => (product === null ? null : formatHalfUp(product, decimals))),
    total: formatHalfUp(total, decimals),
    weight: toDecimalText(weight),
    steps: () => explainSheet(exact, weights, products, total, decimals),
  });
}

function readRow(row: SheetRow, index: number): Scored<ExactRow> {
  const weight = readWeight(row.weight, `sheet.${index}.weight`);
  if (!weight.ok) return weight;
  const state = row.state ?? 'reported';
  const role = state === 'not-due' ? 'left-out' : state === 'reported' || state === 'missing' ? 'holds' : 'hands-on';
  if (state !== 'reported') return accept({ weight: weight.value, score: ZERO, role, state });
  if (row.score === undefined) return refuse('result-needed', {}, `sheet.${index}.score`);
  const score = readNumber(row.score, `sheet.${index}.score`);
  return score.ok ? accept({ weight: weight.value, score: score.value, role, state }) : score;
}

function explainSheet(
  rows: readonly ExactRow[],
  weights: readonly Fraction[],
  products: readonly (Fraction | null)[],
  total: Fraction,
  decimals: number,
): LedgerStep[] {
  const counted = products.filter((product) => product !== null);
  const sum = counted.map(inSum).join(' + ');
  const rounded = formatHalfUp(total, decimals);
  const text = `คะแนนรวม = ${sum}${counted.length > 1 ? ` ${equals(total)}` : ''} ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม ${decimals} ตำแหน่ง = ${rounded}`;
  return [
    ...explainHandedOn(rows),
    ...rows.map((row, index) => explainRow(row, index, elementAt(weights, index), products[index] ?? null)),
    step('คะแนนรวม', `${text} จากน้ำหนัก ${say(sumOf(weights))}`, rounded),
  ];
}

function explainHandedOn(rows: readonly ExactRow[]): LedgerStep[] {
  const given = rows.flatMap((row, index) => (row.role === 'hands-on' ? [{ row, number: index + 1 }] : []));
  if (given.length === 0) return [];
  const handed = sumOf(given.map(({ row }) => row.weight));
  const held = sumOf(rows.filter((row) => row.role === 'holds').map((row) => row.weight));
  const factor = `${say(add(held, handed))} ÷ ${say(held)}`;
  const text = `รายการที่ ${listOfWords(given.map(({ number }) => number))} ไม่นำมาคิด น้ำหนัก ${say(handed)} กระจายให้รายการอื่นตามสัดส่วน โดยคูณน้ำหนักเดิมด้วย ${factor}`;
  return [step('กระจายน้ำหนัก', text)];
}

function explainRow(row: ExactRow, index: number, weight: Fraction, product: Fraction | null): LedgerStep {
  const label = `รายการที่ ${index + 1}`;
  if (product === null) {
    const why: Partial<Record<ResultState, string>> = { cancelled: 'ถูกยกเลิก', 'not-due': 'ยังไม่ถึงรอบ' };
    return step(label, `${why[row.state] ?? 'ใช้ไม่ได้'} จึงไม่มีคะแนนถ่วงน้ำหนัก`);
  }
  const missing = row.state === 'missing' ? 'ไม่มีผล นับเป็น 0 คะแนน ' : '';
  const text = `${missing}คะแนน × น้ำหนัก ÷ 100 = ${inSum(row.score)} × ${say(weight)} ÷ 100 ${equals(product)}`;
  return step(label, text, show(product));
}
