import type { Actor } from '../../domain/people/actor.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import { requireFramework } from '../year/require-framework.ts';
import { agreementIsWhole } from './agreement-is-whole.ts';
import { type AgreementDeps, type MoveAgreementInput, moveAgreement } from './move-agreement.ts';

/** OPDC accepts the proposal as it stands and sends the annexes, when nothing is left to negotiate. */
export function sendAnnexes(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'send-annexes', async (stores, agreement) => {
    if (agreement.wishesToNegotiate) return refuse('province-wishes-to-negotiate');
    const whole = agreementIsWhole(await requireFramework(stores, agreement.fiscalYear), agreement);
    return whole.ok ? accept({}) : whole;
  });
}

/** The province confirms the annexes: agreed without negotiation. */
export function confirmAnnexes(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'confirm-annexes');
}
