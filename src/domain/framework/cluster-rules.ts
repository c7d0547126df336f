import { isFoundedBy } from '../people/founded-by.ts';
import { type ClusterEra, clusterEraOf, provinceOf } from '../people/organisation.ts';
import type { Framework } from './framework-schema.ts';

/** The grouping of provinces that a year uses; a year published without one uses the current grouping. */
export function clusterEraOfYear(framework: Pick<Framework, 'clusters'>): ClusterEra {
  return framework.clusters?.era.value ?? 2560;
}

/** The components under which a province may count an indicator of its cluster; empty if a year has none. */
export function clustersCountIn(framework: Pick<Framework, 'clusters'>): readonly string[] {
  return framework.clusters?.countIn.value ?? [];
}

/**
 * True for a province, or a cluster of the year's own grouping, if the year names its kind as a party. A province founded
 * after the year began is none of its parties.
 */
export function isPartyOf(
  framework: Pick<Framework, 'clusters' | 'party' | 'period'>,
  organisationId: string,
): boolean {
  const { kinds } = framework.party.value;
  if (provinceOf(organisationId) === organisationId)
    return kinds.includes('province') && isFoundedBy(organisationId, framework.period.value.from);
  return kinds.includes('cluster') && clusterEraOf(organisationId) === clusterEraOfYear(framework);
}
