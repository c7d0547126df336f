import type { Observation, SeenAt } from './observation.ts';

/** A file that was attached to a result, by the hash of its bytes. */
export interface SeenFile extends SeenAt {
  readonly sha256: string;
  readonly fileName: string;
}

/**
 * One file behind claims that have nothing to do with one another: results of several parties, or several indicators of
 * one. What a cluster and its members share is left out by whoever reads the files.
 */
export function observeEvidence(files: readonly SeenFile[]): readonly Observation[] {
  return [...Map.groupBy(files, ({ sha256 }) => sha256).values()].flatMap((same) => {
    const claims = new Set(same.map(({ organisationId, code }) => `${organisationId} ${code}`));
    if (claims.size < 2) return [];
    return [...Map.groupBy(same, ({ organisationId }) => organisationId)].map(([organisationId, own]): Observation => {
      const others = same.filter((one) => one.organisationId !== organisationId);
      const [first] = own;
      return {
        ...{ id: `shared-evidence/${first?.sha256.slice(0, 16)}`, rule: 'shared-evidence', organisationId },
        fiscalYear: first?.fiscalYear ?? 0,
        facts: {
          file: first?.fileName ?? '',
          claims: String(new Set(own.map(({ code }) => code)).size),
          parties: String(new Set(others.map((one) => one.organisationId)).size),
        },
        ...{ seen: own.map(at), others: others.map(at) },
      };
    });
  });
}

const at = ({ organisationId, fiscalYear, round, code }: SeenFile): SeenAt => ({
  organisationId,
  fiscalYear,
  round,
  code,
});
