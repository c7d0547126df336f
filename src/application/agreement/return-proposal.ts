import type { Actor } from '../../domain/people/actor.ts';
import { type AgreementDeps, type MoveAgreementInput, moveAgreement } from './move-agreement.ts';

/** OPDC gives the proposal back to the province, with a reason. */
export function returnProposal(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'return-proposal');
}
