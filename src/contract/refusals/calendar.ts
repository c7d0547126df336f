import type { CalendarRefusalFacts } from '../../domain/refusals/calendar.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about calendars, notices and lateness: each sentence says what to do. */
export const calendarRefusals: Wordings<CalendarRefusalFacts> = {
  'notice-due-before-letter': { status: 422, sentence: () => 'วันครบกำหนดอยู่ก่อนวันที่ของหนังสือ — ตรวจวันที่ทั้งสองช่องอีกครั้ง' },
  'notice-too-long': {
    status: 422,
    example: { days: 366 },
    sentence: (facts) => `สองวันนี้ห่างกันเกิน ${facts.days} วัน — ตรวจปี พ.ศ. ของทั้งสองช่อง`,
  },
  'round-not-in-framework': {
    status: 422,
    example: { round: '3m', year: 2568 },
    sentence: (facts) => `กรอบปีงบประมาณ พ.ศ. ${facts.year} ไม่มีรอบ ${facts.round} — เลือกรอบที่กรอบกำหนด`,
  },
  'due-date-not-stated': {
    status: 422,
    example: { round: 'รอบ 12 เดือน', year: 2553 },
    sentence: (facts) =>
      `เอกสารของปีงบประมาณ พ.ศ. ${facts.year} ไม่ระบุวันครบกำหนดของ${facts.round} จึงนับวันล่าช้าไม่ได้ — เพิ่มวันครบกำหนดในกรอบฉบับใหม่`,
  },
  'received-date-not-real': {
    status: 422,
    example: { text: '2011-11-31' },
    sentence: (facts) => `ไม่มีวันที่ ${facts.text} — ใส่วันที่ได้รับที่มีจริง เช่น 2011-11-07`,
  },
  'holidays-not-known': {
    status: 422,
    example: { received: '2030-01-05', until: '2026-12-31' },
    sentence: (facts) =>
      `ยังไม่มีข้อมูลวันหยุดหลังวันที่ ${facts.until} จึงนับวันทำการถึงวันที่ ${facts.received} ไม่ได้ — บันทึกวันหยุดของปีนั้นก่อน`,
  },
};
