import { describe, expect, it } from 'vitest';
import type { FigureSpread } from './by-chance.ts';
import type { SeenResult } from './observation.ts';
import { codesAlike, observeSameFigures as sameFigures } from './observe-same-figures.ts';

const result = (organisationId: string, value: string, more: Partial<SeenResult> = {}): SeenResult => ({
  ...{ organisationId, fiscalYear: 2568, round: '12m', code: '1.1-SME', value, variables: { result: value } },
  ...{ points: ['10', '20', '30'], isAlikeByNature: false },
  ...more,
});

/** How far the one figure of an indicator lies apart. */
const spread = (low: string, high: string, more: Partial<FigureSpread> = {}): FigureSpread => ({
  ...{ round: '12m', code: '1.1-SME', name: 'result', parties: 64, low, high, decimals: 0 },
  ...more,
});

describe('the same figures', () => {
  const days = (parties: number) => Array.from({ length: parties }, (_, index) => result(`TH-${10 + index}`, '41'));

  it('of a small count are told only where so many parties are not expected by chance', () => {
    // Among 2 × 20 days, 64 parties give 64 · 63 ÷ 2 ÷ 40 = 50.4 pairs, and of 7 parties 621,216,192 ÷ 40⁶ = 0.15 groups.
    for (const parties of [2, 7]) expect(sameFigures(days(parties), [spread('30', '50')])).toEqual([]);
    // Of 8 it is 4,426,165,368 ÷ 40⁷ = 0.027, of 9 it is 27,540,584,512 ÷ 40⁸ = 0.0042: less than one in a hundred.
    expect(sameFigures(days(8), [spread('30', '50')])).toEqual([]);
    expect(sameFigures(days(9), [spread('30', '50')])).toHaveLength(9);
    expect(sameFigures(days(9), [spread('41', '41')])).toEqual([]);
  });

  it('of amounts and of decimals are told of two parties, as chance hardly gives them', () => {
    // 2016 pairs ÷ (2 × 100,800) is one in a hundred exactly.
    expect(sameFigures(days(2), [spread('0', '100800')])).toHaveLength(2);
    expect(sameFigures(days(2), [spread('0', '100799')])).toEqual([]);
    expect(sameFigures(days(2), [spread('0', '1008', { decimals: 2 })])).toHaveLength(2);
    // A share that follows from the amounts makes nothing rarer, and nothing likelier.
    const both = [spread('0', '100800'), spread('1', '2', { name: 'share' })];
    const two = ['TH-42', 'TH-50'].map((id) => result(id, '41', { variables: { result: '41', share: '2' } }));
    expect(sameFigures(two, both)).toHaveLength(2);
  });

  it('of few parties, whose spread says nothing, are compared with how large the figure is', () => {
    const few = [spread('41', '41', { parties: 7 })];
    // 21 pairs of 7 parties: from 2,100 on.
    const pair = (figure: string) => ['TH-42', 'TH-50'].map((id) => result(id, figure));
    expect(
      [pair('2100'), pair('2099'), pair('20.99'), pair('21.00')].map((two) => sameFigures(two, few).length),
    ).toEqual([2, 0, 0, 2]);
  });

  it('of one party in two rounds are told only where no party is expected to have them by chance', () => {
    const rounds = [result('TH-42', '41', { round: '6m' }), result('TH-42', '41')];
    // 64 parties ÷ (2 × 3,200) is one in a hundred exactly.
    expect(sameFigures(rounds, [spread('0', '3200')])).toHaveLength(1);
    expect(sameFigures(rounds, [spread('0', '3199')])).toEqual([]);
  });

  it('name the indicators whose spread is needed', () => {
    expect(codesAlike([...days(2), result('TH-42', '7', { code: '1.1-X' })])).toEqual(['1.1-SME']);
    expect(codesAlike(days(1))).toEqual([]);
  });
});
