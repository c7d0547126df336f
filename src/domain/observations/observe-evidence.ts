import type { Observation, SeenAt } from './observation.ts';

/** A file that was attached to a result, by the hash of its bytes. */
export interface SeenFile extends SeenAt {
  readonly sha256: string;
  readonly fileName: string;
  /** The cluster of the party in the year's era; null of a cluster, and of a party in none. */
  readonly clusterId: string | null;
  /** True if the result that it stands behind is counted from the cluster's. */
  readonly isCounted: boolean;
}

/**
 * One file behind claims that have nothing to do with one another: results of several parties, or several indicators of
 * one. What a cluster and its members share is no question.
 */
export function observeEvidence(files: readonly SeenFile[]): readonly Observation[] {
  return [...Map.groupBy(files, ({ sha256 }) => sha256).values()].flatMap((same) => {
    const parties = new Set(same.map(({ organisationId }) => organisationId));
    return [...Map.groupBy(same, ({ organisationId }) => organisationId)].flatMap(([organisationId, own]) => {
      const others = same.filter(
        (other) =>
          other.organisationId !== organisationId && own.some((one) => !isSharedWithCluster(one, other, parties)),
      );
      const claims = new Set(own.map(({ code }) => code)).size;
      const [first] = own;
      if (!first || (claims < 2 && others.length === 0)) return [];
      return [observationOf(first, own, others, claims)];
    });
  });
}

function observationOf(
  first: SeenFile,
  own: readonly SeenFile[],
  others: readonly SeenFile[],
  claims: number,
): Observation {
  const { organisationId, fiscalYear, sha256, fileName } = first;
  const parties = new Set(others.map((one) => one.organisationId)).size;
  return {
    ...{ id: `shared-evidence/${sha256.slice(0, 16)}`, rule: 'shared-evidence', organisationId, fiscalYear },
    facts: { file: fileName, claims: String(claims), parties: String(parties) },
    ...{ seen: own.map(at), others: others.map(at) },
  };
}

/** Of a cluster and its member, or of two members where the file is the cluster's or both count what the cluster reports. */
function isSharedWithCluster(one: SeenFile, other: SeenFile, parties: ReadonlySet<string>): boolean {
  if (one.clusterId === other.organisationId || other.clusterId === one.organisationId) return true;
  if (one.clusterId === null || one.clusterId !== other.clusterId) return false;
  return parties.has(one.clusterId) || (one.isCounted && other.isCounted);
}

const at = ({ organisationId, fiscalYear, round, code }: SeenFile): SeenAt => ({
  organisationId,
  fiscalYear,
  round,
  code,
});
