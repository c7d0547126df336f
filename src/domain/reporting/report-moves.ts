import type { StatusMove } from '../lifecycle/status-move.ts';

export type ReportStatus = 'open' | 'with-governor' | 'submitted' | 'received' | 'assessed' | 'final';
export type ReportAction =
  | 'send-to-governor'
  | 'send-back'
  | 'endorse'
  | 'return'
  | 'receive'
  | 'conclude-assessment'
  | 'announce';

export const reportStatusNames: Readonly<Record<ReportStatus, string>> = {
  open: 'จังหวัดกำลังรวบรวมผล',
  'with-governor': 'เสนอผู้ว่าราชการจังหวัดรับรอง',
  submitted: 'ส่งสำนักงาน ก.พ.ร. แล้ว',
  received: 'สำนักงาน ก.พ.ร. รับแล้ว รอประเมิน',
  assessed: 'ประเมินแล้ว รอประกาศผล',
  final: 'ประกาศผลแล้ว',
};

const returning = { assumption: 'เอกสารต้นทางไม่ระบุวิธีส่งกลับ จึงกำหนดให้ส่งกลับได้พร้อมเหตุผลเสมอ' } as const;

/** The province's self-assessment report (SAR) of one round (domain §2 steps 8, 10 and 11). */
export const reportMoves: readonly StatusMove<ReportStatus, ReportAction>[] = [
  {
    action: 'send-to-governor',
    from: ['open'],
    to: 'with-governor',
    permission: 'submit-report-to-governor',
    actor: 'provincial-officer',
    forward: true,
    needsReason: false,
    button: 'เสนอผู้ว่าราชการจังหวัดรับรองรายงาน',
    done: 'เสนอผู้ว่าราชการจังหวัดรับรองรายงาน',
    source: { clause: 'จังหวัดเชียงใหม่ ว 75275 — จังหวัดรวบรวมรายงานการประเมินผลตนเอง' },
  },
  {
    action: 'send-back',
    from: ['with-governor'],
    to: 'open',
    permission: 'endorse-report',
    actor: 'governor',
    forward: false,
    needsReason: true,
    button: 'ส่งกลับให้สำนักงานจังหวัดแก้ไข',
    done: 'ผู้ว่าราชการจังหวัดส่งรายงานกลับให้แก้ไข',
    source: returning,
  },
  {
    action: 'endorse',
    from: ['with-governor'],
    to: 'submitted',
    permission: 'endorse-report',
    actor: 'governor',
    forward: true,
    needsReason: false,
    button: 'รับรองและส่งรายงานให้สำนักงาน ก.พ.ร.',
    done: 'รับรองและส่งรายงานให้สำนักงาน ก.พ.ร.',
    source: { clause: 'คู่มือ 2554 ข้อ 1.5.2 — จังหวัดส่งรายงานการประเมินผลตนเองให้สำนักงาน ก.พ.ร.' },
  },
  {
    action: 'return',
    from: ['submitted', 'received'],
    to: 'open',
    permission: 'return-report',
    actor: 'opdc-officer',
    forward: false,
    needsReason: true,
    button: 'ส่งรายงานกลับให้จังหวัดแก้ไข',
    done: 'สำนักงาน ก.พ.ร. ส่งรายงานกลับให้แก้ไข',
    source: returning,
  },
  {
    action: 'receive',
    from: ['submitted'],
    to: 'received',
    permission: 'receive-report',
    actor: 'opdc-officer',
    forward: true,
    needsReason: false,
    button: 'รับรายงานของจังหวัด',
    done: 'สำนักงาน ก.พ.ร. รับรายงาน',
    source: { clause: 'คู่มือ 2554 ข้อ 1.5.2 — ส่งให้ถึงสำนักงาน ก.พ.ร. ภายในเวลาที่กำหนด' },
  },
  {
    action: 'conclude-assessment',
    from: ['received'],
    to: 'assessed',
    permission: 'assess',
    actor: 'evaluator',
    forward: true,
    needsReason: false,
    button: 'สรุปคะแนนประเมิน',
    done: 'สรุปคะแนนประเมิน',
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 4 — ผู้ประเมินวิเคราะห์ผลและตรวจสอบผลการประเมินให้สมบูรณ์ครบถ้วน' },
  },
  {
    action: 'announce',
    from: ['assessed'],
    to: 'final',
    permission: 'finalise-result',
    actor: 'opdc-officer',
    forward: true,
    needsReason: false,
    button: 'ประกาศผลและแจ้งจังหวัด',
    done: 'ประกาศผลการประเมินและแจ้งจังหวัด',
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 4 — สรุปผลการประเมิน แจ้งผลการประเมินให้จังหวัดทราบ' },
  },
];
