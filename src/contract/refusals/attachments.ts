import type { AttachmentRefusalFacts } from '../../domain/refusals/attachments.ts';
import type { Wordings } from './wording.ts';

const reliedOnBy: Readonly<Record<AttachmentRefusalFacts['attachment-relied-on']['why'], string>> = {
  decided: 'เรื่องนี้มีมติหรือบันทึกการเจรจาแล้ว',
  proposed: 'เอกสารนี้เสนอพร้อมคำรับรองฯ แล้ว',
  negotiated: 'เอกสารนี้ใช้ในการเจรจาที่ผ่านมาแล้ว',
  met: 'ประชุมแล้ว',
  considered: 'เอกสารนี้เสนอคณะกรรมการพร้อมคำขอแล้ว',
};

/** HTTP status and Thai sentence of every refusal about papers that are attached as files. */
export const attachmentRefusals: Wordings<AttachmentRefusalFacts> = {
  'attachment-already-there': {
    status: 409,
    example: { title: 'ข้อมูลพื้นฐาน', version: 1 },
    sentence: ({ title, version }) => `ไฟล์นี้แนบไว้แล้วในชื่อ “${title}” (ฉบับที่ ${version}) — ไม่ต้องแนบซ้ำ หรือเลือกไฟล์ที่แก้ไขแล้ว`,
  },
  'attachments-full': {
    status: 422,
    example: { most: 20 },
    sentence: ({ most }) => `แนบเอกสารของเรื่องนี้ครบ ${most} รายการแล้ว — ถอนรายการที่ไม่ใช้ก่อน หรือรวมเป็นไฟล์เดียว`,
  },
  'attachment-replaced-unknown': {
    status: 422,
    sentence: () => 'ไม่พบเอกสารที่จะแทนด้วยฉบับใหม่ อาจถูกถอนแล้ว — เปิดหน้านี้อีกครั้ง แล้วเลือกจากรายการ',
  },
  'attachment-of-other-side': {
    status: 409,
    example: { side: 'สำนักงาน ก.พ.ร.' },
    sentence: ({ side }) => `เอกสารนี้แนบโดย${side} — ให้ผู้แนบเป็นผู้แทนหรือถอน หรือแนบเอกสารของท่านเป็นรายการใหม่`,
  },
  'attachment-about-unknown': {
    status: 422,
    sentence: () => 'ไม่พบเรื่องที่เอกสารนี้ประกอบ — เลือกเรื่องจากรายการ แล้วแนบไฟล์อีกครั้ง',
  },
  'attachments-closed': {
    status: 409,
    example: { status: 'ตกลงกันแล้ว' },
    sentence: ({ status }) => `เรื่องนี้อยู่ในสถานะ “${status}” จึงแนบ แทน หรือถอนเอกสารไม่ได้ — เอกสารที่แนบไว้ยังเปิดอ่านได้`,
  },
  'attachment-relied-on': {
    status: 409,
    example: { why: 'proposed' },
    sentence: ({ why }) => `${reliedOnBy[why]} เอกสารนี้จึงต้องคงอยู่ — หากข้อมูลเปลี่ยน ให้แนบเอกสารเพิ่มเป็นรายการใหม่`,
  },
};
