import type { RoundCode } from '../framework/source-schema.ts';
import {
  agreementColumns,
  calendarColumns,
  circularColumns,
  indicatorColumns,
  resultColumns,
  scoreColumns,
} from './open-columns.data.ts';
import { describedBy, type OpenDataSet } from './open-table.ts';

export const agreementsSet: OpenDataSet = {
  code: 'agreements',
  title: 'ข้อตกลงประจำปีที่มีผลใช้บังคับ',
  english: 'Performance agreements in force',
  about: 'จังหวัดและกลุ่มจังหวัดละหนึ่งแถว ปรากฏเมื่อลงนามครบหรือคณะเห็นชอบแล้ว',
  columns: describedBy(agreementColumns),
};

export const indicatorsSet: OpenDataSet = {
  code: 'indicators',
  title: 'รายละเอียดตัวชี้วัด',
  english: 'Indicators of the agreements in force',
  about: 'ตัวชี้วัดละหนึ่งแถว น้ำหนัก คำนิยาม สูตร เกณฑ์ และข้อมูลพื้นฐาน ของข้อตกลงที่มีผลใช้บังคับ',
  columns: describedBy(indicatorColumns),
};

const rounds: Readonly<Record<RoundCode, string>> = { '6m': 'รอบ 6 เดือน', '9m': 'รอบ 9 เดือน', '12m': 'รอบ 12 เดือน' };
const months: Readonly<Record<RoundCode, string>> = { '6m': 'six', '9m': 'nine', '12m': 'twelve' };

/** The totals of a round. */
export const resultsSet = (round: RoundCode): OpenDataSet => ({
  code: `results-${round}`,
  title: `ผลการประเมิน ${rounds[round]}`,
  english: `Announced results of ${months[round]} months`,
  about: 'จังหวัดและกลุ่มจังหวัดละหนึ่งแถว ปรากฏเมื่อประกาศผลแล้ว ฉบับก่อนที่มีฉบับแก้ไขยังดาวน์โหลดได้',
  columns: describedBy(resultColumns),
});

/** The scores of its indicators. */
export const scoresSet = (round: RoundCode): OpenDataSet => ({
  code: `scores-${round}`,
  title: `คะแนนรายตัวชี้วัด ${rounds[round]}`,
  english: `Announced scores of indicators of ${months[round]} months`,
  about: 'ตัวชี้วัดของแต่ละจังหวัดละหนึ่งแถว ปรากฏพร้อมผลการประเมินที่ประกาศแล้ว',
  columns: describedBy(scoreColumns),
});

export const calendarSet: OpenDataSet = {
  code: 'calendar',
  title: 'ปฏิทินของปี',
  english: 'Calendar of the year',
  about: 'กำหนดการของปีงบประมาณตามกรอบการประเมิน พร้อมที่มาของแต่ละวัน',
  columns: describedBy(calendarColumns),
};

export const circularsSet: OpenDataSet = {
  code: 'circulars',
  title: 'หนังสือเวียน',
  english: 'Circular letters',
  about: 'หนังสือเวียนที่ออกแล้วและเผยแพร่ต่อประชาชน ลงวันที่ในปีงบประมาณนี้',
  columns: describedBy(circularColumns),
};
