import { longestTitle } from '../../domain/library/year-document.ts';
import type { LibraryRefusalFacts } from '../../domain/refusals/library.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the documents of a year: each sentence says what to do. */
export const libraryRefusals: Wordings<LibraryRefusalFacts> = {
  'document-kind-unknown': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกประเภทของเอกสาร — เลือกแนวทาง คู่มือ แบบฟอร์ม หรือเอกสารอื่น',
  },
  'document-audience-unknown': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกผู้อ่าน — เลือกประชาชนทุกคน หรือเฉพาะผู้ที่เข้าสู่ระบบ',
  },
  'document-title-missing': { status: 422, sentence: () => 'ยังไม่ได้ระบุชื่อเอกสาร — พิมพ์ชื่อตามหน้าปก' },
  'document-title-too-long': {
    status: 422,
    example: { longest: longestTitle },
    sentence: ({ longest }) => `ชื่อเอกสารยาวเกินไป — ย่อให้ไม่เกิน ${longest} ตัวอักษร`,
  },
  'document-withdrawn': {
    status: 410,
    example: { title: 'แนวทางการเจรจา', reason: 'มีฉบับปรับปรุง' },
    sentence: ({ title, reason }) =>
      `สำนักงาน ก.พ.ร. ถอนเอกสาร “${title}” แล้ว เพราะ${reason} — เปิดหน้าเอกสารของปีเพื่อดูเอกสารที่ใช้อยู่`,
  },
};
