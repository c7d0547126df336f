import type { NamedIn, StatusMove } from '../lifecycle/status-move.ts';
import { resultMoveRows } from './result-moves.data.ts';

export type ResultStatus = 'draft' | 'with-supervisor' | 'sent' | 'accepted' | 'returned';

type Row = (typeof resultMoveRows)[number];
export type ResultAction = Row['action'];
/** Names that the rows give to what must hold before a move. */
export type ResultCondition = NamedIn<Row, 'conditions'>;
/** Names that the rows give to what follows from a move. */
export type ResultEffect = NamedIn<Row, 'effects'>;

/** A result may pass a supervisor on its way: `toWhenSupervised` is where it then goes. */
export interface ResultMove extends StatusMove<ResultStatus, ResultAction, ResultCondition, ResultEffect> {
  readonly toWhenSupervised?: ResultStatus;
  /** True for the move made with the form in which the result is entered; every other decides on what was sent. */
  readonly inEntryForm?: boolean;
  /** Thai words of the button in the table of a round, where the move is made there too. */
  readonly inTable?: string;
  /** Thai words of the move as a line of the result's thread. */
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

/** Where a move leads: past the supervisor where the indicator has one. */
export function targetOf(move: ResultMove, supervised: boolean): ResultStatus {
  return supervised ? (move.toWhenSupervised ?? move.to) : move.to;
}

/** Where a result stands today: with a supervisor who is there no more, it waits for the provincial office. */
export function currentStatusOf(status: ResultStatus, supervised: boolean): ResultStatus {
  return status === 'with-supervisor' && !supervised ? 'sent' : status;
}
