import type { Appointment, SeatHolder } from '../../domain/bodies/body.ts';
import { appointingDocumentNames } from '../../domain/bodies/body.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';

/** Wording of the pages of bodies. */
export const bodiesText = {
  title: 'คณะกรรมการ',
  lead: 'คณะที่ตัดสินใจเรื่องต่าง ๆ ของการประเมิน ผู้ใดอยู่ในตำแหน่งใด แต่งตั้งโดยเอกสารใด และประชุมได้เมื่อมีกรรมการกี่คน',
  own: 'คณะที่ท่านอยู่ด้วย',
  national: 'ระดับประเทศ',
  provincial: 'ระดับจังหวัด',
  noProvincial: 'ยังไม่มีคณะกรรมการของจังหวัด',
  noProvincialText: 'คณะกรรมการที่จังหวัดแต่งตั้งโดยคำสั่งจะปรากฏที่นี่ เมื่อสำนักงานจังหวัดเพิ่มคณะและบันทึกคำสั่ง',
  add: 'เพิ่มคณะกรรมการ',
  level: (level: number) => `คณะกรรมการระดับที่ ${level}`,
  levelIn: (level: number, year: number) => `ระดับที่ ${level} ในปีงบประมาณ พ.ศ. ${year}`,
  name: 'คณะ',
  province: 'จังหวัด',
  chair: 'ประธาน',
  noChair: 'เอกสารไม่ระบุ',
  seatCount: 'ตำแหน่ง',
  quorum: 'องค์ประชุม',
  people: (count: number) => `${count} คน`,
  appointedBy: 'แต่งตั้งโดย',
  waiting: 'เรื่องที่รอคณะนี้',
  nothingWaits: 'ไม่มีเรื่องที่รอมติของคณะนี้',
  callMeeting: 'เชิญประชุมด้วยระเบียบวาระนี้',
  notAppointed: 'ยังไม่มีการแต่งตั้งที่ใช้อยู่',
  closed: (day: string) => `ยุบเลิกหรือรวมตั้งแต่ ${formatThaiDate(day)}`,
  youSit: 'ท่านอยู่ในคณะนี้',
  youWrite: 'ท่านทำหน้าที่ฝ่ายเลขานุการของคณะนี้',
  seats: 'ตำแหน่งในคณะ',
  position: 'ลำดับ',
  office: 'ตำแหน่ง',
  role: 'หน้าที่',
  represents: 'ผู้แทนของ',
  holder: 'ผู้ดำรงตำแหน่ง',
  substitute: 'ผู้แทน',
  nobody: 'ยังไม่ได้ระบุชื่อ',
  hidden: 'ชื่อผู้ดำรงตำแหน่งแสดงแก่ผู้ที่เข้าสู่ระบบ',
  noAccount: 'ไม่มีบัญชีในระบบ',
  term: 'วาระ',
  noEnd: 'เอกสารไม่กำหนดวันสิ้นสุด',
  until: (day: string, left: number) =>
    left === 0 ? `วันสุดท้าย ${formatThaiDate(day)}` : `ถึง ${formatThaiDate(day)} เหลือ ${left} วัน`,
  over: (day: string) => `พ้นวาระเมื่อ ${formatThaiDate(day)}`,
  quorumTitle: 'ประชุมได้เมื่อใด',
  quorumWords: (needed: number, members: number) => `มีกรรมการมาประชุมอย่างน้อย ${needed} คน จาก ${members} ตำแหน่ง`,
  requiredWords: (names: string) => `ต้องมีผู้แทน${names} เข้าร่วมประชุมด้วย`,
  requiredNone: 'เอกสารไม่กำหนดผู้แทนที่ต้องเข้าร่วม',
  appointment: 'เอกสารที่แต่งตั้ง',
  documentKind: 'แต่งตั้งโดยเอกสาร',
  order: 'คำสั่งในทะเบียน',
  orderOpen: 'เปิดคำสั่งในระบบหนังสือ',
  orderRegistered: 'อยู่ในทะเบียนคำสั่งของหน่วยงานที่แต่งตั้ง',
  orderOutside: 'ออกนอกระบบ ไม่อยู่ในทะเบียนคำสั่งของระบบ',
  draftOrder: 'ร่างคำสั่งแต่งตั้ง',
  orderWithdrawn: 'คำสั่งนี้ยกเลิกแล้วเพราะ',
  number: 'เลขที่',
  numberMissing: 'เอกสารต้นทางไม่ระบุเลขที่',
  issuedOn: 'ลงวันที่',
  subject: 'เรื่อง',
  by: 'ผู้แต่งตั้ง',
  inForce: 'ใช้ตั้งแต่',
  source: 'ที่มา',
  recorded: 'บันทึกตามเอกสารที่แต่งตั้ง',
  coming: 'การแต่งตั้งที่จะเริ่มใช้',
  former: 'การแต่งตั้งที่ผ่านมา',
  formerNone: 'ยังไม่มีการแต่งตั้งก่อนหน้านี้',
  names: 'ชื่อและสถานะของคณะ',
  organisation: 'เปลี่ยนชื่อ รวม หรือยุบเลิกคณะนี้',
  appoint: 'บันทึกการแต่งตั้งใหม่',
  notAppointedText: 'เมื่อบันทึกคำสั่ง มติ หรือกฎหมายที่แต่งตั้ง ตำแหน่ง องค์ประชุม และวาระจะปรากฏที่นี่',
  deciders: (year: number) => `อำนาจตัดสินใจในปีงบประมาณ พ.ศ. ${year}`,
  subjectOf: 'เรื่อง',
  duties: 'หน้าที่ของคณะตามกรอบการประเมิน',
  inYear: (year: number) => `ปีงบประมาณ พ.ศ. ${year}`,
  decides: (year: number) => `เรื่องที่คณะนี้ตัดสินใจในปีงบประมาณ พ.ศ. ${year}`,
  nameHolder: 'ระบุหรือสิ้นสุด',
  nameHolderOf: (office: string) => `ระบุหรือสิ้นสุดผู้ดำรงตำแหน่ง ${office}`,
} as const;

/** Wording of the form that appoints a body. */
export const appointText = {
  title: 'บันทึกการแต่งตั้ง',
  lead: 'กรอกตามเอกสารที่แต่งตั้ง การแต่งตั้งใหม่ใช้แทนชุดเดิมตั้งแต่วันเริ่ม ชุดเดิมสิ้นสุดในวันก่อนหน้าและยังอ่านได้',
  documentPart: 'เอกสารที่แต่งตั้ง',
  numberHint: 'เช่น 8556/2562 หรือ ครั้งที่ 3/2567',
  outside: 'คำสั่งนี้ออกนอกระบบ',
  outsideHint: 'ออกก่อนใช้ระบบนี้ หรือออกโดยหน่วยงานอื่น คำสั่งที่ออกในระบบต้องใช้เลขที่ในทะเบียนคำสั่ง',
  orderTitle: 'ร่างคำสั่งแต่งตั้ง',
  orderLead:
    'ระบบเขียนเนื้อความของคำสั่งจากตำแหน่ง องค์ประชุม และวาระในแบบนี้ เมื่อตรวจ ลงนาม และออกเลขในระบบหนังสือแล้ว คณะได้รับการแต่งตั้งทันที พร้อมเลขที่และวันที่ของคำสั่ง',
  orderSave: 'บันทึกร่างคำสั่ง',
  orderBegun: 'บันทึกร่างคำสั่งแล้ว เติมเหตุผลของคำสั่งแล้วส่งตรวจ',
  fromIssueHint: 'เว้นว่างคือตั้งแต่วันที่ออกคำสั่ง',
  titleHint: 'ชื่อเรื่องตามเอกสาร',
  byHint: 'ผู้ลงนามในคำสั่ง หรือคณะที่มีมติ',
  termPart: 'วาระ',
  validFrom: 'เริ่มใช้',
  validTo: 'วันสิ้นสุด',
  validToHint: 'เว้นว่างเมื่อเอกสารไม่กำหนด',
  meetingPart: 'การประชุม',
  quorum: 'องค์ประชุม (จำนวนกรรมการ)',
  quorumHint: 'ตามเอกสาร เว้นว่างคือกึ่งหนึ่งของกรรมการ ซึ่งเป็นข้อสมมติ',
  required: 'ผู้แทนที่ต้องเข้าร่วมประชุม',
  requiredHint: 'เลือกเฉพาะที่เอกสารกำหนด และต้องมีตำแหน่งที่เป็นผู้แทนด้านล่าง',
  seatsPart: 'ตำแหน่งในคณะ',
  seatsHint: 'ระบุโดยตำแหน่งตามลำดับในเอกสาร แถวที่ว่างไม่บันทึก ชื่อผู้ดำรงตำแหน่งระบุภายหลัง',
  seat: (row: number) => `ตำแหน่งแถวที่ ${row}`,
  termTo: 'วันสิ้นวาระของตำแหน่งนี้',
  termToHint: 'กรอกเมื่อสิ้นสุดก่อนวาระของคณะ',
  moreRows: 'เพิ่มตำแหน่งอีก',
  done: 'บันทึกการแต่งตั้งแล้ว ระบุผู้ดำรงตำแหน่งของแต่ละตำแหน่งได้จากตารางด้านล่าง',
  nobody: 'ไม่เป็นผู้แทนของหน่วยงานใด',
} as const;

/** Wording of the page of one seat. */
export const seatText = {
  heldBy: 'ผู้ดำรงตำแหน่งและผู้แทน ตามช่วงเวลา',
  none: 'ยังไม่เคยระบุชื่อ',
  noneText: 'เมื่อระบุแล้ว ชื่อและช่วงเวลาจะปรากฏที่นี่ ระหว่างนี้ผู้ที่ดำรงตำแหน่งตามเอกสารเข้าประชุมได้',
  who: 'ชื่อ',
  as: 'ในฐานะ',
  period: 'ช่วงเวลา',
  document: 'เอกสาร',
  documentHint: 'คำสั่งหรือหนังสือที่ระบุชื่อ พร้อมเลขที่ ถ้ามี',
  nameTitle: 'ระบุผู้ดำรงตำแหน่งหรือผู้แทน',
  email: 'อีเมลของบัญชี',
  emailHint: 'ผู้ที่มีบัญชีจะเข้าประชุมและลงมติในระบบได้',
  name: 'ชื่อและนามสกุล',
  nameHint: 'กรอกเมื่อไม่มีบัญชี ผู้ที่มีบัญชีใช้ชื่อในบัญชี',
  validFrom: 'ตั้งแต่',
  validTo: 'ถึง',
  validToHint: 'เว้นว่างเมื่อยังไม่ทราบวันสิ้นสุด',
  named: 'บันทึกผู้ดำรงตำแหน่งแล้ว',
  endTitle: (name: string) => `สิ้นสุดการดำรงตำแหน่งของ ${name}`,
  lastDay: 'วันสุดท้าย',
  lastDayHint: 'ก่อนวันเริ่มหนึ่งวันคือถอนรายการที่บันทึกผิด',
  reason: 'เหตุผล',
  ended: 'บันทึกการสิ้นสุดแล้ว',
} as const;

/** `คำสั่ง ที่ 8556/2562 ลงวันที่ 29 เมษายน 2562`. */
export function documentWords({ document, number, issuedOn }: Pick<Appointment, 'document' | 'number' | 'issuedOn'>) {
  const name = appointingDocumentNames[document];
  return [
    name,
    number === null ? `(${bodiesText.numberMissing})` : `ที่ ${number}`,
    issuedOn === null ? '' : `ลงวันที่ ${formatThaiDate(issuedOn)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** `1 ตุลาคม 2568 – 30 กันยายน 2569`; without an end: `ตั้งแต่ 1 ตุลาคม 2568`. */
export function periodWords({ validFrom, validTo }: Pick<SeatHolder, 'validFrom' | 'validTo'>): string {
  const from = formatThaiDate(validFrom);
  return validTo === null ? `ตั้งแต่ ${from}` : `${from} – ${formatThaiDate(validTo)}`;
}
