import type { ApprovalRoute } from '../../domain/agreement/approval-route.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { analysisIsSent } from '../../domain/agreement/judgement.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { loadApprovalRoute } from './load-approval-route.ts';
import type { ReadAnalysisDeps } from './read-analysis.ts';

/** What the agreement's page shows about the way from proposal to agreement. */
export interface ApprovalRouteReading {
  /**
   * The approval route of a proposal with its reasons; null for readers who may not know it yet, and once it has been
   * taken.
   */
  readonly approvalRoute: ApprovalRoute | null;
  /** True while the province waits for an analysis that it may not read yet. */
  readonly waits: boolean;
  readonly mayReadAnalysis: boolean;
  readonly mayReadRoom: boolean;
}

/** The approval route of an agreement for this reader; null if there is nothing to show. */
export async function readApprovalRoute(
  { transactions }: ReadAnalysisDeps,
  actor: Actor,
  framework: Framework,
  agreement: Agreement | null,
): Promise<ApprovalRouteReading | null> {
  if (agreement === null || agreement.status === 'draft') return null;
  const { organisationId, status } = agreement;
  const where = { organisationId, submitted: true };
  if (!isPermitted('read-analysis', actor, where)) return null;
  const sent = analysisIsSent(status);
  const mayReadAnalysis = sent || isPermitted('read-analysis', actor, { ...where, organisationId: '' });
  const approvalRoute =
    sent || !mayReadAnalysis
      ? null
      : await transactions.read((stores) => loadApprovalRoute(stores, framework, agreement));
  const items = await transactions.read(({ negotiations }) => negotiations.items(agreement));
  return {
    approvalRoute: approvalRoute?.approvalRoute ?? null,
    waits: !mayReadAnalysis,
    mayReadAnalysis,
    mayReadRoom: items.length > 0 && isPermitted('read-negotiation', actor, where),
  };
}
