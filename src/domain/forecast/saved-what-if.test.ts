import { describe, expect, it } from 'vitest';
import { growth, sampleFramework, supplied } from '../../testing/reporting-sample.ts';
import { partyScoringSettingsOf } from '../scoring/party-scoring-settings.ts';
import {
  checkWhatIf,
  longestWhatIfName,
  longestWhatIfResult,
  mostSavedWhatIfs,
  scenarioAlone,
  sliderOf,
  withSaved,
} from './saved-what-if.ts';
import { scoreScenario, type WhatIfSetup } from './what-if.ts';

const codes = (name: string, results: Record<string, string>, saved = 0) => {
  const others = Array.from({ length: saved }, (_, index) => ({ name: `แบบที่ ${index + 1}`, savedName: 'ก' }));
  const outcome = checkWhatIf({ name, results, savedName: 'ก' }, others);
  return outcome.ok ? outcome.value : outcome.refusals.map(({ code, field }) => `${code} at ${field}`);
};

describe('what is saved of supposed results', () => {
  it('is a name without its ends, and the results that are typed, as they are typed', () => {
    expect(codes(' แบบดี ', { A: ' ๒.๕ ', B: ' ' })).toEqual({ name: 'แบบดี', results: { A: '๒.๕' } });
  });

  it('needs a name, which is not too long, at least one result, and room', () => {
    expect(codes(' ', { A: '1' })).toEqual(['what-if-name-missing at name']);
    expect(codes('ก'.repeat(longestWhatIfName), { A: '1' })).toMatchObject({ results: { A: '1' } });
    expect(codes('ก'.repeat(longestWhatIfName + 1), { A: '1' })).toEqual(['what-if-name-too-long at name']);
    expect(codes('แบบ', { A: ` ${'๙'.repeat(longestWhatIfResult)} ` })).toMatchObject({ name: 'แบบ' });
    expect(codes('แบบ', { A: '9'.repeat(longestWhatIfResult + 1) })).toEqual(['what-if-result-too-long at name']);
    expect(codes('แบบ', { A: ' ' })).toEqual(['what-if-empty at name']);
    expect(codes('แบบ', { A: '1' }, mostSavedWhatIfs - 1)).toMatchObject({ name: 'แบบ' });
    expect(codes('แบบ', { A: '1' }, mostSavedWhatIfs)).toEqual(['what-if-too-many at name']);
  });
});

it('has a name that its person has not given before; another person may give it too', () => {
  const taken = (name: string, savedName: string) => {
    const outcome = checkWhatIf({ name, results: { A: '1' }, savedName }, [{ name: 'แบบ 1', savedName: 'ก' }]);
    return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${code} at ${field}`);
  };
  for (const name of ['แบบ 1', ' แบบ  ๑ ']) expect(taken(name, 'ก')).toEqual(['what-if-name-taken at name']);
  expect(taken('แบบ 2', 'ก')).toEqual([]);
  expect(taken('แบบ 1', 'ข')).toEqual([]);
});

it('gives the same to every reader: what was not supposed counts for nobody', () => {
  const settings = partyScoringSettingsOf(sampleFramework, '12m', false);
  if (!settings) throw new Error('the round has a scale');
  const seenWith = (base: string | null): WhatIfSetup => ({
    settings,
    indicators: [growth, supplied].map(({ code, componentCode: component, name, unit, weight, rule }) => ({
      ...{ code, component, name, unit, weight, rule, base },
    })),
  });
  const supposed = { [growth.code]: '4' };
  const alone = (base: string | null) => scoreScenario(scenarioAlone(seenWith(base)), supposed);
  expect(alone('1').counted).toBe(1);
  expect(alone('1')).toEqual(alone(null));
  expect(scoreScenario(seenWith('1'), supposed)).not.toEqual(alone(null));
});

describe('a saved one that is asked for', () => {
  const saved = [
    {
      ...{ organisationId: 'TH-42', fiscalYear: 2568, number: 3, name: 'แบบ', results: { A: '9' } },
      ...{ savedAt: '2025-01-01T00:00:00.000Z', savedName: 'ก' },
    },
  ];

  it('stands in its place, over what is typed there, and nowhere else', () => {
    expect(withSaved([{ A: '1', B: '2' }, { A: '4' }], [3, null], saved)).toEqual([{ A: '9', B: '2' }, { A: '4' }]);
    expect(withSaved([{ A: '1' }, { A: '4' }], [null, 3], saved)).toEqual([{ A: '1' }, { A: '9' }]);
    expect(withSaved([{ A: '1' }], [8], saved)).toEqual([{ A: '1' }]);
  });
});

describe('the slider beside a figure', () => {
  const ladder = (points: number[], base: number | null = null) =>
    sliderOf({ kind: 'value', points, steps: null }, base, 100);

  it('reaches a quarter of the ladder beyond its ends, in steps of a power of ten', () => {
    expect(ladder([20, 60, 100])).toEqual({ from: 0, to: 120, step: 1 });
    expect(ladder([100, 60, 80])).toEqual({ from: 50, to: 110, step: 0.1 });
    expect(ladder([0.1, 0.3])).toEqual({ from: 0.05, to: 0.35, step: 0.001 });
  });

  it('reaches the figure itself, and below nothing only where the ladder does', () => {
    expect(ladder([10, 20], 60)).toEqual({ from: 0, to: 73, step: 1 });
    expect(ladder([1, 5])).toEqual({ from: 0, to: 6, step: 0.01 });
    expect(ladder([-4, 4])).toEqual({ from: -6, to: 6, step: 0.1 });
  });

  it('counts steps one by one, moves a score over the scale, and is not there where nothing says how far', () => {
    expect(sliderOf({ kind: 'value', points: [], steps: 5 }, 2, 100)).toEqual({ from: 0, to: 5, step: 1 });
    expect(sliderOf({ kind: 'score', points: [], steps: null }, null, 5)).toEqual({ from: 0, to: 5, step: 0.025 });
    expect(ladder([], 4)).toBeNull();
    expect(ladder([4], 4)).toBeNull();
  });
});
