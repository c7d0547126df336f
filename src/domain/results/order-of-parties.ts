export const isCluster = (organisationId: string) => organisationId.startsWith('cluster-');

/** Provinces by their code, then clusters. */
export function inOrder<Party extends { readonly organisationId: string }>(parties: readonly Party[]): Party[] {
  const rank = ({ organisationId }: Party) => `${isCluster(organisationId) ? 1 : 0}${organisationId}`;
  return parties.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
