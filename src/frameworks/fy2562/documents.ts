import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause } from '../cite.ts';
import { assumedAgreementWhereNoneIsKnown } from '../common-assumptions.ts';

/** The papers that the letter encloses. */
export const documents: Framework['documents'] = [
  assumedAgreementWhereNoneIsKnown,
  {
    code: 'opdc-manual',
    name: 'คู่มือการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ (ของจังหวัด)',
    source: clause('S3', 'สิ่งที่ส่งมาด้วย ๑ "จำนวน ๑ เล่ม"'),
  },
  {
    code: 'provincial-assessment',
    name: 'การประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการของจังหวัด',
    source: clause('S3', 'สิ่งที่ส่งมาด้วย ๒ "จำนวน ๑ ชุด"'),
  },
  { code: 'host-assignment', name: 'การมอบหมายหน่วยงานดำเนินงานตัวชี้วัดฯ', source: clause('S3', 'ข้อ ๑ และสิ่งที่ส่งมาด้วย ๓') },
  {
    code: 'provincial-order',
    name: 'คำสั่งจังหวัดแต่งตั้งคณะกรรมการดำเนินงานตัวชี้วัด',
    source: clause('S3', 'ข้อ ๒ และสิ่งที่ส่งมาด้วย ๔'),
  },
  {
    code: 'provincial-database',
    name: 'รายละเอียดตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด',
    source: clause('S3', 'ข้อ ๒ และสิ่งที่ส่งมาด้วย ๕'),
  },
  { code: 'innovation-proposal', name: 'แบบข้อเสนอการพัฒนานวัตกรรม', source: clause('S3', 'ข้อ ๓ และสิ่งที่ส่งมาด้วย ๖') },
];
