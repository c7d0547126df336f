import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause } from '../cite.ts';

/** The dates stated in the letter of 8 September 2552; it contains no calendar of the year. */
export const calendar: Framework['calendar'] = [
  {
    code: 'framework-letter',
    kind: 'framework',
    title: 'สำนักงาน ก.พ.ร. แจ้งกรอบการประเมินผล ปฏิทิน และแนวทางการเจรจา (หนังสือ ว 22)',
    from: '2009-08-07',
    to: '2009-08-07',
    precision: 'day',
    approximate: false,
    outsideYear: 'before',
    source: clause('S0', 'อ้างถึง "หนังสือสำนักงาน ก.พ.ร. ด่วนที่สุด ที่ นร 1200/ว 22 ลงวันที่ 7 สิงหาคม 2552"'),
    note: 'หนังสือกล่าวถึงกรอบการประเมินผลปีงบประมาณ พ.ศ. 2552 ขณะที่การเจรจาเป็นของปีงบประมาณ พ.ศ. 2553',
  },
  {
    code: 'negotiation-letter',
    kind: 'letter',
    title: 'สำนักงาน ก.พ.ร. แจ้งกำหนดการเจรจาและส่งเอกสารสรุปการวิเคราะห์ความเหมาะสมตัวชี้วัด',
    from: '2009-09-08',
    to: '2009-09-08',
    precision: 'day',
    approximate: false,
    outsideYear: 'before',
    source: clause('S0', 'หนังสือลงวันที่ "8 กันยายน 2552" และสิ่งที่ส่งมาด้วย 1, 2'),
  },
  {
    code: 'negotiation',
    kind: 'negotiation',
    title: 'เจรจาความเหมาะสมตัวชี้วัด ค่าเป้าหมาย และเกณฑ์การให้คะแนน',
    from: '2009-09-14',
    to: '2009-09-16',
    precision: 'span',
    approximate: false,
    outsideYear: 'before',
    source: clause('S0', '"ระหว่างวันที่ 14 - 16 กันยายน 2552"'),
  },
];
