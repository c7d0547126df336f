import type { TableMove } from '../lifecycle/status-move.ts';
import { siteVisitMoveRows } from './site-visit-moves.data.ts';

export const siteVisitStatuses = ['draft', 'announced', 'confirmed', 'day-asked', 'cancelled', 'signed-off'] as const;
export type SiteVisitStatus = (typeof siteVisitStatuses)[number];

type Row = (typeof siteVisitMoveRows)[number];
export type SiteVisitAction = Row['action'];
export type SiteVisitMove = TableMove<SiteVisitStatus, Row>;

export const siteVisitMoves: readonly SiteVisitMove[] = siteVisitMoveRows;

export const siteVisitStatusNames: Readonly<Record<SiteVisitStatus, string>> = {
  draft: 'ร่าง ยังไม่แจ้งจังหวัด',
  announced: 'แจ้งแล้ว รอจังหวัดยืนยัน',
  confirmed: 'จังหวัดยืนยันแล้ว',
  'day-asked': 'จังหวัดขอวันอื่น รอพิจารณา',
  cancelled: 'ยกเลิกแล้ว',
  'signed-off': 'รับรองข้อค้นพบแล้ว',
};
