import type { CatalogueApplicability } from './catalogue-entry.ts';

/** A party to an agreement: a province or cluster by organisation id, with the clusters a province belongs to. */
export interface ApplicableParty {
  readonly organisationId: string;
  readonly clusterIds: readonly string[];
}

/** True if an entry applies to the party. */
export function appliesTo(applicability: CatalogueApplicability, party: ApplicableParty): boolean {
  if (applicability.kind === 'all') return true;
  const ids = [party.organisationId, ...(applicability.kind === 'clusters' ? party.clusterIds : [])];
  return ids.some((id) => applicability.ids.includes(id));
}
