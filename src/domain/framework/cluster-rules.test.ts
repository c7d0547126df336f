import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { checkVersion } from './check-version.ts';
import { clusterEraOfYear, clustersCountIn, isPartyOf } from './cluster-rules.ts';
import type { Framework } from './framework-schema.ts';

const year = shippedFramework(2568);
const source = { assumption: 'ตัวอย่าง' };

describe('who is a party of a year', () => {
  const of2554 = shippedFramework(2554);

  it('is a province, and a cluster of the year’s own grouping where clusters are parties', () => {
    const parties = (framework: Framework) =>
      ['TH-42', 'cluster-2552-7', 'cluster-2560-7', 'opdc', 'TH-42.cd'].filter((id) => isPartyOf(framework, id));
    expect(parties(of2554)).toEqual(['TH-42', 'cluster-2552-7']);
    expect(parties(year)).toEqual(['TH-42']);
    const clustersOnly = { ...of2554, party: { source, value: { kinds: ['cluster' as const], provinceCount: null } } };
    expect(parties(clustersOnly)).toEqual(['cluster-2552-7']);
  });

  it('goes by the grouping of 2560 and counts nothing where the year does not say', () => {
    expect([clusterEraOfYear(of2554), clusterEraOfYear({}), clusterEraOfYear(year)]).toEqual([2552, 2560, 2560]);
    expect([clustersCountIn({}), clustersCountIn(of2554)]).toEqual([[], of2554.clusters?.countIn.value]);
  });
});

describe('a version of a year', () => {
  it('is refused beside its number', () => {
    expect(checkVersion({ ...year, version: 1 }, [1])).toMatchObject({ refusals: [{ field: 'version' }] });
    expect(checkVersion({ ...year, version: 3 }, [1])).toMatchObject({ refusals: [{ field: 'version' }] });
  });
});
