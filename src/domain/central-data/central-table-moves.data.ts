const handing = {
  assumption: 'เอกสารต้นทางให้หน่วยงานกลางส่งผล (คู่มือ 2554 แผนภาพที่ 4) ไม่ระบุขั้นตรวจในหน่วยงาน จึงให้ผู้จัดทำส่งให้อีกคนรับรอง',
} as const;

/** The lifecycle of one version of a central table. */
export const centralTableMoveRows = [
  {
    action: 'hand-over',
    from: ['draft'],
    to: 'handed-over',
    permission: 'supply-central-score',
    actor: 'central-data-owner',
    forward: true,
    needsReason: false,
    conditions: ['table-is-whole'],
    button: 'ส่งให้รับรอง',
    consequences: ['แก้ไขไม่ได้ระหว่างรอรับรอง', 'ผลของจังหวัดยังไม่เปลี่ยน'],
    notice: 'ส่งให้รับรองแล้ว',
    done: 'ส่งตารางข้อมูลส่วนกลางให้รับรอง',
    source: handing,
  },
  {
    action: 'return-table',
    from: ['handed-over'],
    to: 'draft',
    permission: 'sign-off-central-table',
    actor: 'central-data-owner',
    forward: false,
    needsReason: true,
    effects: ['reason-kept'],
    button: 'ส่งกลับให้ผู้จัดทำแก้ไข',
    consequences: ['ผู้จัดทำแก้ไขตารางได้อีกครั้ง เหตุผลแสดงที่ตาราง'],
    notice: 'ส่งกลับให้ผู้จัดทำแก้ไขแล้ว',
    done: 'ส่งตารางข้อมูลส่วนกลางกลับให้แก้ไข',
    source: handing,
  },
  {
    action: 'sign-off',
    from: ['handed-over'],
    to: 'signed-off',
    permission: 'sign-off-central-table',
    actor: 'central-data-owner',
    forward: true,
    needsReason: false,
    binding: {
      act: 'signatures',
      why: 'ค่าในตารางที่รับรองแล้วเข้าผลและคะแนนของทุกจังหวัดที่เปิดรอบ และแก้ไขไม่ได้อีกนอกจากออกฉบับใหม่',
    },
    otherPersonThan: {
      acts: [
        { action: 'central-table.save', words: 'กรอกตารางนี้' },
        { action: 'central-table.hand-over', words: 'ส่งตารางนี้ให้รับรอง' },
      ],
      since: 'central-table.sign-off',
      source: {
        assumption: 'เอกสารต้นทางไม่ระบุผู้รับรองข้อมูลของหน่วยงานกลาง จึงกำหนดให้เป็นอีกคนในหน่วยงานเจ้าของข้อมูล',
      },
    },
    conditions: ['table-is-whole'],
    effects: ['signed-now', 'figures-entered'],
    button: 'รับรองตารางนี้',
    consequences: [
      'ค่าเข้าผลของจังหวัดที่เปิดรอบและยังไม่ส่งรายงาน พร้อมชื่อเอกสารต้นทาง',
      'รายงานที่ส่งแล้ว คะแนนที่สรุปหรือประกาศแล้ว ไม่เปลี่ยน',
      'แก้ไขภายหลังได้ด้วยฉบับใหม่พร้อมเหตุผล',
    ],
    notice: 'รับรองแล้ว ค่าเข้าผลของจังหวัดที่เปิดรอบ',
    done: 'รับรองตารางข้อมูลส่วนกลาง',
    source: {
      assumption:
        'คู่มือ 2554 แผนภาพที่ 4 ให้รับข้อมูลจากหน่วยงานกลางที่เป็นเจ้าภาพตัวชี้วัด ไม่ระบุวิธีรับรอง จึงให้ผู้มีบทบาทในหน่วยงานเจ้าของข้อมูลรับรองก่อนใช้',
    },
  },
] as const;
