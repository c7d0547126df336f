import { describe, expect, it } from 'vitest';
import { variableLabel } from '../../domain/agreement/variable-kind.ts';
import { resultTextsOf } from '../../domain/reporting/result-texts.ts';
import { typedResultEntry } from '../pages/reporting/typed-result-entry.ts';

describe('the entry form as it was sent', () => {
  it('keeps every figure as typed, even one the indicator does not have', () => {
    const typed = typedResultEntry({
      'variables.current': ' ๕,๐๐๐ ',
      'variables.other': '1',
      narrative: 'ก',
      rowVersion: '2',
    });
    expect(typed).toEqual({
      variables: { current: ' ๕,๐๐๐ ', other: '1' },
      ...resultTextsOf({ narrative: 'ก' }),
      expectedOn: { day: '', month: '', year: '' },
      reasons: {},
    });
  });

  it('leaves out of a step its note for machines', () => {
    const step = { name: 'step2', label: 'สำรวจพื้นที่ (1 = แล้วเสร็จ, 0 = ยังไม่แล้วเสร็จ)', unit: 'ขั้น', mayBeNegative: false };
    expect(variableLabel(step)).toBe('สำรวจพื้นที่');
    expect(variableLabel({ ...step, name: 'area' })).toBe(step.label);
  });
});
