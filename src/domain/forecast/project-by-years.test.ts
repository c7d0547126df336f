import { describe, expect, it } from 'vitest';
import { indicators2568 } from '../../testing/change-sample.ts';
import type { Indicator } from '../agreement/indicator.ts';
import { toDecimalText } from '../values/decimal.ts';
import { projectByYears } from './project-by-years.ts';
import type { ScoredFigure } from './projection.ts';

const [sample] = indicators2568;
if (sample === undefined) throw new Error('the sample has an indicator');
const indicator: Indicator = {
  ...sample,
  unit: 'คน',
  rule: {
    kind: 'ladder',
    below: 'zero',
    points: [
      ['1000', '50'],
      ['1200', '75'],
      ['1400', '100'],
    ],
  },
};
const years = (...values: string[]) => values.map((value, at) => ({ fiscalYear: 2565 + at, value }));
const told = ({ result, score }: ScoredFigure) => [result && toDecimalText(result), toDecimalText(score)];

describe('the next year after three or more', () => {
  it('is projected with its interval, each end with its score', () => {
    // Drift 100, error 200: 1310 ± 3.078 × √(200² + 50² × 2).
    const found = projectByYears(indicator, years('1000', '1100', '1400'));
    expect(found && told(found)).toEqual(['1310', '88.75']);
    expect(found && told(found.worst)).toEqual(['657.0576', '0']);
    expect(found && told(found.best)).toEqual(['1962.9424', '100']);
    expect(found && [found.basis, found.figures]).toEqual(['years', 3]);
    expect(found?.points.map(({ label, value }) => [label, toDecimalText(value)])).toEqual([
      ...[
        ['2565', '1000'],
        ['2566', '1100'],
        ['2567', '1400'],
      ],
    ]);
  });

  it('is not told of two years, nor of a measure made of parts', () => {
    expect(projectByYears(indicator, years('1000', '1100'))).toBeNull();
    const parts = [{ weight: '100', rule: indicator.rule }];
    const composite: Indicator = { ...indicator, rule: { kind: 'composite', parts } };
    expect(projectByYears(composite, years('1000', '1100', '1400'))).toBeNull();
  });

  it('is not told where it, or an end of its interval, is too large to be stated', () => {
    const times = (unit: number) => [10, 11, 14].map((figure) => String(figure * unit));
    expect(projectByYears(indicator, years(...times(1_000_000_000_000)))).toBeNull();
    // 13.1 ± 6.53 of five thousand million is 98.1 at most; of six it is 117.8.
    const six = times(6_000_000_000);
    expect(projectByYears(indicator, years(...six))).toBeNull();
    expect(projectByYears(indicator, years(...six.map((one) => `-${one}`)))).toBeNull();
    const five = projectByYears(indicator, years(...times(5_000_000_000)));
    expect(five && told(five)).toEqual(['65500000000', '100']);
  });
});
