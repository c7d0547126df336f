import type { Verdict } from '../../application/papers/verify-paper.ts';
import { inYearWords } from './year-words.ts';

/** Wording of papers and their verification. */
export const papersText = inYearWords({
  verifyTitle: 'ตรวจสอบเอกสารของระบบ',
  verifyLead: 'พิมพ์รหัสที่ท้ายกระดาษทุกหน้า หรือเลือกไฟล์ที่ได้รับ ระบบจะบอกว่าเป็นฉบับจริง ถูกแทนที่แล้ว หรือถูกแก้ไข',
  code: 'รหัสตรวจสอบ',
  codeHint: 'ปี พ.ศ. สี่หลักตามด้วยอักษรหรือตัวเลขแปดตัว พิมพ์ตัวเล็กหรือไม่มีขีดก็ได้',
  checkCode: 'ตรวจสอบรหัส',
  codeRequired: 'ยังไม่ได้พิมพ์รหัส — ดูที่ท้ายกระดาษหน้าใดก็ได้ มี 12 ตัว',
  file: 'ไฟล์ PDF หรือ DOCX',
  fileHint: 'ระบบอ่านเพื่อเทียบแล้วลบทันที ไม่เก็บไฟล์ไว้ ไม่เกิน 20 MB',
  checkFile: 'ตรวจสอบไฟล์',
  again: 'ตรวจสอบรายการอื่น',
  party: 'คำรับรองของ',
  year: 'ปีงบประมาณ พ.ศ.',
  version: 'ฉบับที่',
  sealedAt: 'ลงนามครบเมื่อ',
  signers: 'ผู้ลงนาม',
  meeting: 'ประชุมครั้งที่',
  resultsOf: 'ผลการประเมินของ',
  resultsOfAll: 'จังหวัดและกลุ่มจังหวัด',
  announcedAt: 'ประกาศเมื่อ',
  total: 'คะแนนรวม',
  grade: 'ระดับ',
  resultsHash: 'ค่าแฮชของผลที่ประกาศ (SHA-256)',
  openResults: 'เปิดผลที่ประกาศจากระบบ',
  resultsPage: 'หน้าผลการประเมินฉบับนี้',
  resultsPaper: 'เอกสารผล (PDF)',
  hash: 'ค่าแฮชของข้อความที่ลงนาม (SHA-256)',
  certificateTitle: 'ลายมือชื่ออิเล็กทรอนิกส์ในไฟล์ PDF',
  certificateText: 'ไฟล์ PDF ที่ระบบออกมีลายมือชื่ออิเล็กทรอนิกส์ของหน่วยงาน โปรแกรมอ่าน PDF จะแจ้งหากไฟล์ถูกแก้ไขแม้เพียงตัวอักษรเดียว',
  certificateOfDemo: 'ใบรับรองนี้สร้างขึ้นเพื่อการสาธิต ไม่มีผู้ใดรับรอง โปรแกรมอ่าน PDF จึงแจ้งว่าไม่รู้จักผู้ออก',
  certificateName: 'ชื่อในใบรับรอง',
  certificateUntil: 'ใช้ได้ถึง',
  certificateHash: 'ค่าแฮชของใบรับรอง (SHA-256)',
  certificateFile: 'ดาวน์โหลดใบรับรอง (.cer)',
  open: 'เปิดฉบับปัจจุบันจากระบบ',
  draft: 'พิมพ์ร่างเพื่ออ่าน',
  pdf: 'PDF',
  docx: 'DOCX',
  json: 'JSON',
  partyTitle: 'เอกสาร',
  partyNone: 'ยังไม่มีเอกสารที่เปิดให้ท่านอ่าน',
  partyNoneText: 'เมื่อลงนามคำรับรองครบ หรือส่งรายงานแล้ว เอกสารจะอยู่ที่นี่',
  versions: 'ทุกฉบับ และสิ่งที่เปลี่ยนแปลงในแต่ละฉบับ',
  versionsTitle: 'ฉบับต่าง ๆ ของคำรับรอง',
  versionsPaper: 'สิ่งที่เปลี่ยนในแต่ละฉบับ',
  versionsLead: 'ฉบับใหม่เกิดจากมติที่เห็นชอบคำขอปรับเปลี่ยน ฉบับเดิมทุกฉบับยังเปิดอ่านและพิมพ์ได้ตามที่ออกไว้',
  effectiveOn: 'มีผลตั้งแต่วันที่',
  whyVersion: 'ที่มาของฉบับ',
  firstVersion: 'ฉบับแรกของปี',
  differences: 'สิ่งที่ต่างจากฉบับที่',
  yearTitle: 'เอกสารคำรับรองการปฏิบัติราชการ',
  yearLead: 'คำรับรองฯ ที่ลงนามครบแล้ว เปิดให้ทุกคนอ่าน ทุกหน้ามีรหัสและ QR ให้ตรวจว่าเป็นฉบับจริง',
  none: 'ยังไม่มีคำรับรองฯ ที่ลงนามครบ',
  noneText: 'เอกสารของแต่ละจังหวัดจะปรากฏที่นี่ทันทีที่ผู้ลงนามคนสุดท้ายลงนาม',
  province: 'จังหวัด',
  papers: 'เอกสาร',
  issued: 'จัดทำแล้ว',
  notIssued: 'จัดทำเมื่อเปิดครั้งแรก',
  issueAll: 'จัดทำเอกสารของทุกจังหวัด',
  issueHint: 'ใช้เวลาหลายนาที ปิดหน้านี้ได้ แล้วกลับมาดูความคืบหน้า ฉบับที่จัดทำแล้วจะไม่ทำซ้ำ',
  started: 'เริ่มจัดทำเอกสารแล้ว ปิดหน้านี้ได้ งานจะทำต่อจนเสร็จ',
  progress: 'จัดทำแล้ว',
  finished: 'จัดทำเสร็จเมื่อ',
  by: 'สั่งโดย',
  failed: 'จัดทำไม่สำเร็จ',
  stalled: 'งานหยุดกลางคัน สั่งจัดทำอีกครั้งเพื่อทำส่วนที่เหลือ',
  refreshing: 'หน้านี้โหลดใหม่เองทุก 5 วินาทีจนกว่าจะเสร็จ',
} as const);

interface VerdictWords {
  readonly tone: 'done' | 'attention' | 'problem' | 'quiet';
  readonly title: string;
  readonly what: string;
}

/** What was asked about: `newest` is the number of the newest version; `compared` is false where only a code was given. */
interface Verified {
  readonly altered: 'file' | 'record' | null;
  readonly newest: number;
  readonly compared: boolean;
}

/** What each verdict means and what to do. */
export function verdictWords(verdict: Verdict, { altered, newest, compared }: Verified): VerdictWords {
  if (altered === 'record')
    return {
      tone: 'problem',
      title: 'ระเบียนในระบบถูกแก้ไข',
      what: 'ข้อความ ลายมือชื่อ หรือมติที่เก็บไว้ไม่ตรงกับค่าแฮชเมื่อเอกสารมีผล อย่าใช้อ้างอิง และแจ้งสำนักงาน ก.พ.ร. พร้อมรหัสนี้',
    };
  switch (verdict) {
    case 'valid':
      return {
        tone: 'done',
        title: 'เป็นฉบับจริงและยังใช้อยู่',
        what: compared
          ? 'ไฟล์ตรงกับฉบับที่ระบบออกทุกตัวอักษร ใช้อ้างอิงได้'
          : 'มีเอกสารของรหัสนี้และยังใช้อยู่ รหัสอย่างเดียวไม่บอกว่าเนื้อความในมือตรงหรือไม่ ให้เทียบกับฉบับที่เปิดจากลิงก์ด้านล่าง หรือตรวจด้วยไฟล์',
      };
    case 'superseded':
      return {
        tone: 'attention',
        title: `เป็นฉบับจริง แต่ถูกแทนที่ด้วยฉบับที่ ${newest} แล้ว`,
        what: `ใช้ฉบับที่ ${newest} แทน ฉบับนี้เก็บไว้เป็นหลักฐานเท่านั้น`,
      };
    case 'altered':
      return {
        tone: 'problem',
        title: 'ไฟล์นี้ถูกแก้ไข',
        what: 'ไฟล์มีรหัสของระบบ แต่เนื้อไฟล์ไม่ตรงกับฉบับที่ระบบออก อย่าใช้ไฟล์นี้ และเปิดฉบับจริงจากลิงก์ด้านล่าง',
      };
    case 'unknown':
      return {
        tone: 'quiet',
        title: 'ไม่พบในระบบ',
        what: 'ไม่มีเอกสารของรหัสหรือไฟล์นี้ ตรวจตัวอักษรของรหัสอีกครั้ง หรือขอไฟล์ใหม่จากจังหวัด',
      };
  }
}
