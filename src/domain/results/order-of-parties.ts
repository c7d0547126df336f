import { compareThai } from '../values/thai-text.ts';

export const isCluster = (organisationId: string) => organisationId.startsWith('cluster-');

/** Provinces by their code, then clusters: how the canonical text of an edition has them, never how people read them. */
export function inOrder<Party extends { readonly organisationId: string }>(parties: readonly Party[]): Party[] {
  const rank = ({ organisationId }: Party) => `${isCluster(organisationId) ? 1 : 0}${organisationId}`;
  return parties.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Provinces by the Thai alphabet, then clusters: how people look for one. */
export function byAlphabet<Party extends { readonly organisationId: string; readonly name: string }>(
  parties: readonly Party[],
): Party[] {
  return parties.toSorted(
    (a, b) => Number(isCluster(a.organisationId)) - Number(isCluster(b.organisationId)) || compareThai(a.name, b.name),
  );
}
