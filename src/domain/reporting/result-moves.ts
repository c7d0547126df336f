import type { NamedIn, StatusMove } from '../lifecycle/status-move.ts';
import { resultMoveRows } from './result-moves.data.ts';

export type ResultStatus = 'draft' | 'with-supervisor' | 'sent' | 'accepted' | 'returned';

type Row = (typeof resultMoveRows)[number];
export type ResultAction = Row['action'];
/** Names of the conditions of moves. */
export type ResultCondition = NamedIn<Row, 'conditions'>;
/** Names of the effects of moves. */
export type ResultEffect = NamedIn<Row, 'effects'>;

/** A result may go through a supervisor: `toWhenSupervised` is its status then. */
export interface ResultMove extends StatusMove<ResultStatus, ResultAction, ResultCondition, ResultEffect> {
  readonly toWhenSupervised?: ResultStatus;
  /** True for the move made with the form in which the result is entered; every other decides on what was sent. */
  readonly inEntryForm?: boolean;
  /** Thai words of the button in the table of a round, where the move is made there too. */
  readonly inTable?: string;
  /** Thai text of the move in the result's thread. */
  readonly inThread: string;
}

export const resultMoves: readonly ResultMove[] = resultMoveRows;
/** The moves that decide on what was sent: approving, accepting, returning and re-opening. */
export const resultDecisions: readonly ResultMove[] = resultMoves.filter((move) => !move.inEntryForm);

export const resultStatusNames: Readonly<Record<ResultStatus, string>> = {
  draft: 'กำลังกรอก',
  'with-supervisor': 'รอผู้กำกับดูแลอนุมัติ',
  sent: 'ส่งจังหวัดแล้ว',
  accepted: 'จังหวัดรับแล้ว',
  returned: 'ส่งกลับให้แก้ไข',
};

/** The target of a move: the supervisor first, if the indicator has one. */
export function targetOf(move: ResultMove, supervised: boolean): ResultStatus {
  return supervised ? (move.toWhenSupervised ?? move.to) : move.to;
}

/**
 * The current status of a result: one that is with a supervisor who no longer exists waits for the provincial office.
 */
export function currentStatusOf(status: ResultStatus, supervised: boolean): ResultStatus {
  return status === 'with-supervisor' && !supervised ? 'sent' : status;
}
