import type { CommonRefusalFacts } from '../../domain/refusals/every-area.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of the refusals that every area may give: each sentence says what to do. */
export const commonRefusals: Wordings<CommonRefusalFacts> = {
  forbidden: { status: 403, sentence: () => 'บทบาทของท่านทำรายการนี้ไม่ได้ — ติดต่อผู้ดูแลระบบหากท่านได้รับมอบหมาย' },
  'not-found': { status: 404, sentence: () => 'ไม่พบสิ่งที่ท่านเปิด — ตรวจที่อยู่อีกครั้ง หรือเริ่มจากหน้าแรก' },
  'changed-meanwhile': {
    status: 409,
    sentence: () => 'มีผู้แก้ไขข้อมูลนี้หลังจากท่านเปิดหน้า — เทียบค่าที่ท่านพิมพ์กับค่าล่าสุด แล้วบันทึกอีกครั้ง',
  },
  'move-not-legal': {
    status: 409,
    example: { status: 'ร่าง', button: 'ลงนามคำรับรองการปฏิบัติราชการ' },
    sentence: (facts) => `ขณะนี้สถานะเป็น “${facts.status}” จึงยังดำเนินการ “${facts.button}” ไม่ได้ — เปิดหน้าใหม่เพื่อดูขั้นตอนปัจจุบัน`,
  },
  'same-person': {
    status: 409,
    example: { did: 'เสนอรายงานให้ผู้ว่าราชการจังหวัด', button: 'รับรองรายงาน', role: 'ผู้ว่าราชการจังหวัด', others: 1 },
    sentence: ({ did, button, role, others }) =>
      `ท่านเป็นผู้${did} จึง “${button}” เองไม่ได้ แม้ปฏิบัติราชการแทนผู้อื่น — ${
        others > 0
          ? `ให้${role}${role.endsWith('.') ? ' ' : ''}ซึ่งเป็นคนอื่นดำเนินการ (มีอีก ${others} คน)`
          : `ขณะนี้ไม่มี${role}คนอื่นในระบบ ให้ผู้ดูแลระบบกำหนดบทบาทแก่ผู้อื่นก่อน`
      }`,
  },
  'proof-required': {
    status: 401,
    example: { button: 'รับรองรายงาน' },
    sentence: ({ button }) => `“${button}” มีผลผูกพันหน่วยงาน จึงต้องยืนยันตัวตนอีกครั้ง — พิมพ์รหัสผ่านของท่านแล้วดำเนินการใหม่`,
  },
  'reason-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุเหตุผล — ระบุเหตุผลโดยย่อให้ผู้อ่านทราบ' },
  'unknown-indicator': {
    status: 422,
    example: { codes: '1.2.9' },
    sentence: (facts) => `ไม่มีตัวชี้วัด ${facts.codes} ในคำรับรองฯ หรือรายงานนี้ — เลือกจากรายการตัวชี้วัด`,
  },
  'form-expired': {
    status: 403,
    sentence: () => 'หน้านี้เปิดไว้นานเกินไป หรือออกจากระบบไปแล้ว จึงยังไม่ได้รับรายการนี้ — เข้าสู่ระบบหากออกไปแล้ว แล้วส่งอีกครั้ง',
  },
  'form-from-elsewhere': {
    status: 403,
    sentence: () => 'คำขอนี้ไม่ได้ส่งมาจากหน้าของระบบนี้ จึงไม่ได้ทำรายการใด — เปิดหน้าของระบบจากที่อยู่ที่ท่านใช้ประจำ แล้วทำรายการจากหน้านั้น',
  },
  'asked-not-readable': {
    status: 400,
    example: { name: 'round', text: '12เดือน' },
    sentence: ({ name, text }) =>
      `ที่อยู่นี้ระบุ “${name}=${text}” ซึ่งระบบอ่านไม่ได้ จึงไม่ได้ส่งไฟล์ใด — เปิดหน้าที่มีไฟล์นี้ แล้วเลือกจากหน้านั้นอีกครั้ง`,
  },
  'request-not-understood': { status: 400, sentence: () => 'ข้อมูลที่ส่งมาไม่ครบหรือรูปแบบไม่ถูกต้อง — กลับไปหน้าก่อนแล้วลองอีกครั้ง' },
  'text-not-storable': {
    status: 422,
    example: { character: 'U+0000' },
    sentence: ({ name, character }) =>
      name === undefined
        ? `ข้อความที่ส่งมามีอักขระที่มองไม่เห็นและเก็บไม่ได้ (${character}) ซึ่งมักติดมาจากการคัดลอก ระบบตัดออกแล้วและยังไม่ได้บันทึก — ตรวจข้อความ แล้วส่งอีกครั้ง`
        : `ข้อความในช่อง “${name}” มีอักขระที่เก็บไม่ได้ (${character}) จึงยังไม่ได้ทำรายการ — นำอักขระนั้นออก แล้วส่งใหม่`,
  },
  'csv-quote-unpaired': {
    status: 422,
    example: { line: 3 },
    sentence: ({ line }) =>
      `อ่านตาราง CSV บรรทัดที่ ${line} ไม่ได้ เครื่องหมายคำพูดไม่ครบคู่ — เติมหรือลบเครื่องหมายคำพูดในบรรทัดนั้น หรือบันทึกเป็น .xlsx แล้วส่งอีกครั้ง`,
  },
  'file-not-utf8': {
    status: 422,
    example: { file: 'ค่า.csv' },
    sentence: ({ file }) =>
      `อ่านตัวอักษรในไฟล์ “${file}” ไม่ได้ เพราะไม่ใช่ UTF-8 — ใน Excel เลือกบันทึกเป็น CSV UTF-8 หรือ .xlsx แล้วส่งอีกครั้ง`,
  },
  'unexpected-fault': {
    status: 500,
    example: { reference: 'req-1' },
    sentence: (facts) => `ระบบขัดข้อง ข้อมูลที่บันทึกไว้แล้วไม่สูญหาย — ลองอีกครั้ง หากยังพบ แจ้งผู้ดูแลระบบพร้อมเลข ${facts.reference}`,
  },
  'outside-reach': {
    status: 403,
    example: { reference: 'req-1' },
    sentence: ({ reference }) =>
      `ระบบพบว่ารายการนี้จะแก้ข้อมูลของหน่วยงานที่ท่านไม่มีสิทธิ จึงไม่ได้บันทึกสิ่งใด — แจ้งผู้ดูแลระบบพร้อมเลข ${reference} เพราะเป็นข้อผิดพลาดของโปรแกรม`,
  },
  'database-busy': {
    status: 503,
    example: { stored: 'nothing', seconds: 5 },
    sentence: ({ stored, seconds }) =>
      stored === 'nothing'
        ? `ขณะนี้ระบบมีงานรอมากหรือติดต่อฐานข้อมูลไม่ได้ คำขอนี้จึงยังไม่มีผล — รอ ${seconds} วินาทีแล้วลองอีกครั้ง`
        : `การติดต่อฐานข้อมูลขาดหายขณะกำลังบันทึก จึงยังยืนยันไม่ได้ว่าบันทึกแล้วหรือไม่ — รอ ${seconds} วินาทีแล้วเปิดหน้านี้อีกหน้าต่างหนึ่งเพื่อดูข้อมูลล่าสุด หากยังไม่มีรายการนี้จึงส่งอีกครั้ง`,
  },
  'too-many-requests': { status: 429, sentence: () => 'ส่งคำขอถี่เกินไป — รอสักครู่แล้วลองอีกครั้ง' },
};
