import type { Agreement, SharedFrom } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import { type ClusterResult, carriedPartOf, carriedResult, reachOf } from '../../domain/reporting/carried.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { asNextVersion } from '../../domain/reporting/result-version.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { asUnreported, isUnreported } from '../../domain/reporting/unreported.ts';
import type { Clock } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { freezeScore } from './freeze-score.ts';
import { rescoreParty } from './rescore-party.ts';

/**
 * Brings what a cluster has accepted into every province that counts it: results, totals and one journal row in each
 * province's chain, in the transaction of the change. Does nothing for a province's own round.
 */
export async function carryToMembers(stores: YearStores, actor: Actor, round: RoundKey, clock: Clock): Promise<void> {
  const { organisationId: clusterId, fiscalYear } = round;
  if (clusterEraOf(clusterId) === null) return;
  const members = await stores.agreements.sharersOf(clusterId, fiscalYear);
  const reports = await stores.reports.listOfParties(members, fiscalYear, round.round, { lock: true });
  const agreements = await stores.agreements.listOfParties(members, fiscalYear, round.round);
  const parties = agreements.flatMap((agreement) => {
    const report = reports.find((one) => one.organisationId === agreement.organisationId);
    return report ? [{ report, agreement }] : [];
  });
  // Whoever reports for the cluster has no right in its members; what they count of it is theirs all the same.
  await stores.reach.widened(members, () => carryIntoAll(stores, actor, parties, round, clock));
}

interface Counting {
  readonly report: Report;
  readonly agreement: Agreement;
}

/** Updates one province's shared results to what its cluster has accepted, and computes its score again. */
export async function carryInto(stores: YearStores, actor: Actor, party: Counting, clock: Clock): Promise<void> {
  await carryIntoAll(stores, actor, [party], party.report, clock);
}

/** Results are read once for all provinces and once for all clusters they count. */
async function carryIntoAll(
  stores: YearStores,
  actor: Actor,
  parties: readonly Counting[],
  { fiscalYear, round }: Pick<RoundKey, 'fiscalYear' | 'round'>,
  clock: Clock,
): Promise<void> {
  const sharing = parties.filter(({ agreement }) => clustersOf(agreement).length > 0);
  if (sharing.length === 0) return;
  const members = sharing.map(({ report }) => report.organisationId);
  const own = await stores.results.listOfParties(members, fiscalYear, round, { lock: true });
  const clusters = [...new Set(sharing.flatMap(({ agreement }) => clustersOf(agreement)))];
  const reports = await stores.reports.listOfParties(clusters, fiscalYear, round);
  const results = await stores.results.listOfParties(clusters, fiscalYear, round);
  const sources = results.map((result) =>
    clusterResult(result, reports.find((one) => one.organisationId === result.organisationId) ?? null),
  );
  const known = {
    own: new Map(own.map((one) => [nameOf(one), one])),
    sources: new Map(sources.map((one) => [nameOf(one.result), one])),
  };
  for (const party of sharing) await carryStored(stores, actor, party, known, clock);
}

/** Of a cluster that did not report, nothing counts in its members either. */
function clusterResult(result: Result, report: Report | null): ClusterResult {
  if (report !== null && isUnreported(report))
    return { result: asNextVersion(result, asUnreported(result)), settled: true };
  const concluded = report !== null && reachOf(report.status) === 'concluded';
  return { result, settled: concluded || result.status === 'accepted' };
}

function clustersOf({ indicators }: Agreement): readonly string[] {
  return [...new Set(indicators.flatMap((one) => one.sharedFrom?.organisationId ?? []))];
}

const nameOf = ({ organisationId, code }: Pick<Result, 'organisationId' | 'code'>) => `${organisationId} ${code}`;

interface Known {
  readonly own: ReadonlyMap<string, Result>;
  readonly sources: ReadonlyMap<string, ClusterResult>;
}

interface Change {
  readonly before: Result;
  readonly after: Result;
  readonly from: SharedFrom;
}

async function carryStored(
  stores: YearStores,
  actor: Actor,
  { report, agreement }: Counting,
  { own, sources }: Known,
  clock: Clock,
): Promise<void> {
  const changes = agreement.indicators.flatMap(({ code, inForce, sharedFrom }): Change[] => {
    const before = own.get(nameOf({ ...report, code }));
    const source = sharedFrom && sources.get(nameOf(sharedFrom));
    if (!before || !source || inForce === 'cancelled') return [];
    const after = carriedResult(before, source, report.status);
    return after === before ? [] : [{ before, after, from: sharedFrom }];
  });
  for (const { after } of changes) await stores.results.update(after);
  if (changes.length === 0) return;
  if (reachOf(report.status) !== 'concluded') await countAgain(stores, { report, agreement }, changes, clock);
  for (const { after, from } of changes) await journalCarried(stores, actor, after, from);
}

/**
 * The province's total by what it counts now. A governor who has the report before him reads it again; a part that came in
 * after the endorsement makes a new frozen edition.
 */
async function countAgain(
  stores: YearStores,
  { report, agreement }: Counting,
  changes: readonly Change[],
  clock: Clock,
): Promise<void> {
  const framework = await frameworkOf(stores, agreement);
  await rescoreParty(stores, { framework, agreement, report }, clock);
  if (report.status === 'with-governor') await stores.reports.update({ ...report, changedAt: clock.now() });
  const arrived = changes.some(({ before, after }) => !before.carried && after.carried);
  if (arrived && reachOf(report.status) === 'endorsed') await freezeScore(stores, report, 'self', clock);
}

async function journalCarried(stores: YearStores, actor: Actor, after: Result, from: SharedFrom): Promise<void> {
  const part = carriedPartOf(after);
  const { version = null, apart = null } = after.carried ?? {};
  const counted = { from: from.organisationId, code: from.code, value: after.value, status: after.status, version };
  await appendYearJournalRow(stores, actor, {
    key: after,
    action: 'result.carry',
    permission: 'enter-result',
    before: null,
    after: part === 'apart' ? { ...counted, apart: { version: apart?.version, value: apart?.value } } : counted,
  });
}

/** Locks the cluster rounds that a province counts, so that none changes while the province's round starts. */
export async function holdClusterRounds(stores: YearStores, agreement: Agreement, round: RoundKey): Promise<void> {
  for (const organisationId of clustersOf(agreement).toSorted())
    await stores.reports.find({ ...round, organisationId }, { lock: true });
}
