import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause } from '../cite.ts';

/** The dates that Pathum Thani's letter of 7 May 2562 states; all are that province's own. */
export const calendar: Framework['calendar'] = [
  {
    code: 'preparation-letter',
    kind: 'other',
    title: 'จังหวัดปทุมธานีเชิญส่วนราชการและอำเภอประชุมเตรียมความพร้อม',
    from: '2019-01-31',
    to: '2019-01-31',
    precision: 'day',
    approximate: false,
    province: 'TH-13',
    source: clause('S3', 'อ้างถึง "ที่ ปท ๐๐๑๗.๒/ว ๒๓๑๖ ลงวันที่ ๓๑ มกราคม ๒๕๖๒"'),
  },
  {
    code: 'preparation-meeting',
    kind: 'meeting',
    title: 'ประชุมเตรียมความพร้อมการประเมินส่วนราชการ เวลา 13.30 น.',
    from: '2019-02-05',
    to: '2019-02-05',
    precision: 'day',
    approximate: false,
    province: 'TH-13',
    source: clause('S3', 'ย่อหน้าที่ ๑ "เมื่อวันที่ ๕ กุมภาพันธ์ ๒๕๖๒ เวลา ๑๓.๓๐ น."'),
  },
  {
    code: 'committee-order',
    kind: 'other',
    title: 'คำสั่งแต่งตั้งคณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด',
    from: '2019-04-29',
    to: '2019-04-29',
    precision: 'day',
    approximate: false,
    province: 'TH-13',
    source: clause('S3', 'สิ่งที่ส่งมาด้วย ๔ "ลงวันที่ ๒๙ เมษายน พ.ศ.๒๕๖๒"'),
  },
  {
    code: 'innovation-proposals',
    kind: 'proposal',
    title: 'ส่งข้อเสนอการพัฒนานวัตกรรมให้จังหวัด',
    from: '2019-05-13',
    to: '2019-05-13',
    precision: 'by',
    approximate: false,
    province: 'TH-13',
    source: clause('S3', 'ข้อ ๓ "ส่งให้จังหวัด ภายในวันที่ ๑๓ พฤษภาคม ๒๕๖๒"'),
    note: 'เป็นกำหนดภายในของจังหวัดปทุมธานี',
  },
];
