import type { Fraction } from '../../values/fraction.ts';
import { compare, fromInteger, multiply } from '../../values/fraction.ts';
import type { CompiledAdjustment } from '../adjust.ts';
import type { LedgerStep } from '../ledger.ts';
import { step } from './context.ts';
import { equals, inSum, say, show } from './figures.ts';

/** One step per adjustment, each based on the previous figure. */
export function explainAdjustments(start: Fraction, adjustments: readonly CompiledAdjustment[]): LedgerStep[] {
  let running = start;
  return adjustments.map((adjustment) => {
    const before = running;
    running = adjustment.apply(before);
    const reason = adjustment.source.reason === undefined ? '' : ` (${adjustment.source.reason})`;
    const [label, text] = describe(adjustment, before, running);
    return step(label, `${text}${reason}`, show(running));
  });
}

function describe(adjustment: CompiledAdjustment, before: Fraction, after: Fraction): readonly [string, string] {
  const figure = show(adjustment.figure);
  switch (adjustment.source.kind) {
    case 'bonus-percent':
      return ['เพิ่มคะแนน', `เพิ่มร้อยละ ${figure}: ${inSum(before)} × (100 + ${figure}) ÷ 100 ${equals(after)}`];
    case 'deduct': {
      const times = adjustment.source.times ?? 1;
      const whole = multiply(adjustment.figure, fromInteger(times));
      const counted = times === 1 ? figure : `${figure} × ${times} = ${say(whole)}`;
      return ['ปรับลดคะแนน', `ปรับลด ${counted} คะแนน: ${inSum(before)} − ${say(whole)} ${equals(after)}`];
    }
    case 'cap':
      return [
        'เพดานคะแนน',
        compare(before, adjustment.figure) > 0
          ? `${say(before)} เกินเพดาน ${figure} จึงเหลือ ${figure}`
          : `${say(before)} ไม่เกินเพดาน ${figure} จึงคงเดิม`,
      ];
  }
}
