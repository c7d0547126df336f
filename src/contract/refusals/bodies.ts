import type { BodyRefusalFacts } from '../../domain/refusals/bodies.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about bodies, their seats and sittings: each sentence says what to do. */
export const bodyRefusals: Wordings<BodyRefusalFacts> = {
  'quorum-missing': {
    status: 422,
    example: { present: 2, needed: 4 },
    sentence: (facts) =>
      `มีกรรมการมาประชุม ${facts.present} คน จากองค์ประชุม ${facts.needed} คน จึงยังลงมติไม่ได้ — ตรวจรายชื่อผู้มาประชุม หรือนัดประชุมใหม่`,
  },
  'representative-missing': {
    status: 422,
    example: { organisations: 'สำนักงบประมาณ' },
    sentence: (facts) =>
      `ไม่มีผู้แทน${facts.organisations} ซึ่งต้องเข้าร่วมประชุมด้วย จึงยังลงมติไม่ได้ — ตรวจรายชื่อผู้มาประชุม หรือนัดประชุมใหม่ให้ครบ`,
  },
  'term-over': {
    status: 422,
    example: { office: 'ผู้แทนสำนักงบประมาณ' },
    sentence: (facts) =>
      `${facts.office} พ้นวาระหรือไม่ได้ดำรงตำแหน่งในวันประชุม — นำออกจากผู้มาประชุม หรือบันทึกผู้ดำรงตำแหน่งปัจจุบันก่อน`,
  },
  'body-not-found': { status: 404, sentence: () => 'ไม่พบคณะกรรมการนี้ — เปิดรายชื่อคณะกรรมการแล้วเลือกอีกครั้ง' },
  'body-not-appointed': {
    status: 409,
    example: { day: '2026-01-15' },
    sentence: (facts) => `วันที่ ${formatThaiDate(facts.day)} ไม่มีการแต่งตั้งคณะกรรมการชุดนี้ที่ยังใช้อยู่ — บันทึกคำสั่งหรือมติแต่งตั้งก่อน`,
  },
  'appointing-document-unknown': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุว่าแต่งตั้งโดยเอกสารใด — เลือกคำสั่ง มติที่ประชุม หรือกฎหมาย',
  },
  'appointment-number-required': {
    status: 422,
    example: { document: 'คำสั่ง' },
    sentence: ({ document }) => `ยังไม่ได้ระบุเลขที่ของ${document} — ระบุเลขที่ตามเอกสาร เช่น 8556/2562`,
  },
  'appointing-order-differs': {
    status: 422,
    example: { number: '8556/2562', day: '2019-04-29' },
    sentence: (facts) =>
      `คำสั่งที่ ${facts.number} ในทะเบียนลงวันที่ ${formatThaiDate(facts.day)} — ตรวจเลขที่และวันที่ของคำสั่งให้ตรงกับทะเบียน`,
  },
  'appointing-order-unknown': {
    status: 422,
    example: { number: '8556/2562' },
    sentence: ({ number }) =>
      `ไม่พบคำสั่งที่ ${number} ในทะเบียนคำสั่ง — ออกคำสั่งในระบบหนังสือก่อนแล้วระบุเลขที่นั้น หากออกนอกระบบให้เลือก “คำสั่งนี้ออกนอกระบบ”`,
  },
  'appointing-order-registered': {
    status: 422,
    example: { number: '8556/2562', day: '2019-04-29' },
    sentence: ({ number, day }) =>
      `คำสั่งที่ ${number} ลงวันที่ ${formatThaiDate(day)} อยู่ในทะเบียนคำสั่งของระบบ — นำเครื่องหมาย “คำสั่งนี้ออกนอกระบบ” ออก หากเป็นคำสั่งของหน่วยงานอื่นให้ระบุชื่อหน่วยงานก่อนเลขที่`,
  },
  'order-text-differs': {
    status: 409,
    example: { line: '2. สถิติจังหวัด กรรมการและเลขานุการ' },
    sentence: ({ line }) =>
      `เนื้อความของคำสั่งไม่มี “${line}” ตามที่คำสั่งแต่งตั้ง — แก้ตำแหน่งและวาระในแบบร่างคำสั่งแต่งตั้ง ระบบจะเขียนเนื้อความให้ตรงกัน`,
  },
  'appointing-order-withdrawn': {
    status: 409,
    example: { number: '8556/2562', reason: 'ระบุตำแหน่งผิด' },
    sentence: (facts) => `คำสั่งที่ ${facts.number} ยกเลิกแล้วเพราะ “${facts.reason}” — ระบุคำสั่งฉบับที่ใช้แทน`,
  },
  'appointment-date-invalid': { status: 422, sentence: () => 'วันที่ของเอกสารไม่มีจริง — ระบุวันที่ตามเอกสารที่แต่งตั้ง' },
  'appointment-dated-ahead': {
    status: 422,
    example: { today: '2026-01-15' },
    sentence: ({ today }) => `เอกสารลงวันที่หลังวันนี้ (${formatThaiDate(today)}) — ตรวจวันที่อีกครั้ง เอกสารที่ยังไม่ออกแต่งตั้งผู้ใดไม่ได้`,
  },
  'appointment-title-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุเรื่อง — ระบุชื่อเรื่องตามเอกสารที่แต่งตั้ง' },
  'appointed-by-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุผู้แต่งตั้ง — ระบุผู้ลงนามในเอกสารหรือคณะที่มีมติ' },
  'appointment-not-latest': {
    status: 409,
    example: { from: '2025-10-01' },
    sentence: ({ from }) =>
      `มีการแต่งตั้งที่เริ่มใช้วันที่ ${formatThaiDate(from)} อยู่แล้ว — การแต่งตั้งใหม่ต้องเริ่มใช้หลังวันนั้น และใช้แทนชุดเดิมตั้งแต่วันเริ่ม`,
  },
  'quorum-out-of-range': {
    status: 422,
    example: { members: 7 },
    sentence: ({ members }) =>
      `องค์ประชุมต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง ${members} ซึ่งเป็นจำนวนกรรมการ — ระบุใหม่ หรือเว้นว่างให้ใช้กึ่งหนึ่ง`,
  },
  'seats-missing': { status: 422, sentence: () => 'ยังไม่มีตำแหน่งในคณะกรรมการ — ระบุอย่างน้อยหนึ่งตำแหน่ง' },
  'seat-position-invalid': {
    status: 422,
    example: { row: 3 },
    sentence: ({ row }) => `ตำแหน่งที่กรอกแถวที่ ${row} ไม่มีลำดับ — ระบุลำดับตามเอกสารเป็นจำนวนเต็มตั้งแต่ 1`,
  },
  'seat-position-twice': {
    status: 422,
    example: { position: 3 },
    sentence: ({ position }) => `ลำดับที่ ${position} ใช้ซ้ำ — ระบุลำดับละหนึ่งตำแหน่งตามเอกสาร`,
  },
  'seat-role-unknown': {
    status: 422,
    example: { row: 3 },
    sentence: ({ row }) => `ตำแหน่งที่กรอกแถวที่ ${row} ยังไม่ได้เลือกหน้าที่ — เลือกประธาน กรรมการ หรือเลขานุการ`,
  },
  'seat-office-required': {
    status: 422,
    example: { row: 3 },
    sentence: ({ row }) => `ตำแหน่งที่กรอกแถวที่ ${row} ไม่มีชื่อตำแหน่ง — ระบุตำแหน่งตามเอกสาร เช่น สถิติจังหวัด ไม่เกิน 300 ตัวอักษร`,
  },
  'seat-term-invalid': {
    status: 422,
    example: { row: 3 },
    sentence: ({ row }) => `วันสิ้นวาระของตำแหน่งที่กรอกแถวที่ ${row} ไม่อยู่ในช่วงที่แต่งตั้ง — ระบุวันในช่วงนั้น หรือเว้นว่าง`,
  },
  'chair-twice': { status: 422, sentence: () => 'มีประธานมากกว่าหนึ่งตำแหน่ง — เลือกประธานตำแหน่งเดียว' },
  'required-without-seat': {
    status: 422,
    example: { organisations: 'สำนักงบประมาณ' },
    sentence: ({ organisations }) =>
      `กำหนดให้มีผู้แทน${organisations}ร่วมประชุม แต่ไม่มีตำแหน่งใดเป็นผู้แทน จะประชุมไม่ได้เลย — เพิ่มตำแหน่งผู้แทน หรือนำออกจากผู้แทนที่ต้องมี`,
  },
  'seat-not-found': { status: 404, sentence: () => 'ไม่พบตำแหน่งนี้ — เปิดหน้าคณะกรรมการแล้วเลือกตำแหน่งอีกครั้ง' },
  'holder-name-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุผู้ดำรงตำแหน่ง — เลือกผู้ที่มีบัญชี หรือกรอกชื่อ' },
  'holder-outside-appointment': {
    status: 422,
    example: { from: '2025-10-01', to: '2026-09-30' },
    sentence: ({ from, to }) =>
      `ช่วงที่ดำรงตำแหน่งอยู่นอกวาระ (ตั้งแต่ ${formatThaiDate(from)}${to === undefined ? ' เป็นต้นไป' : ` ถึง ${formatThaiDate(to)}`}) — ระบุวันในวาระ`,
  },
  'holder-already-there': {
    status: 409,
    example: { name: 'นายสมชาย ใจดี', as: 'ผู้ดำรงตำแหน่ง', from: '2025-10-01' },
    sentence: ({ name, as, from, to }) =>
      `${name} เป็น${as}อยู่แล้วตั้งแต่ ${formatThaiDate(from)}${to === undefined ? '' : ` ถึง ${formatThaiDate(to)}`} และมีได้ครั้งละหนึ่งคน — สิ้นสุดของเดิมก่อน หรือเลือกช่วงเวลาอื่น`,
  },
  'holder-also-substitute': {
    status: 422,
    example: { name: 'นายสมชาย ใจดี' },
    sentence: ({ name }) => `${name} เป็นทั้งผู้ดำรงตำแหน่งและผู้แทนของตำแหน่งเดียวกันไม่ได้ — เลือกผู้อื่น`,
  },
  'holder-not-found': { status: 404, sentence: () => 'ไม่พบผู้ดำรงตำแหน่งนี้ — เปิดหน้าคณะกรรมการใหม่อีกครั้ง' },
  'holder-ends-outside': {
    status: 422,
    example: { from: '2025-10-01', to: '2026-09-30' },
    sentence: ({ from, to }) =>
      `วันสุดท้ายต้องอยู่ตั้งแต่ก่อนวันเริ่มหนึ่งวัน (วันเริ่ม ${formatThaiDate(from)})${to === undefined ? '' : ` ถึง ${formatThaiDate(to)}`} — ระบุวันใหม่`,
  },
};
