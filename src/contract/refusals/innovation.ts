import type { InnovationRefusalFacts } from '../../domain/refusals/innovation.ts';
import type { Wordings } from './wording.ts';

const agency = 'สำนักงานพาณิชย์จังหวัดปทุมธานี';

/** HTTP status and Thai sentence of every refusal about innovation proposals. */
export const innovationRefusals: Wordings<InnovationRefusalFacts> = {
  'innovation-title-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุชื่อ — พิมพ์ชื่อเรื่อง' },
  'innovation-days-order': {
    status: 422,
    example: { opens: '7 พฤษภาคม 2562' },
    sentence: ({ opens }) => `วันสุดท้ายที่รับข้อเสนออยู่ก่อนวันที่เปิดรับ (${opens}) — ระบุวันเดียวกันหรือหลังจากนั้น`,
  },
  'innovation-criteria-required': {
    status: 422,
    sentence: () => 'ยังไม่มีเกณฑ์การให้คะแนน — ระบุเกณฑ์อย่างน้อยหนึ่งข้อพร้อมน้ำหนัก',
  },
  'innovation-criteria-many': {
    status: 422,
    example: { most: 8 },
    sentence: ({ most }) => `ระบุเกณฑ์ได้ไม่เกิน ${most} ข้อ — รวมเกณฑ์ที่ใกล้เคียงกัน`,
  },
  'innovation-criterion-unnamed': { status: 422, sentence: () => 'เกณฑ์ข้อนี้มีน้ำหนักแต่ไม่มีชื่อ — พิมพ์ชื่อเกณฑ์ หรือลบน้ำหนัก' },
  'innovation-criterion-twice': {
    status: 422,
    example: { criterion: 'ความใหม่ของแนวคิด' },
    sentence: ({ criterion }) => `มีเกณฑ์ “${criterion}” แล้ว — ใช้ชื่ออื่นหรือรวมน้ำหนักไว้ข้อเดียว`,
  },
  'innovation-criterion-unknown': {
    status: 422,
    example: { code: 'c9' },
    sentence: ({ code }) => `ไม่มีเกณฑ์รหัส ${code} หรือระบุซ้ำ — ให้คะแนนเกณฑ์ละหนึ่งครั้งตามรหัสของเกณฑ์`,
  },
  'innovation-weight-wrong': {
    status: 422,
    sentence: () => 'น้ำหนักต้องเป็นจำนวนมากกว่า 0 และไม่เกิน 100 — แก้น้ำหนักของเกณฑ์ข้อนี้',
  },
  'innovation-weights-not-hundred': {
    status: 422,
    example: { sum: '95' },
    sentence: ({ sum }) => `น้ำหนักของเกณฑ์รวมกันได้ ${sum} — แก้ให้รวมกันเท่ากับ 100 พอดี`,
  },
  'innovation-agencies-required': { status: 422, sentence: () => 'ยังไม่ได้เลือกหน่วยงานที่เชิญ — เลือกอย่างน้อยหนึ่งหน่วยงาน' },
  'innovation-agency-unknown': {
    status: 422,
    sentence: () => 'มีหน่วยงานที่ไม่อยู่ในจังหวัดนี้หรือเลิกแล้ว — เลือกจากรายชื่อที่แสดง',
  },
  'innovation-criteria-in-use': {
    status: 409,
    sentence: () => 'มีข้อเสนอเข้าสู่การให้คะแนนแล้ว จึงเปลี่ยนเกณฑ์และน้ำหนักไม่ได้ — คงเกณฑ์เดิม แก้ส่วนอื่นได้',
  },
  'innovation-days-sent': {
    status: 409,
    example: { day: '9 พฤษภาคม 2562' },
    sentence: ({ day }) => `มีข้อเสนอที่ส่งทันเมื่อวันที่ ${day} แล้ว — กำหนดช่วงรับข้อเสนอให้ครอบคลุมวันนั้น`,
  },
  'innovation-agency-has-sent': {
    status: 409,
    example: { agency },
    sentence: ({ agency: name }) => `${name} ส่งข้อเสนอแล้ว จึงนำออกจากหน่วยงานที่เชิญไม่ได้ — คงหน่วยงานนี้ไว้`,
  },
  'innovation-panel-few': {
    status: 422,
    example: { fewest: 2 },
    sentence: ({ fewest }) => `กรรมการให้คะแนนต้องมีอย่างน้อย ${fewest} คน — เลือกเพิ่มจากรายชื่อ`,
  },
  'innovation-panel-few-for-agency': {
    status: 409,
    example: { fewest: 2, agency },
    sentence: ({ fewest, agency: name }) =>
      `กรรมการที่ไม่อยู่ใน${name} และไม่แจ้งส่วนได้เสีย มีไม่ถึง ${fewest} คน — แต่งตั้งกรรมการเพิ่มก่อน`,
  },
  'innovation-decider-tied': {
    status: 409,
    example: { tie: `เป็นเจ้าภาพตัวชี้วัด ${agency}` },
    sentence: ({ tie }) => `ท่าน${tie} จึงพิจารณาข้อเสนอนี้ไม่ได้ — ให้ผู้อื่นที่มีอำนาจดำเนินการแทน`,
  },
  'innovation-member-unknown': {
    status: 422,
    sentence: () => 'มีผู้ที่ไม่มีบทบาทในจังหวัดนี้ในวันนี้ — เลือกจากรายชื่อที่แสดง หรือให้ผู้ดูแลระบบกำหนดบทบาทก่อน',
  },
  'innovation-not-called': {
    status: 409,
    sentence: () => 'สำนักงานจังหวัดยังไม่เปิดรับข้อเสนอของปีนี้ — รอการเปิดรับ หรือสอบถามสำนักงานจังหวัด',
  },
  'innovation-not-invited': {
    status: 409,
    example: { agency },
    sentence: ({ agency: name }) => `${name} ไม่อยู่ในหน่วยงานที่เชิญให้ส่งข้อเสนอ — สอบถามสำนักงานจังหวัด`,
  },
  'innovation-not-open': {
    status: 409,
    example: { opens: '7 พฤษภาคม 2562' },
    sentence: ({ opens }) => `ยังไม่ถึงวันเปิดรับข้อเสนอ (${opens}) — บันทึกร่างไว้ แล้วส่งในวันนั้น`,
  },
  'innovation-closed': {
    status: 409,
    example: { last: '13 พฤษภาคม 2562' },
    sentence: ({ last }) => `พ้นกำหนดส่งข้อเสนอเมื่อวันที่ ${last} แล้ว — ขอให้สำนักงานจังหวัดรับข้อเสนอที่พ้นกำหนดพร้อมเหตุผลก่อน`,
  },
  'innovation-not-late': {
    status: 422,
    example: { agency, last: '13 พฤษภาคม 2562' },
    sentence: ({ agency: name, last }) => `${name} ยังส่งได้ถึงวันที่ ${last} — ไม่ต้องรับเป็นข้อเสนอที่พ้นกำหนด`,
  },
  'innovation-agency-required': { status: 422, sentence: () => 'ยังไม่ได้เลือกหน่วยงาน — เลือกหน่วยงานที่เชิญ' },
  'innovation-cost-negative': { status: 422, sentence: () => 'งบประมาณต้องไม่น้อยกว่า 0 — พิมพ์จำนวนเงินเป็นบาท' },
  'innovation-part-missing': {
    status: 422,
    example: { part: 'ปัญหาและความสำคัญ' },
    sentence: ({ part }) => `ยังไม่ได้กรอก${part} — กรอกแล้วบันทึกก่อนส่ง`,
  },
  'innovation-not-editable': {
    status: 409,
    example: { status: 'ส่งแล้ว รอสำนักงานจังหวัดกลั่นกรอง' },
    sentence: ({ status }) => `แก้ไขไม่ได้ เพราะข้อเสนอนี้${status} — แก้ไขได้เมื่อเป็นร่างหรือสำนักงานจังหวัดส่งกลับ`,
  },
  'innovation-not-scored-now': {
    status: 409,
    example: { status: 'ส่งแล้ว รอสำนักงานจังหวัดกลั่นกรอง' },
    sentence: ({ status }) => `ให้คะแนนไม่ได้ เพราะข้อเสนอนี้${status} — ให้คะแนนได้เมื่อสำนักงานจังหวัดรับเข้าสู่การให้คะแนน`,
  },
  'innovation-own-agency': {
    status: 422,
    example: { tie: `เป็นเจ้าภาพตัวชี้วัด ${agency}` },
    sentence: ({ tie }) => `ท่าน${tie} จึงให้คะแนนข้อเสนอนี้ไม่ได้ — ให้กรรมการคนอื่นให้คะแนน`,
  },
  'innovation-not-member': {
    status: 403,
    sentence: () => 'ท่านไม่ได้เป็นกรรมการให้คะแนนข้อเสนอของปีนี้ — ให้สำนักงานจังหวัดแต่งตั้งก่อน',
  },
  'innovation-recused': {
    status: 409,
    sentence: () => 'ท่านแจ้งส่วนได้เสียกับข้อเสนอนี้แล้ว จึงไม่ให้คะแนน — ให้กรรมการคนอื่นให้คะแนน',
  },
  'innovation-concluded': { status: 409, sentence: () => 'ท่านสรุปคะแนนแล้ว จึงแก้ไขไม่ได้ — อ่านคะแนนที่ให้ไว้ได้ในหน้านี้' },
  'innovation-score-wrong': {
    status: 422,
    example: { least: 1, most: 5 },
    sentence: ({ least, most }) => `คะแนนต้องเป็นจำนวนเต็ม ${least} ถึง ${most} — เลือกคะแนนของเกณฑ์ข้อนี้`,
  },
  'innovation-score-missing': {
    status: 422,
    example: { criterion: 'ความใหม่ของแนวคิด' },
    sentence: ({ criterion }) => `ยังไม่ได้ให้คะแนน “${criterion}” — เลือกคะแนนก่อนสรุป`,
  },
  'innovation-scores-open': {
    status: 409,
    example: { count: 1 },
    sentence: ({ count }) => `ยังรอกรรมการ ${count} คนสรุปคะแนน — เสนอผลได้เมื่อทุกคนสรุปแล้ว และมีอย่างน้อย 2 คน`,
  },
};
