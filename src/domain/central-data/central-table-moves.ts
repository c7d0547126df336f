import type { TableMove } from '../lifecycle/status-move.ts';
import { centralTableMoveRows } from './central-table-moves.data.ts';

export const centralTableStatuses = ['draft', 'handed-over', 'signed-off'] as const;
export type CentralTableStatus = (typeof centralTableStatuses)[number];

type Row = (typeof centralTableMoveRows)[number];
export type CentralTableAction = Row['action'];
export type CentralTableMove = TableMove<CentralTableStatus, Row>;

export const centralTableMoves: readonly CentralTableMove[] = centralTableMoveRows;

export const centralTableStatusNames: Readonly<Record<CentralTableStatus, string>> = {
  draft: 'ร่าง ยังไม่รับรอง',
  'handed-over': 'รอรับรอง',
  'signed-off': 'รับรองแล้ว',
};
