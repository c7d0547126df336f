import type { IndicatorStage } from '../../domain/progress/party-on-indicator.ts';
import { resultStatusNames } from '../../domain/reporting/result-moves.ts';
import { inYearWords } from './year-words.ts';

/** Wording of the indicators of a year by who answers for them. */
export const oversightText = inYearWords({
  title: 'ตัวชี้วัดตามผู้รับผิดชอบ',
  titleOf: (owner: string, year: number) =>
    `ตัวชี้วัดที่${owner}${owner.endsWith('.') ? ' ' : ''}รับผิดชอบ ปีงบประมาณ พ.ศ. ${year}`,
  owners: 'ผู้รับผิดชอบตามรายการตัวชี้วัด',
  rounds: 'รอบการประเมิน',
  list: 'ผู้รับผิดชอบและตัวชี้วัดตาม',
  listOf: (edition: number, year: number) => `รายการตัวชี้วัด ปีงบประมาณ พ.ศ. ${year} ฉบับที่ ${edition}`,
  none: 'ยังไม่มีรายการตัวชี้วัดที่เห็นชอบแล้วของปีนี้',
  noneText: 'เมื่อรายการตัวชี้วัดได้รับความเห็นชอบ ตัวชี้วัดของผู้รับผิดชอบแต่ละรายและความก้าวหน้าของทุกจังหวัดจะอยู่ที่นี่',
  indicators: (count: number) => `ตัวชี้วัด ${count} ตัว และจำนวนจังหวัดตามสถานะ`,
  entry: 'รายละเอียดในรายการตัวชี้วัด',
  body: 'คณะที่กำกับ',
  progress: (parties: number) => `ความก้าวหน้ารายจังหวัด (${parties} ราย)`,
  count: (parties: number) => `${parties} ราย`,
  party: 'จังหวัด/กลุ่มจังหวัด',
  stage: 'สถานะ',
  value: 'ผลการดำเนินงาน',
  selfScore: 'คะแนนประเมินตนเอง',
  code: 'รหัสตัวชี้วัด',
  indicator: 'ตัวชี้วัด',
  unit: 'หน่วยวัด',
  mandatory: 'ภาคบังคับ',
  chosen: 'ให้จังหวัดเลือก',
  figuresWhen: 'ผลและคะแนนแสดงเมื่อจังหวัดส่งรายงานให้สำนักงาน ก.พ.ร. แล้ว',
  requests: 'คำขอปรับเปลี่ยนที่ยังไม่ยุติ',
  noRequests: 'ไม่มีคำขอปรับเปลี่ยนตัวชี้วัดเหล่านี้ที่รอพิจารณา',
  request: 'คำขอที่',
  toBody: 'เรื่องที่รอคณะพิจารณา',
  toRequests: 'คำขอปรับเปลี่ยนทั้งหมด',
  file: 'ตารางนี้',
  fileName: 'ตัวชี้วัดตามผู้รับผิดชอบ',
});

export const indicatorStageNames: Readonly<Record<IndicatorStage, string>> = inYearWords({
  ...resultStatusNames,
  'not-in-force': 'ไม่มีในคำรับรองฯ ที่ลงนามแล้ว',
  'not-opened': 'ไม่มีในรอบนี้ หรือยังไม่เปิดรอบ',
  untouched: 'ยังไม่เริ่มกรอก',
  reported: 'ส่งสำนักงาน ก.พ.ร. แล้ว',
  cancelled: 'ยกเลิกตัวชี้วัดแล้ว',
});
