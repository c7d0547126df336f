import type { Framework } from '../../domain/framework/framework-schema.ts';

/** The one source of FY2562. */
export const sources: Framework['sources'] = [
  {
    code: 'S3',
    short: 'หนังสือจังหวัดปทุมธานี ว 7107',
    title:
      'หนังสือจังหวัดปทุมธานี เรื่อง การประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2562',
    issuer: 'จังหวัดปทุมธานี',
    speed: 'ด่วนที่สุด',
    number: 'ปท ๐๐๑๗.๒/ว ๗๑๐๗',
    issuedOn: '2019-05-07',
    note: 'สิ่งที่ส่งมาด้วย ๑ - ๖ (รวมคู่มือของสำนักงาน ก.พ.ร.) ไม่มีในเอกสารที่ได้มา',
  },
];
