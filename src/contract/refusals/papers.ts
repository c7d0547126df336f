import type { PapersRefusalFacts } from '../../domain/refusals/papers.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about papers: each sentence says what to do. */
export const papersRefusals: Wordings<PapersRefusalFacts> = {
  'agreement-not-sealed': {
    status: 404,
    sentence: () => 'คำรับรองฯ นี้ยังลงนามไม่ครบ จึงยังไม่มีเอกสาร — เปิดดูได้เมื่อผู้ลงนามคนสุดท้ายลงนามแล้ว',
  },
  'sealed-record-altered': {
    status: 409,
    example: { code: '2568-7K3M-Q2XW' },
    sentence: (facts) =>
      `ระเบียนที่ลงนามไว้ของรหัส ${facts.code} ไม่ตรงกับค่าแฮช จึงไม่ออกเอกสาร — แจ้งผู้ดูแลระบบให้ตรวจบันทึกการดำเนินการและกู้คืนจากข้อมูลสำรอง`,
  },
  'paper-not-made': {
    status: 500,
    example: { reason: 'unknown font' },
    sentence: () => 'จัดทำเอกสารไม่สำเร็จ ระบบบันทึกเหตุไว้แล้ว ข้อมูลไม่เสียหายและยังอ่านได้บนหน้าเว็บ — ลองอีกครั้ง หากยังพบ แจ้งผู้ดูแลระบบ',
  },
  'paper-service-stopped': { status: 503, sentence: () => 'ระบบกำลังปิดเพื่อปรับปรุง — ลองอีกครั้งในอีกสักครู่' },
  'nothing-sealed': {
    status: 409,
    example: { year: 2568 },
    sentence: (facts) => `ปีงบประมาณ พ.ศ. ${facts.year} ยังไม่มีคำรับรองฯ ที่ลงนามครบ — ออกเอกสารได้เมื่อมีจังหวัดลงนามครบแล้ว`,
  },
  'papers-being-issued': {
    status: 409,
    example: { done: 12, total: 76 },
    sentence: (facts) => `กำลังออกเอกสารอยู่ ${facts.done} จาก ${facts.total} ฉบับ — รอให้เสร็จ แล้วสั่งใหม่หากยังขาด`,
  },
  'verification-file-empty': {
    status: 422,
    sentence: () => 'ไฟล์นี้ว่างเปล่า จึงตรวจไม่ได้ — เลือกไฟล์ PDF หรือ DOCX ที่ได้รับมาอีกครั้ง',
  },
  'verification-file-too-large': {
    status: 413,
    example: { limit: 20 },
    sentence: (facts) => `ไฟล์ใหญ่เกิน ${facts.limit} เมกะไบต์ จึงไม่ใช่เอกสารของระบบ — เลือกไฟล์ PDF หรือ DOCX ที่ได้รับมา`,
  },
};
