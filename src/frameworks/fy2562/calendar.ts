import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause } from '../cite.ts';

/** The dates that Pathum Thani's letter of 7 May 2562 states; all are that province's own. */
export const calendar: Framework['calendar'] = [
  {
    code: 'preparation-letter',
    kind: 'letter',
    title: 'หนังสือจังหวัดปทุมธานี ที่ ปท ๐๐๑๗.๒/ว ๒๓๑๖',
    from: '2019-01-31',
    to: '2019-01-31',
    precision: 'day',
    approximate: false,
    province: 'TH-13',
    source: clause('S3', 'อ้างถึง "ด่วนที่สุด ที่ ปท ๐๐๑๗.๒/ว ๒๓๑๖ ลงวันที่ ๓๑ มกราคม ๒๕๖๒"'),
    note: 'หนังสือที่อ้างถึงไม่มีในเอกสารที่ได้มา เอกสารไม่ระบุเรื่องของหนังสือ จึงเข้าใจว่าเป็นหนังสือเชิญประชุมวันที่ 5 กุมภาพันธ์ 2562',
  },
  {
    code: 'preparation-meeting',
    kind: 'meeting',
    title: 'จังหวัดปทุมธานีเชิญส่วนราชการและอำเภอประชุมเตรียมความพร้อมการประเมินส่วนราชการ เวลา 13.30 น.',
    from: '2019-02-05',
    to: '2019-02-05',
    precision: 'day',
    approximate: false,
    province: 'TH-13',
    place: 'ห้องประชุมบัวหลวง ชั้น 5 ศาลากลางจังหวัดปทุมธานี',
    source: clause('S3', 'ย่อหน้าที่ ๑ "เมื่อวันที่ ๕ กุมภาพันธ์ ๒๕๖๒ เวลา ๑๓.๓๐ น."'),
  },
  {
    code: 'committee-order',
    kind: 'order',
    title: 'คำสั่งจังหวัดปทุมธานี ที่ ๘๕๕๖/๒๕๖๒ แต่งตั้งคณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด',
    from: '2019-04-29',
    to: '2019-04-29',
    precision: 'day',
    approximate: false,
    province: 'TH-13',
    source: clause('S3', 'สิ่งที่ส่งมาด้วย ๔ "ที่ ๘๕๕๖ /๒๕๖๒ ลงวันที่ ๒๙ เมษายน พ.ศ.๒๕๖๒"'),
  },
  {
    code: 'innovation-proposals',
    kind: 'other',
    title: 'ส่งข้อเสนอการพัฒนานวัตกรรมให้จังหวัด',
    from: '2019-05-13',
    to: '2019-05-13',
    precision: 'by',
    approximate: false,
    province: 'TH-13',
    source: clause('S3', 'ข้อ ๓ "ส่งให้จังหวัด ภายในวันที่ ๑๓ พฤษภาคม ๒๕๖๒"'),
    note: 'เป็นกำหนดภายในของจังหวัดปทุมธานี สำเนาที่ได้มาเขียนว่า "ข้อเสนอการพัฒนาวัฒนธรรม" จึงใช้ตามสิ่งที่ส่งมาด้วย ๖ "แบบข้อเสนอการพัฒนานวัตกรรม"',
  },
];
