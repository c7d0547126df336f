import type { ValueRefusalFacts } from '../../domain/refusals/values.ts';
import type { Wordings } from './wording.ts';

const field = (facts: { readonly label?: string }) => (facts.label === undefined ? '' : `${facts.label}: `);
const meant = (facts: { readonly meant?: number }) =>
  facts.meant === undefined ? '' : ` (หมายถึง ${facts.meant} หรือไม่)`;

/** HTTP status and Thai sentence of every refusal of a number, a date or a year as typed: each sentence says what to do. */
export const valueRefusals: Wordings<ValueRefusalFacts> = {
  'not-a-number': {
    status: 422,
    example: { text: 'สิบ', label: 'รายได้' },
    sentence: (facts) => {
      const said = `${field(facts)}“${facts.text}”`;
      if (facts.reason === 'mixed-digits') return `${said} ใช้เลขไทยปนเลขอารบิก — พิมพ์แบบเดียวทั้งจำนวน`;
      return /[\d๐-๙]\s*%\s*$/.test(facts.text)
        ? `${said} มีเครื่องหมาย % — พิมพ์เฉพาะตัวเลข`
        : `${said} ไม่ใช่ตัวเลข — กรอกเป็นตัวเลข เช่น 1,234.56`;
    },
  },
  'too-many-digits': {
    status: 422,
    example: { text: '1234567890', longest: 30, label: 'รายได้' },
    sentence: (facts) => `${field(facts)}“${facts.text}” เป็นตัวเลขยาวเกินไป — ระบุไม่เกิน ${facts.longest} หลัก`,
  },
  'date-incomplete': { status: 422, sentence: () => 'วันที่ยังไม่ครบ — ระบุวัน เดือน และปี พ.ศ. ให้ครบทั้งสามช่อง' },
  'date-not-real': {
    status: 422,
    example: { text: '31/2/2568' },
    sentence: (facts) => `ไม่มีวันที่ ${facts.text} ในปฏิทิน — ตรวจวันและเดือนอีกครั้ง`,
  },
  'date-not-buddhist-era': {
    status: 422,
    example: { meant: 2568 },
    sentence: (facts) => `ปีไม่ถูกต้อง — ระบุปี พ.ศ. สี่หลัก${meant(facts)}`,
  },
  'date-not-common-era': {
    status: 422,
    example: { text: '2568-10-01', meant: '2025-10-01' },
    sentence: ({ text, meant: day }) =>
      `วันที่ ${text} เป็นปี พ.ศ. แต่ช่องนี้รับปี ค.ศ. (YYYY-MM-DD) — หมายถึง ${day} หรือไม่ แก้แล้วส่งใหม่`,
  },
  'not-a-fiscal-year': {
    status: 422,
    example: { text: '2025', meant: 2568 },
    sentence: (facts) => `"${facts.text}" ไม่ใช่ปีงบประมาณ — ระบุปี พ.ศ. สี่หลัก${meant(facts)}`,
  },
};
