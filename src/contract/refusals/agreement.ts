import type { AgreementRefusalFacts } from '../../domain/refusals/agreement.ts';
import type { Wordings } from './wording.ts';

const planParts = { vision: 'วิสัยทัศน์', strategicIssues: 'ประเด็นยุทธศาสตร์', goals: 'เป้าประสงค์' } as const;
const of = (indicator: string) => `ตัวชี้วัด ${indicator}`;

/** HTTP status and Thai sentence of every refusal when an agreement is started, moved, shared or signed: each sentence says what to do. */
export const agreementRefusals: Wordings<AgreementRefusalFacts> = {
  'agreement-not-draft': {
    status: 409,
    sentence: () => 'คำรับรองฯ ไม่ได้อยู่ในสถานะร่างแล้วจึงแก้ไขไม่ได้ — หากต้องแก้ ให้สำนักงาน ก.พ.ร. ส่งกลับก่อนลงนาม',
  },
  'agreement-exists': {
    status: 409,
    example: { year: 2568 },
    sentence: (facts) => `มีคำรับรองฯ ปีงบประมาณ พ.ศ. ${facts.year} อยู่แล้ว — เปิดฉบับที่มีอยู่`,
  },
  'framework-not-published': {
    status: 409,
    example: { year: 2568 },
    sentence: (facts) => `ยังไม่มีกรอบการประเมินปีงบประมาณ พ.ศ. ${facts.year} — รอสำนักงาน ก.พ.ร. เผยแพร่กรอบก่อน`,
  },
  'party-not-in-framework': {
    status: 422,
    example: { year: 2568 },
    sentence: (facts) =>
      `กรอบปีงบประมาณ พ.ศ. ${facts.year} ไม่ได้ให้หน่วยงานนี้ทำคำรับรองฯ — เลือกจังหวัด กลุ่มจังหวัด หรือปีงบประมาณอื่น`,
  },
  'proposal-after-date': {
    status: 409,
    example: { date: '30 พฤศจิกายน 2567' },
    sentence: (facts) =>
      `พ้นกำหนดเสนอตัวชี้วัดแล้ว (${facts.date}) จึงส่งไม่ได้ ร่างยังอยู่ครบ — ขอให้สำนักงาน ก.พ.ร. รับข้อเสนอที่พ้นกำหนดพร้อมเหตุผลในหน้ารอบรายงานของปี แล้วเสนออีกครั้ง`,
  },
  'proposal-not-late': {
    status: 409,
    sentence: () => 'จังหวัดหรือกลุ่มจังหวัดนี้เสนอแล้ว หรือยังไม่พ้นกำหนดเสนอ จึงไม่ต้องรับเป็นข้อเสนอที่พ้นกำหนด — เลือกรายอื่น',
  },
  'approval-not-asked': {
    status: 409,
    example: { party: 'จังหวัดเลย' },
    sentence: ({ party }) => `ไม่มีเรื่องของ${party} ที่รอมตินี้ — เลือกเฉพาะเรื่องที่ตกลงกันแล้วและยังไม่ได้รับความเห็นชอบ`,
  },
  'body-does-not-decide': {
    status: 409,
    example: { body: 'คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด' },
    sentence: (facts) => `ปีนี้ ${facts.body}เป็นผู้พิจารณาเรื่องนี้ — บันทึกมติในการประชุมของคณะนั้น`,
  },
  'approval-missing': {
    status: 409,
    example: { bodies: 'คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด' },
    sentence: (facts) => `ยังไม่มีมติเห็นชอบของ${facts.bodies} — บันทึกมติของทุกคณะก่อน`,
  },
  'not-your-turn-to-sign': {
    status: 409,
    example: { waitsFor: 'ปลัดกระทรวงมหาดไทย' },
    sentence: (facts) => `ยังไม่ถึงลำดับของท่าน — ต้องรอ ${facts.waitsFor} ลงนามก่อน`,
  },
  'text-changed-since-read': {
    status: 409,
    sentence: () => 'ข้อความในคำรับรองฯ เปลี่ยนไปหลังจากท่านอ่าน จึงยังไม่ลงนาม — อ่านฉบับล่าสุดในหน้านี้ แล้วลงนามอีกครั้ง',
  },
  'analysis-incomplete': {
    status: 409,
    example: { codes: '1.1, 1.2' },
    sentence: (facts) => `ยังวิเคราะห์ความเหมาะสมไม่ครบ: ${facts.codes} — ให้ความเห็นทุกตัวชี้วัดก่อน`,
  },
  'not-on-approved-list': {
    status: 409,
    example: { codes: '1.1, 1.2' },
    sentence: (facts) =>
      `ตัวชี้วัด ${facts.codes} ไม่อยู่ในรายการที่ อ.ก.พ.ร. เห็นชอบ — ต้องเจรจาก่อน หรือส่งกลับให้จังหวัดเลือกจากรายการ`,
  },
  'judged-not-appropriate': {
    status: 409,
    example: { codes: '1.1, 1.2' },
    sentence: (facts) => `ตัวชี้วัด ${facts.codes} ควรปรับหรือเปลี่ยนตามผลวิเคราะห์ — เจรจากับจังหวัด หรือส่งกลับให้จังหวัดแก้ไข`,
  },
  'nothing-to-negotiate': {
    status: 409,
    sentence: () =>
      'ทุกตัวชี้วัดเหมาะสมและอยู่ในรายการที่เห็นชอบ ทั้งจังหวัดไม่ขอเจรจา — ส่งเอกสารประกอบคำรับรองการปฏิบัติราชการให้จังหวัดยืนยัน',
  },
  'province-wishes-to-negotiate': {
    status: 409,
    sentence: () => 'จังหวัดขอเจรจา จึงส่งเอกสารประกอบคำรับรองการปฏิบัติราชการให้ยืนยันทันทีไม่ได้ — เปิดการเจรจากับจังหวัด',
  },
  'every-proposal-negotiated': {
    status: 409,
    sentence: () => 'กรอบของปีนี้ให้เจรจาทุกข้อเสนอ แม้ทุกตัวชี้วัดอยู่ในรายการที่เห็นชอบ — เปิดการเจรจากับจังหวัด',
  },
  'no-negotiation-this-year': {
    status: 409,
    sentence: () => 'กรอบของปีนี้ไม่มีการเจรจา — ส่งกลับให้จังหวัดแก้ไข หรือส่งเอกสารประกอบคำรับรองการปฏิบัติราชการให้จังหวัดยืนยัน',
  },
  'negotiation-unresolved': {
    status: 409,
    example: { codes: '1.1, 1.2' },
    sentence: (facts) => `ยังไม่มีมติของตัวชี้วัด ${facts.codes} — บันทึกมติทุกตัวชี้วัดก่อนสรุปผล`,
  },
  'session-not-held': {
    status: 409,
    example: { day: '1 ธันวาคม 2567' },
    sentence: (facts) =>
      facts.day === ''
        ? 'ยังไม่มีการเจรจา จึงยังบันทึกไม่ได้ — ให้สำนักงาน ก.พ.ร. นัดวันเจรจาก่อน'
        : `ยังไม่ถึงวันเจรจา ${facts.day} จึงยังบันทึกไม่ได้ — บันทึกในวันเจรจาหรือหลังจากนั้น`,
  },
  'not-own-cluster': {
    status: 422,
    example: { indicator: '1.1', cluster: 'กลุ่มจังหวัดภาคเหนือตอนบน 1' },
    sentence: (facts) =>
      `${of(facts.indicator)}: ${facts.cluster} ไม่ใช่กลุ่มจังหวัดของท่านในปีนี้ — เลือกตัวชี้วัดของกลุ่มจังหวัดที่จังหวัดเป็นสมาชิก`,
  },
  'cluster-indicator-unknown': {
    status: 422,
    example: { shared: '1-02' },
    sentence: (facts) => `คำรับรองฯ ของกลุ่มจังหวัดไม่มีตัวชี้วัด ${facts.shared} — เลือกจากรายการของกลุ่มจังหวัด หรือนำตัวชี้วัดนี้ออกจากร่าง`,
  },
  'cluster-not-counted-here': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: กรอบของปีนี้ไม่นับผลของกลุ่มจังหวัดในองค์ประกอบที่เลือก — เลือกองค์ประกอบที่กรอบกำหนด`,
  },
  'shared-indicator-differs': {
    status: 409,
    example: { indicator: '1.1', cluster: 'กลุ่มจังหวัดภาคเหนือตอนบน 1', shared: '1-02' },
    sentence: (facts) =>
      `${of(facts.indicator)}: ${facts.cluster} แก้ไขตัวชี้วัด ${facts.shared} หลังจากจังหวัดนำมานับ — บันทึกร่างอีกครั้งเพื่อรับค่าล่าสุด หากตกลงกันแล้ว ให้ส่งกลับให้พิจารณาใหม่ก่อนลงนาม`,
  },
  'cluster-not-agreed': {
    status: 409,
    example: { indicator: '1.1', cluster: 'กลุ่มจังหวัดภาคเหนือตอนบน 1' },
    sentence: (facts) =>
      `${of(facts.indicator)}: ${facts.cluster} ยังไม่ตกลงคำรับรองฯ กับสำนักงาน ก.พ.ร. — รอกลุ่มจังหวัดตกลงก่อน จังหวัดจึงตกลงได้`,
  },
  'shared-changed-since-sent': {
    status: 409,
    example: { codes: '1-06' },
    sentence: ({ codes }) =>
      `กลุ่มจังหวัดแก้ไขตัวชี้วัดที่จังหวัดนับ (${codes}) หลังจากส่งเอกสาร — อ่านสิ่งที่เปลี่ยนในหน้าคำรับรองฯ แล้วยืนยันอีกครั้ง หรือแจ้งไม่ยืนยันพร้อมเหตุผล`,
  },
  'members-signed': {
    status: 409,
    example: { members: 'เลย' },
    sentence: ({ members }) =>
      `จังหวัดสมาชิกที่นับตัวชี้วัดของกลุ่มจังหวัดลงนามครบแล้ว (${members}) กลุ่มจังหวัดจึงแก้ไขไม่ได้ — ใช้ช่วงขอปรับเปลี่ยนคำรับรองฯ ของปี`,
  },
  'plan-part-missing': {
    status: 422,
    example: { part: 'vision' },
    sentence: ({ part }) =>
      `แผนปฏิบัติราชการยังไม่ระบุ${planParts[part]} ซึ่งเป็นส่วนหนึ่งของคำรับรองฯ — กรอก${planParts[part]}ในหัวข้อแผนปฏิบัติราชการของหน้านี้ แล้วบันทึกแผน`,
  },
  'cluster-plan-part-missing': {
    status: 409,
    example: { cluster: 'กลุ่มจังหวัดภาคเหนือตอนบน 1', part: 'goals' },
    sentence: ({ cluster, part }) =>
      `แผนปฏิบัติราชการของ${cluster} ซึ่งเป็นส่วนหนึ่งของคำรับรองฯ ของจังหวัด ยังไม่ระบุ${planParts[part]} — ให้เจ้าหน้าที่ของกลุ่มจังหวัดกรอก${planParts[part]}ในคำรับรองฯ ของกลุ่มจังหวัด`,
  },
  'cluster-plan-missing': {
    status: 409,
    example: { cluster: 'กลุ่มจังหวัดภาคเหนือตอนบน 1' },
    sentence: ({ cluster }) =>
      `${cluster}ยังไม่เสนอแผนปฏิบัติราชการ ซึ่งเป็นส่วนหนึ่งของคำรับรองฯ ของจังหวัด — ให้${cluster}เสนอคำรับรองฯ ของกลุ่มจังหวัดพร้อมแผนก่อน`,
  },
};
