import type { TableMove } from '../lifecycle/status-move.ts';
import { settlementMoveRows } from './settlement-moves.data.ts';

export const settlementStatuses = ['scoring', 'differing', 'proposed', 'settled'] as const;
export type SettlementStatus = (typeof settlementStatuses)[number];

type Row = (typeof settlementMoveRows)[number];
export type SettlementAction = Row['action'];
export type SettlementMove = TableMove<SettlementStatus, Row>;

export const settlementMoves: readonly SettlementMove[] = settlementMoveRows;

export const settlementStatusNames: Readonly<Record<SettlementStatus, string>> = {
  scoring: 'ผู้ประเมินให้คะแนน',
  differing: 'คะแนนต่างกัน รอปรับร่วมกัน',
  proposed: 'รอผู้ประเมินอีกคนยืนยัน',
  settled: 'สรุปคะแนนของคณะแล้ว',
};
