import type { DecimalRefusal } from '../../domain/values/decimal.ts';
import type { ThaiDateRefusal } from '../../domain/values/thai-date.ts';

export type ValueRefusal = DecimalRefusal | ThaiDateRefusal | 'not-a-fiscal-year';

type Facts = Readonly<Record<string, string | number>>;

const meant = (facts: Facts) => (facts.meant === undefined ? '' : ` (หมายถึง ${facts.meant} หรือไม่)`);

/** HTTP status and Thai sentence of every refusal of a number, a date or a year as typed. */
export const valueRefusals: Record<ValueRefusal, { status: number; sentence: (facts: Facts) => string }> = {
  'not-a-number': {
    status: 422,
    sentence: (facts) =>
      facts.reason === 'mixed-digits'
        ? `"${facts.text}" มีทั้งเลขไทยและเลขอารบิกปนกัน — พิมพ์แบบใดแบบหนึ่งทั้งจำนวน`
        : `"${facts.text}" ไม่ใช่ตัวเลข — พิมพ์เป็นจำนวน เช่น 1,234.50`,
  },
  'too-many-digits': {
    status: 422,
    sentence: (facts) => `"${facts.text}" ยาวเกินไป — ใช้ได้ไม่เกิน ${facts.longest} หลัก`,
  },
  'date-incomplete': { status: 422, sentence: () => 'วันที่ยังไม่ครบ — ใส่วัน เดือน และปี พ.ศ. ให้ครบทั้งสามช่อง' },
  'date-not-real': { status: 422, sentence: (facts) => `ไม่มีวันที่ ${facts.text} ในปฏิทิน — ตรวจวันและเดือนอีกครั้ง` },
  'date-not-buddhist-era': {
    status: 422,
    sentence: (facts) => `ปีไม่ถูกต้อง — ใส่ปี พ.ศ. สี่หลัก${meant(facts)}`,
  },
  'not-a-fiscal-year': {
    status: 422,
    sentence: (facts) => `"${facts.text}" ไม่ใช่ปีงบประมาณ — ใส่ปี พ.ศ. สี่หลัก${meant(facts)}`,
  },
};
