import { isBelow } from '../../framework/walk-tree.ts';
import { formatHalfUp, parseDecimal, toDecimalText } from '../../values/decimal.ts';
import type { Fraction } from '../../values/fraction.ts';
import { add, sumOf } from '../../values/fraction.ts';
import type { Bands, Graded } from '../grade.ts';
import type { LedgerStep } from '../ledger.ts';
import type { PartyScoringSettings } from '../party-scoring-settings.ts';
import type { IndicatorScore, PartyScore } from '../score-party.ts';
import { step } from './context.ts';
import { explainAdjustments } from './explain-adjustments.ts';
import { equals, inSum, listOfWords, say, show } from './figures.ts';

/**
 * How the weights of cancelled and inapplicable indicators were distributed to the others; nothing if there are none.
 */
export function explainSpread(score: PartyScore, settings: PartyScoringSettings): LedgerStep[] {
  const given = score.indicators.filter((one) => one.role === 'hands-on');
  if (given.length === 0) return [];
  const handed = sumOf(given.map((one) => one.weight));
  const held = sumOf(score.indicators.filter((one) => one.role === 'holds').map((one) => one.weight));
  const who = `ตัวชี้วัด ${listOfWords(given.map((one) => one.code))} ไม่นำมาคิด (${listOfWords([...new Set(given.map(whyLeft))])})`;
  const factor = `(${say(held)} + ${say(handed)}) ÷ ${say(held)}`;
  const text =
    held.n === 0n
      ? `${who} และไม่มีตัวชี้วัดอื่นรับน้ำหนัก ${say(handed)} จึงยังคิดคะแนนรวมไม่ได้`
      : `${who} น้ำหนัก ${say(handed)} กระจายให้ตัวชี้วัดที่เหลือตามสัดส่วน โดยคูณน้ำหนักแต่ละตัวด้วย ${factor}`;
  return [step('กระจายน้ำหนัก', text, undefined, settings.clauses?.spread)];
}

/** Components → total → adjustments → rounding → grade. */
export function explainTotals(score: PartyScore, settings: PartyScoringSettings): LedgerStep[] {
  if (score.mean === null || score.exactTotal === null || score.total === null) {
    return [step('คะแนนรวม', 'ยังไม่มีตัวชี้วัดที่นำมาคิดคะแนนได้ จึงยังไม่มีคะแนนรวม')];
  }
  const { grades } = settings;
  return [
    ...awaited(score),
    ...explainComponents(score, settings),
    pointsStep(score, settings),
    ...meanStep(score, score.mean, settings),
    ...(settings.adjustedFor ?? []),
    ...explainAdjustments(score.mean, score.adjustments),
    totalStep(score.exactTotal, score.total, settings),
    ...(grades && score.graded ? [explainGrade(score.exactTotal, score.graded, grades, settings.clauses?.grade)] : []),
  ];
}

/** `คะแนนรวม 89.995 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) … เป็น 90.00 อยู่ในช่วง 90.00–100.00 จึงได้ระดับ ดีมาก` */
export function explainGrade(total: Fraction, graded: Graded, grades: Bands, clause?: string): LedgerStep {
  const { band, banded } = graded;
  const rounded = `คะแนนรวม ${showForRounding(total, banded, grades.decimals)} ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ที่ทศนิยม ${grades.decimals} ตำแหน่ง เป็น ${banded}`;
  return step('ระดับผลการประเมิน', `${rounded} อยู่ในช่วง ${band.from}–${band.to} จึงได้ระดับ ${band.name}`, band.name, clause);
}

/** Enough decimals that rounding the shown figure gives the graded one. */
function showForRounding(total: Fraction, banded: string, decimals: number): string {
  const short = parseDecimal(show(total));
  return short.ok && formatHalfUp(short.value, decimals) === banded ? show(total) : toDecimalText(total);
}

function whyLeft(one: IndicatorScore): string {
  return one.state === 'cancelled' ? 'ถูกยกเลิก' : 'ใช้ไม่ได้ในรอบนี้';
}

function awaited(score: PartyScore): LedgerStep[] {
  const waiting = score.indicators.filter((one) => one.role === 'holds' && one.score === null);
  if (waiting.length === 0) return [];
  const weight = sumOf(waiting.map((one) => one.effectiveWeight));
  const text = `ยังไม่มีผล ${waiting.length} ตัวชี้วัด (${listOfWords(waiting.map((one) => one.code))}) น้ำหนักรวม ${say(weight)} จึงยังไม่นำมาคิด คะแนนรวมนี้เป็นคะแนนเท่าที่มีผลแล้ว`;
  return [step('ผลที่ยังรอ', text)];
}

function explainComponents(score: PartyScore, settings: PartyScoringSettings): LedgerStep[] {
  return settings.components.flatMap(({ code, name }) => {
    const own = score.indicators.filter((one) => one.component === code || isBelow(one.component, code));
    const counted = own.filter((one) => one.weighted !== null);
    if (counted.length === 0) return [];
    const terms = counted.flatMap((one) => one.weighted ?? []);
    const points = sumOf(terms);
    const weight = sumOf(counted.map((one) => one.effectiveWeight));
    const text = `${name}: ${sumText(terms.map(inSum), points)} จากน้ำหนัก ${say(weight)}`;
    const value = formatHalfUp(points, settings.decimals.weighted);
    return [step(`องค์ประกอบ ${code}`, text, value, settings.clauses?.weights?.[code])];
  });
}

function pointsStep(score: PartyScore, settings: PartyScoringSettings): LedgerStep {
  const tops = topComponents(score, settings).filter((points) => points !== null);
  const text = `ผลรวมคะแนนถ่วงน้ำหนัก = ${sumText(tops.map(inSum), score.points)} จากน้ำหนัก ${say(score.countedWeight)} (รวมก่อนปัดเศษ)`;
  return step('รวมคะแนนถ่วงน้ำหนัก', text, formatHalfUp(score.points, settings.decimals.weighted));
}

function topComponents(score: PartyScore, settings: PartyScoringSettings): (Fraction | null)[] {
  const codes = settings.components.map(({ code }) => code);
  const tops = codes.filter((code) => !codes.some((other) => isBelow(code, other)));
  return tops.map((code) => {
    const own = score.indicators.filter((one) => one.component === code || isBelow(one.component, code));
    const counted = own.flatMap((one) => one.weighted ?? []);
    return counted.length === 0 ? null : counted.reduce(add);
  });
}

/** The full mark is 100 per cent of weight; a round that covers all of it needs no rescaling. */
function meanStep(score: PartyScore, mean: Fraction, settings: PartyScoringSettings): LedgerStep[] {
  if (score.countedWeight.n === score.countedWeight.d * 100n) return [];
  if (settings.shownAs === 'of-covered-weight' && score.adjustments.length === 0 && !settings.grades) return [];
  const text = `คิดเทียบน้ำหนักเต็ม 100: ${inSum(score.points)} ÷ ${say(score.countedWeight)} × 100 ${equals(mean)}`;
  return [step('ปรับเป็นน้ำหนักเต็ม 100', text, show(mean))];
}

function totalStep(exact: Fraction, total: string, settings: PartyScoringSettings): LedgerStep {
  const text = `คะแนนรวม ${equals(exact)} ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม ${settings.decimals.total} ตำแหน่ง = ${total} คะแนน`;
  return step('คะแนนรวม', text, total, settings.clauses?.rounding);
}

function sumText(terms: readonly string[], sum: Fraction): string {
  return terms.length === 1 ? (terms[0] ?? '') : `${terms.join(' + ')} ${equals(sum)}`;
}
