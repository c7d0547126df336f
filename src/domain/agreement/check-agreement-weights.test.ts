import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { checkAgreementWeights, isInComponent } from './check-agreement-weights.ts';
import type { Indicator } from './indicator.ts';
import { weighComponents } from './weigh-components.ts';

/** FY2568: 1 = 70, of which 1.2.1 = 10 and 1.1, 1.2.2 and 1.2.3 share 60; 2.1, 2.2 and 2.3 = 10 each. */
const framework = shippedFramework(2568);
const weigh = (weights: Readonly<Record<string, string>>): Indicator[] =>
  Object.entries(weights).map(([code, weight]) => ({
    ...growth,
    code,
    componentCode: code.split('-')[0] ?? code,
    weight,
  }));
const whole = {
  '1.1-SME': '20',
  '1.2.1': '10',
  '1.2.2': '25.5',
  '1.2.3': '14.5',
  '2.1': '10',
  '2.2': '10',
  '2.3': '10',
};

const told = (weights: Readonly<Record<string, string>>) => {
  const outcome = checkAgreementWeights(framework, weigh(weights));
  return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${code} at ${field}`);
};

describe('the weights of an agreement', () => {
  it('sum to 100, to every stated weight and to the shared weight', () => {
    expect(checkAgreementWeights(framework, weigh(whole))).toEqual({ ok: true, value: true });
    expect(told({ ...whole, '1.1-SME': '20.0', '1.1-PM25': '0' })).toEqual([]);
  });

  it('are refused with how much is missing, exactly', () => {
    expect(checkAgreementWeights(framework, weigh({ ...whole, '1.1-SME': '19.95' }))).toEqual({
      ok: false,
      refusals: [
        {
          code: 'weights-not-100',
          field: 'weights',
          facts: { component: '', sum: '99.95', expected: '100', direction: 'ขาดอีก', amount: '0.05' },
        },
        {
          code: 'component-weight-differs',
          field: 'components.1',
          facts: { component: '1', sum: '69.95', expected: '70', direction: 'ขาดอีก', amount: '0.05' },
        },
        {
          code: 'shared-weight-differs',
          field: 'components.1.1 + 1.2.2 + 1.2.3',
          facts: { component: '1.1 + 1.2.2 + 1.2.3', sum: '59.95', expected: '60', direction: 'ขาดอีก', amount: '0.05' },
        },
      ],
    });
  });

  it('are refused with how much is too much', () => {
    const outcome = checkAgreementWeights(framework, weigh({ ...whole, '2.1': '12' }));
    const over = { facts: { direction: 'เกินอยู่', amount: '2' } };
    expect(outcome).toMatchObject({ refusals: [over, over, over] });
    expect(told({ ...whole, '2.1': '12' })).toEqual([
      'weights-not-100 at weights',
      'component-weight-differs at components.2',
      'component-weight-differs at components.2.1',
    ]);
  });

  it('may not move from one component to another although the whole is still 100', () => {
    expect(told({ ...whole, '1.2.1': '12', '1.2.2': '23.5' })).toEqual([
      'component-weight-differs at components.1.2.1',
      'shared-weight-differs at components.1.1 + 1.2.2 + 1.2.3',
    ]);
    expect(told({ ...whole, '1.2.2': '20.5', '1.2.3': '19.5' })).toEqual([]);
  });

  it('keep those of cancelled indicators, which are spread only when scoring', () => {
    const cancelled = weigh(whole).map((one) => ({ ...one, inForce: 'cancelled' as const }));
    expect(checkAgreementWeights(framework, cancelled).ok).toBe(true);
  });

  it('belong to a component of the year', () => {
    expect(checkAgreementWeights(framework, weigh({ ...whole, '3.1': '0' }))).toEqual({
      ok: false,
      refusals: [{ code: 'unknown-component', field: 'indicators.3.1.component', facts: { component: '3.1' } }],
    });
    expect(told({})).toHaveLength(8);
  });

  it('are decimals by the time they are summed: anything else is a mistake of the program', () => {
    expect(() => checkAgreementWeights(framework, weigh({ '1.1': 'มาก' }))).toThrow('not a decimal: มาก');
  });
});

describe('an indicator within a component', () => {
  it('has its code, a point or a hyphen after it', () => {
    const within = ['1', '1.2', '1.2.1', '1-A', '11', '2.1', '2-1'].filter((code) => isInComponent(code, '1'));
    expect(within).toEqual(['1', '1.2', '1.2.1', '1-A']);
  });
});

describe('the components of an agreement, weighed', () => {
  it('show what is stated, what the indicators come to, and whether it is right', () => {
    const { components, total } = weighComponents(
      framework,
      weigh({ ...whole, '1.2.1': '9', '2.1': '11', '2.2': 'สิบ' }),
    );
    const rows = components.map(
      (one) => `${'·'.repeat(one.depth)}${one.code} ${one.stated} ${one.sum} ${one.state} ${one.indicators}`,
    );
    expect(rows).toEqual([
      '1 70 69 short 4',
      '·1.1 null 20 open 1',
      '·1.2 null 49 open 3',
      '··1.2.1 10 9 short 1',
      '··1.2.2 null 25.5 open 1',
      '··1.2.3 null 14.5 open 1',
      '2 30 21 short 3',
      '·2.1 10 11 over 1',
      '·2.2 10 0 short 1',
      '·2.3 10 10 equal 1',
    ]);
    expect(total).toBe('90');
    expect(components[0]?.name).toBe(framework.components[0]?.name);
  });

  it('come to nought where there is nothing yet', () => {
    const { components, total } = weighComponents(framework, []);
    expect(total).toBe('0');
    expect(components[0]).toMatchObject({ code: '1', sum: '0', state: 'short', indicators: 0 });
  });
});
