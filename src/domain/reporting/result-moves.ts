import type { StatusMove } from '../lifecycle/status-move.ts';

export type ResultStatus = 'draft' | 'sent' | 'accepted' | 'returned';
export type ResultAction = 'send-result' | 'return-result' | 'accept-result' | 'reopen-result';

export const resultStatusNames: Readonly<Record<ResultStatus, string>> = {
  draft: 'กำลังกรอก',
  sent: 'ส่งจังหวัดแล้ว',
  accepted: 'จังหวัดรับแล้ว',
  returned: 'ส่งกลับให้แก้ไข',
};

/** One indicator's result in one round: host to province (domain §2 steps 6 and 8). */
export const resultMoves: readonly StatusMove<ResultStatus, ResultAction>[] = [
  {
    action: 'send-result',
    from: ['draft', 'returned'],
    to: 'sent',
    permission: 'send-result',
    actor: 'kpi-host',
    forward: true,
    needsReason: false,
    button: 'ส่งผลให้สำนักงานจังหวัด',
    done: 'ส่งผลการดำเนินงานให้จังหวัด',
    source: { clause: 'จังหวัดเชียงใหม่ ว 75275 — หน่วยงานรายงานผลตามแบบฟอร์ม ส่งให้จังหวัดเพื่อรวบรวม' },
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
    from: ['sent', 'accepted'],
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
