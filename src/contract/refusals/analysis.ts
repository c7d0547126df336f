import type { AnalysisRefusalFacts } from '../../domain/refusals/analysis.ts';
import { groupThousands } from '../../domain/values/group-thousands.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the analysis of a proposal: each sentence says what to do. */
export const analysisRefusals: Wordings<AnalysisRefusalFacts> = {
  'verdict-required': {
    status: 422,
    example: { code: '1.1' },
    sentence: (facts) => `ยังไม่ได้เลือกความเห็นต่อตัวชี้วัด ${facts.code} — เลือกหนึ่งข้อ`,
  },
  'judgement-reason-required': {
    status: 422,
    example: { verdict: 'ควรปรับ' },
    sentence: (facts) => `เห็นว่า${facts.verdict}แต่ยังไม่ได้ให้เหตุผล — เขียนให้จังหวัดรู้ว่าต้องปรับหรือเปลี่ยนอย่างไร`,
  },
  'judgement-reason-too-long': {
    status: 422,
    example: { longest: 4000 },
    sentence: (facts) => `เหตุผลยาวเกินไป — ย่อให้ไม่เกิน ${groupThousands(String(facts.longest))} อักขระ`,
  },
  'analysis-not-open': {
    status: 409,
    example: { status: 'ลงนามครบแล้ว' },
    sentence: (facts) => `คำรับรองฯ อยู่ในสถานะ “${facts.status}” จึงแก้ผลวิเคราะห์ไม่ได้ — ความเห็นต่อจากนี้บันทึกในห้องเจรจา`,
  },
  'analysis-not-sent': {
    status: 403,
    sentence: () =>
      'สำนักงาน ก.พ.ร. กำลังวิเคราะห์ข้อเสนอ — จังหวัดอ่านผลได้เมื่อสำนักงาน ก.พ.ร. ส่งเอกสารประกอบคำรับรองการปฏิบัติราชการหรือเปิดการเจรจา',
  },
};
