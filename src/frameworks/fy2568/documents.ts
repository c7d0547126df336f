import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumption, clause } from '../cite.ts';
import { assumedAgreementWhereNoneIsKnown } from '../common-assumptions.ts';

/** The papers of the year. */
export const documents: Framework['documents'] = [
  assumedAgreementWhereNoneIsKnown,
  {
    code: 'kpi-template',
    name: 'รายละเอียดตัวชี้วัด (KPI Template)',
    source: assumption('ร่างกรอบกล่าวถึงรายละเอียดตัวชี้วัดแต่ไม่กำหนดแบบ จึงใช้แบบตามแนวปฏิบัติปีงบประมาณ พ.ศ. 2554'),
  },
  {
    code: 'self-assessment-report',
    name: 'รายงานผลการดำเนินงานผ่านระบบ e-SAR',
    source: clause('S4', 'ข้อ ๓ "รายงานผลการดำเนินงานผ่านระบบ ... (Electronic Self Assessment Report : e-SAR)"'),
  },
  {
    code: 'change-notice',
    name: 'หนังสือแจ้งผลการพิจารณาปรับเปลี่ยนรายละเอียดตัวชี้วัด',
    source: clause('S4', 'ข้อ ๔ ๓)'),
  },
  {
    code: 'early-warning-letter',
    name: 'ข้อเสนอแนะเพื่อส่งสัญญาณเตือนล่วงหน้า (Early Warning)',
    source: clause('S4', 'ข้อ ๕'),
  },
  {
    code: 'result-notice',
    name: 'หนังสือแจ้งผลการประเมินรอบ 12 เดือน',
    source: clause('S4', 'ข้อ ๓ "จะจัดส่งผลการประเมินฯ รอบ ๑๒ เดือน"'),
  },
];
