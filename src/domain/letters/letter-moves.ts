import type { TableMove } from '../lifecycle/status-move.ts';
import { letterMoveRows } from './letter-moves.data.ts';

export type LetterStatus = 'draft' | 'to-check' | 'checked' | 'signed' | 'issued' | 'cancelled';

type Row = (typeof letterMoveRows)[number];
export type LetterAction = Row['action'];
export type LetterMove = TableMove<LetterStatus, Row>;

export const letterMoves: readonly LetterMove[] = letterMoveRows;

export const letterStatusNames: Readonly<Record<LetterStatus, string>> = {
  draft: 'ร่าง',
  'to-check': 'รอตรวจ',
  checked: 'รอลงนาม',
  signed: 'รอออกเลข',
  issued: 'ออกเลขแล้ว',
  cancelled: 'ยกเลิก',
};

/** In their order. */
export const letterStatuses: readonly LetterStatus[] = [
  'draft',
  'to-check',
  'checked',
  'signed',
  'issued',
  'cancelled',
];
