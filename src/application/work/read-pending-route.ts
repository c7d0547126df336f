import type { Pending } from '../../domain/work/pending.ts';
import { stepsOfApprovalRoute, stepsOfCommittee } from '../../domain/work/pending-route.ts';
import type { AnalysisStores } from '../year/analysis-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { NegotiationStores } from '../year/negotiation-ports.ts';
import type { YearStores } from '../year/year-ports.ts';

type ApprovalRouteStores = AnalysisStores & NegotiationStores & Pick<YearStores, 'frameworks'>;

/** The steps of one year, with those between proposal and agreement listed separately, from stored data. */
export async function refineApprovalRoute(
  stores: ApprovalRouteStores,
  fiscalYear: number,
  pending: readonly Pending[],
) {
  if (!pending.some((one) => one.kind === 'send-annexes' || one.kind === 'conclude-negotiation')) return pending;
  return stepsOfApprovalRoute(pending, {
    framework: await frameworkInForce(stores, fiscalYear),
    judged: await stores.analysis.progress(fiscalYear),
    negotiating: await stores.negotiations.progress(fiscalYear),
  });
}

export async function pendingOfCommittee(stores: ApprovalRouteStores, fiscalYear: number): Promise<readonly Pending[]> {
  return stepsOfCommittee(fiscalYear, await stores.negotiations.progress(fiscalYear));
}
