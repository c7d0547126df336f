import { expect, it } from 'vitest';
import { offeredVariables } from './offered-variables.ts';

const variable = { name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: false };
const ladder = { kind: 'ladder', points: [], below: 'zero', above: 'clamp' } as const;
const points = [['3', '100']] as const;
const milestones = { kind: 'milestones', steps: 5, mode: 'cumulative', names: [], points, below: 'zero' } as const;
const steps = [1, 2, 3, 4, 5].map((step) => ({ ...variable, name: `step${step}` }));

it('a figure is filled into the one field of the result', () => {
  expect(offeredVariables({ rule: ladder, variables: [variable] }, '92.50')).toEqual({ result: '92.50' });
});

it('a number of milestones marks each step up to it, and leaves the others as they are', () => {
  expect(offeredVariables({ rule: milestones, variables: steps }, '3')).toEqual({ step1: '1', step2: '1', step3: '1' });
  expect(offeredVariables({ rule: milestones, variables: steps }, '0')).toEqual({});
  expect(Object.keys(offeredVariables({ rule: milestones, variables: steps }, '9') ?? {})).toHaveLength(5);
});

it('an indicator with other fields is offered nothing', () => {
  const parts = ['part', 'whole'].map((name) => ({ ...variable, name }));
  expect(offeredVariables({ rule: ladder, variables: parts }, '1')).toBeNull();
  expect(offeredVariables({ rule: ladder, variables: [parts[0] ?? variable] }, '1')).toBeNull();
});
