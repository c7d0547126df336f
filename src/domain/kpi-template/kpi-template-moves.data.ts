const auditClause = {
  clause: 'คู่มือ 2554 ข้อ 1.5.2 — สำนักงาน ก.พ.ร. ส่งผลการตรวจสอบรายละเอียดตัวชี้วัด (KPI Audit) ให้จังหวัด',
} as const;

/** The lifecycle of one indicator's KPI template. */
export const templateMoveRows = [
  {
    action: 'submit',
    from: ['draft', 'to-fix'],
    to: 'submitted',
    permission: 'submit-kpi-template',
    actor: 'provincial-officer',
    forward: true,
    needsReason: false,
    conditions: ['values-fit-form', 'template-whole'],
    effects: ['submission'],
    button: 'ส่ง KPI Template ให้สำนักงาน ก.พ.ร.',
    notice: 'ส่งแล้ว รอสำนักงาน ก.พ.ร. ตรวจ',
    done: 'ส่ง KPI Template',
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
    partOf: 'audit',
    conditions: ['audit-whole'],
    effects: ['audit-kept'],
    button: 'สรุปผลตรวจว่าผ่าน',
    done: 'ตรวจ KPI Template ผ่าน',
    source: auditClause,
  },
  {
    action: 'return-for-fix',
    from: ['submitted'],
    to: 'to-fix',
    permission: 'audit-kpi-template',
    actor: 'opdc-officer',
    forward: false,
    // The reason is beside each field that must be corrected.
    needsReason: false,
    partOf: 'audit',
    conditions: ['audit-whole'],
    effects: ['audit-kept'],
    button: 'สรุปผลตรวจและส่งกลับให้แก้ไข',
    done: 'ส่ง KPI Template กลับให้แก้ไข',
    source: auditClause,
  },
] as const;
