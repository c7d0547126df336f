import { expect, it } from 'vitest';
import { isResultText, resultTextColumn, resultTextLabels, resultTextNames } from './result-texts.ts';

it('a result has four texts, each with its Thai label and its column', () => {
  expect(resultTextNames.map((name) => [name, resultTextLabels[name], resultTextColumn(name)])).toEqual([
    ['narrative', 'คำชี้แจงผลการดำเนินงาน', 'narrative'],
    ['supporting', 'ปัจจัยสนับสนุน', 'supporting'],
    ['obstacles', 'ปัญหาและอุปสรรค', 'obstacles'],
    ['nextSteps', 'แนวทางดำเนินการต่อไป', 'next_steps'],
  ]);
  expect(isResultText('toString')).toBe(false);
});
