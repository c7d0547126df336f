import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause, stated } from '../cite.ts';

/** Three provincial grades with two decimals; the source states only an upper end for the lowest. */
export const grades: Framework['grades'] = stated(
  {
    decimals: 2,
    bands: [
      { code: 'very-good', name: 'ดีมาก', from: '90.00', to: '100.00' },
      { code: 'good', name: 'ดี', from: '60.00', to: '89.99' },
      { code: 'fair', name: 'พอใช้', from: '0.00', to: '59.99' },
    ],
  },
  'S4',
  'ข้อ ๖.๒ "ระดับดีมาก ... ๙๐.๐๐ - ๑๐๐.๐๐" "ระดับดี ... ๖๐.๐๐ - ๘๙.๙๙" "ระดับพอใช้ คะแนนผลการดำเนินงานต่ำกว่า ๖๐.๐๐"',
);

/** Who receives the twelve-month result, beginning with FY2567. */
export const resultsTo: Framework['resultsTo'] = stated(
  ['รัฐมนตรีว่าการกระทรวงมหาดไทย', 'รองนายกรัฐมนตรี', 'นายกรัฐมนตรี'],
  'S4',
  'ข้อ ๓ "จะจัดส่งผลการประเมินฯ รอบ ๑๒ เดือน ไปยังรัฐมนตรีว่าการกระทรวงมหาดไทย รองนายกรัฐมนตรี และนายกรัฐมนตรี" "โดยเริ่มตั้งแต่การประเมินฯ ปีงบประมาณ พ.ศ. ๒๕๖๗ เป็นต้นไป"',
);

/** Who is sent the indicators, and the results with them. */
export const indicatorsTo: NonNullable<Framework['indicatorsTo']> = stated(
  ['นายกรัฐมนตรี', 'รองนายกรัฐมนตรี', 'รัฐมนตรีว่าการ'],
  'S4',
  'ข้อ ๑ ๑) "สำนักงาน ก.พ.ร. จะส่งตัวชี้วัดของส่วนราชการและผลการประเมินไปยังนายกรัฐมนตรี รองนายกรัฐมนตรี และรัฐมนตรีว่าการ"',
);

const method = 'หลักเกณฑ์และวิธีการประเมินผลของสำนักงาน ก.พ.';
const dimensions = [
  'มิติด้านผลสัมฤทธิ์ (Performance)',
  'มิติย่อยการดำเนินการตามนโยบายของรัฐบาล (Agenda)',
  'มิติย่อยภารกิจประจำของส่วนราชการ (Function)',
];

/** How the result enters the governor's own appraisal. */
export const appraisals: Framework['appraisals'] = [
  {
    code: 'executive-1',
    from: '2024-10-01',
    to: '2025-03-31',
    method,
    dimensions,
    usesRound: '6m',
    components: [{ code: '1', weight: '70' }],
    source: clause('S4', 'ข้อ ๗ ๑) รอบที่ ๑ ใช้ผลรอบ ๖ เดือน ในองค์ประกอบที่ ๑ น้ำหนักร้อยละ ๗๐'),
  },
  {
    code: 'executive-2',
    from: '2025-04-01',
    to: '2025-09-30',
    method,
    dimensions,
    usesRound: '12m',
    components: [
      { code: '1', weight: '70' },
      { code: '2', weight: '30' },
    ],
    source: clause('S4', 'ข้อ ๗ ๒) รอบที่ ๒ ใช้ผลรอบ ๑๒ เดือน ทั้ง ๒ องค์ประกอบ น้ำหนักร้อยละ ๗๐ และ ๓๐'),
  },
];
