import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause } from '../cite.ts';

/** The papers that chapter 1 names. */
export const documents: Framework['documents'] = [
  {
    code: 'agreement',
    name: 'คำรับรองการปฏิบัติราชการของจังหวัด',
    parts: [
      'คู่ลงนาม',
      'ระยะเวลาของคำรับรองการปฏิบัติราชการ',
      'แผนปฏิบัติราชการของกลุ่มจังหวัด และจังหวัด',
      'รายละเอียดข้อตกลงในคำรับรองการปฏิบัติราชการ',
      'รายละเอียดอื่นๆ',
    ],
    source: clause('S2', 'ข้อ 1.4.2 องค์ประกอบของคำรับรองการปฏิบัติราชการของจังหวัด 1) - 5)'),
  },
  {
    code: 'kpi-template',
    name: 'รายละเอียดตัวชี้วัด (KPI Template)',
    source: clause('S2', 'ข้อ 1.5.2 "ภายในเดือนมกราคม 2554"'),
  },
  {
    code: 'kpi-audit',
    name: 'ผลการตรวจสอบรายละเอียดตัวชี้วัด (KPI Audit)',
    source: clause('S2', 'ข้อ 1.5.2 "ภายในเดือนกุมภาพันธ์ 2554"'),
  },
  {
    code: 'self-assessment-report',
    name: 'รายงานการประเมินผลตนเอง (Self Assessment Report)',
    source: clause('S2', 'ข้อ 1.5.2 "30 เมษายน 2554" และ "31 ตุลาคม 2554"'),
  },
  {
    code: 'e-sar-card',
    name: 'e-SAR Card',
    source: clause('S2', 'ข้อ 1.5.2 "กรอก e-SAR Card เข้าระบบในเว็บไซต์ของสำนักงาน ก.พ.ร."'),
  },
  {
    code: 'result-notice',
    name: 'หนังสือแจ้งผลการประเมินให้จังหวัดทราบ',
    source: clause('S2', 'ข้อ 1.5.4 แผนภาพที่ 4 "แจ้งผลการประเมินให้จังหวัดทราบ"'),
  },
];
