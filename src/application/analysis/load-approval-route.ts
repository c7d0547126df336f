import { type ApprovalRoute, approvalRouteOf } from '../../domain/agreement/approval-route.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { type Judgement, judgementsInForce } from '../../domain/agreement/judgement.ts';
import type { OnListVerdict } from '../../domain/catalogue/on-approved-list.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import { choicesIn } from '../catalogue/read-choices.ts';
import type { AnalysisStores } from '../year/analysis-ports.ts';

export interface LoadedApprovalRoute {
  readonly approvalRoute: ApprovalRoute;
  /** Every stored judgement, including those of earlier proposals. */
  readonly judgements: readonly Judgement[];
  /** Judgements of the indicators in their current wording, by code. */
  readonly inForce: ReadonlyMap<string, Judgement>;
  /** Whether each indicator is on the approved list, by code. */
  readonly listed: ReadonlyMap<string, OnListVerdict>;
}

/** The approval route of a proposal with everything it depends on. */
export async function loadApprovalRoute(
  stores: AnalysisStores & CatalogueStores,
  framework: Framework,
  agreement: Agreement,
): Promise<LoadedApprovalRoute> {
  const judgements = await stores.analysis.judgements(agreement);
  const inForce = judgementsInForce(agreement.indicators, judgements);
  const { verdicts: listed } = await choicesIn(stores, agreement);
  const approvalRoute = approvalRouteOf({
    negotiates: framework.negotiation.value !== null,
    sparesListed: framework.negotiation.value?.skippedWhenAllOnApprovedList.value ?? true,
    wishesToNegotiate: agreement.wishesToNegotiate,
    indicators: agreement.indicators,
    verdicts: new Map([...inForce].map(([code, judgement]) => [code, judgement.verdict] as const)),
    onList: new Set([...listed].flatMap(([code, verdict]) => (verdict.onList ? [code] : []))),
  });
  return { approvalRoute, judgements, inForce, listed };
}
