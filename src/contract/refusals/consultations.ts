import type { ConsultationRefusalFacts } from '../../domain/refusals/consultations.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about a year's consultation. */
export const consultationRefusals: Wordings<ConsultationRefusalFacts> = {
  'consultation-not-in-year': {
    status: 409,
    example: { year: 2568 },
    sentence: ({ year }) => `กรอบของปีงบประมาณ พ.ศ. ${year} ไม่กล่าวถึงการให้คำปรึกษารอบ 6 เดือน — ให้ข้อเสนอแนะเป็นรายเรื่องแทน`,
  },
  'consultation-not-open': {
    status: 409,
    sentence: () => 'สำนักงาน ก.พ.ร. ยังไม่ได้กำหนดการให้คำปรึกษาของปีนี้ — เลือกเวลาและส่งคำถามได้เมื่อกำหนดแล้ว',
  },
  'consultation-questions-day-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้กำหนดวันสุดท้ายที่รับคำถาม — ระบุวัน เดือน ปี พ.ศ.',
  },
  'consultation-questions-day-outside': {
    status: 422,
    example: { from: '2 มิถุนายน 2554', to: '30 มิถุนายน 2554' },
    sentence: ({ from, to }) => `วันสุดท้ายที่รับคำถามต้องอยู่ระหว่างวันที่ ${from} ถึงวันที่ ${to} — แก้วันที่`,
  },
  'consultation-questions-closed': {
    status: 409,
    example: { day: '10 มิถุนายน 2554' },
    sentence: ({ day }) => `รับคำถามถึงวันที่ ${day} เท่านั้น — สอบถามในวันให้คำปรึกษาได้`,
  },
  'consultation-question-required': { status: 422, sentence: () => 'ยังไม่ได้เขียนคำถาม — ระบุเรื่องที่ต้องการคำปรึกษา' },
  'consultation-question-answered': {
    status: 409,
    sentence: () => 'คำถามนี้ตอบแล้ว — หากมีข้อความเพิ่ม ให้เขียนเป็นข้อเสนอแนะ',
  },
  'consultation-answer-required': { status: 422, sentence: () => 'ยังไม่ได้เขียนคำตอบ — ระบุคำตอบของคำถามนี้' },
  'consultation-day-required': { status: 422, sentence: () => 'ยังไม่ได้กำหนดวันให้คำปรึกษา — ระบุวัน เดือน ปี พ.ศ.' },
  'consultation-day-outside': {
    status: 422,
    example: { from: '1 มิถุนายน 2554', to: '30 มิถุนายน 2554' },
    sentence: ({ from, to }) => `กรอบของปีกำหนดให้คำปรึกษาระหว่างวันที่ ${from} ถึงวันที่ ${to} — เลือกวันในช่วงนี้ที่ยังไม่ผ่านไป`,
  },
  'consultation-day-off': {
    status: 422,
    example: { day: '11 มิถุนายน 2554' },
    sentence: ({ day }) => `วันที่ ${day} เป็นวันหยุดราชการ — เลือกวันทำการ`,
  },
  'consultation-length-invalid': {
    status: 422,
    example: { least: 10, most: 240 },
    sentence: ({ least, most }) => `เวลาต่อจังหวัดต้องเป็นจำนวนเต็ม ${least} ถึง ${most} นาที — แก้จำนวนนาที`,
  },
  'consultation-count-invalid': {
    status: 422,
    example: { most: 40 },
    sentence: ({ most }) => `จำนวนช่วงเวลาต้องเป็นจำนวนเต็ม 1 ถึง ${most} — แก้จำนวน แล้วเพิ่มอีกครั้งได้`,
  },
  'consultation-slots-too-late': {
    status: 422,
    sentence: () => 'ช่วงเวลาเลยเที่ยงคืนของวันนั้น — ลดจำนวนช่วงเวลา หรือเริ่มให้เร็วขึ้น',
  },
  'consultation-slots-overlap': {
    status: 409,
    example: { day: '14 มิถุนายน 2554', times: '09.00–10.00 น.' },
    sentence: ({ day, times }) => `ทับกับช่วงเวลาวันที่ ${day} เวลา ${times} ที่เปิดไว้แล้ว — เลือกเวลาอื่น หรือถอนช่วงเวลาเดิมก่อน`,
  },
  'consultation-slot-required': { status: 422, sentence: () => 'ยังไม่ได้เลือกเวลา — เลือกช่วงเวลาที่ว่าง' },
  'consultation-slot-unknown': {
    status: 409,
    sentence: () => 'ไม่มีช่วงเวลานี้แล้ว — เปิดหน้านี้ใหม่แล้วเลือกช่วงเวลาที่ว่าง',
  },
  'consultation-slot-taken': {
    status: 409,
    sentence: () => 'มีจังหวัดอื่นเลือกช่วงเวลานี้แล้ว — เลือกช่วงเวลาอื่นที่ว่าง',
  },
  'consultation-slot-past': {
    status: 409,
    example: { day: '14 มิถุนายน 2554' },
    sentence: ({ day }) => `วันที่ ${day} ผ่านไปแล้ว — เลือกช่วงเวลาอื่นที่ว่าง`,
  },
  'consultation-slot-clash': {
    status: 409,
    example: { clashes: 'จังหวัดลำปาง ได้รับเชิญประชุม “ติดตามผล” เวลา 09.00–10.00 น.' },
    sentence: ({ clashes }) => `เวลานี้ชนกับนัดอื่น: ${clashes} — เลือกช่วงเวลาอื่นที่ว่าง`,
  },
  'consultation-attendees-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุผู้เข้าร่วม — ระบุชื่อและตำแหน่ง บรรทัดละหนึ่งคน',
  },
  'consultation-agency-unknown': {
    status: 422,
    example: { name: 'central.x' },
    sentence: ({ name }) => `ไม่พบหน่วยงาน ${name} ที่เชิญได้ — เลือกจากรายการ`,
  },
  'consultation-called': {
    status: 409,
    sentence: () => 'สำนักงาน ก.พ.ร. เชิญประชุมตามเวลานี้แล้ว — หากไม่สะดวก ให้ขอเลื่อนพร้อมเหตุผล',
  },
  'consultation-not-called': {
    status: 409,
    sentence: () => 'ยังไม่ได้เชิญประชุม — เลือกเวลาใหม่ได้เองจนกว่าจะได้รับเชิญ',
  },
  'consultation-nothing-to-call': {
    status: 409,
    sentence: () => 'ไม่มีจังหวัดที่เลือกเวลาแล้วและยังไม่ได้เชิญ — รอจังหวัดเลือกเวลา หรือกำหนดเวลาให้จังหวัดก่อน',
  },
  'consultation-move-reason-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเหตุผล — เขียนว่าเหตุใดจึงขอเลื่อน',
  },
  'consultation-move-decision-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเหตุผล — เขียนเหตุที่เลื่อนหรือเหตุที่คงเวลาเดิม จังหวัดจะได้อ่าน',
  },
  'consultation-move-none': {
    status: 409,
    sentence: () => 'ไม่มีคำขอเลื่อนที่รอพิจารณา — เลือกช่วงเวลาใหม่หากประสงค์จะเลื่อนเอง',
  },
  'consultation-held': { status: 409, sentence: () => 'ให้คำปรึกษาแก่จังหวัดนี้แล้ว — ดูบันทึกการให้คำปรึกษาในหน้านี้' },
  'consultation-not-held': {
    status: 409,
    sentence: () => 'ยังไม่ได้บันทึกว่าให้คำปรึกษาแล้ว — บันทึกผู้มาประชุมและปิดการประชุมที่หน้าการประชุมก่อน แล้วจึงเขียนข้อเสนอแนะ',
  },
};
