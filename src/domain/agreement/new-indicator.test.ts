import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { emptyIndicator, slotIndicator, slotsAskedOf, slotsOf } from './new-indicator.ts';

const framework = shippedFramework(2568);
const begin = (code: string, position = 1) => {
  const placed = slotsOf(framework).find((one) => one.slot.code === code);
  if (!placed) throw new Error(`no slot ${code}`);
  return slotIndicator(framework, placed, position);
};

describe('the places the framework names', () => {
  it('stand in its order, with their components', () => {
    expect(slotsOf(framework).map(({ component, slot }) => `${component.code} ${slot.code}`)).toEqual([
      '1.1 1.1-WATER',
      '1.1 1.1-TOURISM',
      '1.1 1.1-SME',
      '1.1 1.1-PM25',
      '2.1 2.1-PMQA',
      '2.2 2.2-DGR',
      '2.3 2.3-EIT',
    ]);
  });

  it('are a province’s, and a cluster’s only where its provinces count them', () => {
    const asked = (year: number, organisationId: string) =>
      slotsAskedOf(shippedFramework(year), organisationId).map(({ slot }) => slot.code);
    expect(asked(2568, 'TH-42')).toHaveLength(7);
    expect(asked(2568, 'cluster-2560-1')).toEqual([]);
    const all = asked(2554, 'TH-42');
    const cluster = asked(2554, 'cluster-2552-7');
    expect(cluster.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(cluster));
  });

  it('of a cluster lie below any component that is counted', () => {
    const source = { assumption: 'ตัวอย่าง' };
    const counting = (...codes: string[]) => ({
      ...framework,
      clusters: {
        era: { value: 2560 as const, source },
        actsFor: { value: null, source },
        countIn: { value: codes, source },
      },
    });
    const asked = (...codes: string[]) =>
      slotsAskedOf(counting(...codes), 'cluster-2560-1').map(({ slot }) => slot.code);
    expect(asked('2.1', '2.3')).toEqual(['2.1-PMQA', '2.3-EIT']);
    expect(asked('1')).toHaveLength(4);
  });
});

describe('an indicator as it begins', () => {
  it('of a central figure whose range the framework does not state is on the year’s own scale', () => {
    const placed = slotsOf(framework).find(({ slot }) => slot.ruleKind.value === 'central');
    if (!placed) throw new Error('no central place');
    const { range: _, ...slot } = placed.slot;
    const begun = slotIndicator(framework, { ...placed, slot }, 1);
    expect([begun.rule, begun.unit]).toEqual([{ kind: 'central', minimum: '0', maximum: '100' }, 'คะแนน']);
  });

  it('has the framework’s ladder, one figure to report and the three years before', () => {
    expect(emptyIndicator(framework, '1.2.2', 5)).toEqual({
      code: '',
      componentCode: '1.2.2',
      position: 5,
      name: '',
      definition: '',
      unit: '',
      weight: '',
      formula: null,
      variables: [{ name: 'result', label: 'ผลการดำเนินงาน', unit: '', mayBeNegative: false }],
      rule: {
        kind: 'ladder',
        points: [
          ['', '50'],
          ['', '75'],
          ['', '100'],
        ],
        below: 'zero',
      },
      baselines: [
        { fiscalYear: 2565, value: null },
        { fiscalYear: 2566, value: null },
        { fiscalYear: 2567, value: null },
      ],
      dataSource: '',
      inForce: 'in-force',
    });
  });

  it('in a place of the framework has its name, and its weight where it stands there alone', () => {
    expect(begin('1.1-SME', 3)).toMatchObject({
      code: '1.1-SME',
      componentCode: '1.1',
      position: 3,
      name: 'รายได้ของผู้ประกอบการ SMEs และ OTOP',
      unit: '',
      weight: '',
      rule: { kind: 'ladder' },
    });
    expect(begin('2.2-DGR')).toMatchObject({
      weight: '10',
      unit: 'คะแนน',
      rule: { kind: 'central', minimum: '0', maximum: '100' },
    });
  });

  it('has no weight where the framework states none, though it stands alone', () => {
    const [placed] = slotsOf(framework).filter((one) => one.slot.code === '2.1-PMQA');
    if (!placed) throw new Error('no slot');
    const open = { ...placed.component, weight: { value: null, source: { assumption: 'ตัวอย่าง' } } };
    expect(slotIndicator(framework, { ...placed, component: open }, 1).weight).toBe('');
  });

  it('shares the weight of its component with the other places there', () => {
    const placed = slotsOf(framework).find((one) => one.slot.code === '2.1-PMQA');
    if (!placed) throw new Error('no slot');
    const twice = { ...placed.component, slots: [placed.slot, placed.slot] };
    expect(slotIndicator(framework, { ...placed, component: twice }, 1).weight).toBe('');
    expect(slotIndicator(framework, placed, 1).weight).toBe('10');
  });
});
