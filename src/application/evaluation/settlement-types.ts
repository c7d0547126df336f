import type { PanelMinutes, Settlement } from '../../domain/evaluation/settlement.ts';
import type { SettlementMove } from '../../domain/evaluation/settlement-moves.ts';
import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { MoveInput } from '../lifecycle/lifecycle.ts';
import type { Clock } from '../ports.ts';
import type { JudgementRefusal } from '../reporting/assess-result.ts';
import type { EvaluationTables } from './evaluation-deps.ts';
import type { PartyEvaluation } from './party-evaluation.ts';
import type { TypedReconciliation } from './read-reconciliation.ts';

export type MoveSettlementRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'same-person'
  | 'report-not-received'
  | 'panel-not-member'
  | 'panel-member-recused'
  | 'conflict-of-interest'
  | 'panel-not-head'
  | 'panel-scores-open'
  | 'panel-too-few'
  | 'panel-minutes-required'
  | 'panel-minutes-day-required'
  | 'panel-minutes-day-ahead'
  | 'date-not-real'
  | 'panel-score-required'
  | JudgementRefusal
  | MoveRefusal;

export type MoveSettlementInput = MoveInput &
  RoundKey & {
    /** What the panel's head proposes; of the move that does. */
    readonly reconciled?: readonly TypedReconciliation[] | undefined;
    readonly minutes?: { readonly title: string; readonly heldOn: PanelMinutes['heldOn'] | null } | undefined;
  };

export interface SettlementTypes {
  readonly move: SettlementMove;
  readonly stores: EvaluationTables;
  readonly tools: { readonly clock: Clock };
  readonly input: MoveSettlementInput;
  readonly found: PartyEvaluation;
  readonly thing: Settlement;
  readonly refusal: MoveSettlementRefusal;
}
