import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import { carriedOnceReceived, carriedToMembers, type Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { Clock } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { rescoreParty } from './rescore-party.ts';

/** Once a province's score is concluded, nothing in its cluster changes it. */
const concluded: readonly ReportStatus[] = ['assessed', 'final'];

/**
 * Copies a cluster's round into every province that counts it: results, totals and one journal row in each province's
 * chain, in the transaction of the change. Does nothing for a province's own round.
 */
export async function carryToMembers(stores: YearStores, actor: Actor, round: RoundKey, clock: Clock): Promise<void> {
  const { organisationId: clusterId, fiscalYear } = round;
  if (clusterEraOf(clusterId) === null) return;
  const members = await stores.agreements.sharersOf(clusterId, fiscalYear);
  const reports = await stores.reports.listOfParties(members, fiscalYear, round.round, { lock: true });
  const agreements = await stores.agreements.listOfParties(members, fiscalYear);
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

/** Updates one province's shared results to what its cluster has reported, and computes its score again. */
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
  const open = parties.filter(
    ({ report, agreement }) => !concluded.includes(report.status) && clustersOf(agreement).length > 0,
  );
  if (open.length === 0) return;
  const members = open.map(({ report }) => report.organisationId);
  const own = await stores.results.listOfParties(members, fiscalYear, round, { lock: true });
  const clusters = [...new Set(open.flatMap(({ agreement }) => clustersOf(agreement)))];
  const sources = await stores.results.listOfParties(clusters, fiscalYear, round);
  const stored = new Map([...own, ...sources].map((one) => [nameOf(one), one]));
  for (const party of open) await carryStored(stores, actor, party, stored, clock);
}

function clustersOf({ indicators }: Agreement): readonly string[] {
  return [...new Set(indicators.flatMap((one) => one.sharedFrom?.organisationId ?? []))];
}

const nameOf = ({ organisationId, code }: Pick<Result, 'organisationId' | 'code'>) => `${organisationId} ${code}`;

async function carryStored(
  stores: YearStores,
  actor: Actor,
  { report, agreement }: Counting,
  stored: ReadonlyMap<string, Result>,
  clock: Clock,
): Promise<void> {
  const changed = agreement.indicators.flatMap(({ code, sharedFrom }) => {
    const own = stored.get(nameOf({ ...report, code }));
    const source = sharedFrom && stored.get(nameOf(sharedFrom));
    return own && source ? (carriedResult(own, source, report.status) ?? []) : [];
  });
  for (const result of changed) await stores.results.update(result);
  if (changed.length === 0) return;
  const framework = await frameworkOf(stores, agreement);
  await rescoreParty(stores, { framework, agreement, report }, clock);
  for (const result of changed) {
    const from = agreement.indicators.find((one) => one.code === result.code)?.sharedFrom;
    await appendYearJournalRow(stores, actor, {
      key: result,
      action: 'result.carry',
      permission: 'enter-result',
      before: null,
      after: { from: from?.organisationId, code: from?.code, value: result.value, status: result.status },
    });
  }
}

/** The province's result according to its cluster's current one; null if nothing differs. */
function carriedResult(own: Result, source: Result, status: ReportStatus): Result | null {
  const names = status === 'received' ? [...carriedToMembers, ...carriedOnceReceived] : carriedToMembers;
  const differing = names.filter((name) => JSON.stringify(own[name]) !== JSON.stringify(source[name]));
  if (differing.length === 0) return null;
  const taken = Object.fromEntries(differing.map((name) => [name, source[name]])) as Partial<Result>;
  return { ...own, ...taken, changedAt: source.changedAt, changedBy: source.changedBy };
}

/** Locks the cluster rounds that a province counts, so that none changes while the province's round starts. */
export async function holdClusterRounds(stores: YearStores, agreement: Agreement, round: RoundKey): Promise<void> {
  for (const organisationId of clustersOf(agreement).toSorted())
    await stores.reports.find({ ...round, organisationId }, { lock: true });
}
