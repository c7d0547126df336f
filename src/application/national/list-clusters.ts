import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type ClusterEra, clusterEraOf } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/** A cluster, the grouping it belongs to, and the years in which it makes an agreement of its own. */
export interface ListedCluster {
  readonly id: string;
  readonly name: string;
  readonly era: ClusterEra | null;
  readonly years: readonly number[];
}

/** Every cluster of every grouping, in Thai alphabetical order; the list is public. */
export async function listClusters(
  deps: {
    readonly transactions: Transactions<Pick<PeopleStores, 'organisations'> & Pick<YearStores, 'frameworks'>>;
  },
  actor: Actor,
): Promise<Outcome<readonly ListedCluster[], 'forbidden'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async ({ organisations, frameworks }) => {
    const found = await organisations.list({ kind: 'cluster', provinceId: null });
    const published = await frameworks.newest();
    const clusters = found.map(({ id, name }) => ({
      ...{ id, name, era: clusterEraOf(id) },
      years: published.filter((framework) => isPartyOf(framework, id)).map((one) => one.fiscalYear),
    }));
    return accept(clusters.sort((a, b) => compareThai(a.name, b.name) || (a.id < b.id ? -1 : 1)));
  });
}
