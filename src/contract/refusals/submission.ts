import { dayBoundsSource } from '../../domain/calendar/day-bounds.data.ts';
import type { SubmissionRefusalFacts } from '../../domain/refusals/submission.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the days of a round and what was submitted: each sentence says what to do. */
export const submissionRefusals: Wordings<SubmissionRefusalFacts> = {
  'day-not-typed': { status: 422, sentence: () => 'ยังไม่ได้ระบุวันที่ หรือวันนั้นไม่มีจริง — ระบุวัน เดือน และปี พ.ศ. เช่น 30 9 2568' },
  'day-outside-bounds': {
    status: 422,
    example: { from: '2025-10-01', to: '2026-03-29' },
    sentence: (facts) =>
      `วันนี้อยู่นอกช่วงที่เป็นไปได้ — เลือกวันตั้งแต่ ${formatThaiDate(facts.from)} ถึง ${formatThaiDate(facts.to)} (ข้อสมมติ: ${dayBoundsSource.assumption})`,
  },
  'due-already-stated': {
    status: 409,
    example: { due: '2025-10-31' },
    sentence: (facts) =>
      `รอบนี้ครบกำหนดวันที่ ${formatThaiDate(facts.due)} เหมือนกันทุกจังหวัด — เว้นวันครบกำหนดว่างไว้ หรือแก้วันครบกำหนดของรอบพร้อมเหตุผลก่อน`,
  },
  'due-unchanged': { status: 409, sentence: () => 'วันครบกำหนดของรอบเป็นวันนี้อยู่แล้ว — ระบุวันอื่น หรือไม่ต้องแก้ไข' },
  'due-not-ahead': {
    status: 422,
    example: { today: '2025-10-06' },
    sentence: (facts) =>
      `วันครบกำหนดที่แก้ต้องหลังวันนี้ (${formatThaiDate(facts.today)}) เพราะการแก้วันทำให้จังหวัดใดล่าช้าย้อนหลังไม่ได้ — เลือกวันตั้งแต่วันพรุ่งนี้`,
  },
  'due-by-framework': {
    status: 409,
    example: { due: '2025-10-31' },
    sentence: (facts) =>
      `กรอบของปีนี้กำหนดวันครบกำหนดของรอบไว้แล้ว (${formatThaiDate(facts.due)}) — เผยแพร่กรอบฉบับใหม่ หรือขยายเวลาให้จังหวัดที่จำเป็น`,
  },
  'already-revoked': { status: 409, sentence: () => 'รายการนี้ถอนไปแล้ว หรือไม่มีอยู่ — เปิดหน้ารอบรายงานเพื่อดูรายการล่าสุด' },
  'consequence-unread': {
    status: 409,
    sentence: () => 'ยังไม่ได้บันทึก — อ่านผลที่จะเกิดขึ้น แล้วยืนยันอีกครั้ง',
  },
  'extension-not-later': {
    status: 422,
    example: { due: '2025-10-31' },
    sentence: (facts) => `วันที่ขยายต้องหลังวันครบกำหนดปัจจุบัน (${formatThaiDate(facts.due)}) — เลือกวันที่หลังจากนั้น`,
  },
  'outage-ends-before-it-begins': { status: 422, sentence: () => 'วันสุดท้ายที่ขัดข้องอยู่ก่อนวันแรก — ตรวจวันที่ทั้งสองช่อง' },
  'outage-moves-within-itself': {
    status: 422,
    example: { to: '2025-10-31' },
    sentence: (facts) => `วันครบกำหนดใหม่ต้องหลังวันสุดท้ายที่ขัดข้อง (${formatThaiDate(facts.to)}) — เลือกวันที่ระบบใช้ได้แล้ว`,
  },
  'cut-off-not-before-due': {
    status: 422,
    example: { due: '2025-10-31' },
    sentence: (facts) => `กำหนดภายในต้องไม่ช้ากว่ากำหนดของสำนักงาน ก.พ.ร. (${formatThaiDate(facts.due)}) — เลือกวันที่ก่อนหน้านั้น`,
  },
  'cut-off-in-past': {
    status: 422,
    example: { today: '2025-10-06' },
    sentence: (facts) => `กำหนดภายในอยู่ก่อนวันนี้ (${formatThaiDate(facts.today)}) — เลือกวันนี้หรือวันหลังจากนี้`,
  },
  'cut-off-after-sending': {
    status: 409,
    sentence: () => 'รายงานออกจากสำนักงานจังหวัดแล้ว จึงเปลี่ยนกำหนดภายในไม่ได้ — เปลี่ยนได้เมื่อรายงานถูกส่งกลับ',
  },
  'round-not-opened': { status: 409, sentence: () => 'ยังไม่มีจังหวัดใดเปิดรอบนี้ — เปิดรอบก่อนกำหนดวันปิดรับ' },
  'closing-before-due': {
    status: 422,
    example: { due: '2025-10-31' },
    sentence: (facts) => `ยังมีจังหวัดที่ครบกำหนดวันที่ ${formatThaiDate(facts.due)} — เลือกวันปิดรับตั้งแต่วันนั้น`,
  },
  'nothing-to-open': { status: 409, sentence: () => 'ทุกจังหวัดที่ลงนามคำรับรองฯ แล้วเปิดรอบนี้ครบ — ไม่มีรอบที่ต้องเปิดเพิ่ม' },
  'party-not-chosen': { status: 422, sentence: () => 'ยังไม่ได้เลือกจังหวัด — เลือกจังหวัดที่จะขยายเวลาให้' },
  'round-not-chosen': { status: 422, sentence: () => 'ยังไม่ได้เลือกรอบ — เลือกรอบรายงานจากรายการ' },
  'edition-not-found': {
    status: 404,
    example: { edition: 3, newest: 2 },
    sentence: (facts) =>
      facts.newest === 0
        ? 'รายงานของรอบนี้ยังไม่เคยส่งถึงสำนักงาน ก.พ.ร. — เปิดดูได้เมื่อผู้ว่าราชการจังหวัดรับรองและส่งแล้ว'
        : `รายงานของรอบนี้ไม่มีฉบับที่ส่งครั้งที่ ${facts.edition} — เลือกจากครั้งที่ 1 ถึง ${facts.newest}`,
  },
  'edition-not-kept': {
    status: 404,
    example: { edition: 1 },
    sentence: (facts) =>
      `ฉบับที่ส่งครั้งที่ ${facts.edition} ส่งก่อนที่ระบบจะเก็บข้อความของฉบับที่ส่ง จึงไม่มีข้อความให้อ่านหรือใช้ต่อ — เลือกอ่านฉบับที่ส่งหลังจากนั้น หรือให้จังหวัดส่งรายงานใหม่`,
  },
  'submitted-report-altered': {
    status: 409,
    example: { hash: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824' },
    sentence: (facts) =>
      `รายงานที่ส่งไว้ (ค่าแฮช ${facts.hash}) ไม่อยู่ในรูปแบบที่บันทึก จึงแสดงไม่ได้ — แจ้งผู้ดูแลระบบให้ตรวจบันทึกการดำเนินการและกู้คืนจากข้อมูลสำรอง`,
  },
  'not-submitted-yet': {
    status: 409,
    example: { newest: 1 },
    sentence: ({ newest }) =>
      newest === 0
        ? 'รายงานรอบนี้ยังไม่เคยส่งสำนักงาน ก.พ.ร. จึงยังไม่มีใบรับ — ดูความคืบหน้าได้ที่หน้ารายงานของรอบ'
        : `รายงานรอบนี้ถูกส่งกลับให้แก้ไขและยังไม่ได้ส่งมาใหม่ จึงยังไม่มีใบรับของฉบับที่กำลังแก้ไข — อ่านใบรับของฉบับที่ส่งแล้ว (ครั้งที่ ${newest}) ได้ที่หน้าฉบับที่ส่งของรอบ`,
  },
};
