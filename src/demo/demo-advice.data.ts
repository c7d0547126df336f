import type { Advice } from '../domain/advice/advice.ts';

/** Advice of the demonstration: what differs from a draft of OPDC; made up, and marked so by who gave it. */
export interface DemoAdvice extends Pick<Advice, 'organisationId' | 'fiscalYear' | 'source' | 'status' | 'advice'> {
  /** The place among the party's indicators in force, from 0; null for the whole. */
  readonly about: number | null;
  readonly reasons: readonly string[];
  readonly givenOn: string;
  readonly replyBy: string;
  readonly answer?: { readonly text: string; readonly on: string; readonly doneBy: string };
  readonly question?: { readonly text: string; readonly on: string };
}

export const demoAdvice: readonly DemoAdvice[] = [
  {
    ...{ organisationId: 'TH-42', fiscalYear: 2568, source: 'six-month-analysis', status: 'given', about: 0 },
    advice: 'ขอให้วิเคราะห์ปัญหาอุปสรรคของตัวชี้วัดนี้ และเร่งรัดการดำเนินงานในไตรมาสที่ 4',
    reasons: ['ผลรอบ 6 เดือนต่ำกว่าค่าเป้าหมายมาตรฐาน (ข้อมูลสาธิต)'],
    ...{ givenOn: '2025-06-16', replyBy: '2025-10-31' },
  },
  {
    ...{ organisationId: 'TH-42', fiscalYear: 2568, source: 'consultation', status: 'answered', about: null },
    advice: 'ขอให้ติดตามเจ้าภาพตัวชี้วัดที่ยังไม่รายงานเป็นรายเดือน',
    reasons: ['จังหวัดสอบถามเรื่องการเร่งรัดเจ้าภาพในการให้คำปรึกษา (ข้อมูลสาธิต)'],
    ...{ givenOn: '2025-06-18', replyBy: '2025-07-15' },
    answer: { text: 'จังหวัดจะติดตามในการประชุมกรมการจังหวัดทุกเดือน', on: '2025-07-10', doneBy: '2025-10-31' },
  },
  {
    ...{ organisationId: 'TH-50', fiscalYear: 2568, source: 'six-month-analysis', status: 'accepted', about: 0 },
    advice: 'ขอให้แจ้งแผนการดำเนินงานในครึ่งปีหลังของตัวชี้วัดนี้',
    reasons: ['ผลรอบ 6 เดือนยังไม่ถึงครึ่งของเป้าหมายทั้งปี (ข้อมูลสาธิต)'],
    ...{ givenOn: '2025-06-16', replyBy: '2025-07-15' },
    answer: { text: 'จัดกิจกรรมส่งเสริมตลาดสามครั้งในไตรมาสที่ 4', on: '2025-07-01', doneBy: '2025-10-30' },
  },
  {
    ...{ organisationId: 'TH-52', fiscalYear: 2554, source: 'consultation', status: 'asked-again', about: null },
    advice: 'ขอให้ทบทวนแผนรับมือน้ำท่วมต่อผลการดำเนินงานของจังหวัด',
    reasons: ['การให้คำปรึกษารอบ 6 เดือนผ่านระบบวีดิทัศน์ทางไกล (ข้อมูลสาธิต)'],
    ...{ givenOn: '2011-06-20', replyBy: '2011-07-15' },
    answer: { text: 'จังหวัดจะปรับแผนปฏิบัติการ', on: '2011-07-05', doneBy: '2011-09-30' },
    question: { text: 'ขอทราบกิจกรรมและงบประมาณที่ปรับ', on: '2011-07-08' },
  },
];
