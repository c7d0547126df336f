import { rowIn } from '../../values/known-names.ts';
import { withUnit } from '../../values/unit-order.ts';
import type { CompiledFormula } from '../formula/compile-formula.ts';
import { renderFormula } from '../formula/render-formula.ts';
import type { LedgerStep } from '../ledger.ts';
import type { Measure } from '../measure.ts';
import { type ExplainContext, step } from './context.ts';
import { equals, say, show } from './figures.ts';

/** The formula in words, then the same line with the reported numbers. */
export function explainFormula(formula: CompiledFormula, measure: Measure, context: ExplainContext): LedgerStep[] {
  const { labels = {} } = context;
  const named = renderFormula(formula.expression, (name) => rowIn(labels, name) ?? name);
  const slots = measure.slots ?? [];
  const numbers = renderFormula(formula.expression, (name) => {
    const value = slots[formula.variables.indexOf(name)];
    return value ? say(value) : name;
  });
  return [step('สูตรคำนวณ', `ผลการดำเนินงาน = ${named}`), substituted(numbers, measure, context)];
}

function substituted(numbers: string, measure: Measure, context: ExplainContext): LedgerStep {
  if (measure.result === null) {
    return step('แทนค่าในสูตร', `ผลการดำเนินงาน = ${numbers} ตัวหารเป็น 0 จึงหารไม่ได้ ถือว่าตัวชี้วัดนี้ใช้ไม่ได้ในรอบนี้ ไม่ใช่ 0 คะแนน`);
  }
  const { unit = '' } = context;
  const single = equals(measure.result) === `= ${numbers}`;
  const worked = single ? `= ${withUnit(numbers, unit)}` : `= ${numbers} ${equals(measure.result, unit)}`;
  return step('แทนค่าในสูตร', `ผลการดำเนินงาน ${worked}`, show(measure.result));
}
