import type { EvidenceRefusalFacts } from '../../domain/refusals/evidence.ts';
import { groupThousands } from '../../domain/values/group-thousands.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal of files and links as evidence: each sentence says what to do. */
export const evidenceRefusals: Wordings<EvidenceRefusalFacts> = {
  'file-missing': { status: 422, sentence: () => 'ยังไม่ได้เลือกไฟล์ — เลือกไฟล์หนึ่งไฟล์แล้วส่งอีกครั้ง' },
  'file-to-choose-again': {
    status: 422,
    example: { file: 'ผล.pdf' },
    sentence: (facts) => `ไฟล์ “${facts.file}” ที่เลือกไว้ยังไม่ได้เก็บ เพราะช่องอื่นยังไม่ถูกต้อง — แก้ไขช่องนั้น แล้วเลือกไฟล์อีกครั้ง`,
  },
  'file-empty': {
    status: 422,
    example: { file: 'ผล.pdf' },
    sentence: (facts) => `ไฟล์ “${facts.file}” ว่างเปล่า — ตรวจไฟล์แล้วเลือกใหม่`,
  },
  'file-too-large': {
    status: 413,
    example: { file: 'ผล.pdf', largest: '20 เมกะไบต์' },
    sentence: (facts) => `ไฟล์ “${facts.file}” ใหญ่เกิน ${facts.largest} — ลดขนาดหรือแบ่งเป็นหลายไฟล์แล้วแนบใหม่`,
  },
  'file-type-not-allowed': {
    status: 415,
    example: { file: 'ผล.exe', types: 'PDF, PNG, JPEG' },
    sentence: (facts) => `เนื้อไฟล์ “${facts.file}” ไม่ใช่ชนิดที่รับ — แนบเป็น ${facts.types}`,
  },
  'pdf-not-whole': {
    status: 415,
    example: { file: 'ผล.pdf' },
    sentence: (facts) =>
      `ไฟล์ “${facts.file}” ไม่ใช่ PDF ที่สมบูรณ์ (ไม่มีส่วนต้นหรือส่วนท้าย) — เปิดไฟล์ตรวจดู บันทึกหรือสแกนเป็น PDF ใหม่ แล้วแนบอีกครั้ง`,
  },
  'pdf-holds-web-page': {
    status: 415,
    example: { file: 'ผล.pdf' },
    sentence: (facts) =>
      `ไฟล์ “${facts.file}” มีคำสั่งของหน้าเว็บปนอยู่ จึงไม่รับ — พิมพ์เอกสารเป็น PDF ใหม่จากโปรแกรมต้นทาง แล้วแนบอีกครั้ง`,
  },
  'too-many-files': {
    status: 422,
    sentence: () => 'แนบหลักฐานครบจำนวนสูงสุดแล้ว — นำรายการที่ไม่ใช้ออกก่อน หรือรวมเอกสารเป็นไฟล์เดียว',
  },
  'evidence-already-there': {
    status: 409,
    example: { title: 'รายงานผล', version: 2 },
    sentence: (facts) =>
      `หลักฐานนี้แนบไว้แล้วในชื่อ “${facts.title}” (ฉบับที่ ${facts.version}) — ไม่ต้องแนบซ้ำ หรือเลือกเรื่องที่ใช้เป็นหลักฐานเพิ่มแล้วแนบอีกครั้ง`,
  },
  'link-not-https': { status: 422, sentence: () => 'ลิงก์ต้องขึ้นต้นด้วย https:// — คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์มาวาง' },
  'link-not-understood': {
    status: 422,
    example: { text: 'https://data go th' },
    sentence: (facts) => `“${facts.text}” ไม่ใช่ที่อยู่ของหน้าเว็บ — วางที่อยู่เต็ม ไม่มีช่องว่าง เช่น https://data.go.th/dataset/otop`,
  },
  'title-missing': { status: 422, sentence: () => 'ยังไม่ได้ระบุชื่อหลักฐาน — พิมพ์ชื่อสั้น ๆ ที่บอกว่าเป็นเอกสารอะไร' },
  'title-too-long': {
    status: 422,
    example: { length: 240, longest: 200 },
    sentence: (facts) =>
      `ชื่อเอกสารยาว ${groupThousands(String(facts.length))} ตัวอักษร — ย่อให้ไม่เกิน ${groupThousands(String(facts.longest))}`,
  },
  'claim-unknown': { status: 422, sentence: () => 'เรื่องที่เลือกไม่มีในตัวชี้วัดนี้แล้ว — เปิดหน้าใหม่แล้วเลือกจากรายการอีกครั้ง' },
  'evidence-not-added': {
    status: 422,
    example: { piece: 'ภาพถ่าย.jpg', button: 'แนบไฟล์นี้' },
    sentence: ({ piece, button }) =>
      `สิ่งที่กรอกบันทึกแล้ว แต่ “${piece}” ยังไม่ได้แนบเป็นหลักฐาน จึงยังไม่ได้ส่ง — กด “${button}” ก่อน แล้วส่งอีกครั้ง หากไม่ต้องการแนบ ให้เว้นช่องนั้นว่าง`,
  },
  'nothing-chosen': { status: 422, sentence: () => 'ยังไม่ได้เลือกหลักฐาน — เลือกอย่างน้อยหนึ่งรายการแล้วกดใช้อีกครั้ง' },
};
