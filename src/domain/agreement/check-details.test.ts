import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { checkDetails } from './check-details.ts';

const told = (change: Partial<typeof growth>) =>
  checkDetails([{ ...growth, ...change }]).map(({ code, field }) => `${code} at ${field}`);

describe('what an agreement says of an indicator', () => {
  it.each([
    [{ definition: ' \n' }, ['definition-missing at indicators.1.1-SME.definition']],
    [{ dataSource: '' }, ['data-source-missing at indicators.1.1-SME.dataSource']],
    [{ baselines: [] }, ['baseline-missing at indicators.1.1-SME.baselines']],
    [{ baselines: [{ fiscalYear: 2567, value: null }] }, ['baseline-missing at indicators.1.1-SME.baselines']],
    [
      { baselines: [{ fiscalYear: 2567, value: null, why: ' ' }] },
      ['baseline-missing at indicators.1.1-SME.baselines'],
    ],
    [{ baselines: [{ fiscalYear: 2567, value: null, why: 'เริ่มเก็บปีนี้' }] }, []],
    [
      {
        baselines: [
          { fiscalYear: 2566, value: null },
          { fiscalYear: 2567, value: '0' },
        ],
      },
      [],
    ],
    [{}, []],
  ])('with %j lacks %j', (change, lacking) => {
    expect(told(change)).toEqual(lacking);
  });

  it('is told of each that is missing, indicator by indicator', () => {
    const blank = { ...growth, definition: '', dataSource: '', baselines: [] };
    expect(checkDetails([blank, growth, { ...blank, code: '2' }]).map(({ facts }) => facts.indicator)).toEqual([
      ...['1.1-SME', '1.1-SME', '1.1-SME', '2', '2', '2'],
    ]);
  });
});
