import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause } from '../cite.ts';
import { assumedAgreementDocument } from '../common-assumptions.ts';

/** The papers that the letter names. */
export const documents: Framework['documents'] = [
  assumedAgreementDocument,
  {
    code: 'host-assignment',
    name: 'หนังสือจังหวัดมอบหมายหน่วยงานเป็นเจ้าภาพหลักรับผิดชอบตัวชี้วัด',
    source: clause('S1', 'อ้างถึง "หนังสือจังหวัดเชียงใหม่ ที่ ชม ๐๐๑๗.๒/๒๗๓๙ ลงวันที่ ๒๒ มกราคม ๒๕๕๘"'),
  },
  {
    code: 'host-report',
    name: 'แบบรายงานผลการดำเนินงานตัวชี้วัดของเจ้าภาพ',
    source: clause('S1', 'ย่อหน้าที่ ๑ "รายงานผลการดำเนินงานตัวชี้วัดตามแบบฟอร์มที่กำหนด ส่งให้จังหวัดเชียงใหม่"'),
  },
  {
    code: 'self-assessment-report',
    name: 'รายงานการประเมินผลตนเอง (Self - Assessment Report)',
    source: clause('S1', 'ย่อหน้าที่ ๒ "การจัดทำรายงานการประเมินผลตนเอง (Self - Assessment Report) รอบ ๑๒ เดือน"'),
  },
  {
    code: 'meeting-invitation',
    name: 'หนังสือเชิญประชุมการติดตามผลการดำเนินงานตามคำรับรอง',
    source: clause('S1', 'ชื่อเรื่องของหนังสือ'),
  },
];
