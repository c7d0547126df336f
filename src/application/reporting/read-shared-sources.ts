import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { ResultStatus } from '../../domain/reporting/result-moves.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { ReadStores } from '../year/read-deps.ts';
import { sightOfRound } from './read-access.ts';

/** What a cluster has of an indicator that a member counts. */
export interface SharedSource {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly code: string;
  /** The leading host in the cluster; null if there is none. */
  readonly lead: string | null;
  /** Null if the cluster has no such round yet, or the reader may not see it. */
  readonly status: ResultStatus | null;
  /** Pieces of evidence in the cluster. */
  readonly evidence: number;
}

/** The clusters' side of a member's shared indicators, by the member's code. */
export async function readSharedSources(
  stores: ReadStores,
  actor: Actor,
  agreement: Agreement,
  { fiscalYear, round }: RoundKey,
  today: string,
): Promise<ReadonlyMap<string, SharedSource>> {
  const shared = agreement.indicators.flatMap(({ code, sharedFrom }) => (sharedFrom ? [{ code, sharedFrom }] : []));
  const clusters = [...new Set(shared.map((one) => one.sharedFrom.organisationId))];
  if (clusters.length === 0) return new Map();
  const hosts = await stores.agreements.hostsOfParties(clusters, fiscalYear, today);
  const reports = await stores.reports.listOfParties(clusters, fiscalYear, round);
  const results = await stores.results.listOfParties(clusters, fiscalYear, round);
  const files = await evidenceOf(stores, clusters, { fiscalYear, round });
  return new Map(
    shared.map(({ code, sharedFrom }) => {
      const isIt = (one: { organisationId: string; code: string }) =>
        one.organisationId === sharedFrom.organisationId && one.code === sharedFrom.code;
      const report = reports.find((one) => one.organisationId === sharedFrom.organisationId);
      const seen = report !== undefined && sightOfRound(actor, report).scores;
      const source: SharedSource = {
        ...sharedFrom,
        lead: hosts.find((host) => isIt(host) && host.part === 'lead')?.agencyName ?? null,
        status: seen ? (results.find(isIt)?.status ?? null) : null,
        evidence: files.filter(isIt).length,
      };
      return [code, source];
    }),
  );
}

async function evidenceOf(stores: ReadStores, clusters: readonly string[], round: Omit<RoundKey, 'organisationId'>) {
  const lists = await Promise.all(
    clusters.map((organisationId) => stores.evidence.listOfRound({ ...round, organisationId })),
  );
  return lists.flat().filter((one) => one.supersededBy === null);
}
