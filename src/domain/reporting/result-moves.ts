import type { StatusMove } from '../lifecycle/status-move.ts';

export type ResultStatus = 'draft' | 'with-supervisor' | 'sent' | 'accepted' | 'returned';
export type ResultAction =
  | 'send-result'
  | 'approve-result'
  | 'send-back-result'
  | 'return-result'
  | 'accept-result'
  | 'reopen-result';

export const resultStatusNames: Readonly<Record<ResultStatus, string>> = {
  draft: 'กำลังกรอก',
  'with-supervisor': 'รอผู้กำกับดูแลอนุมัติ',
  sent: 'ส่งจังหวัดแล้ว',
  accepted: 'จังหวัดรับแล้ว',
  returned: 'ส่งกลับให้แก้ไข',
};

/** A result may pass a supervisor on its way: `toWhenSupervised` is where it then goes. */
export interface ResultMove extends StatusMove<ResultStatus, ResultAction> {
  readonly toWhenSupervised?: ResultStatus;
}

/** Why a result passes a supervisor at all. */
export const supervision = {
  assumption: 'เอกสารต้นทางไม่ระบุขั้นอนุมัติในหน่วยงาน จึงให้ผู้กำกับดูแลที่มีบัญชีผู้ใช้อนุมัติก่อน ตัวชี้วัดที่ไม่มีผู้กำกับดูแลในระบบส่งตรงถึงสำนักงานจังหวัด',
} as const;

/** One indicator's result in one round: host, its supervisor where there is one, province (domain §2 steps 6 and 8). */
export const resultMoves: readonly ResultMove[] = [
  {
    action: 'send-result',
    from: ['draft', 'returned'],
    to: 'sent',
    toWhenSupervised: 'with-supervisor',
    permission: 'send-result',
    actor: 'kpi-host',
    forward: true,
    needsReason: false,
    button: 'ส่งผลให้สำนักงานจังหวัด',
    done: 'ส่งผลการดำเนินงาน',
    source: { clause: 'จังหวัดเชียงใหม่ ว 75275 — หน่วยงานรายงานผลตามแบบฟอร์ม ส่งให้จังหวัดเพื่อรวบรวม' },
  },
  {
    action: 'approve-result',
    from: ['with-supervisor'],
    to: 'sent',
    permission: 'approve-result',
    actor: 'kpi-supervisor',
    forward: true,
    needsReason: false,
    button: 'อนุมัติและส่งสำนักงานจังหวัด',
    done: 'ผู้กำกับดูแลอนุมัติผล',
    source: supervision,
  },
  {
    action: 'send-back-result',
    from: ['with-supervisor'],
    to: 'returned',
    permission: 'approve-result',
    actor: 'kpi-supervisor',
    forward: false,
    needsReason: true,
    button: 'ส่งกลับให้ผู้จัดเก็บแก้ไข',
    done: 'ผู้กำกับดูแลส่งผลกลับให้แก้ไข',
    source: supervision,
  },
  {
    action: 'accept-result',
    from: ['sent'],
    to: 'accepted',
    permission: 'accept-result',
    actor: 'provincial-officer',
    forward: true,
    needsReason: false,
    button: 'รับผลตัวชี้วัดนี้',
    done: 'รับผลการดำเนินงาน',
    source: { clause: 'จังหวัดเชียงใหม่ ว 75275 — จังหวัดรวบรวมส่งสำนักงาน ก.พ.ร.' },
  },
  {
    action: 'return-result',
    from: ['sent', 'accepted'],
    to: 'returned',
    permission: 'return-result',
    actor: 'provincial-officer',
    forward: false,
    needsReason: true,
    button: 'ส่งกลับให้เจ้าภาพแก้ไข',
    done: 'ส่งผลกลับให้เจ้าภาพแก้ไข',
    source: { assumption: 'เอกสารต้นทางไม่ระบุวิธีส่งกลับ จึงกำหนดให้ส่งกลับได้พร้อมเหตุผลเสมอ' },
  },
  {
    action: 'reopen-result',
    from: ['with-supervisor', 'sent', 'accepted'],
    to: 'returned',
    permission: 'return-report',
    actor: 'opdc-officer',
    forward: false,
    needsReason: true,
    button: 'ให้แก้ไขตัวชี้วัดนี้',
    done: 'เปิดให้แก้ไขตามที่สำนักงาน ก.พ.ร. ส่งกลับ',
    source: { assumption: 'สำนักงาน ก.พ.ร. ส่งรายงานกลับได้ โดยระบุตัวชี้วัดที่ต้องแก้ไข' },
  },
];

/** Where a move leads: past the supervisor where the indicator has one. */
export function targetOf(move: ResultMove, supervised: boolean): ResultStatus {
  return supervised ? (move.toWhenSupervised ?? move.to) : move.to;
}

/** Where a result stands today: with a supervisor who is there no more, it waits for the provincial office. */
export function currentStatusOf(status: ResultStatus, supervised: boolean): ResultStatus {
  return status === 'with-supervisor' && !supervised ? 'sent' : status;
}
