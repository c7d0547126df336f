import type { EvaluationRefusalFacts } from '../../domain/refusals/evaluation.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about panels of evaluators. */
export const evaluationRefusals: Wordings<EvaluationRefusalFacts> = {
  'assessed-by-panel': {
    status: 409,
    example: { panel: 'คณะผู้ประเมินที่ 1' },
    sentence: ({ panel }) => `${panel} ประเมินรายงานนี้ — ให้คะแนนที่หน้าของคณะผู้ประเมิน`,
  },
  'panel-name-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุชื่อคณะผู้ประเมิน — พิมพ์ชื่อตามเอกสารแต่งตั้ง' },
  'panel-document-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเอกสารแต่งตั้ง — พิมพ์ชื่อคำสั่งหรือหนังสือที่แต่งตั้งคณะ',
  },
  'panel-number-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุเลขที่เอกสารแต่งตั้ง — พิมพ์เลขที่ตามเอกสาร' },
  'panel-day-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุวันที่ของเอกสารแต่งตั้ง — ระบุวัน เดือน ปี พ.ศ.' },
  'panel-day-not-come': {
    status: 422,
    sentence: () => 'วันที่ของเอกสารแต่งตั้งยังไม่มาถึง — ตรวจวัน เดือน ปี พ.ศ. หรือบันทึกคณะเมื่อถึงวันนั้น',
  },
  'panel-round-required': { status: 422, sentence: () => 'ยังไม่ได้เลือกรอบ — เลือกรอบที่มีการประเมินของปีนี้' },
  'panel-members-few': {
    status: 422,
    example: { fewest: 2 },
    sentence: ({ fewest }) => `คณะผู้ประเมินต้องมีอย่างน้อย ${fewest} คน — เลือกผู้ประเมินเพิ่ม`,
  },
  'panel-head-required': { status: 422, sentence: () => 'หัวหน้าคณะต้องเป็นผู้ประเมินที่เลือกไว้ — เลือกหัวหน้าจากผู้ประเมินของคณะ' },
  'panel-parties-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกจังหวัดที่คณะประเมิน — เลือกกลุ่มจังหวัด เขตตรวจราชการ หรือจังหวัดอย่างน้อยหนึ่งแห่ง',
  },
  'panel-member-unknown': {
    status: 422,
    sentence: () => 'มีผู้ที่เลือกไว้ซึ่งไม่มีบทบาทผู้ประเมินในวันนี้ — เลือกจากรายชื่อผู้ประเมิน หรือให้ผู้ดูแลระบบกำหนดบทบาทก่อน',
  },
  'panel-party-unknown': {
    status: 422,
    sentence: () => 'มีจังหวัดหรือกลุ่มจังหวัดที่ไม่ได้รับการประเมินในปีนี้ — เลือกจากรายชื่อที่แสดง',
  },
  'panel-party-covered': {
    status: 409,
    example: { party: 'จังหวัดเลย', panel: 'คณะผู้ประเมินที่ 1' },
    sentence: ({ party, panel }) => `${party} มี ${panel} ประเมินอยู่แล้ว — เลือกจังหวัดอื่น หรือนำออกจากคณะนั้นก่อน`,
  },
  'panel-party-opened': {
    status: 409,
    example: { party: 'จังหวัดเลย' },
    sentence: ({ party }) =>
      `ผู้ประเมินสรุปคะแนนของ ${party} และเห็นคะแนนของกันแล้ว จึงนำออกจากคณะไม่ได้ — เลือก ${party} ไว้ตามเดิม`,
  },
  'panel-members-opened': {
    status: 409,
    example: { party: 'จังหวัดเลย' },
    sentence: ({ party }) =>
      `ผู้ประเมินเห็นคะแนนของกันแล้วและกำลังปรับคะแนนของ ${party} จึงเปลี่ยนผู้ประเมินไม่ได้ — ให้คณะสรุปคะแนนก่อน หรือให้ผู้ที่มีส่วนได้เสียแจ้งไม่ประเมิน`,
  },
  'conflict-of-interest': {
    status: 422,
    example: { name: 'สมชาย ใจดี', tie: 'เป็นเจ้าหน้าที่สำนักงานจังหวัด เลย', party: 'จังหวัดเลย' },
    sentence: ({ name, tie, party }) => `${name} ${tie} จึงประเมิน ${party} ไม่ได้ — ให้ผู้ประเมินที่ไม่มีส่วนได้เสียประเมินแทน`,
  },
  'panel-not-member': {
    status: 403,
    example: { panel: 'คณะผู้ประเมินที่ 1' },
    sentence: ({ panel }) => `ท่านไม่อยู่ใน ${panel} ซึ่งประเมินรายงานนี้ — ให้ผู้ประเมินของคณะให้คะแนน`,
  },
  'panel-member-recused': {
    status: 409,
    sentence: () => 'ท่านแจ้งว่ามีส่วนได้เสียแล้ว จึงไม่ให้คะแนนจังหวัดนี้ — ให้ผู้ประเมินคนอื่นของคณะให้คะแนน',
  },
  'panel-scores-concluded': {
    status: 409,
    sentence: () => 'สรุปคะแนนแล้วจึงแก้ไขไม่ได้ — คะแนนที่ต่างกันให้คณะปรับร่วมกัน',
  },
  'panel-scores-open': {
    status: 409,
    example: { count: 2, codes: '1.1-1, 2.3' },
    sentence: ({ count, codes }) => `ยังไม่ครบ ${count} ตัวชี้วัด (${codes}) — ให้คะแนนและระบุผลการตรวจหลักฐานทุกชิ้น แล้วสรุปอีกครั้ง`,
  },
  'panel-too-few': {
    status: 409,
    example: { fewest: 2 },
    sentence: ({ fewest }) => `เหลือผู้ประเมินไม่ถึง ${fewest} คน — ให้สำนักงาน ก.พ.ร. เพิ่มผู้ประเมินในคณะก่อน`,
  },
  'panel-not-head': {
    status: 403,
    example: { head: 'สมหญิง ดีงาม' },
    sentence: ({ head }) => `${head} เป็นผู้เสนอคะแนนที่ปรับร่วมกันของจังหวัดนี้ — รอให้เสนอ แล้วท่านยืนยันหรือส่งกลับ`,
  },
  'panel-score-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุคะแนนที่ปรับร่วมกัน — เลือกใช้คะแนนของจังหวัด หรือพิมพ์คะแนน' },
  'panel-minutes-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุรายงานการประชุม — พิมพ์ชื่อหรือครั้งที่ของการประชุมที่ปรับคะแนนร่วมกัน',
  },
  'panel-minutes-day-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุวันที่ประชุม — ระบุวัน เดือน ปี พ.ศ.' },
  'panel-minutes-day-ahead': {
    status: 422,
    example: { day: '5 มกราคม 2569' },
    sentence: ({ day }) => `วันที่ ${day} ยังมาไม่ถึง — เสนอคะแนนเมื่อคณะประชุมปรับคะแนนร่วมกันแล้ว`,
  },
};
