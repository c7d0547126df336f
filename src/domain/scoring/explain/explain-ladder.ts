import { elementAt } from '../../values/element-at.ts';
import type { Fraction } from '../../values/fraction.ts';
import { divide, multiply, subtract } from '../../values/fraction.ts';
import { groupThousands } from '../../values/group-thousands.ts';
import type { LedgerStep } from '../ledger.ts';
import type { Ladder, Rung } from '../rules/compile-ladder.ts';
import type { Clauses } from './context.ts';
import { step } from './context.ts';
import { equals, inSum, say, show } from './figures.ts';

const CRITERIA = 'เกณฑ์การให้คะแนน';
const PROPORTION = 'เทียบบัญญัติไตรยางศ์';

/** The ladder in words, then the position of the result and the score that follows. */
export function explainLadder(ladder: Ladder, result: Fraction, clauses: Clauses = {}): LedgerStep[] {
  return [describe(ladder, clauses), ...explainPosition(ladder, result, clauses)];
}

function describe(ladder: Ladder, clauses: Clauses): LedgerStep {
  const rungs = ladder.rungs.map((rung) => `${groupThousands(rung.valueText)} ได้ ${rung.scoreText} คะแนน`).join(', ');
  const better = ladder.direction === 'higher-is-better' ? 'ยิ่งมากยิ่งดี' : 'ยิ่งน้อยยิ่งดี';
  return step(CRITERIA, `${rungs} (ผล${better}) ระหว่างสองค่าเทียบบัญญัติไตรยางศ์`, undefined, clauses.between);
}

function explainPosition(ladder: Ladder, result: Fraction, clauses: Clauses): LedgerStep[] {
  const position = ladder.positionOf(result);
  switch (position.at) {
    case 'below':
      return [explainBelow(ladder, result, clauses)];
    case 'above':
      return [explainAbove(ladder, result, clauses)];
    case 'rung': {
      const rung = elementAt(ladder.rungs, position.lower);
      const text = `ผล ${say(result)} ตรงกับค่า ${groupThousands(rung.valueText)} พอดี จึงได้ ${rung.scoreText} คะแนน`;
      return [step('เทียบกับเกณฑ์', text, show(rung.score))];
    }
    case 'between': {
      const lower = elementAt(ladder.rungs, position.lower);
      const upper = elementAt(ladder.rungs, position.lower + 1);
      return explainBetween(lower, upper, result, ladder.scoreOf(result), clauses);
    }
  }
}

function explainBelow(ladder: Ladder, result: Fraction, clauses: Clauses): LedgerStep {
  const first = elementAt(ladder.rungs, 0);
  const side = ladder.direction === 'higher-is-better' ? 'ต่ำกว่า' : 'สูงกว่า';
  const placed = `ผล ${say(result)} ${side}ค่าแรกของเกณฑ์ (${groupThousands(first.valueText)})`;
  const text =
    ladder.below === 'zero'
      ? `${placed} ผลที่ไม่ถึงค่าแรกได้ 0 คะแนนทันที ไม่เทียบสัดส่วน`
      : `${placed} จึงได้คะแนนของค่าแรก คือ ${first.scoreText} คะแนน ไม่ต่ำกว่านี้`;
  return step('เทียบกับเกณฑ์', text, show(ladder.scoreOf(result)), clauses.below);
}

function explainAbove(ladder: Ladder, result: Fraction, clauses: Clauses): LedgerStep {
  const last = elementAt(ladder.rungs, -1);
  const side = ladder.direction === 'higher-is-better' ? 'สูงกว่า' : 'ต่ำกว่า';
  const text = `ผล ${say(result)} ดีกว่าค่าสุดท้ายของเกณฑ์ (${side} ${groupThousands(last.valueText)}) จึงได้คะแนนเต็มของเกณฑ์ คือ ${last.scoreText} คะแนน ไม่เกินนี้`;
  return step('เทียบกับเกณฑ์', text, show(last.score), clauses.above);
}

function explainBetween(lower: Rung, upper: Rung, result: Fraction, score: Fraction, clauses: Clauses): LedgerStep[] {
  const [moved, width] = [subtract(result, lower.value), subtract(upper.value, lower.value)];
  const rise = subtract(upper.score, lower.score);
  const gained = multiply(divide(moved, width), rise);
  const distance = (value: Fraction) => say(value.n < 0n ? { n: -value.n, d: value.d } : value);
  const from = `ผล ${say(result)} อยู่ระหว่าง ${groupThousands(lower.valueText)} (${lower.scoreText} คะแนน) กับ ${groupThousands(upper.valueText)} (${upper.scoreText} คะแนน)`;
  const shares = `ช่วงผลกว้าง ${distance(width)} เท่ากับคะแนนเพิ่ม ${say(rise)} คะแนน ผลพ้นจาก ${groupThousands(lower.valueText)} มา ${distance(moved)}`;
  const gain = `คะแนนเพิ่ม ${distance(moved)} ÷ ${distance(width)} × ${say(rise)} ${equals(gained)}`;
  const worked = `${inSum(lower.score)} + (${say(result)} − ${inSum(lower.value)}) ÷ (${say(upper.value)} − ${inSum(lower.value)}) × (${say(upper.score)} − ${inSum(lower.score)})`;
  return [
    step(PROPORTION, `${from} ${shares} ${gain}`, show(gained), clauses.between),
    step('แทนค่า', `คะแนน = ${worked} ${equals(score)}`, show(score)),
  ];
}
