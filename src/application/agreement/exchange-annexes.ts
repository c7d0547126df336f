import type { Actor } from '../../domain/people/actor.ts';
import { accept, refuseAll } from '../../domain/values/result.ts';
import { loadApprovalRoute } from '../analysis/load-approval-route.ts';
import { requireFramework } from '../year/require-framework.ts';
import { agreementIsWhole } from './agreement-is-whole.ts';
import { type AgreementDeps, type MoveAgreementInput, moveAgreement } from './move-agreement.ts';

/** OPDC accepts the proposal as it stands and sends the annexes, when nothing stands against them (`approvalRouteOf`). */
export function sendAnnexes(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'send-annexes', async (stores, agreement) => {
    const framework = await requireFramework(stores, agreement.fiscalYear);
    const { approvalRoute } = await loadApprovalRoute(stores, framework, agreement);
    if (approvalRoute.leadsTo !== 'annexes') return refuseAll(approvalRoute.against);
    const whole = agreementIsWhole(framework, agreement);
    return whole.ok ? accept({}) : whole;
  });
}

/** The province confirms the annexes: agreed without negotiation. */
export function confirmAnnexes(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'confirm-annexes');
}
