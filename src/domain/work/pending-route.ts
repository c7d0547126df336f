import type { AnalysisProgress } from '../agreement/analysis-progress.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { NegotiationProgress } from '../negotiation/negotiation-progress.ts';
import { negotiationRounds } from '../negotiation/session.ts';
import type { Pending } from './pending.ts';

export interface PendingRouteFacts {
  readonly framework: Framework | null;
  readonly judged: readonly AnalysisProgress[];
  readonly negotiating: readonly NegotiationProgress[];
}

/**
 * Judging, choosing the route, setting a day, negotiating and concluding as separate steps. While a party negotiates,
 * its governor has to act as well as OPDC.
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

/** The committee's pending work: every negotiation with a session and an unresolved item. */
export function stepsOfCommittee(fiscalYear: number, negotiating: readonly NegotiationProgress[]): readonly Pending[] {
  return negotiating
    .filter((one) => one.sessions > 0 && one.unresolved > 0)
    .map(({ organisationId, lastDay }) => ({
      ...{ kind: 'negotiate', role: 'committee-member', permission: 'record-negotiation-view' },
      ...{ fiscalYear, organisationId, round: null, indicator: null, hostIds: [], agency: null },
      ...{ due: lastDay, returnReason: null },
    }));
}
