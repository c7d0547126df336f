import type { LetterRefusalFacts } from '../../domain/refusals/official-letters.ts';
import { unitRefusals } from './letter-units.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about official letters. */
export const letterRefusals: Wordings<LetterRefusalFacts> = {
  ...unitRefusals,
  'letter-template-unknown': { status: 422, sentence: () => 'ไม่มีแบบร่างนี้ — เลือกแบบจากรายการ' },
  'letter-not-editable': {
    status: 409,
    example: { status: 'รอตรวจ' },
    sentence: (facts) => `หนังสืออยู่ในสถานะ “${facts.status}” จึงแก้ไขไม่ได้ — ให้ผู้ตรวจส่งกลับก่อน หรือร่างฉบับใหม่`,
  },
  'letter-subject-required': { status: 422, sentence: () => 'เรื่องว่างอยู่ — ระบุเรื่องของหนังสือ' },
  'letter-text-required': { status: 422, sentence: () => 'เนื้อความว่างอยู่ — เขียนเนื้อความอย่างน้อยหนึ่งย่อหน้า' },
  'letter-without-recipient': {
    status: 422,
    sentence: () => 'ยังไม่มีผู้รับ — เลือกกลุ่มผู้รับ หรือเพิ่มผู้รับบรรทัดละหนึ่งราย',
  },
  'letter-to-required': {
    status: 422,
    sentence: () => 'คำว่า “เรียน” ยังว่างอยู่ — ระบุผู้รับ เช่น ผู้ว่าราชการจังหวัด ทุกจังหวัด หรือเลือกทำหนังสือแยกรายผู้รับ',
  },
  'letter-line-missing': {
    status: 422,
    example: { name: 'จังหวัดเลย', count: 2 },
    sentence: (facts) =>
      `เนื้อความมีที่สำหรับข้อความเฉพาะราย แต่ผู้รับ ${facts.count} รายยังไม่มีข้อความ เช่น ${facts.name} — เติมข้อความหลังชื่อผู้รับ หรือนำ {ข้อความเฉพาะ} ออก`,
  },
  'letter-blank-left': {
    status: 422,
    example: { mark: '…', where: 'เรื่อง' },
    sentence: (facts) => `ยังมีช่องว่าง “${facts.mark}” ใน${facts.where} — เติมข้อความแทนช่องว่าง หรือลบออก ก่อนส่งตรวจ`,
  },
  'letter-citation-open': {
    status: 422,
    example: { number: 3, where: 'เนื้อความย่อหน้าที่ 2', lacking: 'แต่มีสิ่งที่ส่งมาด้วย 2 รายการ' },
    sentence: ({ number, where, lacking }) =>
      `${where} กล่าวถึงสิ่งที่ส่งมาด้วย ${number} ${lacking} — ส่งกลับให้แก้ไข หรือเลือกยืนยันว่าข้อความถูกต้องแล้วเสนอลงนามอีกครั้ง`,
  },
  'letter-name-too-long': {
    status: 422,
    example: { name: 'สำนักงาน', longest: 300 },
    sentence: (facts) => `ชื่อผู้รับ “${facts.name}…” ยาวเกินช่องของบัญชีแนบ — ย่อให้ไม่เกิน ${facts.longest} ตัวอักษร`,
  },
  'letter-text-too-long': {
    status: 422,
    example: { length: 1200, longest: 1000 },
    sentence: (facts) =>
      `ข้อความยาว ${facts.length.toLocaleString('en')} ตัวอักษร — ย่อให้ไม่เกิน ${facts.longest.toLocaleString('en')}`,
  },
  'letter-too-many': {
    status: 422,
    example: { count: 50, most: 40 },
    sentence: (facts) =>
      `มี ${facts.count.toLocaleString('en')} รายการ — ลดให้ไม่เกิน ${facts.most.toLocaleString('en')} รายการ`,
  },
  'letter-day-invalid': { status: 422, sentence: () => 'วันที่ไม่ถูกต้อง — ระบุ วัน เดือน และ พ.ศ. ที่มีจริง หรือเว้นว่างทั้งสามช่อง' },
  'letter-year-invalid': {
    status: 422,
    sentence: () => 'ปีงบประมาณที่เกี่ยวข้องอ่านไม่ได้ — ระบุปี พ.ศ. สี่หลัก คั่นด้วยวรรค เช่น 2567 2568',
  },
  'letter-recipient-unknown': {
    status: 422,
    example: { code: 'TH-99' },
    sentence: (facts) => `ไม่มีหน่วยงานรหัส ${facts.code} — เลือกจากรายการ หรือพิมพ์ชื่อผู้รับโดยไม่ระบุรหัส`,
  },
  'letter-recipient-closed': {
    status: 422,
    example: { name: 'สำนักงานสถิติจังหวัดเลย', day: '1 ตุลาคม 2568', successor: 'สำนักงานใหม่' },
    sentence: (facts) =>
      `${facts.name} ยุบเลิกตั้งแต่วันที่ ${facts.day} — ${facts.successor === '' ? 'นำออกจากรายชื่อผู้รับ' : `เปลี่ยนผู้รับเป็น ${facts.successor}`}`,
  },
  'letter-signed-incomplete': {
    status: 409,
    sentence: () => 'หนังสือที่ลงนามแล้วแก้ไขไม่ได้ — ยกเลิกร่างนี้พร้อมเหตุผล แล้วร่างฉบับใหม่ให้ครบถ้วน',
  },
  'letter-only-on-paper': {
    status: 409,
    example: { count: 3 },
    sentence: (facts) => `ผู้รับทั้ง ${facts.count} รายอยู่นอกระบบ — พิมพ์จาก PDF แล้วส่งเป็นกระดาษ`,
  },
  'meeting-secretariat-unknown': {
    status: 409,
    example: { body: 'อ.ก.พ.ร.' },
    sentence: ({ body }) =>
      `ยังไม่ระบุหน่วยงานฝ่ายเลขานุการของ ${body} จึงไม่ทราบว่าหนังสือออกจากห้องหนังสือใด — ระบุหน่วยงานที่ตำแหน่งเลขานุการเป็นผู้แทนในการแต่งตั้งของคณะ`,
  },
  'notice-after-last-day': {
    status: 409,
    example: { last: '31 กรกฎาคม 2568' },
    sentence: ({ last }) =>
      `หนังสือนี้ต้องถึงสำนักงาน ก.พ.ร. ภายในวันที่ ${last} ซึ่งพ้นแล้ว สำนักงาน ก.พ.ร. จึงไม่รับพิจารณา — ยกเลิกหนังสือนี้ และให้จังหวัดเสนอคำขอใหม่ในรอบที่ยังเปิด`,
  },
  'letter-recipient-asked': {
    status: 409,
    example: { name: 'สำนักงาน ก.พ.ร.' },
    sentence: ({ name }) => `หนังสือนี้แจ้งผลการพิจารณาคำขอปรับเปลี่ยน จึงต้องถึง${name} — เพิ่ม${name} ในรายชื่อผู้รับ แล้วส่งอีกครั้ง`,
  },
  'letter-recipient-twice': {
    status: 422,
    example: { name: 'จังหวัดเลย' },
    sentence: (facts) => `${facts.name} อยู่ในรายชื่อผู้รับมากกว่าหนึ่งครั้ง — นำรายการที่ซ้ำออก`,
  },
  'referenced-letter-missing': {
    status: 422,
    example: { text: 'ลย 0017.5/ว 3031' },
    sentence: (facts) =>
      `ไม่พบหนังสือที่อ้างถึง “${facts.text}” ในทะเบียนที่ท่านอ่านได้ — ตรวจเลขที่ หรือพิมพ์เป็นหนังสือของหน่วยงานภายนอกพร้อมเลขที่และวันที่`,
  },
  'enclosed-copy-more-secret': {
    status: 422,
    example: { number: 'ที่ ลย 0017.5/ว 3031', copied: 'ลับมาก', secrecy: '' },
    sentence: (facts) =>
      `หนังสือ${facts.number} มีชั้นความลับ “${facts.copied}” แต่หนังสือฉบับนี้${facts.secrecy === '' ? 'ไม่มีชั้นความลับ' : `มีชั้นความลับเพียง “${facts.secrecy}”`} จึงแนบสำเนาไม่ได้ — กำหนดชั้นความลับของหนังสือฉบับนี้เป็น “${facts.copied}” ขึ้นไป หรือนำสำเนาออก`,
  },
  'letter-enclosure-missing': {
    status: 409,
    example: { number: 2, title: 'เอกสารสรุปการวิเคราะห์', names: 'จังหวัดเลย', more: 0 },
    sentence: ({ number, title, names, more }) =>
      `ไม่มีสิ่งที่ส่งมาด้วยลำดับ ${number} “${title}” ที่หน่วยงานของท่านและผู้รับเปิดได้ สำหรับ ${names}${more === 0 ? '' : ` และอีก ${more} ราย`} — จัดทำเอกสารให้ครบ นำรายการหรือผู้รับออกจากร่าง หรือยืนยันในร่างว่าส่งโดยไม่มีรายการนี้`,
  },
  'enclosure-recipient-unknown': {
    status: 422,
    example: { code: 'TH-42' },
    sentence: ({ code }) => `${code} ไม่ใช่ผู้รับของหนังสือฉบับนี้ — ระบุรหัสของผู้รับที่อยู่ในรายชื่อ`,
  },
  'enclosure-address-invalid': {
    status: 422,
    example: { text: '2568/เลย' },
    sentence: (facts) =>
      `ที่อยู่ของเอกสาร “${facts.text}” ไม่ใช่หน้าในระบบนี้ — คัดลอกที่อยู่ที่ขึ้นต้นด้วย / เช่น /2568/TH-42/agreement.pdf`,
  },
  'enclosure-address-not-made-for-it': {
    status: 422,
    example: { text: '/2568/forecast' },
    sentence: (facts) =>
      `“${facts.text}” ไม่ใช่เอกสารที่แนบไปกับหนังสือได้ — แนบที่อยู่ของเอกสาร เช่น /2568/TH-42/agreement.pdf หรือดาวน์โหลดแล้วแนบเป็นไฟล์`,
  },
  'enclosure-not-opened-by-sender': {
    status: 422,
    example: { text: '/2568/TH-42/agreement.pdf' },
    sentence: (facts) =>
      `ไม่มีเอกสารที่หน่วยงานของท่านเปิดได้ที่ “${facts.text}” — จัดทำเอกสารให้เสร็จก่อน หรือแนบที่อยู่ของเอกสารที่หน่วยงานของท่านเปิดได้`,
  },
  'indicators-missing': {
    status: 422,
    example: { year: 2568 },
    sentence: (facts) => `ยังไม่มีจังหวัดใดที่ตัวชี้วัดของปีงบประมาณ พ.ศ. ${facts.year} มีผลใช้บังคับ — เลือกปีอื่น หรือรอให้มีผลใช้บังคับก่อน`,
  },
  'assignments-missing': {
    status: 422,
    example: { year: 2562 },
    sentence: (facts) =>
      `ปีงบประมาณ พ.ศ. ${facts.year} ยังไม่มีการมอบหมายเจ้าภาพตัวชี้วัด — มอบหมายเจ้าภาพในหน้าตัวชี้วัดของจังหวัดก่อน หรือระบุปีอื่น`,
  },
  'enclosure-not-readable': {
    status: 422,
    sentence: () => 'ไฟล์นี้ไม่ใช่ PDF รูปภาพ หรือเอกสารสำนักงานที่เปิดได้ — บันทึกเป็น PDF แล้วแนบใหม่',
  },
  'enclosure-too-large': {
    status: 413,
    example: { longest: '20' },
    sentence: (facts) => `ไฟล์ใหญ่เกิน ${facts.longest} MB — ย่อขนาดหรือแบ่งไฟล์แล้วแนบใหม่`,
  },
  'archive-under-way': {
    status: 429,
    sentence: () => 'กำลังทำไฟล์ ZIP ของท่านอยู่อีกชุดหนึ่ง — รอให้ดาวน์โหลดชุดนั้นเสร็จ หรือยกเลิกการดาวน์โหลด แล้วลองอีกครั้ง',
  },
  'letter-not-issued': {
    status: 409,
    example: { status: 'รอลงนาม' },
    sentence: (facts) => `หนังสืออยู่ในสถานะ “${facts.status}” — ออกเลขและวันที่ก่อนส่ง`,
  },
  'letter-sent-already': {
    status: 409,
    example: { done: 76, total: 76 },
    sentence: (facts) => `ส่งหนังสือฉบับนี้แล้ว ${facts.done} จาก ${facts.total} ราย — ดูความคืบหน้าในหน้าหนังสือ ระบบไม่ส่งซ้ำ`,
  },
  'letter-handed-already': {
    status: 409,
    sentence: () => 'ผู้รับทุกรายได้รับหนังสือฉบับนี้แล้ว — ดูวันและวิธีส่งของแต่ละรายในรายชื่อผู้รับ',
  },
  'letter-being-sent': {
    status: 409,
    example: { done: 12, total: 76 },
    sentence: (facts) =>
      `ระบบกำลังส่งหนังสือฉบับนี้ ส่งแล้ว ${facts.done} จาก ${facts.total} ราย — รอให้ส่งครบ แล้วบันทึกการส่งนอกระบบของผู้รับที่เหลือ`,
  },
  'handing-way-required': { status: 422, sentence: () => 'วิธีส่งว่างอยู่ — ระบุวิธีส่ง เช่น ไปรษณีย์ลงทะเบียน หรือนำส่งเอง' },
  'handing-number-required': {
    status: 422,
    sentence: () => 'เลขที่ของหนังสือว่างอยู่ — ระบุเลขที่ตามที่พิมพ์ในหนังสือ เช่น นร 1200/ว 22',
  },
  'handing-in-future': {
    status: 422,
    example: { today: '25 เมษายน 2567' },
    sentence: ({ today }) => `วันที่ส่งอยู่หลังวันนี้ (${today}) — ระบุวันที่ส่งไว้จริง`,
  },
  'handing-before-letter': {
    status: 422,
    example: { day: '25 เมษายน 2567' },
    sentence: ({ day }) => `วันที่ส่งอยู่ก่อนวันที่ของหนังสือ (${day}) — ระบุวันที่ส่งไว้จริง`,
  },
  'letter-secret-cannot-be-public': {
    status: 422,
    sentence: () => 'หนังสือลับเผยแพร่เป็นหนังสือเวียนสาธารณะไม่ได้ — เลือกอย่างใดอย่างหนึ่ง',
  },
  'letter-reply-required': { status: 422, sentence: () => 'ข้อความตอบว่างอยู่ — เขียนข้อความก่อนส่ง' },
  'letter-cancelled': {
    status: 409,
    example: { reason: 'ระบุวันผิด' },
    sentence: (facts) => `หนังสือฉบับนี้ยกเลิกแล้วเพราะ “${facts.reason}” — รอหนังสือฉบับใหม่จากผู้ส่ง`,
  },
  'incoming-sender-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุผู้ส่ง — ระบุหน่วยงานที่ส่งหนังสือมา' },
  'incoming-received-before-dated': {
    status: 422,
    sentence: () => 'วันที่รับอยู่ก่อนวันที่ของหนังสือ — แก้วันใดวันหนึ่งให้ตรงกับหนังสือ',
  },
  'incoming-received-in-future': {
    status: 422,
    example: { today: '25 เมษายน 2567' },
    sentence: (facts) => `วันที่รับอยู่หลังวันนี้ (${facts.today}) — ระบุวันที่รับหนังสือไว้จริง`,
  },
  'register-number-invalid': { status: 422, sentence: () => 'เลขสุดท้ายที่ออกแล้วไม่ใช่จำนวนเต็ม — ระบุเลข เช่น 8555' },
  'register-begun': {
    status: 409,
    example: { number: 12 },
    sentence: (facts) => `ทะเบียนของปีนี้ออกเลขไปแล้วถึง ${facts.number} — กำหนดเลขเริ่มต้นได้เฉพาะก่อนออกเลขแรกของปี`,
  },
};
