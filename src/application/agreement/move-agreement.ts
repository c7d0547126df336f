import type { AgreementAction } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Outcome } from '../../domain/values/result.ts';
import { proveAndMove } from '../lifecycle/prove-and-move.ts';
import type { ProofRefusal } from '../people/prove-and-act.ts';
import type { IdentityDeps } from '../people/prove-identity.ts';
import type { AgreementDeps, AgreementRefusal } from './agreement-deps.ts';
import { agreementLifecycle } from './agreement-lifecycle.ts';
import type { MoveAgreementInput } from './agreement-types.ts';

export interface MoveAgreementDeps extends AgreementDeps, Omit<IdentityDeps, 'transactions'> {}

/** Moves an agreement; a signature is proved first. */
export function moveAgreement(
  deps: MoveAgreementDeps,
  actor: Actor,
  input: MoveAgreementInput,
  action: AgreementAction,
): Promise<Outcome<Agreement, AgreementRefusal | ProofRefusal>> {
  return proveAndMove(agreementLifecycle, deps, { tools: deps, actor, input, action }, input.proof);
}
