import type { Actor } from '../../domain/people/actor.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import { requireFramework } from '../year/require-framework.ts';
import { agreementIsWhole } from './agreement-is-whole.ts';
import { type AgreementDeps, type MoveAgreementInput, moveAgreement } from './move-agreement.ts';

/** OPDC opens negotiation, where the year's framework knows one (S2 แผนภาพที่ 2). */
export function openNegotiation(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'open-negotiation', async (stores, agreement) => {
    const framework = await requireFramework(stores, agreement.fiscalYear);
    return framework.negotiation.value === null ? refuse('no-negotiation-this-year') : accept({});
  });
}

/** OPDC concludes negotiation: the table agreed upon must be whole. */
export function concludeNegotiation(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'conclude-negotiation', async (stores, agreement) => {
    const whole = agreementIsWhole(await requireFramework(stores, agreement.fiscalYear), agreement);
    return whole.ok ? accept({}) : whole;
  });
}
