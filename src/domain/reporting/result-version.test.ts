import { expect, it } from 'vitest';
import { sampleResult } from '../../testing/reporting-sample.ts';
import type { Result } from './result.ts';
import { asNextVersion, isSameResult, versionOf } from './result-version.ts';

const figures = { variables: { current: '12' }, value: '12', state: 'reported', selfScore: '75' } as const;
const stored = sampleResult('1.1-SME', { ...figures, narrative: 'ทำแล้ว' });

it('a save that changes neither figures, texts, answers nor what follows from them would write what is stored', () => {
  expect(isSameResult(stored, { ...stored, status: 'sent', rowVersion: 9, expectedOn: null, doubts: [] })).toBe(true);
  const changes: readonly Partial<Result>[] = [
    { variables: { current: '13' } },
    { state: 'missing' },
    { value: '12.0' },
    { selfScore: '80' },
    { narrative: 'ทำแล้วทั้งหมด' },
    { expectedOn: '2025-11-01' },
  ];
  for (const change of changes)
    expect(isSameResult(stored, { ...stored, ...change }), JSON.stringify(change)).toBe(false);
});

it('a text that is absent is one that is empty', () => {
  const { obstacles: _absent, ...without } = stored;
  const older = without as Result;
  expect(isSameResult(older, stored)).toBe(true);
  expect(isSameResult(stored, older)).toBe(true);
  expect(isSameResult(older, { ...stored, obstacles: 'น้ำท่วม' })).toBe(false);
  expect(versionOf(asNextVersion(older, { ...stored, obstacles: 'น้ำท่วม' }))).toBe(2);
});
