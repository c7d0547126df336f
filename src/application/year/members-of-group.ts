import { clusterEraOfYear } from '../../domain/framework/cluster-rules.ts';
import { isFoundedBy } from '../../domain/people/founded-by.ts';
import { clusterEraOf, hostKinds, type Organisation } from '../../domain/people/organisation.ts';
import type { OrganisationGroup } from '../../domain/people/organisation-groups.ts';
import { fiscalYearStart } from '../../domain/values/fiscal-year.ts';
import { frameworkInForce } from './framework-of.ts';
import type { ReadStores } from './read-deps.ts';

type GroupTables = Pick<ReadStores, 'organisations' | 'agreements' | 'frameworks'>;

interface GroupAsked {
  /** Whose agencies, districts or hosts. */
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly today: string;
}

type Member = Pick<Organisation, 'id' | 'kind' | 'name' | 'closedOn'>;

/** The capital is administered by itself and makes no agreement. */
const capital = 'TH-10';

/** The organisations that are written to or called together, closed ones too. */
export async function membersOfGroup(
  stores: GroupTables,
  group: OrganisationGroup,
  { organisationId, fiscalYear, today }: GroupAsked,
): Promise<readonly Member[]> {
  const list = (kind: Organisation['kind'], provinceId: string | null = null) =>
    stores.organisations.list({ kind, provinceId });
  if (group === 'provinces') return (await list('province')).filter((one) => isOfYear(one.id, fiscalYear));
  if (group === 'central') return list('central');
  if (group === 'agencies') return list('agency', organisationId);
  if (group === 'districts') return list('district', organisationId);
  if (group === 'clusters') {
    const era = clusterEraOfYear((await frameworkInForce(stores, fiscalYear)) ?? {});
    return (await list('cluster')).filter((one) => clusterEraOf(one.id) === era);
  }
  const hosts = new Set((await stores.agreements.hosts(organisationId, fiscalYear, today)).map((one) => one.agencyId));
  const all = await Promise.all(hostKinds.map((kind) => list(kind, organisationId)));
  return all.flat().filter((one) => hosts.has(one.id));
}

/** Whether a province existed when the year began: S0 was written to 75 of those of today. */
const isOfYear = (provinceId: string, fiscalYear: number) =>
  provinceId !== capital && isFoundedBy(provinceId, fiscalYearStart(fiscalYear));
