/** The kinds of act for which a second factor may be required; each is one row of the policy. */
export const factorActs = ['signatures', 'endorsement', 'announcement', 'administration'] as const;

export type FactorAct = (typeof factorActs)[number];

/** Why a second factor may be required for each; no source states it. */
export const factorActSources: Readonly<Record<FactorAct, { readonly assumption: string }>> = {
  signatures: {
    assumption:
      'ลายมือชื่อผูกพันจังหวัดตลอดปีงบประมาณ ไม่มีเอกสารต้นทางใดกำหนดให้ยืนยันตัวตนสองขั้น จึงกำหนดไว้เพราะรหัสผ่านที่รั่วเพียงอย่างเดียวไม่ควรลงนามแทนได้',
  },
  endorsement: {
    assumption:
      'รายงานที่รับรองแล้วเป็นคำรายงานของจังหวัดต่อสำนักงาน ก.พ.ร. ไม่มีเอกสารต้นทางใดกำหนดให้ยืนยันตัวตนสองขั้น จึงกำหนดไว้เพราะการรับรองเรียกคืนเองไม่ได้',
  },
  announcement: {
    assumption:
      'คะแนนที่สรุปและผลที่ประกาศแล้วแก้ไขไม่ได้อีก และประชาชนอ่านได้ ไม่มีเอกสารต้นทางใดกำหนดให้ยืนยันตัวตนสองขั้น จึงกำหนดไว้ให้เข้มเท่าการลงนาม',
  },
  administration: {
    assumption:
      'ผู้ดูแลระบบให้บทบาทและเปิดปิดบัญชีของทุกคนได้ ไม่มีเอกสารต้นทางใดกำหนดให้ยืนยันตัวตนสองขั้น จึงกำหนดไว้เพราะบัญชีนี้เปิดทางไปสู่อำนาจอื่นทั้งหมด',
  },
};
