import { type AgreementAction, agreementMoves } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Outcome } from '../../domain/values/result.ts';
import { admit, makeMove } from '../lifecycle/move.ts';
import type { Passwords } from '../people/people-ports.ts';
import { type IdentityRefusal, proveIdentity } from '../people/prove-identity.ts';
import type { MachineClock, Secrets } from '../ports.ts';
import type { AgreementDeps, AgreementRefusal } from './agreement-deps.ts';
import { agreementLifecycle } from './agreement-lifecycle.ts';
import type { MoveAgreementInput } from './agreement-types.ts';

export interface MoveAgreementDeps extends AgreementDeps {
  readonly machine: MachineClock;
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly passwords: Passwords;
}

/**
 * Moves an agreement. If the move requires it, the actor first proves their identity, in separate transactions, so that
 * a wrong password is counted whatever happens to the move.
 */
export async function moveAgreement(
  deps: MoveAgreementDeps,
  actor: Actor,
  input: MoveAgreementInput,
  action: AgreementAction,
): Promise<Outcome<Agreement, AgreementRefusal | IdentityRefusal>> {
  const call = { tools: deps, actor, input, action };
  if (moveNamed(agreementMoves, action)?.provesIdentity) {
    const admitted = admit(agreementLifecycle, call);
    if (!admitted.ok) return admitted;
    const proven = await proveIdentity(deps, actor, input.proof ?? {});
    if (!proven.ok) return proven;
  }
  return makeMove(agreementLifecycle, deps, call);
}
