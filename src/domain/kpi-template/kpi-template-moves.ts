import type { Indicator } from '../agreement/indicator.ts';
import type { StatusMove } from '../lifecycle/status-move.ts';

export type TemplateStatus = 'draft' | 'submitted' | 'to-fix' | 'passed';
export type TemplateAction = 'submit' | 'pass' | 'return-for-fix';

export const templateStatusNames: Readonly<Record<TemplateStatus, string>> = {
  draft: 'ร่าง',
  submitted: 'ส่งแล้ว รอตรวจ',
  'to-fix': 'ต้องแก้ไข',
  passed: 'ผ่านการตรวจ',
};

const auditClause = {
  clause: 'คู่มือ 2554 ข้อ 1.5.2 — สำนักงาน ก.พ.ร. ส่งผลการตรวจสอบรายละเอียดตัวชี้วัด (KPI Audit) ให้จังหวัด',
};

/** The life of one indicator's KPI template (domain §2 step 5). */
export const templateMoves: readonly StatusMove<TemplateStatus, TemplateAction>[] = [
  {
    action: 'submit',
    from: ['draft', 'to-fix'],
    to: 'submitted',
    permission: 'submit-kpi-template',
    actor: 'provincial-officer',
    forward: true,
    needsReason: false,
    button: 'ส่งรายละเอียดตัวชี้วัดให้สำนักงาน ก.พ.ร.',
    done: 'ส่งรายละเอียดตัวชี้วัด',
    source: {
      clause: 'คู่มือ 2554 ข้อ 1.5.2 — กลุ่มจังหวัดและจังหวัดส่งรายละเอียดตัวชี้วัด (KPI Template) ให้สำนักงาน ก.พ.ร.',
    },
  },
  {
    action: 'pass',
    from: ['submitted'],
    to: 'passed',
    permission: 'audit-kpi-template',
    actor: 'opdc-officer',
    forward: true,
    needsReason: false,
    button: 'สรุปผลตรวจว่าผ่าน',
    done: 'ตรวจรายละเอียดตัวชี้วัดผ่าน',
    source: auditClause,
  },
  {
    action: 'return-for-fix',
    from: ['submitted'],
    to: 'to-fix',
    permission: 'audit-kpi-template',
    actor: 'opdc-officer',
    forward: false,
    // The reason stands beside each field that must be fixed.
    needsReason: false,
    button: 'สรุปผลตรวจและส่งกลับให้แก้ไข',
    done: 'ส่งรายละเอียดตัวชี้วัดกลับให้แก้ไข',
    source: auditClause,
  },
];

/** The statuses of an agreement from which its templates are written: what is to be measured stands. */
const settled: readonly string[] = ['agreed', 'signing', 'signed'];

/** True where the party writes a template of it: a cancelled one needs none, one shared by the cluster is the cluster's. */
export function needsTemplate({ inForce, sharedFrom }: Pick<Indicator, 'inForce' | 'sharedFrom'>): boolean {
  return inForce === 'in-force' && !sharedFrom;
}

/** True where the agreement has come far enough for templates. */
export function templatesAreOpen(agreementStatus: string): boolean {
  return settled.includes(agreementStatus);
}
