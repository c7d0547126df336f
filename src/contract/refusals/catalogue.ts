import type { CatalogueRefusalFacts } from '../../domain/refusals/catalogue.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the list of indicators: each sentence says what to do. */
export const catalogueRefusals: Wordings<CatalogueRefusalFacts> = {
  'catalogue-draft-exists': {
    status: 409,
    example: { year: 2568 },
    sentence: (facts) => `มีร่างรายการตัวชี้วัดปีงบประมาณ พ.ศ. ${facts.year} อยู่แล้ว — แก้ไขร่างนั้น หรือยกเลิกร่างก่อนเริ่มใหม่`,
  },
  'catalogue-no-draft': {
    status: 409,
    example: { year: 2568 },
    sentence: (facts) => `ไม่มีร่างรายการตัวชี้วัดปีงบประมาณ พ.ศ. ${facts.year} — เริ่มร่างฉบับใหม่จากหน้ารายการตัวชี้วัดก่อน`,
  },
  'catalogue-edition-not-found': {
    status: 404,
    example: { year: 2568 },
    sentence: (facts) => `ไม่พบรายการตัวชี้วัดฉบับที่ขอของปีงบประมาณ พ.ศ. ${facts.year} — เลือกจากฉบับที่มีในหน้ารายการตัวชี้วัด`,
  },
  'indicator-owner-unknown': {
    status: 404,
    example: { year: 2568 },
    sentence: (facts) =>
      `รายการตัวชี้วัดของปีงบประมาณ พ.ศ. ${facts.year} ไม่มีผู้รับผิดชอบชื่อนี้ — เลือกผู้รับผิดชอบจากหน้าตัวชี้วัดตามผู้รับผิดชอบ`,
  },
  'catalogue-source-not-approved': {
    status: 409,
    example: { year: 2568 },
    sentence: (facts) => `รายการของปีงบประมาณ พ.ศ. ${facts.year} ยังเป็นร่าง — คัดลอกจากฉบับที่เห็นชอบแล้ว`,
  },
  'catalogue-entry-unknown': {
    status: 404,
    example: { code: '1-01' },
    sentence: (facts) => `ไม่มีตัวชี้วัด ${facts.code} ในรายการฉบับนี้ — เลือกจากรายการ หรือดูฉบับอื่น`,
  },
  'catalogue-flag-not-found': {
    status: 409,
    sentence: () => 'ข้อสังเกตนี้ไม่มีแล้วเพราะข้อความถูกแก้ไข — เปิดหน้าตัวชี้วัดใหม่เพื่อดูข้อสังเกตปัจจุบัน',
  },
  'catalogue-empty': { status: 422, sentence: () => 'ร่างรายการยังไม่มีตัวชี้วัด — เพิ่มตัวชี้วัด หรือยกเลิกร่างแล้วคัดลอกจากปีอื่น' },
  'catalogue-flags-open': {
    status: 422,
    example: { count: 2, codes: '1-01, 1-02' },
    sentence: (facts) => `ยังมีข้อสังเกตที่ไม่ได้ตอบใน ${facts.count} ตัวชี้วัด (${facts.codes}) — แก้ไขหรือยืนยันทีละข้อก่อนบันทึกมติ`,
  },
  'resolution-number-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเลขที่มติ — ระบุครั้งที่ประชุมหรือเลขที่มติ เช่น ครั้งที่ 5/2553',
  },
  'resolution-date-invalid': { status: 422, sentence: () => 'วันที่มีมติไม่ถูกต้อง — ระบุ วัน เดือน และ พ.ศ. ที่มีจริง' },
  'resolution-in-future': { status: 422, sentence: () => 'วันที่มีมติยังมาไม่ถึง — บันทึกมติหลังการประชุม' },
  'owner-required': { status: 422, sentence: () => 'ยังไม่มีผู้รับผิดชอบตัวชี้วัด — ระบุชื่อหน่วยงานที่ดูแลคำนิยามและเกณฑ์' },
  'entry-parties-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกจังหวัดหรือกลุ่มจังหวัด — เลือกอย่างน้อยหนึ่งแห่ง หรือเปลี่ยนเป็นทุกจังหวัด',
  },
  'entry-party-unknown': {
    status: 422,
    example: { id: 'TH-99' },
    sentence: (facts) => `ไม่มีจังหวัดหรือกลุ่มจังหวัด ${facts.id} ในทะเบียน — เลือกจากรายชื่อ`,
  },
  'central-owner-unknown': {
    status: 422,
    example: { id: 'dept-x' },
    sentence: (facts) => `ไม่มีหน่วยงานกลาง ${facts.id} ในทะเบียน — เลือกหน่วยงานจากรายชื่อ`,
  },
  'entry-source-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุที่มา — ระบุข้อของเอกสาร หรือเหตุผลของข้อสมมติ' },
};
