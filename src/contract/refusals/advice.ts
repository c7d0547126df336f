import type { AdviceRefusalFacts } from '../../domain/refusals/advice.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about advice and its occasions. */
export const adviceRefusals: Wordings<AdviceRefusalFacts> = {
  'advice-text-required': { status: 422, sentence: () => 'ยังไม่ได้เขียนข้อเสนอแนะ — ระบุว่าขอให้จังหวัดดำเนินการใด' },
  'advice-day-required': { status: 422, sentence: () => 'ยังไม่ได้กำหนดวันที่ขอให้ตอบ — ระบุวัน เดือน ปี พ.ศ.' },
  'advice-day-past': {
    status: 422,
    example: { today: '2 มิถุนายน 2568' },
    sentence: ({ today }) => `วันที่ขอให้ตอบผ่านไปแล้ว — ระบุวันที่ ${today} หรือหลังจากนั้น`,
  },
  'answer-required': { status: 422, sentence: () => 'ยังไม่ได้เขียนคำตอบ — ระบุสิ่งที่จังหวัดจะดำเนินการ' },
  'answer-day-required': { status: 422, sentence: () => 'ยังไม่ได้กำหนดวันที่จะแล้วเสร็จ — ระบุวัน เดือน ปี พ.ศ.' },
  'answer-day-past': {
    status: 422,
    example: { today: '2 มิถุนายน 2568' },
    sentence: ({ today }) => `วันที่จะแล้วเสร็จผ่านไปแล้ว — ระบุวันที่ ${today} หรือหลังจากนั้น`,
  },
  'advice-not-editable': {
    status: 409,
    example: { status: 'ส่งแล้ว รอจังหวัดตอบ' },
    sentence: ({ status }) => `ข้อเสนอแนะนี้แก้ไขไม่ได้ เพราะอยู่ในสถานะ “${status}” — หากต้องการเปลี่ยน ให้ถอนแล้วเขียนใหม่`,
  },
  'advice-indicator-unknown': {
    status: 422,
    example: { indicator: '1.1-SME' },
    sentence: ({ indicator }) => `ไม่มีตัวชี้วัด ${indicator} ที่ใช้อยู่ในปีนี้ของจังหวัด — เลือกตัวชี้วัดจากรายการ หรือเลือกภาพรวม`,
  },
  'advice-source-elsewhere': {
    status: 422,
    example: { source: 'การส่งสัญญาณเตือนล่วงหน้า (Early Warning)' },
    sentence: ({ source }) =>
      `ข้อเสนอแนะจาก${source}เริ่มเป็นรายเรื่องที่นี่ไม่ได้ — จัดทำที่หน้าของเรื่องนั้นในปีเดียวกัน หรือเลือกการให้คำปรึกษาหรือการตรวจเยี่ยม`,
  },
  'advice-letter-cancelled': {
    status: 409,
    example: { letter: 'ข้อเสนอแนะเพื่อส่งสัญญาณเตือนล่วงหน้า' },
    sentence: ({ letter }) =>
      `หนังสือ “${letter}” ยกเลิกแล้ว จึงส่งข้อเสนอแนะตามหนังสือนั้นไม่ได้ — ยกเลิกร่างนี้ แล้วจัดทำหนังสือใหม่หากยังประสงค์จะส่ง`,
  },
  'advice-letter-not-sent': {
    status: 409,
    example: { letter: 'ข้อเสนอแนะเพื่อส่งสัญญาณเตือนล่วงหน้า' },
    sentence: ({ letter }) => `หนังสือ “${letter}” ยังไม่ได้ส่งถึงจังหวัด — ตรวจ ลงนาม ออกเลข และส่งหนังสือก่อน แล้วจึงส่งข้อเสนอแนะ`,
  },
  'advice-not-agreed': {
    status: 409,
    sentence: () => 'จังหวัดยังไม่มีตัวชี้วัดที่มีผลใช้บังคับในปีนี้ — ให้ข้อเสนอแนะได้เมื่อมีผลใช้บังคับแล้ว',
  },
  'six-months-not-in-year': {
    status: 409,
    example: { year: 2558 },
    sentence: ({ year }) =>
      `กรอบของปีงบประมาณ พ.ศ. ${year} ไม่กล่าวถึงการวิเคราะห์ผลการดำเนินงานรอบ 6 เดือน — ให้ข้อเสนอแนะเป็นรายเรื่องแทน`,
  },
  'six-months-not-received': {
    status: 409,
    sentence: () => 'ยังไม่ได้รับรายงานรอบ 6 เดือนของจังหวัดนี้ — วิเคราะห์ได้เมื่อสำนักงาน ก.พ.ร. รับรายงานแล้ว',
  },
  'six-months-published': {
    status: 409,
    sentence: () => 'เผยแพร่การวิเคราะห์นี้แก่จังหวัดแล้ว จึงแก้ไขไม่ได้ — ให้ข้อเสนอแนะเพิ่มเป็นรายเรื่อง',
  },
  'six-months-empty': {
    status: 422,
    sentence: () => 'ยังไม่ได้เขียนการวิเคราะห์ — เขียนบทสรุปหรือข้อเสนอแนะรายตัวชี้วัดอย่างน้อยหนึ่งเรื่อง แล้วบันทึกก่อนเผยแพร่',
  },
  'warning-not-in-year': {
    status: 409,
    example: { year: 2558 },
    sentence: ({ year }) =>
      `กรอบของปีงบประมาณ พ.ศ. ${year} ไม่กล่าวถึงการส่งสัญญาณเตือนล่วงหน้า — ให้คำปรึกษาหรือข้อเสนอแนะตามที่กรอบของปีกำหนด`,
  },
  'warning-nothing-chosen': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกตัวชี้วัด — เลือกอย่างน้อยหนึ่งตัว หรือบันทึกว่าปีนี้ไม่มีข้อเสนอแนะ',
  },
  'warning-unknown-choice': {
    status: 422,
    example: { choice: 'TH-42/1.1-SME' },
    sentence: ({ choice }) => `ไม่พบ ${choice} ในรายการเฝ้าระวังขณะนี้ — เปิดหน้านี้ใหม่แล้วเลือกอีกครั้ง`,
  },
  'warning-prepared-already': {
    status: 409,
    example: { letter: 'ข้อเสนอแนะเพื่อส่งสัญญาณเตือนล่วงหน้า' },
    sentence: ({ letter }) =>
      `จัดทำหนังสือ “${letter}” ของปีนี้แล้ว และกรอบของปีให้ส่งปีละ 1 ครั้ง — เปิดหนังสือนั้น หากเลือกไม่ครบให้ยกเลิกหนังสือก่อนแล้วจัดทำใหม่`,
  },
  'warning-none-decided': {
    status: 409,
    example: { day: '2 มิถุนายน 2568' },
    sentence: ({ day }) => `บันทึกไว้เมื่อวันที่ ${day} ว่าปีนี้ไม่มีข้อเสนอแนะ — ยกเลิกบันทึกนั้นก่อน แล้วจึงจัดทำหนังสือ`,
  },
  'warning-still-stands': {
    status: 409,
    example: { count: 12 },
    sentence: ({ count }) =>
      `ข้อเสนอแนะตามหนังสือที่ยกเลิกแล้วยังมีผลต่อจังหวัด ${count} เรื่อง — ถอนข้อเสนอแนะเหล่านั้นพร้อมเหตุผลก่อน แล้วจึงจัดทำหนังสือใหม่`,
  },
  'warning-already-given': {
    status: 409,
    example: { count: 12 },
    sentence: ({ count }) =>
      `มีข้อเสนอแนะของปีนี้แล้ว ${count} เรื่อง จึงบันทึกว่าไม่มีไม่ได้ — ยกเลิกหนังสือและถอนข้อเสนอแนะก่อน หากไม่ประสงค์จะส่ง`,
  },
  'warning-reason-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเหตุผล — เขียนว่าเหตุใดปีนี้จึงไม่มีข้อเสนอแนะ',
  },
  'warning-nothing-decided': {
    status: 409,
    sentence: () => 'ไม่มีบันทึกว่าปีนี้ไม่มีข้อเสนอแนะ — เปิดหน้านี้ใหม่เพื่อดูสถานะล่าสุด',
  },
};
