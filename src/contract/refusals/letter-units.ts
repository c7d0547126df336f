import type { LetterRefusalFacts } from '../../domain/refusals/official-letters.ts';
import type { Wordings } from './wording.ts';

type OfUnits = Extract<keyof LetterRefusalFacts, `letter-unit-${string}`>;

/** HTTP status and Thai sentence of the refusals about the offices that letters are written in. */
export const unitRefusals: Pick<Wordings<LetterRefusalFacts>, OfUnits> = {
  'letter-unit-required': {
    status: 422,
    sentence: () => 'ยังไม่มีหน่วยงานเจ้าของเรื่องที่ใช้ออกเลข — เพิ่มพร้อมรหัสหนังสือในหน้าหน่วยงานเจ้าของเรื่องของห้องหนังสือก่อน',
  },
  'letter-unit-code-required': { status: 422, sentence: () => 'รหัสหนังสือว่างอยู่ — ระบุรหัส เช่น ลย 0017.5' },
  'letter-unit-office-required': { status: 422, sentence: () => 'ชื่อส่วนราชการเจ้าของเรื่องว่างอยู่ — ระบุชื่อ เช่น สำนักงานจังหวัด' },
  'letter-unit-address-required': { status: 422, sentence: () => 'ที่ตั้งว่างอยู่ — ระบุที่ตั้งที่พิมพ์มุมขวาบนของหนังสือ' },
  'letter-unit-code-taken': {
    status: 409,
    example: { code: 'ลย 0017.5' },
    sentence: (facts) => `หน่วยงานนี้มีรหัสหนังสือ ${facts.code} อยู่แล้ว — ใช้รายการเดิม หรือระบุรหัสอื่น`,
  },
  'letter-unit-closed': {
    status: 409,
    example: { code: 'ลย 0017.5', day: '30 กันยายน 2567' },
    sentence: (facts) => `รหัสหนังสือ ${facts.code} เลิกใช้ตั้งแต่หลังวันที่ ${facts.day} — เลือกหน่วยงานเจ้าของเรื่องที่ยังใช้อยู่`,
  },
  'letter-unit-incomplete': {
    status: 422,
    example: { code: 'ลย 0017.5' },
    sentence: (facts) => `หน่วยงานเจ้าของเรื่อง ${facts.code} ยังไม่มีรหัสหนังสือหรือที่ตั้ง — กรอกให้ครบในหน้าหน่วยงานเจ้าของเรื่อง`,
  },
};
