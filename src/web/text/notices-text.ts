import type { NoticeKind } from '../../domain/letters/letter-about.ts';

/** Wording of the letters that tell provinces of a year's framework and results. */
export const noticesText = {
  title: 'หนังสือแจ้งจังหวัด',
  link: 'หนังสือแจ้งจังหวัดถึงกรอบและผลการประเมิน',
  lead: 'ระบบเตรียมร่างจากแบบและข้อมูลที่เผยแพร่แล้ว เจ้าหน้าที่แก้ไข ส่งตรวจ ลงนาม ออกเลข และส่งเอง ไม่มีหนังสือฉบับใดส่งออกไปโดยอัตโนมัติ',
  letter: 'หนังสือ',
  status: 'สถานะ',
  recipients: 'ผู้รับ',
  unit: 'หน่วยงานเจ้าของเรื่อง',
  none: 'ยังไม่มีหนังสือแจ้ง',
  prepared: 'เตรียมร่างหนังสือแล้ว ตรวจข้อความก่อนส่งตรวจ',
  unitsFirst: 'ก่อนเตรียมหนังสือ เพิ่มหน่วยงานเจ้าของเรื่องพร้อมรหัสหนังสือ',
  frameworkFacts: (version: number) => `กรอบที่ใช้อยู่คือฉบับที่ ${version}`,
  resultsFacts: (announced: number, untold: number) => `ประกาศผลแล้ว ${announced} จังหวัด ยังไม่มีหนังสือแจ้ง ${untold} จังหวัด`,
} as const;

export const noticeNames: Readonly<Record<NoticeKind, { readonly title: string; readonly button: string }>> = {
  framework: { title: 'แจ้งกรอบการประเมินและรายการตัวชี้วัด', button: 'เตรียมหนังสือเวียนแจ้งกรอบ' },
  results: { title: 'แจ้งผลการประเมิน', button: 'เตรียมหนังสือแจ้งผล' },
};
