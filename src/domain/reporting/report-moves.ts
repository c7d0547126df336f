import type { NamedIn, StatusMove } from '../lifecycle/status-move.ts';
import { reportMoveRows } from './report-moves.data.ts';

export type ReportStatus = 'open' | 'with-governor' | 'submitted' | 'received' | 'assessed' | 'final';

type Row = (typeof reportMoveRows)[number];
export type ReportAction = Row['action'];
/** Names of the conditions of moves. */
export type ReportCondition = NamedIn<Row, 'conditions'>;
/** Names of the effects of moves. */
export type ReportEffect = NamedIn<Row, 'effects'>;
export type ReportMove = StatusMove<ReportStatus, ReportAction, ReportCondition, ReportEffect>;

export const reportMoves: readonly ReportMove[] = reportMoveRows;
/** Those that are made on their own; the others are part of another act. */
export const ownReportMoves: readonly ReportMove[] = reportMoves.filter((move) => move.partOf === undefined);
export const reportActions: readonly ReportAction[] = ownReportMoves.map((move) => move.action);

export const reportStatusNames: Readonly<Record<ReportStatus, string>> = {
  open: 'จังหวัดกำลังรวบรวมผล',
  'with-governor': 'เสนอผู้ว่าราชการจังหวัดรับรอง',
  submitted: 'ส่งสำนักงาน ก.พ.ร. แล้ว',
  received: 'สำนักงาน ก.พ.ร. รับแล้ว',
  assessed: 'ประเมินแล้ว รอประกาศผล',
  final: 'ประกาศผลแล้ว',
};
