import type { DocumentAudience, DocumentKind } from '../../domain/library/year-document.ts';

/** Wording of the documents of a year: guidelines, manuals and forms. */
export const libraryText = {
  title: 'แนวทาง คู่มือ และแบบฟอร์ม',
  lead: 'เอกสารที่สำนักงาน ก.พ.ร. เผยแพร่ประกอบการดำเนินงานของปี ที่อยู่ของแต่ละฉบับไม่เปลี่ยน',
  none: 'ยังไม่มีเอกสารของปีนี้',
  noneText: 'เอกสารขึ้นที่นี่เมื่อสำนักงาน ก.พ.ร. เผยแพร่',
  document: 'เอกสาร',
  kind: 'ประเภท',
  audience: 'ผู้อ่าน',
  published: 'เผยแพร่เมื่อ',
  publish: 'เผยแพร่เอกสาร',
  publishedNow: 'เผยแพร่เอกสารแล้ว',
  documentTitle: 'ชื่อเอกสาร',
  titleHint: 'พิมพ์ตามหน้าปก เช่น แนวทางการเจรจาความเหมาะสมตัวชี้วัด ค่าเป้าหมาย และเกณฑ์การให้คะแนน',
  file: 'ไฟล์เอกสาร',
  fileAssumed: 'เอกสารต้นทางไม่ระบุชนิดและขนาดไฟล์ จึงใช้เกณฑ์เดียวกับไฟล์หลักฐาน',
  hash: 'ค่าแฮช (SHA-256)',
  bytes: 'ไบต์',
  withdraw: 'ถอนเอกสาร',
  withdrawn: 'ถอนเอกสารแล้ว',
  withdrawnBecause: (reason: string) => `ถอนแล้ว เพราะ${reason}`,
  reason: 'เหตุผลที่ถอน',
  reasonHint: 'ผู้ที่เปิดที่อยู่ของเอกสารนี้จะได้อ่านเหตุผล',
  tell: 'แจ้งจังหวัดด้วยหนังสือเวียนเรื่องกรอบ ซึ่งมีเอกสารของปีเป็นสิ่งที่ส่งมาด้วย:',
} as const;

export const documentKindNames: Readonly<Record<DocumentKind, string>> = {
  guideline: 'แนวทาง',
  manual: 'คู่มือ',
  form: 'แบบฟอร์ม',
  other: 'เอกสารอื่น',
};

export const documentAudienceNames: Readonly<Record<DocumentAudience, string>> = {
  public: 'ประชาชนทุกคน',
  'signed-in': 'จังหวัดและหน่วยงานที่เข้าสู่ระบบ',
};
