import { expect, it } from 'vitest';
import { offeredVariables } from './offered-variables.ts';

const unit = 'ร้อยละ';
const variable = { name: 'result', label: 'ผล', unit, mayBeNegative: false };
const ladder = { kind: 'ladder', points: [], below: 'zero', above: 'clamp' } as const;
const points = [['3', '100']] as const;
const names = ['เลือกเรื่อง', 'ร่าง', 'ส่ง', 'ทดลอง'] as const;
const milestones = { kind: 'milestones', steps: 4, mode: 'cumulative', names, points, below: 'zero' } as const;
const measured = { rule: ladder, unit, variables: [variable] };
const stepwise = {
  ...{ rule: milestones, unit: 'ระดับ' },
  variables: [1, 2, 3, 4].map((step) => ({ ...variable, name: `step${step}` })),
};
const steps = (value: string, of: readonly string[] = names.slice(0, 3)) => ({ value, steps: of });

it('an amount is filled into the one field of a result in the same unit', () => {
  expect(offeredVariables(measured, { value: '92.50', unit })).toEqual({ result: '92.50' });
  expect(offeredVariables({ ...measured, unit: 'คน' }, { value: '92.50', unit })).toBeNull();
  expect(offeredVariables(stepwise, { value: '3', unit: 'ระดับ' })).toBeNull();
});

it('steps that are done mark the milestones of the same names, wherever these stand, and leave the others', () => {
  expect(offeredVariables(stepwise, steps('2'))).toEqual({ step1: '1', step2: '1' });
  expect(offeredVariables(stepwise, steps('0'))).toEqual({});
  expect(offeredVariables(stepwise, steps('9'))).toEqual({ step1: '1', step2: '1', step3: '1' });
  expect(offeredVariables(stepwise, steps('1', ['ส่ง', 'ทดลอง']))).toEqual({ step3: '1' });
});

it('milestones of other names, and what is no milestone, are offered no steps', () => {
  expect(offeredVariables(stepwise, steps('2', ['เลือกเรื่อง', 'อื่น']))).toBeNull();
  expect(offeredVariables(measured, steps('2'))).toBeNull();
});

it('an indicator with other fields is offered nothing', () => {
  const parts = ['part', 'whole'].map((name) => ({ ...variable, name }));
  expect(offeredVariables({ ...measured, variables: parts }, { value: '1', unit })).toBeNull();
  expect(offeredVariables({ ...measured, variables: parts.slice(0, 1) }, { value: '1', unit })).toBeNull();
});
