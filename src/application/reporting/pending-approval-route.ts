import type { Framework } from '../../domain/framework/framework-schema.ts';
import { negotiationRounds } from '../../domain/negotiation/session.ts';
import type { AnalysisProgress, AnalysisStores } from '../analysis/analysis-ports.ts';
import type { NegotiationProgress, NegotiationStores } from '../negotiation/negotiation-ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { Pending } from './read-pending.ts';

type ApprovalRouteStores = AnalysisStores & NegotiationStores & Pick<YearStores, 'frameworks'>;

export interface PendingRouteFacts {
  readonly framework: Framework | null;
  readonly judged: readonly AnalysisProgress[];
  readonly negotiating: readonly NegotiationProgress[];
}

/** The steps of one year with those between proposal and agreement told apart, from what is stored of them. */
export async function refineApprovalRoute(
  stores: ApprovalRouteStores,
  fiscalYear: number,
  pending: readonly Pending[],
) {
  if (!pending.some((one) => one.kind === 'send-annexes' || one.kind === 'conclude-negotiation')) return pending;
  return stepsOfApprovalRoute(pending, {
    framework: await stores.frameworks.current(fiscalYear),
    judged: await stores.analysis.progress(fiscalYear),
    negotiating: await stores.negotiations.progress(fiscalYear),
  });
}

/**
 * Judging, choosing the road, naming a day, negotiating and concluding as steps of their own. While a party negotiates
 * its governor is waited for beside OPDC.
 */
export function stepsOfApprovalRoute(pending: readonly Pending[], facts: PendingRouteFacts): readonly Pending[] {
  return pending.flatMap((one): readonly Pending[] => {
    if (one.kind === 'send-annexes') {
      const progress = facts.judged.find((each) => each.organisationId === one.organisationId);
      const whole = progress !== undefined && progress.judged >= progress.indicators;
      return [whole ? one : { ...one, kind: 'judge-indicators', permission: 'judge-indicator' }];
    }
    const progress = facts.negotiating.find((each) => each.organisationId === one.organisationId);
    return one.kind === 'conclude-negotiation' && progress ? negotiation(one, progress, facts.framework) : [one];
  });
}

function negotiation(one: Pending, progress: NegotiationProgress, framework: Framework | null): readonly Pending[] {
  const due = progress.lastDay ?? lastDayOfRounds(framework);
  if (progress.sessions === 0) return [{ ...one, due, kind: 'plan-session', permission: 'schedule-negotiation' }];
  if (progress.unresolved === 0) return [one];
  return [
    { ...one, due, kind: 'negotiate', permission: 'record-resolution' },
    { ...one, due, kind: 'negotiate', role: 'governor', permission: 'counter-propose' },
  ];
}

function lastDayOfRounds(framework: Framework | null): string | null {
  return negotiationRounds(framework?.calendar ?? []).at(-1)?.to ?? null;
}

/** What the committee is waited for: every negotiation with a session and something left to resolve. */
export function stepsOfCommittee(fiscalYear: number, negotiating: readonly NegotiationProgress[]): readonly Pending[] {
  return negotiating
    .filter((one) => one.sessions > 0 && one.unresolved > 0)
    .map(({ organisationId, lastDay }) => ({
      ...{ kind: 'negotiate', role: 'committee-member', permission: 'record-negotiation-view' },
      ...{ fiscalYear, organisationId, round: null, indicator: null, hostIds: [], agency: null },
      ...{ due: lastDay, returnReason: null },
    }));
}

export async function pendingOfCommittee(stores: ApprovalRouteStores, fiscalYear: number): Promise<readonly Pending[]> {
  return stepsOfCommittee(fiscalYear, await stores.negotiations.progress(fiscalYear));
}
