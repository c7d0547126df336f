import type { JudgementRefusal } from '../../domain/agreement/judgement.ts';

type Facts = Readonly<Record<string, string | number>>;
type Wording = { readonly status: number; readonly sentence: (facts: Facts) => string };

/** HTTP status and Thai sentence of every refusal about the analysis of a proposal. */
export const analysisRefusals: Record<
  JudgementRefusal | 'verdict-required' | 'analysis-not-open' | 'analysis-not-sent',
  Wording
> = {
  'verdict-required': {
    status: 422,
    sentence: (facts) => `ยังไม่ได้เลือกความเห็นต่อตัวชี้วัด ${facts.code} — เลือกหนึ่งข้อ`,
  },
  'judgement-reason-required': {
    status: 422,
    sentence: (facts) => `เห็นว่า${facts.verdict}แต่ยังไม่ได้ให้เหตุผล — เขียนให้จังหวัดรู้ว่าต้องปรับหรือเปลี่ยนอย่างไร`,
  },
  'judgement-reason-too-long': {
    status: 422,
    sentence: (facts) => `เหตุผลยาวเกินไป — ย่อให้ไม่เกิน ${facts.longest} อักขระ`,
  },
  'analysis-not-open': {
    status: 409,
    sentence: (facts) => `คำรับรองฯ อยู่ในสถานะ “${facts.status}” จึงแก้ผลวิเคราะห์ไม่ได้ — ความเห็นต่อจากนี้บันทึกในห้องเจรจา`,
  },
  'analysis-not-sent': {
    status: 403,
    sentence: () => 'สำนักงาน ก.พ.ร. กำลังวิเคราะห์ข้อเสนอ — จังหวัดอ่านผลได้เมื่อสำนักงาน ก.พ.ร. ส่งเอกสารแนบท้ายหรือเปิดการเจรจา',
  },
};
