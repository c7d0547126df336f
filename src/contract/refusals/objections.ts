import type { ObjectionRefusalFacts } from '../../domain/refusals/objections.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about objections to proposed results. */
export const objectionRefusals: Wordings<ObjectionRefusalFacts> = {
  'objections-not-opened': {
    status: 409,
    sentence: () => 'ยังไม่เปิดให้จังหวัดโต้แย้งผลที่เสนอ — เปิดช่วงโต้แย้งที่หน้าสิทธิโต้แย้งของรอบก่อน',
  },
  'objections-opened': {
    status: 409,
    example: { day: '30 พฤศจิกายน 2568' },
    sentence: ({ day }) => `เปิดช่วงโต้แย้งของทุกจังหวัดแล้ว ถึงวันที่ ${day} — รอให้พ้นช่วง แล้วตอบข้อโต้แย้งที่ส่งมา`,
  },
  'objections-summed-up': {
    status: 409,
    example: { edition: 1 },
    sentence: ({ edition }) => `จัดทำสรุปผลฉบับที่ ${edition} แล้ว จึงเปิดช่วงโต้แย้งไม่ได้ — เปิดได้ก่อนจัดทำสรุปผล`,
  },
  'objections-open': {
    status: 409,
    example: { day: '30 พฤศจิกายน 2568' },
    sentence: ({ day }) => `จังหวัดโต้แย้งผลที่เสนอได้ถึงวันที่ ${day} — จัดทำสรุปผลเสนอคณะได้เมื่อพ้นวันนั้น และตอบข้อโต้แย้งครบแล้ว`,
  },
  'objections-unanswered': {
    status: 409,
    example: { count: 1, parties: 'เลย' },
    sentence: ({ count, parties }) =>
      `ยังไม่ได้ตอบข้อโต้แย้งของ ${count} ราย ได้แก่ ${parties} — ตอบให้ครบแล้วแจ้งจังหวัด จึงจัดทำสรุปผลเสนอคณะได้`,
  },
  'objections-over': {
    status: 409,
    example: { day: '30 พฤศจิกายน 2568' },
    sentence: ({ day }) => `พ้นกำหนดโต้แย้งเมื่อวันที่ ${day} แล้ว — สอบถามสำนักงาน ก.พ.ร.`,
  },
  'objections-closed': {
    status: 409,
    example: { status: 'รอผู้ว่าราชการจังหวัดอนุมัติ' },
    sentence: ({ status }) => `แก้ไขข้อโต้แย้งไม่ได้ เพราะขณะนี้${status} — แก้ไขได้เมื่อผู้ว่าราชการจังหวัดส่งกลับภายในช่วงโต้แย้ง`,
  },
  'objections-none': {
    status: 409,
    sentence: () => 'ยังไม่มีข้อโต้แย้ง — เลือกตัวชี้วัดแล้วระบุเหตุผลอย่างน้อยหนึ่งตัวชี้วัด',
  },
  'objections-indicator-unknown': {
    status: 422,
    example: { indicator: '9.9' },
    sentence: ({ indicator }) => `ผลที่เสนอไม่มีตัวชี้วัด ${indicator} — เลือกตัวชี้วัดจากตารางผลที่เสนอ`,
  },
  'objections-reason-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเหตุผลที่โต้แย้ง — เขียนว่าคะแนนที่เสนอไม่ถูกต้องอย่างไร หรือเว้นว่างทั้งสองช่องเพื่อถอนข้อโต้แย้ง',
  },
  'objections-not-sent': {
    status: 409,
    sentence: () => 'จังหวัดยังไม่ได้ส่งข้อโต้แย้ง หรือตอบแล้ว จึงไม่มีข้อที่รอตอบ — เปิดหน้าสิทธิโต้แย้งของรอบเพื่อดูว่ารายใดรอตอบ',
  },
  'objections-verdict-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกผลการพิจารณา — เลือกคงคะแนนเดิมหรือแก้คะแนน',
  },
  'objections-answer-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเหตุผลของคำตอบ — เขียนเหตุผลที่จังหวัดจะได้อ่าน',
  },
  'objections-unreported': {
    status: 409,
    sentence: () => 'รอบนี้สรุปว่าจังหวัดไม่รายงาน จึงไม่มีคะแนนที่ผู้ประเมินให้ — ถอนข้อสรุปว่าไม่รายงานที่หน้ารายงานของรอบก่อน หรือคงคะแนนเดิม',
  },
  'objections-left': {
    status: 409,
    example: { indicators: '1.1, 2.3' },
    sentence: ({ indicators }) => `ยังไม่ได้ตอบข้อโต้แย้งของตัวชี้วัด ${indicators} — ตอบให้ครบก่อนแจ้งจังหวัด`,
  },
  'objections-not-assessed-again': {
    status: 409,
    sentence: () => 'ผู้ประเมินยังไม่ได้สรุปคะแนนอีกครั้งหลังเปิดให้แก้คะแนน — ให้ผู้ประเมินแก้คะแนนและสรุปคะแนนที่หน้ารายงานของรอบก่อน',
  },
  'objections-score-same': {
    status: 409,
    example: { indicator: '1.1' },
    sentence: ({ indicator }) =>
      `ตอบว่าแก้คะแนนตัวชี้วัด ${indicator} แต่คะแนนยังเท่าที่เสนอ — ให้ผู้ประเมินแก้คะแนน หรือเปลี่ยนคำตอบเป็นคงคะแนนเดิม`,
  },
  'objections-score-differs': {
    status: 409,
    example: { indicator: '1.1' },
    sentence: ({ indicator }) =>
      `ตอบว่าคงคะแนนตัวชี้วัด ${indicator} แต่คะแนนไม่เท่าที่เสนอแล้ว — เปลี่ยนคำตอบเป็นแก้คะแนน หรือให้ผู้ประเมินคืนคะแนนเดิม`,
  },
  'objections-score-unasked': {
    status: 409,
    example: { indicator: '1.1' },
    sentence: ({ indicator }) =>
      `คะแนนตัวชี้วัด ${indicator} ไม่เท่าที่เสนอแล้ว ทั้งที่จังหวัดไม่ได้โต้แย้ง — ให้ผู้ประเมินคืนคะแนนเดิมแล้วสรุปคะแนนอีกครั้ง`,
  },
  'objections-not-objected': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: ({ indicator }) => `จังหวัดไม่ได้โต้แย้งตัวชี้วัด ${indicator} — เลือกตอบจากตัวชี้วัดที่มีข้อโต้แย้ง`,
  },
};
