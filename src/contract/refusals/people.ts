import type { PeopleRefusalFacts } from '../../domain/refusals/people.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Wordings } from './wording.ts';

const weaknesses: Readonly<Record<PeopleRefusalFacts['password-guessable']['why'], string>> = {
  common: 'รหัสผ่านนี้เป็นคำหรือรหัสที่ใช้กันบ่อยหรือเคยรั่วไหล',
  own: 'รหัสผ่านนี้มีชื่อหรืออีเมลของเจ้าของบัญชี',
  product: 'รหัสผ่านนี้ใช้คำที่เกี่ยวกับระบบนี้ หน่วยงาน หรือปี',
  pattern: 'รหัสผ่านนี้เป็นอักขระที่ซ้ำกัน เรียงลำดับ หรือเรียงตามแป้นพิมพ์',
};

/** HTTP status and Thai sentence of every refusal about people and places: each sentence says what to do. */
export const peopleRefusals: Wordings<PeopleRefusalFacts> = {
  'sign-in-failed': {
    status: 401,
    sentence: () => 'อีเมลหรือรหัสผ่านไม่ถูกต้อง — ตรวจตัวพิมพ์เล็กใหญ่และภาษาของแป้นพิมพ์ แล้วลองอีกครั้ง',
  },
  'attempts-slowed': {
    status: 429,
    example: { seconds: 120 },
    sentence: ({ seconds }) => `กรอกรหัสผ่านไม่ถูกต้องหลายครั้งติดกัน — รออีก ${waitOf(seconds)} แล้วลองอีกครั้ง`,
  },
  'sign-in-too-often': {
    status: 429,
    example: { seconds: 300 },
    sentence: ({ seconds }) =>
      `มีการเข้าสู่ระบบไม่สำเร็จจากเครือข่ายของท่านบ่อยเกินไป — รออีก ${waitOf(seconds)} แล้วลองใหม่ หรือใช้เครื่องที่เคยเข้าสู่ระบบด้วยบัญชีนี้ ผู้ที่เข้าสู่ระบบอยู่แล้วใช้งานต่อได้`,
  },
  'account-disabled': { status: 403, sentence: () => 'บัญชีนี้ถูกปิดใช้งาน — ติดต่อผู้ดูแลระบบเพื่อขอเปิดใช้' },
  'session-not-found': { status: 404, sentence: () => 'ไม่พบการเข้าใช้งานนี้ หรือออกจากระบบไปแล้ว — เปิดรายการใหม่อีกครั้ง' },
  'password-wrong': { status: 422, sentence: () => 'รหัสผ่านปัจจุบันไม่ถูกต้อง — กรอกรหัสผ่านที่ใช้เข้าระบบครั้งนี้' },
  'password-too-short': {
    status: 422,
    example: { minimum: 12 },
    sentence: (facts) => `รหัสผ่านสั้นเกินไป — ตั้งให้ยาวอย่างน้อย ${facts.minimum} ตัวอักษร`,
  },
  'password-too-long': {
    status: 422,
    example: { maximum: 200 },
    sentence: (facts) => `รหัสผ่านยาวเกินไป — ตั้งให้ยาวไม่เกิน ${facts.maximum} ตัวอักษร`,
  },
  'password-same-as-email': { status: 422, sentence: () => 'รหัสผ่านเหมือนอีเมล — ตั้งรหัสผ่านอื่นที่ผู้อื่นเดาไม่ได้' },
  'password-guessable': {
    status: 422,
    example: { why: 'common' },
    sentence: ({ why }) => `${weaknesses[why]} จึงเดาได้ง่าย — ตั้งเป็นวลียาวจากคำหลายคำที่ไม่เกี่ยวข้องกัน`,
  },
  'link-not-valid': {
    status: 404,
    sentence: () => 'ลิงก์นี้ใช้ไปแล้วหรือหมดอายุแล้ว — ขอลิงก์ใหม่จากผู้ดูแลระบบของสำนักงาน ก.พ.ร.',
  },
  'setup-code-wrong': {
    status: 422,
    sentence: () => 'รหัสติดตั้งไม่ถูกต้อง — ดูรหัสที่เซิร์ฟเวอร์พิมพ์ไว้เมื่อเริ่มระบบ หรือเรียกคำสั่ง samrit setup-code บนเซิร์ฟเวอร์เพื่อขอรหัสใหม่',
  },
  'email-invalid': { status: 422, sentence: () => 'อีเมลไม่ถูกต้อง — ระบุในรูปแบบ name@example.go.th' },
  'email-taken': { status: 409, sentence: () => 'มีบัญชีที่ใช้อีเมลนี้แล้ว — ใช้อีเมลอื่น หรือเพิ่มบทบาทให้บัญชีเดิม' },
  'person-name-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุชื่อ — ระบุคำนำหน้า ชื่อ และนามสกุล' },
  'name-too-long': {
    status: 422,
    example: { maximum: 200 },
    sentence: (facts) => `ชื่อยาวเกินไป — ระบุไม่เกิน ${facts.maximum} ตัวอักษร`,
  },
  'user-not-found': { status: 404, sentence: () => 'ไม่พบผู้ใช้นี้ — เลือกจากรายชื่อผู้ใช้' },
  'users-exist': { status: 409, sentence: () => 'มีผู้ใช้ในระบบแล้ว — ให้ผู้ดูแลระบบคนปัจจุบันเพิ่มผู้ใช้' },
  'organisation-not-found': { status: 404, sentence: () => 'ไม่พบหน่วยงานนี้ — เลือกจากรายชื่อหน่วยงาน' },
  'role-unknown': { status: 422, sentence: () => 'ไม่มีบทบาทนี้ในระบบ — เลือกบทบาทจากรายการ' },
  'role-not-for-organisation': {
    status: 422,
    example: { role: 'เจ้าภาพ', kind: 'จังหวัด', kinds: 'หน่วยงาน' },
    sentence: (facts) => `บทบาท${facts.role}ใช้กับหน่วยงานประเภท${facts.kind}ไม่ได้ — เลือกหน่วยงานประเภท${facts.kinds}`,
  },
  'role-already-held': {
    status: 409,
    sentence: () => 'ผู้ใช้มีบทบาทนี้ในหน่วยงานนี้อยู่แล้วในช่วงเวลาเดียวกัน — สิ้นสุดบทบาทเดิมก่อน หรือเลือกช่วงเวลาอื่น',
  },
  'holding-not-found': { status: 404, sentence: () => 'ไม่พบบทบาทนี้ของผู้ใช้ — เปิดหน้าผู้ใช้ใหม่อีกครั้ง' },
  'last-administrator': {
    status: 409,
    sentence: () => 'เป็นผู้ดูแลระบบคนสุดท้ายที่บทบาทไม่มีวันสิ้นสุด — ให้บทบาทผู้ดูแลระบบแก่ผู้อื่นโดยไม่กำหนดวันสิ้นสุดก่อน แล้วจึงทำรายการนี้',
  },
  'period-outside-bounds': {
    status: 422,
    example: { from: '2025-10-01', to: '2045-10-01' },
    sentence: ({ from, to }) =>
      `วันที่ห่างจากวันนี้เกินกว่าที่เป็นไปได้ — ตรวจปี พ.ศ. อีกครั้ง ระบุวันระหว่าง ${formatThaiDate(from)} ถึง ${formatThaiDate(to)}`,
  },
  'period-invalid': { status: 422, sentence: () => 'ช่วงเวลาไม่ถูกต้อง — ระบุวันที่ที่มีจริง และให้วันสิ้นสุดไม่อยู่ก่อนวันเริ่ม' },
  'period-starts-in-past': {
    status: 422,
    sentence: () => 'วันเริ่มอยู่ก่อนวันนี้ — มอบหมายย้อนหลังไม่ได้ ให้เริ่มวันนี้หรือวันหลังจากนี้',
  },
  'role-ends-in-past': {
    status: 422,
    example: { earliest: '2025-10-05' },
    sentence: (facts) => `สิ้นสุดบทบาทย้อนหลังเกินหนึ่งวันไม่ได้ — ระบุวันสุดท้ายตั้งแต่ ${formatThaiDate(facts.earliest)} เป็นต้นไป`,
  },
  'governor-already-there': {
    status: 409,
    example: { name: 'นายสมชาย ใจดี', from: '2024-10-01' },
    sentence: ({ name, from, to }) =>
      `${name} ดำรงตำแหน่งนี้ตั้งแต่ ${formatThaiDate(from)}${to === undefined ? '' : ` ถึง ${formatThaiDate(to)}`} และจังหวัดหรือกลุ่มจังหวัดหนึ่งมีผู้ดำรงตำแหน่งครั้งละหนึ่งคน — สิ้นสุดบทบาทของผู้ดำรงตำแหน่งเดิมก่อน หรือเลือกช่วงเวลาอื่น`,
  },
  'delegate-not-deputy': {
    status: 422,
    sentence: () =>
      'ผู้รับมอบหมายไม่ได้เป็นรองผู้ว่าราชการจังหวัดนี้ตลอดช่วงที่มอบหมาย — เลือกรองผู้ว่าราชการจังหวัด หรือให้ผู้ดูแลระบบเพิ่มบทบาทรองผู้ว่าราชการจังหวัดก่อน',
  },
  'delegation-already-there': {
    status: 409,
    example: { from: '2025-10-01', to: '2026-09-30' },
    sentence: (facts) =>
      `มอบหมายให้ผู้นี้ไว้แล้วตั้งแต่ ${formatThaiDate(facts.from)} ถึง ${formatThaiDate(facts.to)} — สิ้นสุดการมอบหมายเดิมก่อน หรือเลือกช่วงเวลาอื่น`,
  },
  'role-not-delegable': {
    status: 422,
    sentence: () => 'บทบาทนี้มอบหมายให้ผู้อื่นปฏิบัติราชการแทนไม่ได้ — ให้เจ้าของบทบาทดำเนินการเอง',
  },
  'delegator-lacks-role': {
    status: 422,
    sentence: () => 'ผู้มอบหมายไม่ได้ดำรงตำแหน่งนี้ตลอดช่วงที่มอบหมาย — ตรวจผู้มอบหมายและช่วงเวลา',
  },
  'delegation-to-self': { status: 422, sentence: () => 'มอบหมายให้ตนเองไม่ได้ — เลือกผู้รับมอบหมายคนอื่น' },
  'delegation-reason-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุเหตุผล — ระบุเลขที่คำสั่งหรือเหตุผลของการมอบหมาย' },
  'delegation-not-found': { status: 404, sentence: () => 'ไม่พบการมอบหมายนี้ หรือสิ้นสุดไปแล้ว — เปิดรายการใหม่อีกครั้ง' },
  'token-name-required': { status: 422, sentence: () => 'ยังไม่ได้ตั้งชื่อรหัสเข้าถึง — ระบุชื่อที่บอกว่าใช้กับระบบใด ไม่เกิน 100 ตัวอักษร' },
  'scope-required': { status: 422, sentence: () => 'ยังไม่ได้เลือกขอบเขต — เลือกอย่างน้อยหนึ่งขอบเขต' },
  'scope-unknown': {
    status: 422,
    example: { scope: 'write' },
    sentence: (facts) => `ไม่มีขอบเขต “${facts.scope}” — เลือกจาก read, letters:receive, report:write, admin`,
  },
  'expiry-invalid': {
    status: 422,
    example: { first: '2025-10-07', last: '2026-10-06' },
    sentence: (facts) => `วันหมดอายุไม่ถูกต้อง — เลือกวันตั้งแต่ ${formatThaiDate(facts.first)} ถึง ${formatThaiDate(facts.last)}`,
  },
  'too-many-tokens': {
    status: 409,
    example: { most: 10 },
    sentence: (facts) => `ท่านมีรหัสเข้าถึงที่ยังใช้ได้ครบ ${facts.most} รหัสแล้ว — เพิกถอนรหัสที่ไม่ใช้ แล้วสร้างใหม่`,
  },
  'token-not-found': { status: 404, sentence: () => 'ไม่พบรหัสเข้าถึงนี้ หรือถูกเพิกถอนแล้ว — เปิดรายการใหม่อีกครั้ง' },
  'numerals-unknown': { status: 422, sentence: () => 'ไม่มีแบบตัวเลขนี้ — เลือกเลขไทยหรือเลขอารบิก' },
};

/** Seconds as a person waits for them: short waits in seconds, longer ones in minutes, rounded up. */
function waitOf(seconds: number): string {
  return seconds < 60 ? `${seconds} วินาที` : `${Math.ceil(seconds / 60)} นาที`;
}
