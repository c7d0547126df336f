import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause } from '../cite.ts';

/** The dates that Chiang Mai's letter of 9 October 2558 states; most are that province's own. */
export const calendar: Framework['calendar'] = [
  {
    code: 'assignment-letter',
    kind: 'letter',
    title: 'จังหวัดเชียงใหม่มอบหมายหน่วยงานเป็นเจ้าภาพหลักรับผิดชอบตัวชี้วัด',
    from: '2015-01-22',
    to: '2015-01-22',
    precision: 'day',
    approximate: false,
    province: 'TH-50',
    source: clause(
      'S1',
      'อ้างถึง "หนังสือจังหวัดเชียงใหม่ ที่ ชม ๐๐๑๗.๒/๒๗๓๙ ลงวันที่ ๒๒ มกราคม ๒๕๕๘" และย่อหน้าที่ ๑ "จังหวัดเชียงใหม่ได้มอบหมายหน่วยงานเป็นเจ้าภาพหลักรับผิดชอบกำกับดูแลตัวชี้วัด"',
    ),
  },
  {
    code: 'follow-up-meeting',
    kind: 'meeting',
    title: 'ประชุมติดตามผลการดำเนินงานตามคำรับรองและชี้แจงกรอบการประเมินผล เวลา 13.30 น.',
    from: '2015-10-16',
    to: '2015-10-16',
    precision: 'day',
    approximate: false,
    outsideYear: 'after',
    province: 'TH-50',
    place: 'ห้องประชุมกลุ่มงานยุทธศาสตร์การพัฒนาจังหวัด ชั้น 3 อาคารอำนวยการ ศาลากลางจังหวัดเชียงใหม่',
    source: clause('S1', 'ย่อหน้าที่ ๒ "ในวันศุกร์ที่ ๑๖ ตุลาคม ๒๕๕๘ เวลา ๑๓.๓๐ น."'),
  },
  {
    code: 'hosts-report-12m',
    kind: 'report-due',
    title: 'เจ้าภาพตัวชี้วัดรายงานผลการดำเนินงานรอบ 12 เดือนส่งให้จังหวัด',
    from: '2015-10-26',
    to: '2015-10-26',
    precision: 'by',
    approximate: false,
    outsideYear: 'after',
    round: '12m',
    province: 'TH-50',
    source: clause('S1', 'ย่อหน้าที่ ๑ "ส่งให้จังหวัดภายในวันจันทร์ที่ ๒๖ ตุลาคม ๒๕๕๘"'),
    note: 'เป็นกำหนดภายในของจังหวัดเชียงใหม่ ไม่ใช่กำหนดส่งสำนักงาน ก.พ.ร.',
  },
  {
    code: 'next-negotiation',
    kind: 'negotiation',
    title: 'เจรจาความเหมาะสมของตัวชี้วัด ค่าเป้าหมาย น้ำหนัก และเกณฑ์การให้คะแนน',
    from: '2015-11-01',
    to: '2015-12-31',
    precision: 'month',
    approximate: true,
    outsideYear: 'after',
    source: clause('S1', 'ย่อหน้าที่ ๒ "ประมาณเดือน พฤศจิกายน - ธันวาคม ๒๕๕๘"'),
    note: 'หนังสือใช้ปีงบประมาณ พ.ศ. 2558 ทั้งกับรายงานและกับคำรับรองฉบับถัดไป',
  },
];
