import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause } from '../cite.ts';
import { assumedAgreementDocument } from '../common-assumptions.ts';

/** The papers that the letter names. */
export const documents: Framework['documents'] = [
  {
    code: 'negotiation-schedule',
    name: 'กำหนดการเจรจาความเหมาะสมตัวชี้วัด ค่าเป้าหมาย และเกณฑ์การให้คะแนนตัวชี้วัด',
    source: clause('S0', 'สิ่งที่ส่งมาด้วย 1'),
  },
  {
    code: 'analysis-summary',
    name: 'เอกสารสรุปการวิเคราะห์ความเหมาะสมตัวชี้วัดเพื่อใช้ในการเจรจา',
    source: clause('S0', 'สิ่งที่ส่งมาด้วย 2'),
  },
  {
    code: 'agreement-annex',
    name: 'เอกสารประกอบคำรับรองการปฏิบัติราชการ',
    source: clause('S0', 'ย่อหน้าที่ 2 "จะจัดส่งเอกสารประกอบคำรับรองการปฏิบัติราชการให้จังหวัดยืนยันก่อนลงนาม"'),
  },
  assumedAgreementDocument,
];
