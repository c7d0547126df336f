import type { Agreement, SharedFrom } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { Clock } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { requireFramework } from '../year/require-framework.ts';
import type { YearStores } from '../year/year-ports.ts';
import { rescoreParty } from './rescore-party.ts';

/** Once a province's score is concluded nothing its cluster does changes it. */
const concluded: readonly ReportStatus[] = ['assessed', 'final'];

/** The figures, texts and standing of a result that are the cluster's wherever it counts. */
const carried = [
  'status',
  'variables',
  'value',
  'state',
  'narrative',
  'obstacles',
  'supporting',
  'nextSteps',
  'expectedOn',
  'doubts',
  'selfScore',
  'returnReason',
] as const satisfies readonly (keyof Result)[];
/** What the evaluator gave; a province takes it once OPDC has its report. */
const assessed = ['assessedScore', 'assessedNote'] as const satisfies readonly (keyof Result)[];

/**
 * Carries what a cluster's round holds into every province that counts it: results, totals and one journal row in each
 * province's chain, in the transaction of the change they follow from. Does nothing for a province's own round.
 */
export async function carryToMembers(stores: YearStores, actor: Actor, round: RoundKey, clock: Clock): Promise<void> {
  const { organisationId: clusterId, fiscalYear } = round;
  if (clusterEraOf(clusterId) === null) return;
  for (const organisationId of await stores.agreements.sharersOf(clusterId, fiscalYear)) {
    const report = await stores.reports.find({ ...round, organisationId }, { lock: true });
    const agreement = await stores.agreements.find(organisationId, fiscalYear);
    if (report && agreement) await carryInto(stores, actor, { report, agreement }, clock);
  }
}

/** Brings one province's shared results up to what its cluster has reported by now, and scores it again. */
export async function carryInto(
  stores: YearStores,
  actor: Actor,
  { report, agreement }: { readonly report: Report; readonly agreement: Agreement },
  clock: Clock,
): Promise<void> {
  if (concluded.includes(report.status)) return;
  const changed: Result[] = [];
  for (const { code, sharedFrom } of agreement.indicators) {
    if (!sharedFrom) continue;
    const next = await carriedResult(stores, report, code, sharedFrom);
    if (next === null) continue;
    await stores.results.update(next);
    changed.push(next);
  }
  if (changed.length === 0) return;
  const framework = await requireFramework(stores, report.fiscalYear);
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

/** The province's result as its cluster's now makes it; null where nothing differs. */
async function carriedResult(
  stores: YearStores,
  { organisationId, fiscalYear, round, status }: Report,
  code: string,
  from: SharedFrom,
): Promise<Result | null> {
  const own = await stores.results.find({ organisationId, fiscalYear, round, code }, { lock: true });
  const source = await stores.results.find({ organisationId: from.organisationId, fiscalYear, round, code: from.code });
  if (!own || !source) return null;
  const names: readonly (keyof Result)[] = status === 'received' ? [...carried, ...assessed] : carried;
  const differing = names.filter((name) => JSON.stringify(own[name]) !== JSON.stringify(source[name]));
  if (differing.length === 0) return null;
  const taken = Object.fromEntries(differing.map((name) => [name, source[name]])) as Partial<Result>;
  return { ...own, ...taken, changedAt: source.changedAt, changedBy: source.changedBy };
}

/** Holds the cluster rounds a province counts, so that none is changed while the province's round begins. */
export async function holdClusterRounds(stores: YearStores, agreement: Agreement, round: RoundKey): Promise<void> {
  const clusters = new Set(agreement.indicators.flatMap((one) => one.sharedFrom?.organisationId ?? []));
  for (const organisationId of [...clusters].sort())
    await stores.reports.find({ ...round, organisationId }, { lock: true });
}
