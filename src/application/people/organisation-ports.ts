import type { ClusterEra, Organisation, OrganisationKind } from '../../domain/people/organisation.ts';
import type { OrganisationChange } from '../../domain/people/organisation-change.ts';

export interface OrganisationStore {
  /** Locked: until this transaction ends nobody else changes it. */
  find(id: string, options?: { readonly lock?: boolean }): Promise<Organisation | null>;
  list(filter: { kind: OrganisationKind | null; provinceId: string | null }): Promise<readonly Organisation[]>;
  /** The member provinces of a cluster, by code; none for what is no cluster. */
  provincesIn(clusterId: string): Promise<readonly Organisation[]>;
  /** The cluster of an era to which a province belongs; null if it was in none. */
  clusterOf(provinceId: string, era: ClusterEra): Promise<Organisation | null>;
  /** Inserts what is new, changes what differs, and returns how many rows that were. */
  load(organisations: readonly ReferenceOrganisation[], memberships: readonly ClusterMembership[]): Promise<number>;
  insert(organisation: Organisation): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  close(id: string, how: Pick<Organisation, 'closedOn' | 'mergedInto'>): Promise<void>;
  /** What became of it, the newest day first. */
  changesOf(id: string): Promise<readonly OrganisationChange[]>;
  record(change: Omit<OrganisationChange, 'intoName'>): Promise<void>;
}

export interface ReferenceOrganisation extends Organisation {
  readonly inspectionZone: string | null;
  readonly assumption: string | null;
}

export interface ClusterMembership {
  readonly era: ClusterEra;
  readonly clusterId: string;
  readonly provinceId: string;
}
