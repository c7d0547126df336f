import { describe, expect, it } from 'vitest';
import { fy2568 } from '../../testing/change-sample.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { isBoundWith } from './bound-together.ts';

const [shared] = fy2568.sharedWeights;
/** The framework of the year with other sums that several components share. */
const sharing = (...groups: string[][]): Framework => ({
  ...fy2568,
  sharedWeights: groups.flatMap((components) => (shared ? [{ ...shared, value: { components, sum: '40' } }] : [])),
});
const bound = (framework: Framework, one: string, other: string) =>
  isBoundWith(framework, { componentCode: one }, { componentCode: other });

describe('two indicators are bound by the same sums', () => {
  it('where the same components with a stated weight hold them', () => {
    expect(bound(sharing(), '1.1', '1.2.2')).toBe(true);
    expect(bound(sharing(), '1.1', '1.2.1')).toBe(false);
    expect(bound(sharing(), '1.1', '2.1')).toBe(false);
  });

  it('and where the same shared sums do, of which one component is enough', () => {
    const two = sharing(['1.1', '1.2.2']);
    expect(bound(two, '1.1', '1.2.2')).toBe(true);
    expect(bound(two, '1.1', '1.2.3')).toBe(false);
    expect(bound(two, '1.2.2', '1.2.3')).toBe(false);
    expect(bound(sharing(['1.1'], ['1.2.2']), '1.1', '1.2.2')).toBe(false);
  });

  it('and not where two groups of components are written with the same figures', () => {
    const alike = { ...sharing(['2', '1.1'], ['21.1']), components: [] };
    expect(bound(alike, '2', '21.1')).toBe(false);
    expect(bound(alike, '2', '1.1')).toBe(true);
  });
});
