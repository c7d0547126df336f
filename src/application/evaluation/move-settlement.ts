import type { Settlement } from '../../domain/evaluation/settlement.ts';
import type { SettlementAction } from '../../domain/evaluation/settlement-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Outcome } from '../../domain/values/result.ts';
import { proveAndMove } from '../lifecycle/prove-and-move.ts';
import type { ProofRefusal } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { EvaluationDeps } from './evaluation-deps.ts';
import { settlementLifecycle } from './settlement-lifecycle.ts';
import type { MoveSettlementInput, MoveSettlementRefusal } from './settlement-types.ts';

/**
 * Concludes a member's scores, declares a conflict, or proposes, returns or confirms what the panel reconciled. The last to
 * conclude settles the party where nothing differs beyond the tolerance: the settled scores are the assessed ones then.
 */
export function moveSettlement(
  deps: EvaluationDeps & IdentityDeps,
  actor: Actor,
  input: MoveSettlementInput,
  { action, proof }: { readonly action: SettlementAction; readonly proof: Proof | undefined },
): Promise<Outcome<Settlement, MoveSettlementRefusal | ProofRefusal>> {
  return proveAndMove(settlementLifecycle, deps, { tools: deps, actor, input, action }, proof);
}
