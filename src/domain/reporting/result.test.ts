import { expect, it } from 'vitest';
import { sampleResult } from '../../testing/reporting-sample.ts';
import { journalledResult } from './result.ts';
import { resultTextsOf } from './result-texts.ts';

it('the journal records figures, texts and answers to questions, and nothing internal', () => {
  const doubt = {
    ...({ key: 'a.jump', kind: 'unlike-last-round', label: 'ก', unit: 'คน', value: '9', reason: 'นับใหม่' } as const),
    ...{ against: { value: '1' }, statedChange: null },
  };
  const { changedAt, changedBy, rowVersion, ...given } = sampleResult('1.1-SME', { narrative: 'ทำแล้ว' });
  expect(journalledResult({ ...given, changedAt, changedBy, rowVersion, doubts: [doubt] })).toEqual({
    ...{ variables: given.variables, value: given.value, state: given.state, status: given.status },
    ...resultTextsOf(given),
    narrative: 'ทำแล้ว',
    ...{ expectedOn: null, selfScore: given.selfScore, asked: [{ key: 'a.jump', value: '9', reason: 'นับใหม่' }] },
  });
  const plain = sampleResult('1.1-SME', { expectedOn: '2025-11-01' });
  expect(journalledResult(plain)).toMatchObject({ expectedOn: '2025-11-01', asked: [] });
});
