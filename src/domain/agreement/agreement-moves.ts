import type { StatusMove } from '../lifecycle/status-move.ts';

export const agreementStatuses = [
  'draft',
  'proposed',
  'annexes-sent',
  'negotiating',
  'agreed',
  'signing',
  'signed',
] as const;

export type AgreementStatus = (typeof agreementStatuses)[number];

export const agreementActions = [
  'propose',
  'return-proposal',
  'send-annexes',
  'confirm-annexes',
  'open-negotiation',
  'conclude-negotiation',
  'sign',
  'countersign',
] as const;

export type AgreementAction = (typeof agreementActions)[number];

export const agreementStatusNames: Readonly<Record<AgreementStatus, string>> = {
  draft: 'ร่าง',
  proposed: 'เสนอสำนักงาน ก.พ.ร. แล้ว',
  'annexes-sent': 'ส่งเอกสารแนบท้ายแล้ว รอจังหวัดยืนยัน',
  negotiating: 'อยู่ระหว่างเจรจา',
  agreed: 'ตกลงกันแล้ว รอลงนาม',
  signing: 'ลงนามแล้วบางส่วน',
  signed: 'ลงนามครบแล้ว',
};

const chart = 'คู่มือ 2554 แผนภาพที่ 2';

/** The agreement's lifecycle (domain §2 steps 2–4): one branch when all is on the list, one through negotiation. */
export const agreementMoves: readonly StatusMove<AgreementStatus, AgreementAction>[] = [
  {
    action: 'propose',
    from: ['draft'],
    to: 'proposed',
    permission: 'propose-agreement',
    actor: 'provincial-officer',
    forward: true,
    needsReason: false,
    button: 'เสนอคำรับรองให้สำนักงาน ก.พ.ร. พิจารณา',
    done: 'เสนอคำรับรองฯ',
    source: { clause: `${chart} — จังหวัดเสนอตัวชี้วัดและเกณฑ์การให้คะแนน` },
  },
  {
    action: 'send-annexes',
    from: ['proposed'],
    to: 'annexes-sent',
    permission: 'agree-agreement',
    actor: 'opdc-officer',
    forward: true,
    needsReason: false,
    button: 'ส่งเอกสารแนบท้ายให้จังหวัดยืนยัน',
    done: 'ส่งเอกสารแนบท้ายคำรับรองฯ',
    source: { clause: `${chart} — ทุกตัวชี้วัดเป็นไปตามรายการที่ อ.ก.พ.ร. เห็นชอบ ส่งเอกสารแนบท้ายให้จังหวัดยืนยัน` },
  },
  {
    action: 'open-negotiation',
    from: ['proposed', 'annexes-sent'],
    to: 'negotiating',
    permission: 'agree-agreement',
    actor: 'opdc-officer',
    forward: false,
    needsReason: false,
    button: 'เปิดการเจรจากับจังหวัด',
    done: 'เปิดการเจรจา',
    source: { clause: `${chart} — มีตัวชี้วัดนอกรายการหรือยังไม่ตกลง ให้เจรจาความเหมาะสม` },
  },
  {
    action: 'return-proposal',
    from: ['proposed'],
    to: 'draft',
    permission: 'agree-agreement',
    actor: 'opdc-officer',
    forward: false,
    needsReason: true,
    button: 'ส่งกลับให้จังหวัดแก้ไข',
    done: 'ส่งร่างคำรับรองฯ กลับให้แก้ไข',
    source: { assumption: 'เอกสารต้นทางไม่ระบุวิธีส่งกลับ จึงกำหนดให้ส่งกลับพร้อมเหตุผล' },
  },
  {
    action: 'confirm-annexes',
    from: ['annexes-sent'],
    to: 'agreed',
    permission: 'propose-agreement',
    actor: 'provincial-officer',
    forward: true,
    needsReason: false,
    button: 'ยืนยันเอกสารแนบท้ายคำรับรองฯ',
    done: 'ยืนยันเอกสารแนบท้าย',
    source: { clause: `${chart} — จังหวัดยืนยันเอกสารแนบท้ายคำรับรองฯ` },
  },
  {
    action: 'conclude-negotiation',
    from: ['negotiating'],
    to: 'agreed',
    permission: 'agree-agreement',
    actor: 'opdc-officer',
    forward: true,
    needsReason: false,
    button: 'สรุปผลการเจรจาเป็นข้อตกลง',
    done: 'สรุปผลการเจรจา',
    source: { clause: `${chart} — ปรับเอกสารแนบท้ายตามมติการเจรจา` },
  },
  {
    action: 'sign',
    from: ['agreed'],
    to: 'signing',
    toWhenLast: 'signed',
    permission: 'sign-agreement',
    actor: 'governor',
    forward: true,
    needsReason: false,
    button: 'ลงนามคำรับรองการปฏิบัติราชการ',
    done: 'ลงนามคำรับรองฯ',
    source: { clause: 'คู่มือ 2554 ข้อ 1.4.2 การลงนามในคำรับรองการปฏิบัติราชการ' },
  },
  {
    action: 'countersign',
    from: ['signing'],
    to: 'signing',
    toWhenLast: 'signed',
    permission: 'countersign-agreement',
    actor: 'supervising-minister',
    forward: true,
    needsReason: false,
    button: 'ลงนามร่วมในคำรับรองการปฏิบัติราชการ',
    done: 'ลงนามร่วมในคำรับรองฯ',
    source: { clause: 'คู่มือ 2554 ข้อ 1.4.2 ตารางการลงนามในคำรับรองการปฏิบัติราชการของจังหวัด' },
  },
];
