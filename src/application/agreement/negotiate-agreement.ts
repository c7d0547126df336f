import { unresolvedCodes } from '../../domain/negotiation/negotiate-items.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, refuse, refuseAll } from '../../domain/values/result.ts';
import { loadApprovalRoute } from '../analysis/load-approval-route.ts';
import { requireFramework } from '../year/require-framework.ts';
import { agreementIsWhole } from './agreement-is-whole.ts';
import { type AgreementDeps, type MoveAgreementInput, moveAgreement } from './move-agreement.ts';
import { takeShared } from './share-indicators.ts';

/**
 * OPDC opens negotiation, where the year's framework knows one (S2 แผนภาพที่ 2) and the analysis is whole, because the
 * province is given it to negotiate by (ว 26). After the annexes were sent it may be opened for any reason.
 */
export function openNegotiation(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'open-negotiation', async (stores, agreement) => {
    const framework = await requireFramework(stores, agreement.fiscalYear);
    if (framework.negotiation.value === null) return refuse('no-negotiation-this-year');
    if (agreement.status === 'proposed') {
      const { approvalRoute } = await loadApprovalRoute(stores, framework, agreement);
      const missing = approvalRoute.against.filter((one) => one.code === 'analysis-incomplete');
      if (missing.length > 0) return refuseAll(missing);
      if (approvalRoute.leadsTo === 'annexes') return refuse('nothing-to-negotiate');
    }
    const inForce = agreement.indicators.filter((one) => one.inForce === 'in-force');
    return accept({ alsoWrite: (moved) => stores.negotiations.openItems(moved, inForce) });
  });
}

/** OPDC concludes negotiation: every item has its resolution and the table agreed upon is whole. */
export function concludeNegotiation(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'conclude-negotiation', async (stores, agreement) => {
    const unresolved = unresolvedCodes(await stores.negotiations.items(agreement));
    if (unresolved.length > 0) return refuse('negotiation-unresolved', { codes: unresolved.join(', ') });
    const framework = await requireFramework(stores, agreement.fiscalYear);
    const whole = agreementIsWhole(framework, agreement);
    if (!whole.ok) return whole;
    // What the cluster agreed meanwhile is what its provinces agree to.
    const taken = await takeShared(stores, framework, agreement, agreement.indicators);
    if (!taken.ok || taken.value === agreement.indicators) return taken.ok ? accept({}) : taken;
    const indicators = taken.value;
    return accept({
      changes: { indicators },
      alsoWrite: (moved) => stores.agreements.replaceIndicators(moved, indicators),
    });
  });
}
