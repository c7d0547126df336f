import type { CountedDay } from '../../domain/calendar/days-counted.ts';
import type { GapKind } from '../../domain/reporting/completeness.ts';
import { type ResultTextName, resultTextLabels } from '../../domain/reporting/result-texts.ts';

/** Wording of the days of a round, of sending and receiving, and of the e-SAR card. */
export const submissionText = {
  daysTitle: 'กำหนดส่งและการนับวัน',
  stated: 'กำหนดตามกรอบหรือที่ประกาศ',
  due: 'ครบกำหนดส่งสำนักงาน ก.พ.ร.',
  moved: 'เหตุที่วันเลื่อน',
  countedAt: 'นับวันทำการที่',
  cutOff: 'กำหนดภายในจังหวัด',
  cutOffNone: 'จังหวัดยังไม่กำหนด เจ้าภาพใช้กำหนดของสำนักงาน ก.พ.ร.',
  cutOffForHosts: 'จังหวัดให้เจ้าภาพส่งผลภายใน',
  cutOffTitle: 'กำหนดวันที่เจ้าภาพต้องส่งผลให้จังหวัด',
  cutOffHint: 'ต้องไม่ช้ากว่ากำหนดของสำนักงาน ก.พ.ร. เว้นว่างทั้งสามช่องเพื่อยกเลิก',
  cutOffSave: 'บันทึกกำหนดภายใน',
  cutOffSaved: 'บันทึกกำหนดภายในแล้ว เจ้าภาพเห็นวันนี้ทันที',
  lateNow: 'รายงานนี้ล่าช้าแล้ว',
  noDayYet: 'พ้นกำหนดแล้ว ยังไม่มีวันทำการที่นับ',
  lateWas: 'รายงานนี้มาถึงล่าช้า',
  workingDays: 'วันทำการ',
  growing: 'ถ้าส่งถึงสำนักงาน ก.พ.ร. วันนี้ คะแนนรวมจะถูกปรับลด',
  nextDay: 'และเพิ่มอีกทุกวันทำการ วันละ',
  noCap: 'เอกสารต้นทางไม่กำหนดเพดาน',
  charged: 'คะแนนรวมถูกปรับลด',
  noPenalty: 'ไม่มีเอกสารใดกำหนดการปรับลดคะแนนของรอบนี้',
  daysTable: 'นับทีละวันตั้งแต่พ้นกำหนด',
  dayColumn: 'วันที่',
  countsColumn: 'นับหรือไม่',
  whyColumn: 'เพราะ',
  countsYes: 'นับ',
  countsNo: 'ไม่นับ',
  pointsColumn: 'ปรับลดสะสม',
  moreDays: 'วันหลังจากนี้ไม่แสดงทีละวัน เหลืออีก',
  days: 'วัน',
  complete: 'ความครบถ้วนของรายงาน',
  completeYes: 'ครบแล้ว เสนอผู้ว่าราชการจังหวัดได้',
  blocking: 'ต้องครบก่อนเสนอผู้ว่าราชการจังหวัด',
  advised: 'ควรมี แต่ไม่มีเอกสารใดบังคับ',
  papers: 'เอกสารของรอบนี้',
  card: 'e-SAR Card',
  cardOpen: 'เปิด e-SAR Card',
  receipt: 'ใบรับรายงาน',
  receiptOpen: 'เปิดใบรับรายงาน',
  receiptNumber: 'เลขรับ',
  receiptWaits: 'รอสำนักงาน ก.พ.ร. รับ',
  receivedAt: 'รับเมื่อ',
  submittedAt: 'ส่งเมื่อ',
  endorsedBy: 'ผู้รับรอง',
  actingFor: 'ปฏิบัติราชการแทน',
  edition: 'ฉบับที่ส่ง',
  editionOf: 'ครั้งที่',
  fingerprint: 'ลายนิ้วมือของฉบับที่ส่ง (SHA-256)',
  headList: 'บัญชีหัวบันทึกล่าสุด (SHA-256 ย่อ)',
  notKept: 'รายงานนี้ส่งก่อนที่ระบบจะเก็บฉบับที่ส่ง จึงแสดงตามข้อมูลปัจจุบัน',
  draft: 'ร่าง ยังไม่ได้ส่ง แสดงตามข้อมูลปัจจุบัน',
  asSubmitted: 'แสดงตามฉบับที่ส่ง แก้ไขไม่ได้',
  onTime: 'ทันกำหนด',
  late: 'ล่าช้า',
  lateness: 'การส่ง',
  print: 'พิมพ์ด้วยคำสั่งพิมพ์ของเบราว์เซอร์ (A4)',
  cardAssumption: 'เอกสารต้นทางกล่าวถึง e-SAR Card โดยไม่ระบุช่องและลำดับ จึงเรียงตามแบบรายงานผลการปฏิบัติราชการรายตัวชี้วัดที่ใช้กันทั่วไป',
  cardOrder: 'ลำดับช่อง',
  json: 'ดาวน์โหลด JSON',
  csv: 'ดาวน์โหลด CSV',
  backToReport: 'กลับไปหน้ารายงานของรอบ',
  total: 'คะแนนประเมินตนเอง',
  afterLate: 'หลังปรับลด',
  grade: 'ระดับ',
  period: 'ช่วงเวลาที่ประเมิน',
  requires: 'สิ่งที่ต้องส่ง',
  indicator: 'ตัวชี้วัด',
  leads: 'หน่วยงานเจ้าภาพ',
  supports: 'หน่วยงานร่วม',
  definition: 'คำอธิบาย',
  formula: 'สูตร',
  baselines: 'ข้อมูลพื้นฐาน',
  yearBe: 'ปี',
  levels: 'เกณฑ์การให้คะแนน',
  level: 'คะแนน',
  variables: 'ข้อมูลที่รายงาน',
  result: 'ผลการดำเนินงาน',
  weight: 'น้ำหนัก',
  score: 'คะแนนที่ได้',
  weighted: 'คะแนนถ่วงน้ำหนัก',
  evidence: 'หลักฐานอ้างอิง',
  version: 'ฉบับที่',
  none: 'ไม่มี',
  fromCluster: 'ผลมาจาก',
} as const;

/** The texts as the e-SAR card calls them. */
export const cardTextLabels: Readonly<Record<ResultTextName, string>> = {
  ...resultTextLabels,
  narrative: 'คำชี้แจงการปฏิบัติงาน',
};

export const submissionRequirementNames = {
  'self-assessment-report': 'รายงานการประเมินผลตนเอง (SAR)',
  'e-sar-card': 'e-SAR Card',
} as const;

export const gapNames: Readonly<Record<GapKind, string>> = {
  'no-result': 'ยังไม่มีผล',
  'not-sent': 'กรอกแล้ว ยังไม่ส่งจังหวัด',
  'with-supervisor': 'รอผู้กำกับดูแลอนุมัติ',
  'not-accepted': 'รอจังหวัดรับผล',
  returned: 'ส่งกลับให้แก้ไข',
  'awaits-cluster': 'รอกลุ่มจังหวัดบันทึก',
  'no-narrative': 'ไม่มีคำชี้แจง',
  'no-evidence': 'ไม่มีหลักฐาน',
};

/** Why one day counts as late, or does not. */
export function formatWhy({ why, holiday }: CountedDay): string {
  if (why === 'holiday') return `วันหยุดราชการ: ${holiday ?? ''}`;
  return why === 'weekend' ? 'วันเสาร์–อาทิตย์' : 'วันทำการ';
}
