import { describe, expect, it } from 'vitest';
import { isPartyOf } from '../domain/framework/cluster-rules.ts';
import { shippedFramework } from '../testing/shipped-framework.ts';
import { provinces } from './provinces.ts';

describe('the parties of the shipped years', () => {
  it.each([
    [2553, 75],
    [2554, 75],
    [2558, 76],
    [2562, 76],
    [2568, 76],
  ])(
    'in %i are %i provinces, as many as the framework counts: Bueng Kan from the year after it was founded',
    (of, all) => {
      const framework = shippedFramework(of);
      const parties = provinces.filter((one) => isPartyOf(framework, one.code));
      expect(parties).toHaveLength(all);
      expect([all, null]).toContain(framework.party.value.provinceCount);
      expect(isPartyOf(framework, 'TH-38')).toBe(all === 76);
    },
  );
});
