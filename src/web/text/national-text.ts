import { inYearWords } from './year-words.ts';

/** Wording of the national board. */
export const nationalText = inYearWords({
  title: 'ภาพรวมทุกจังหวัด',
  rounds: 'รอบการประเมิน',
  filter: 'เลือกจังหวัดที่แสดง',
  search: 'ชื่อจังหวัด',
  zone: 'เขตตรวจราชการ',
  everyZone: 'ทุกเขต',
  cluster: 'กลุ่มจังหวัด',
  everyCluster: 'ทุกกลุ่ม',
  stage: 'ขั้นตอน',
  everyStage: 'ทุกขั้นตอน',
  fold: 'จัดกลุ่มตาม',
  noFold: 'ไม่จัดกลุ่ม แสดงทุกจังหวัด',
  foldZone: 'เขตตรวจราชการ',
  foldCluster: 'กลุ่มจังหวัด',
  show: 'แสดงตามนี้',
  clear: 'ล้างตัวเลือก แสดงทุกจังหวัด',
  due: 'ครบกำหนดส่งรายงาน',
  dueUnstated: 'เอกสารของปีนี้ไม่ระบุวันครบกำหนดส่งรายงานของรอบ',
  sent: 'จังหวัดส่งรายงานแล้ว',
  received: 'สำนักงาน ก.พ.ร. รับแล้ว',
  announced: 'ประกาศผลแล้ว',
  provinces: 'จังหวัด',
  table: 'สถานะและคะแนนรายจังหวัด',
  clusterTable: 'กลุ่มจังหวัดซึ่งเป็นผู้ทำคำรับรองฯ ของปีนี้',
  clusterStatus: 'ขั้นตอน',
  province: 'จังหวัด',
  reported: 'รายงานแล้ว',
  self: 'ประเมินตนเอง',
  assessed: 'ผลประเมิน',
  grade: 'ระดับ',
  noValue: 'ยังไม่มี',
  notGraded: 'รอบนี้ไม่จัดระดับ',
  noneFound: 'ไม่มีจังหวัดตามที่เลือก ลองล้างตัวเลือก',
  map: 'แผนที่คะแนนรายจังหวัด',
  distribution: 'การกระจายของคะแนน',
  range: 'ช่วงคะแนน',
  unscored: 'ยังไม่มีคะแนน',
  provisional: 'ใช้ผลประเมินของจังหวัดที่สรุปคะแนนแล้ว และคะแนนประเมินตนเองของจังหวัดที่รายงานครบ ยังเปลี่ยนได้จนกว่าจะประกาศผล',
  group: 'กลุ่ม',
  groupTable: 'สรุปตามกลุ่ม',
  scored: 'มีคะแนนแล้ว',
  lowest: 'คะแนนต่ำสุด',
  highest: 'คะแนนสูงสุด',
  ungrouped: 'ไม่ระบุกลุ่ม',
  legendDone: 'เสร็จแล้ว',
  legendNow: 'กำลังทำ',
  legendLate: 'เลยกำหนด',
  legendAhead: 'ยังไม่ถึง',
  csvName: 'ภาพรวมทุกจังหวัด',
  csvSent: 'วันที่ส่งรายงาน',
  notStarted: 'ยังไม่เริ่ม',
  unreported: 'ไม่รายงาน',
  roundNotOpen: 'ยังไม่เปิดรอบ',
} as const);

/** The stages of the strip, in their order. */
export const boardStageNames = inYearWords([
  'คำรับรองฯ',
  'รวบรวมผล',
  'ผู้ว่าฯ รับรอง',
  'สำนักงาน ก.พ.ร. รับ',
  'ประเมิน',
  'ประกาศผล',
] as const);

/** How many rows a filter leaves: `แสดง 4 จาก 76 จังหวัด`. */
export function formatShown(shown: number, all: number): string {
  return shown === all ? `แสดงทั้ง ${all} จังหวัด` : `แสดง ${shown} จาก ${all} จังหวัด`;
}
