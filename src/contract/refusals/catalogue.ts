import type { IndicatorRefusal } from '../../domain/agreement/check-indicator.ts';
import type { CatalogueEntryRefusal } from '../../domain/catalogue/check-catalogue-entry.ts';
import type { ScoringRefusal } from '../../domain/scoring/refusal-codes.ts';

type Facts = Readonly<Record<string, string | number>>;
type Wording = { readonly status: number; readonly sentence: (facts: Facts) => string };

/** Codes of an entry that the agreement's indicators share are worded with them. */
type OwnEntryRefusal = Exclude<
  CatalogueEntryRefusal,
  IndicatorRefusal | ScoringRefusal | 'code-required' | 'unknown-component'
>;

/** Why the list of indicators is not read, begun, changed or approved. */
export type CatalogueRefusal =
  | OwnEntryRefusal
  | 'catalogue-draft-exists'
  | 'catalogue-no-draft'
  | 'catalogue-edition-not-found'
  | 'catalogue-source-not-approved'
  | 'catalogue-entry-unknown'
  | 'catalogue-flag-gone'
  | 'catalogue-empty'
  | 'catalogue-flags-open'
  | 'resolution-number-required'
  | 'resolution-date-invalid'
  | 'resolution-in-future';

/** HTTP status and Thai sentence of every refusal about the list of indicators: each sentence says what to do. */
export const catalogueRefusals: Record<CatalogueRefusal, Wording> = {
  'catalogue-draft-exists': {
    status: 409,
    sentence: (facts) => `มีร่างรายการตัวชี้วัดปีงบประมาณ พ.ศ. ${facts.year} อยู่แล้ว — แก้ไขร่างนั้น หรือทิ้งร่างก่อนเริ่มใหม่`,
  },
  'catalogue-no-draft': {
    status: 409,
    sentence: (facts) => `ไม่มีร่างรายการตัวชี้วัดปีงบประมาณ พ.ศ. ${facts.year} — เริ่มร่างฉบับใหม่จากหน้ารายการตัวชี้วัดก่อน`,
  },
  'catalogue-edition-not-found': {
    status: 404,
    sentence: (facts) => `ไม่พบรายการตัวชี้วัดฉบับที่ขอของปีงบประมาณ พ.ศ. ${facts.year} — เลือกจากฉบับที่มีในหน้ารายการตัวชี้วัด`,
  },
  'catalogue-source-not-approved': {
    status: 409,
    sentence: (facts) => `รายการของปีงบประมาณ พ.ศ. ${facts.year} ยังเป็นร่าง — คัดลอกจากฉบับที่เห็นชอบแล้ว`,
  },
  'catalogue-entry-unknown': {
    status: 404,
    sentence: (facts) => `ไม่มีตัวชี้วัด ${facts.code} ในรายการฉบับนี้ — เลือกจากรายการ หรือดูฉบับอื่น`,
  },
  'catalogue-flag-gone': {
    status: 409,
    sentence: () => 'ข้อสังเกตนี้ไม่มีแล้วเพราะข้อความถูกแก้ไข — เปิดหน้าตัวชี้วัดใหม่เพื่อดูข้อสังเกตปัจจุบัน',
  },
  'catalogue-empty': {
    status: 422,
    sentence: () => 'ร่างรายการยังไม่มีตัวชี้วัด — เพิ่มตัวชี้วัด หรือทิ้งร่างแล้วคัดลอกจากปีอื่น',
  },
  'catalogue-flags-open': {
    status: 422,
    sentence: (facts) => `ยังมีข้อสังเกตที่ไม่ได้ตอบใน ${facts.count} ตัวชี้วัด (${facts.codes}) — แก้ไขหรือยืนยันทีละข้อก่อนบันทึกมติ`,
  },
  'resolution-number-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ใส่เลขที่มติ — ใส่ครั้งที่ประชุมหรือเลขที่มติ เช่น ครั้งที่ 5/2553',
  },
  'resolution-date-invalid': {
    status: 422,
    sentence: () => 'วันที่มีมติไม่ถูกต้อง — ใส่ วัน เดือน และ พ.ศ. ที่มีจริง',
  },
  'resolution-in-future': {
    status: 422,
    sentence: () => 'วันที่มีมติยังมาไม่ถึง — บันทึกมติหลังการประชุม',
  },
  'owner-required': {
    status: 422,
    sentence: () => 'ยังไม่มีผู้รับผิดชอบตัวชี้วัด — ใส่ชื่อหน่วยงานที่ดูแลคำนิยามและเกณฑ์',
  },
  'entry-parties-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกจังหวัดหรือกลุ่มจังหวัด — เลือกอย่างน้อยหนึ่งแห่ง หรือเปลี่ยนเป็นทุกจังหวัด',
  },
  'entry-party-unknown': {
    status: 422,
    sentence: (facts) => `ไม่มีจังหวัดหรือกลุ่มจังหวัด ${facts.id} ในทะเบียน — เลือกจากรายชื่อ`,
  },
  'central-owner-unknown': {
    status: 422,
    sentence: (facts) => `ไม่มีหน่วยงานกลาง ${facts.id} ในทะเบียน — เลือกหน่วยงานจากรายชื่อ`,
  },
  'entry-source-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ใส่ที่มา — ใส่ข้อของเอกสาร หรือเหตุผลของข้อสมมติ',
  },
};
