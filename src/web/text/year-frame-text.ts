import { inYearWords } from './year-words.ts';

/** Wording of the heading and the tabs of every page of a year. */
export const yearFrameText = {
  year: 'พ.ศ.',
  otherYears: 'เปิดปีอื่น',
  propose: 'เสนอปีหน้า',
  nation: 'ทั้งประเทศ',
  partyTabs: 'หน้าของปีนี้',
  nationTabs: 'งานของทั้งประเทศในปีนี้',
  others: 'งานอื่น ๆ',
  waiting: 'เรื่องที่รอ',
} as const;

/** The tabs of a party's year, in their order. */
export const partyTabNames = inYearWords({
  overview: 'ภาพรวม',
  agreement: 'คำรับรอง',
  hosts: 'เจ้าภาพ',
  report: 'รายงาน',
  changes: 'ปรับเปลี่ยน',
  advice: 'ข้อเสนอแนะ',
  innovation: 'นวัตกรรม',
  papers: 'เอกสาร',
  calendar: 'ปฏิทิน',
} as const);
export type PartyTab = keyof typeof partyTabNames;

/** The nation's year by job, in the order of the year. */
export const nationTabNames = {
  board: 'ภาพรวมทุกจังหวัด',
  catalogue: 'รายการตัวชี้วัด',
  negotiation: 'วิเคราะห์และเจรจา',
  templates: 'ตรวจ KPI Template',
  plans: 'แผนของจังหวัด',
  changes: 'คำขอปรับเปลี่ยน',
  oversight: 'ตามผู้รับผิดชอบ',
  advice: 'ข้อเสนอแนะ',
  central: 'ข้อมูลส่วนกลาง',
  panels: 'คณะผู้ประเมิน',
  innovation: 'นวัตกรรม',
  rounds: 'รอบรายงาน',
  progress: 'สถานะการส่งรายงาน',
  papers: 'เอกสาร',
  calendar: 'ปฏิทิน',
  framework: 'กรอบการประเมิน',
} as const;
export type NationTab = keyof typeof nationTabNames;
