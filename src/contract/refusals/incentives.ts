import type { IncentiveRefusalFacts } from '../../domain/refusals/incentives.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about incentives: each sentence says what to do. */
export const incentiveRefusals: Wordings<IncentiveRefusalFacts> = {
  'incentives-not-in-year': {
    status: 404,
    example: { year: 2568 },
    sentence: ({ year }) =>
      `เอกสารของปีงบประมาณ พ.ศ. ${year} ไม่ระบุการจัดสรรสิ่งจูงใจ จึงไม่มีหน้านี้ของปีดังกล่าว — เปิดปีที่กรอบระบุไว้ เช่น ปีงบประมาณ พ.ศ. 2554`,
  },
  'incentives-results-awaited': {
    status: 409,
    example: { year: 2554 },
    sentence: ({ year }) =>
      `ยังจัดสรรสิ่งจูงใจของปีงบประมาณ พ.ศ. ${year} ไม่ได้ เพราะยังไม่ประกาศผลรอบสุดท้ายของปี — ประกาศผลก่อน แล้วกลับมาที่หน้านี้`,
  },
  'incentives-budget': {
    status: 422,
    sentence: () =>
      'วงเงินต้องเป็นจำนวนที่มากกว่า 0 ไม่เกินหนึ่งล้านล้านบาท และมีทศนิยมไม่เกิน 2 ตำแหน่ง — พิมพ์วงเงินเป็นบาท เช่น 1,000,000',
  },
  'incentives-budget-whole': {
    status: 422,
    sentence: () => 'วงเงินมีเศษสตางค์แต่เกณฑ์ปัดเป็นบาทเต็ม — พิมพ์วงเงินเป็นบาทเต็ม หรือเลือกให้ปัดเป็นสตางค์',
  },
  'incentives-not-found': {
    status: 404,
    sentence: () => 'ไม่พบการจัดสรรนี้ — เปิดหน้าการจัดสรรสิ่งจูงใจของปีเพื่อดูรายการที่มี',
  },
  'incentives-name-missing': {
    status: 422,
    example: { longest: 200 },
    sentence: ({ longest }) => `ยังไม่ได้ตั้งชื่อหรือชื่อยาวเกิน ${longest} ตัวอักษร — พิมพ์ชื่อที่ใช้เรียกการจัดสรรนี้`,
  },
  'incentives-no-body': {
    status: 409,
    example: { year: 2554 },
    sentence: ({ year }) =>
      `กรอบของปีงบประมาณ พ.ศ. ${year} ไม่ระบุคณะที่จัดสรรสิ่งจูงใจ จึงเสนอไม่ได้ — เผยแพร่กรอบฉบับใหม่ที่ระบุคณะก่อน`,
  },
  'incentives-not-to-lay': {
    status: 409,
    example: { status: 'เสนอคณะแล้ว รอมติ' },
    sentence: ({ status }) => `เสนอการจัดสรรนี้ไม่ได้ เพราะอยู่ในสถานะ “${status}” — จำลองการจัดสรรใหม่แล้วเสนอรายการนั้น`,
  },
  'incentives-another-laid': {
    status: 409,
    example: { number: 1, name: 'ข้อเสนอหลัก' },
    sentence: ({ number, name }) =>
      `การจัดสรรที่ ${number} “${name}” เสนอคณะแล้วและยังรอมติ — รอมติของรายการนั้นก่อน จึงเสนอรายการอื่นได้`,
  },
  'incentives-results-changed': {
    status: 409,
    sentence: () => 'ผลที่ประกาศเปลี่ยนไปจากที่ใช้จำลอง — จำลองการจัดสรรใหม่จากผลที่ประกาศล่าสุด แล้วเสนอคณะ',
  },
  'incentives-not-laid': {
    status: 409,
    sentence: () => 'การจัดสรรนี้ไม่ได้รอมติของคณะ — เสนอการจัดสรรต่อคณะในหน้าการจัดสรรสิ่งจูงใจก่อน',
  },
  'incentives-levels-missing': {
    status: 422,
    example: { most: 6 },
    sentence: ({ most }) => `ต้องกำหนดระดับของผลงาน 1 ถึง ${most} ระดับ — พิมพ์ชื่อระดับ คะแนนตั้งแต่ และส่วนแบ่ง`,
  },
  'incentives-level-name': {
    status: 422,
    example: { longest: 60 },
    sentence: ({ longest }) => `ระดับนี้ไม่มีชื่อหรือชื่อยาวเกิน ${longest} ตัวอักษร — พิมพ์ชื่อระดับ หรือลบคะแนนและส่วนแบ่งถ้าไม่ใช้ระดับนี้`,
  },
  'incentives-level-same': {
    status: 422,
    example: { name: 'ดีเด่น' },
    sentence: ({ name }) => `มีระดับชื่อ “${name}” แล้ว — ตั้งชื่อระดับนี้ให้ต่างกัน`,
  },
  'incentives-level-number': {
    status: 422,
    sentence: () => 'ค่านี้ต้องเป็นจำนวนตั้งแต่ 0 ถึง 1,000,000 มีทศนิยมไม่เกิน 4 ตำแหน่ง — พิมพ์ตัวเลข เช่น 4.5',
  },
  'incentives-level-order': {
    status: 422,
    example: { above: 'ดีเด่น' },
    sentence: ({ above }) => `คะแนนของระดับนี้ต้องต่ำกว่าระดับ “${above}” ที่อยู่ก่อนหน้า — เรียงระดับจากสูงลงต่ำ`,
  },
  'incentives-share-order': {
    status: 422,
    example: { above: 'ดีเด่น' },
    sentence: ({ above }) => `ส่วนแบ่งของระดับนี้มากกว่าระดับ “${above}” ซึ่งสูงกว่า — ให้ส่วนแบ่งไม่เกินระดับที่สูงกว่า`,
  },
  'incentives-shares-sum': {
    status: 422,
    example: { sum: '90' },
    sentence: ({ sum }) => `ส่วนแบ่งของทุกระดับรวมได้ ${sum} ต้องรวมเป็น 100 — แก้ส่วนแบ่งของระดับใดก็ได้ให้รวมเป็น 100`,
  },
  'incentives-nobody': {
    status: 422,
    sentence: () => 'ไม่มีจังหวัดใดอยู่ในระดับที่มีส่วนแบ่ง จึงไม่มีผู้รับสิ่งจูงใจ — ตรวจคะแนนตั้งแต่และส่วนแบ่งของแต่ละระดับ',
  },
};
