import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { changeableValues, changeOf, changesSomething, laddersOf, ladderValues } from './policy-change.ts';

const fy2568 = shippedFramework(2568);
const fy2554 = shippedFramework(2554);

const valueOfField = (field: string) => changeableValues(fy2568).find((one) => one.field === field)?.value;

describe('what a scenario may change', () => {
  it('is every stated weight, shared weights, levels, grades, the missing score and the penalty, as they are in force', () => {
    expect(changeableValues(fy2568).map(({ field }) => field)).toEqual([
      ...['weight.1', 'weight.1.2.1', 'weight.2', 'weight.2.1', 'weight.2.2', 'weight.2.3', 'shared.1.1+1.2.2+1.2.3'],
      ...['level.1', 'level.2', 'level.3', 'band.very-good', 'band.good', 'missing', 'per-day'],
    ]);
    expect(
      ['weight.1', 'shared.1.1+1.2.2+1.2.3', 'level.2', 'band.good', 'missing', 'per-day'].map(valueOfField),
    ).toEqual(['70', '60', '75', '60.00', '0', '']);
    expect(changeableValues(fy2568).find(({ field }) => field === 'shared.1.1+1.2.2+1.2.3')).toMatchObject({
      ...{ kind: 'shared-weight', of: '1.1 + 1.2.2 + 1.2.3' },
    });
  });

  it('holds no grades in a year without them, and the penalty of a year that states one', () => {
    const fields = changeableValues(fy2554);
    expect(fields.some(({ kind }) => kind === 'band')).toBe(false);
    expect(fields.find(({ kind }) => kind === 'per-day')?.value).toBe(fy2554.latePenalty.value?.perDay);
  });
});

describe('what is typed', () => {
  it('changes only what has another figure than the one in force, whatever digits it is typed in', () => {
    const typed = { 'weight.1': ' ๖๐ ', 'weight.2': '30.0', 'band.good': '', 'level.1': '50', nonsense: '1' };
    expect(changeOf(fy2568, typed, [])).toEqual({ 'weight.1': '60' });
  });

  it('takes ladders of the indicators named only, and how results below them score', () => {
    const typed = { 'ladder.A': '1,000 2\n3;', 'ladder.B': '1 2', 'ladder.C': ' ', below: 'clamp', years: 'all' };
    expect(changeOf(fy2568, typed, ['A', 'C'])).toEqual({ 'ladder.A': '1000 2 3', below: 'clamp', years: 'all' });
    expect(changeOf(fy2568, { below: 'never', years: 'own' }, [])).toEqual({});
    expect(changeOf(fy2568, { below: 'zero' }, [])).toEqual({ below: 'zero' });
  });

  it('stays as it is where it is no number, so that it can be refused', () => {
    expect(changeOf(fy2568, { 'weight.1': 'มาก' }, [])).toEqual({ 'weight.1': 'มาก' });
    expect(ladderValues('x 1')).toEqual(['x', '1']);
    expect(ladderValues('')).toEqual([]);
  });

  it('is nothing where only more years are counted', () => {
    expect(changesSomething({ years: 'all' })).toBe(false);
    expect(changesSomething({})).toBe(false);
    expect(changesSomething({ years: 'all', missing: '1' })).toBe(true);
  });

  it('names the ladders by indicator', () => {
    expect([...laddersOf({ 'ladder.1.1-A': '1 2', 'weight.1': '5' })]).toEqual([['1.1-A', ['1', '2']]]);
  });
});
