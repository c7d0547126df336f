import type { Framework } from '../../domain/framework/framework-schema.ts';

/** The one source of FY2553. */
export const sources: Framework['sources'] = [
  {
    code: 'S0',
    short: 'หนังสือสำนักงาน ก.พ.ร. ว 26',
    title:
      'หนังสือสำนักงาน ก.พ.ร. เรื่อง การเจรจาความเหมาะสมตัวชี้วัด ค่าเป้าหมาย และเกณฑ์การให้คะแนนตัวชี้วัด เพื่อจัดทำคำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2553',
    issuer: 'สำนักงาน ก.พ.ร.',
    speed: 'ด่วนที่สุด',
    number: 'นร 1200/ว 26',
    issuedOn: '2009-09-08',
  },
];
