import { describe, expect, it } from 'vitest';
import { variableLabel } from '../../domain/agreement/variable-kind.ts';
import { resultTextsOf } from '../../domain/reporting/result-texts.ts';
import { typedResultEntry } from '../pages/reporting/typed-result-entry.ts';
import { formatFigure } from './figure.tsx';
import { shortFigure, shortScore } from './short-figure.ts';

describe('figures as they are read', () => {
  it.each([
    ['5540.08', '5,540.08'],
    ['4.540068082151', '≈ 4.54'],
    ['0', '0'],
    ['-1234567', '−1,234,567'],
    ['0.00005', '≈ 0.0001'],
  ])('%s reads %s', (stored, said) => {
    expect(formatFigure(stored)).toBe(said);
  });

  it('shortens for drawing without a mark', () => {
    expect(shortFigure('81.444475920679')).toBe('81.44');
  });

  it.each([
    ['90.0000', '90.00'],
    ['99.9964', '99.9964'],
    ['99.99996', '100.0000'],
    ['0.0015', '0.0015'],
    ['-0.0044', '-0.0044'],
    ['5540.08', '5540.08'],
    ['–', '–'],
  ])('%s is %s: two decimals, more where they would feign a whole number', (stored, said) => {
    expect(shortFigure(stored)).toBe(said);
  });

  it('leaves a score at two decimals, as grades are decided on', () => {
    expect(['89.9964', '100', '72.1352', '4.5'].map(shortScore)).toEqual(['90.00', '100', '72.14', '4.5']);
  });

  it('is marked as rounded only where another number is said', () => {
    expect(formatFigure('6.2000')).toBe('6.20');
    expect(formatFigure('6.2001')).toBe('≈ 6.20');
  });
});

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
