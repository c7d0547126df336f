import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { fileNameForAll, pathsGivenOnce } from '../../domain/reporting/archive-names.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import { nameClaims } from '../../domain/reporting/evidence-claims.ts';
import { measureOf, permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ReadDeps, ReadStores } from '../year/read-deps.ts';
import { mayReadEvidence } from './read-access.ts';

/** One piece of evidence and its place in the archive; a link has none and appears in the list only. */
export interface ArchivedPiece {
  readonly path: string | null;
  readonly evidence: Evidence;
  readonly indicatorName: string;
  /** What it proves, as text. */
  readonly claims: readonly string[];
}

export interface EvidenceArchive {
  /** The name of the archive, such as `หลักฐาน เลย 2568 12m.zip`. */
  readonly fileName: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly key: RoundKey;
  readonly pieces: readonly ArchivedPiece[];
}

/**
 * The evidence of a round, or of one of its indicators, as one archive: everything for those who may read the round's
 * evidence, otherwise
 * what belongs to the indicators that the actor enters.
 */
export async function readEvidenceArchive(
  deps: ReadDeps,
  actor: Actor,
  input: RoundKey & { readonly code?: string },
): Promise<Outcome<EvidenceArchive, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores) => {
    const { organisationId, fiscalYear, round, code } = input;
    const report = await stores.reports.find(input);
    const agreement = await stores.agreements.ofRound(input);
    const organisation = await stores.organisations.find(organisationId);
    const indicators = agreement?.indicators.filter((one) => code === undefined || one.code === code) ?? [];
    if (!report || !organisation || indicators.length === 0) return refuse('not-found');
    const readable = await readableOf(stores, actor, report, indicators, deps.clock.today());
    if (readable.length === 0) return refuse('forbidden');
    const { id, name } = organisation;
    const pieces = piecesOf(await stores.evidence.listOfRound(input), readable);
    const fileName = fileNameForAll(['หลักฐาน', name, fiscalYear, round, ...(code ? [code] : [])].join(' '));
    const key = { organisationId, fiscalYear, round };
    return accept({ fileName: `${fileName}.zip`, organisation: { id, name }, key, pieces });
  });
}

async function readableOf(
  stores: ReadStores,
  actor: Actor,
  report: Report,
  indicators: readonly Indicator[],
  today: string,
): Promise<readonly Indicator[]> {
  if (mayReadEvidence(actor, report)) return indicators;
  const { organisationId, fiscalYear } = report;
  const hosts = await stores.agreements.hosts(organisationId, fiscalYear, today);
  return indicators.filter(({ code, rule }) =>
    isPermitted(permissionToEnter(rule), actor, {
      ...{ organisationId, hostAgencyIds: hostAgencyIds(hosts, code), measure: measureOf({ fiscalYear, code }) },
    }),
  );
}

function piecesOf(all: readonly Evidence[], readable: readonly Indicator[]): ArchivedPiece[] {
  const pathOf = pathsGivenOnce();
  return readable.flatMap((indicator) =>
    all
      .filter((one) => one.code === indicator.code)
      .map((evidence) => ({
        path: evidence.url === null ? pathOf(folderOf(evidence), evidence.fileName) : null,
        evidence,
        indicatorName: indicator.name,
        claims: nameClaims(indicator, evidence.claims),
      })),
  );
}

function folderOf({ code, supersededBy }: Evidence): string {
  return supersededBy === null ? fileNameForAll(code) : `${fileNameForAll(code)}/ฉบับก่อนหน้า`;
}
