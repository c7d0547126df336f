import type { TableMove } from '../lifecycle/status-move.ts';
import { planMoveRows } from './plan-moves.data.ts';

export const planStatuses = ['draft', 'sent', 'received', 'returned', 'withdrawn', 'discarded'] as const;
export type PlanStatus = (typeof planStatuses)[number];

type Row = (typeof planMoveRows)[number];
export type PlanAction = Row['action'];
export type PlanMove = TableMove<PlanStatus, Row>;

export const planMoves: readonly PlanMove[] = planMoveRows;

export const planStatusNames: Readonly<Record<PlanStatus, string>> = {
  draft: 'ร่าง ยังไม่ส่ง',
  sent: 'ส่งแล้ว รอสำนักงาน ก.พ.ร. รับ',
  received: 'สำนักงาน ก.พ.ร. รับแล้ว',
  returned: 'ส่งกลับให้แก้ไข',
  withdrawn: 'ถอนแล้ว',
  discarded: 'ยกเลิกร่างแล้ว',
};
