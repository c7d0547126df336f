import type { Actor } from '../../domain/people/actor.ts';
import { type AgreementDeps, type MoveAgreementInput, moveAgreement } from './move-agreement.ts';
import { agreementIsWhole } from './propose-agreement.ts';

/** OPDC agrees to indicators, weights and targets; the governor signs next. */
export function agreeAgreement(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'agree', { check: agreementIsWhole });
}
