import type { StatusMove } from '../lifecycle/status-move.ts';

export type AgreementStatus = 'draft' | 'proposed' | 'agreed' | 'signed';
export type AgreementAction = 'propose' | 'return-proposal' | 'agree' | 'sign';

export const agreementStatusNames: Readonly<Record<AgreementStatus, string>> = {
  draft: 'ร่าง',
  proposed: 'เสนอสำนักงาน ก.พ.ร. แล้ว',
  agreed: 'เห็นชอบแล้ว รอลงนาม',
  signed: 'ลงนามแล้ว',
};

/** The agreement's lifecycle (domain §2 steps 2–4). */
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
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 2 — จังหวัดเสนอตัวชี้วัดและเกณฑ์การให้คะแนน' },
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
    action: 'agree',
    from: ['proposed'],
    to: 'agreed',
    permission: 'agree-agreement',
    actor: 'opdc-officer',
    forward: true,
    needsReason: false,
    button: 'เห็นชอบตัวชี้วัด น้ำหนัก และค่าเป้าหมาย',
    done: 'เห็นชอบคำรับรองฯ',
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 2 — วิเคราะห์ความเหมาะสมตัวชี้วัดและเกณฑ์การให้คะแนน' },
  },
  {
    action: 'sign',
    from: ['agreed'],
    to: 'signed',
    permission: 'sign-agreement',
    actor: 'governor',
    forward: true,
    needsReason: false,
    button: 'ลงนามคำรับรองการปฏิบัติราชการ',
    done: 'ลงนามคำรับรองฯ',
    source: { clause: 'คู่มือ 2554 ข้อ 1.4.2 การลงนามในคำรับรองการปฏิบัติราชการ' },
  },
];
