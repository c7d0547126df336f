import type { Framework } from '../../domain/framework/framework-schema.ts';

/** The one source of FY2554. */
export const sources: Framework['sources'] = [
  {
    code: 'S2',
    short: 'คู่มือ พ.ศ. 2554 บทที่ 1',
    title: 'คู่มือการประเมินผลการปฏิบัติราชการตามคำรับรองการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2554 บทที่ 1',
    issuer: 'สำนักงาน ก.พ.ร.',
    number: null,
    issuedOn: null,
    note: 'มีเฉพาะบทที่ 1 รายละเอียดตัวชี้วัดและน้ำหนักอยู่ในบทอื่น',
  },
];
