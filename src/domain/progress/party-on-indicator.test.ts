import { expect, it } from 'vitest';
import { reportStatusNames } from '../reporting/report-moves.ts';
import { resultStatusNames } from '../reporting/result-moves.ts';
import { namesOf } from '../values/known-names.ts';
import { indicatorStage } from './party-on-indicator.ts';

const result = { status: 'draft', state: 'missing', variables: {}, narrative: '' } as const;

it('a party without the indicator, or whose round has none of it, is so whatever else is there', () => {
  expect(indicatorStage({ isInForce: false, result, reportStatus: 'final' })).toBe('not-in-force');
  expect(indicatorStage({ isInForce: true, result: null, reportStatus: 'final' })).toBe('not-opened');
});

it('a draft is untouched until a figure or a word is in it', () => {
  const stageOf = (changes: object) =>
    indicatorStage({ isInForce: true, result: { ...result, ...changes }, reportStatus: 'open' });
  expect(stageOf({})).toBe('untouched');
  expect(stageOf({ narrative: 'เริ่มแล้ว' })).toBe('draft');
  expect(stageOf({ variables: { a: '1' } })).toBe('draft');
  expect(stageOf({ state: 'not-applicable' })).toBe('draft');
});

it('a result has its own status while its report is with the province, and is reported after that', () => {
  for (const status of namesOf(resultStatusNames))
    for (const reportStatus of namesOf(reportStatusNames)) {
      const stage = indicatorStage({ isInForce: true, result: { ...result, narrative: 'ก', status }, reportStatus });
      expect(stage).toBe(reportStatus === 'open' || reportStatus === 'with-governor' ? status : 'reported');
    }
  const cancelled = { ...result, state: 'cancelled' } as const;
  expect(indicatorStage({ isInForce: true, result: cancelled, reportStatus: 'final' })).toBe('cancelled');
});
