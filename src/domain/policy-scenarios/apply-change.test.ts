import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { applyChange } from './apply-change.ts';
import type { PolicyChange } from './policy-change.ts';

const fy2568 = shippedFramework(2568);
const fy2554 = shippedFramework(2554);

function changed(change: PolicyChange, framework = fy2568): Framework {
  const outcome = applyChange(framework, change);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}
const refused = (change: PolicyChange, framework = fy2568) => {
  const outcome = applyChange(framework, change);
  return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${code} at ${field}`);
};
const bandsOf = ({ grades }: Framework) => grades.value?.bands.map(({ from, to }) => [from, to]);

describe('the framework that a scenario supposes', () => {
  it('is the one in force where nothing is changed', () => {
    expect(changed({})).toEqual(fy2568);
  });

  it('has the weights that were typed, each marked as tried, and leaves the framework in force alone', () => {
    const before = JSON.stringify(fy2568);
    const { components, sharedWeights } = changed({
      ...{ 'weight.1': '60', 'shared.1.1+1.2.2+1.2.3': '50', 'weight.2': '40', 'weight.2.1': '20' },
    });
    expect(components.map(({ weight }) => weight.value)).toEqual(['60', '40']);
    expect(components[0]?.weight.source).toHaveProperty('assumption');
    expect(components[1]?.children?.map(({ weight }) => weight.value)).toEqual(['20', '10', '10']);
    expect(sharedWeights[0]?.value.sum).toBe('50');
    expect(JSON.stringify(fy2568)).toBe(before);
  });

  it('is refused at the field whose weight contradicts the others', () => {
    expect(refused({ 'weight.1': '60' })).toEqual([
      'framework-weights-differ at components',
      'framework-shared-weight-differs at shared.1.1+1.2.2+1.2.3',
    ]);
    expect(refused({ 'weight.2.1': '120' })).toContain('framework-weight-out-of-range at weight.2.1');
    expect(refused({ 'weight.1': 'มาก' })).toContain('framework-value-wrong-format at weight.1');
  });

  it('ends a grade where the one above begins, one unit of the last decimal below', () => {
    expect(bandsOf(changed({ 'band.very-good': '85' }))).toEqual([
      ['85', '100.00'],
      ['60.00', '84.99'],
      ['0.00', '59.99'],
    ]);
    expect(bandsOf(changed({ 'band.good': '70.50' }))).toEqual([
      ['90.00', '100.00'],
      ['70.50', '89.99'],
      ['0.00', '70.49'],
    ]);
    expect(refused({ 'band.good': '95' })).toContain('framework-bands-not-ordered at band.good');
    expect(refused({ 'band.good': '70.505' })).toContain('framework-band-decimals at band.good');
  });

  it('gives the levels other scores, and the ends of the grades follow the scale', () => {
    const framework = changed({ 'level.1': '40', 'level.3': '120' });
    expect(framework.scale.levels.value.map(({ score }) => score)).toEqual(['40', '75', '120']);
    expect(bandsOf(framework)?.[0]).toEqual(['90.00', '120']);
    expect(refused({ 'level.2': '40' })).toEqual(['framework-scale-not-ordered at level.2']);
  });

  it('begins the lowest grade at the first level where results below it keep its score', () => {
    expect(refused({ below: 'clamp' })).toEqual(['framework-missing-score-outside-scale at missing']);
    const framework = changed({ below: 'clamp', missing: '50' });
    expect([framework.scale.below.value, framework.missing.value.score]).toEqual(['clamp', '50']);
    expect(bandsOf(framework)?.at(-1)).toEqual(['50', '59.99']);
  });

  it('charges a year without a penalty in all its rounds, and one with a penalty what was typed; nothing for zero', () => {
    expect(changed({ 'per-day': '0.5' }).latePenalty.value).toEqual({
      ...{ perDay: '0.5', dayKind: 'working-day', appliesTo: 'total', rounds: fy2568.rounds.map(({ code }) => code) },
    });
    expect(changed({ 'per-day': '0.2' }, fy2554).latePenalty.value).toEqual({
      ...fy2554.latePenalty.value,
      perDay: '0.2',
    });
    for (const none of ['0', '0.00', '๐']) expect(changed({ 'per-day': none }, fy2554).latePenalty.value).toBeNull();
    expect(refused({ 'per-day': '-1' })).toEqual(['framework-penalty-not-positive at per-day']);
  });
});
