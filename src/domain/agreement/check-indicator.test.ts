import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { checkIndicators } from './check-indicator.ts';
import { fullTarget } from './full-target.ts';
import { type HostAssignment, hostAgencyIds } from './host-assignment.ts';
import type { Indicator } from './indicator.ts';

const check = (...changes: Partial<Indicator>[]) =>
  checkIndicators(changes.map((change) => ({ ...growth, ...change })));

describe('an indicator of a draft', () => {
  it('stands with a name, a unit, a weight and a ladder', () => {
    expect(check({}, { code: '1.1-B', weight: '0' }, { code: '1.1-C', weight: '100' })).toEqual([]);
    const falling = {
      kind: 'ladder',
      points: [
        ['10', '1'],
        ['6', '3'],
        ['2', '5'],
      ],
    } as const;
    expect(check({ rule: falling })).toEqual([]);
    expect(check({ rule: { kind: 'central' } }, { code: 'B', rule: { kind: 'judgement' } })).toEqual([]);
  });

  it('is refused beside each field that is wrong', () => {
    const about = (text: string) => ({ indicator: '1.1-SME', text });
    expect(check({ name: ' ', unit: ' ', weight: 'สิบ' })).toEqual([
      { code: 'name-required', field: 'indicators.1.1-SME.name', facts: about('สิบ') },
      { code: 'unit-required', field: 'indicators.1.1-SME.unit', facts: about('สิบ') },
      { code: 'weight-not-a-number', field: 'indicators.1.1-SME.weight', facts: about('สิบ') },
    ]);
    expect(check({ weight: '-0.01' })).toEqual([
      { code: 'weight-negative', field: 'indicators.1.1-SME.weight', facts: about('-0.01') },
    ]);
    expect(check({ weight: '100.01' })).toEqual([
      { code: 'weight-over-100', field: 'indicators.1.1-SME.weight', facts: about('100.01') },
    ]);
  });

  it('has a code of its own: only the later of two is refused', () => {
    expect(check({}, { code: 'B' }, { weight: '7' }, { code: 'C' })).toEqual([
      { code: 'duplicate-code', field: 'indicators.1.1-SME.code', facts: { indicator: '1.1-SME', text: '7' } },
    ]);
  });

  it('has a code that can stand in an address, whatever door it came through', () => {
    for (const code of [
      '',
      '.',
      '..',
      '-1',
      '1/2',
      '1 2',
      '1?x',
      '1#x',
      '1%2F',
      'x|y',
      '๑.๑',
      'รหัส',
      '1\u200b',
      'x'.repeat(32),
    ])
      expect(check({ code }), code).toEqual([
        expect.objectContaining({ code: 'code-required', field: `indicators.${code}.code` }),
      ]);
    for (const code of ['1', '1.2.3-1', 'card', 'evidence.zip', 'x'.repeat(31)])
      expect(check({ code }), code).toEqual([]);
  });

  it('has a code of its own, whatever the case of its letters', () => {
    expect(check({}, { code: '1.1-sme', weight: '7' })).toMatchObject([
      { code: 'duplicate-code', field: 'indicators.1.1-sme.code' },
    ]);
  });

  it('has scores that rise, never two alike', () => {
    const points = [
      ['1', '50'],
      ['2', '50'],
    ] as const;
    expect(check({ rule: { kind: 'ladder', points } })[0]?.code).toBe('ladder-scores-not-ascending');
  });
});

describe('the full target of a rule', () => {
  it('is the value of its last point, where it has points at all', () => {
    expect(fullTarget(growth.rule)).toBe('6');
    expect(fullTarget({ kind: 'ladder', points: [['', '50']] })).toBeNull();
    expect(fullTarget({ kind: 'ladder', points: [] })).toBeNull();
    expect(fullTarget({ kind: 'central' })).toBeNull();
    expect(
      fullTarget({
        kind: 'central',
        points: [
          ['70', '1'],
          ['100', '5'],
        ],
      }),
    ).toBe('100');
    expect(fullTarget({ kind: 'composite', parts: [{ weight: '1', rule: growth.rule }] })).toBeNull();
  });
});

describe('the agencies that host an indicator', () => {
  it('are its own, whoever leads', () => {
    const host = (code: string, agencyId: string): HostAssignment => ({
      ...{ code, agencyId, agencyName: agencyId, part: 'lead', validFrom: '2024-10-01', validTo: null },
      ...{ acknowledgedAt: null, supervised: false },
    });
    expect(hostAgencyIds([host('1', 'a'), host('2', 'b'), host('1', 'c')], '1')).toEqual(['a', 'c']);
  });
});
