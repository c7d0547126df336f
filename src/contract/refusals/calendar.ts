import type { CalendarRefusalFacts } from '../../domain/refusals/calendar.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Wordings } from './wording.ts';

/** Where in a pasted list it is; one holiday alone has no line. */
const atLine = (line: number) => (line === 0 ? '' : `บรรทัดที่ ${line}: `);

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
    sentence: (facts) => `ไม่มีวันที่ ${facts.text} — ระบุวันที่ได้รับที่มีจริง เช่น 2011-11-07`,
  },
  'holiday-date-invalid': {
    status: 422,
    example: { line: 3, meant: '2570' },
    sentence: (facts) =>
      `${atLine(facts.line)}วันที่ไม่มีจริง${facts.meant === '' ? '' : ` (หมายถึง พ.ศ. ${facts.meant} หรือไม่)`} — ระบุแบบ 1/1/2570 หรือ 2027-01-01`,
  },
  'holiday-name-required': {
    status: 422,
    example: { line: 3 },
    sentence: (facts) => `${atLine(facts.line)}ไม่มีชื่อวันหยุด หรือชื่อยาวเกิน 200 ตัวอักษร — ระบุชื่อตามประกาศ`,
  },
  'holiday-scope-invalid': {
    status: 422,
    example: { line: 3 },
    sentence: (facts) =>
      `${atLine(facts.line)}ไม่รู้จักพื้นที่ — ระบุ national (ทั้งประเทศ) หรือรหัสจังหวัด เช่น TH-42 คั่นด้วยวรรคเมื่อมีหลายจังหวัด`,
  },
  'holiday-year-not-whole': {
    status: 422,
    example: { year: 2570, given: 1, least: 10 },
    sentence: (facts) =>
      `ปี พ.ศ. ${facts.year} ยังไม่มีตารางวันหยุด และที่ให้มามีวันหยุดทั้งประเทศ ${facts.given} วัน — เพิ่มตารางทั้งปีพร้อมกัน อย่างน้อย ${facts.least} วัน เพราะวันที่ขาดจะถูกนับเป็นวันทำการ`,
  },
  'holiday-day-taken': {
    status: 409,
    example: { date: '2027-01-01', name: 'วันขึ้นปีใหม่' },
    sentence: (facts) =>
      `วันที่ ${formatThaiDate(facts.date)} เป็นวันหยุดทั้งประเทศอยู่แล้ว (${facts.name}) — ถ้าชื่อเดิมผิดให้แก้ไขที่ “ถอนหรือแก้ไขวันหยุด”`,
  },
  'holiday-in-past-unexplained': {
    status: 422,
    example: { days: 1, date: '1 มกราคม 2569' },
    sentence: ({ days, date }) =>
      `${days === 1 ? `วันที่ ${date} ผ่านมาแล้ว` : `ผ่านมาแล้ว ${days} วัน ตั้งแต่วันที่ ${date}`} การบันทึกย้อนหลังเปลี่ยนการนับวันทำการที่นับไปแล้ว — ระบุเหตุผลที่บันทึกย้อนหลัง`,
  },
  'holidays-missing': { status: 422, sentence: () => 'ยังไม่มีวันหยุดที่จะเพิ่ม — ระบุอย่างน้อยหนึ่งบรรทัด' },
  'holiday-document-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเอกสารที่ประกาศวันหยุด — ระบุชื่อ เลขที่ หรือวันที่ของประกาศหรือมติคณะรัฐมนตรี',
  },
  'holiday-not-in-force': {
    status: 409,
    sentence: () => 'ไม่มีวันหยุดนี้ในตาราง หรือถอนไปแล้ว — เปิดตารางวันหยุดเพื่อดูรายการล่าสุด',
  },
  'holidays-not-known': {
    status: 422,
    example: { received: '2030-01-05', until: '2026-12-31' },
    sentence: (facts) =>
      `ยังไม่มีข้อมูลวันหยุดหลังวันที่ ${facts.until} จึงนับวันทำการถึงวันที่ ${facts.received} ไม่ได้ — บันทึกวันหยุดของปีนั้นก่อน`,
  },
};
