import type { DecisionSubject } from '../framework/agreement-schema.ts';

/** What a body decides on, in Thai: an item of an agenda names one of these. */
export const subjectKindNames: Readonly<Record<DecisionSubject, string>> = {
  framework: 'กรอบการประเมินผลการปฏิบัติราชการ',
  'catalogue-edition': 'รายการตัวชี้วัดและเกณฑ์การให้คะแนน',
  'settled-agreement': 'สิ่งที่ตกลงกันแล้วกับจังหวัดหรือกลุ่มจังหวัด ก่อนจัดทำคำรับรองฯ',
  'indicator-details': 'รายละเอียดตัวชี้วัดของจังหวัด',
  'joint-indicators': 'ตัวชี้วัดและค่าเป้าหมายของ Joint KPIs',
  'change-request': 'การปรับเปลี่ยนรายละเอียดตัวชี้วัด',
  results: 'ผลการประเมิน',
  incentives: 'การจัดสรรสิ่งจูงใจ',
};
