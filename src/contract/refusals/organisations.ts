import type { OrganisationRefusalFacts } from '../../domain/refusals/organisations.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about keeping organisations: each sentence says what to do. */
export const organisationRefusals: Wordings<OrganisationRefusalFacts> = {
  'organisation-kind-fixed': {
    status: 422,
    example: { kind: 'จังหวัด' },
    sentence: ({ kind }) => `${kind}เพิ่มหรือเปลี่ยนในหน้านี้ไม่ได้ — เลือกส่วนราชการในจังหวัด อำเภอ หน่วยงานกลาง หรือคณะกรรมการ`,
  },
  'organisation-name-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุชื่อหน่วยงาน — ระบุชื่อเต็มตามเอกสาร' },
  'organisation-name-taken': {
    status: 409,
    example: { name: 'สำนักงานจังหวัดเลย', id: 'TH-42.office' },
    sentence: ({ name, id }) => `มี${name}อยู่แล้ว (รหัส ${id}) — ใช้หน่วยงานนั้น หรือระบุชื่อที่ต่างกัน`,
  },
  'organisation-name-same': { status: 422, sentence: () => 'ชื่อใหม่เหมือนชื่อเดิม — ระบุชื่อใหม่ตามเอกสาร' },
  'organisation-code-invalid': {
    status: 422,
    sentence: () => 'รหัสใช้ได้เฉพาะอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง ไม่เกิน 30 ตัว เริ่มด้วยตัวอักษร — ระบุใหม่ หรือเว้นว่างให้ระบบกำหนด',
  },
  'organisation-code-taken': {
    status: 409,
    example: { code: 'TH-42.health' },
    sentence: ({ code }) => `รหัส ${code} ใช้แล้ว — ระบุรหัสอื่น หรือเว้นว่างให้ระบบกำหนด`,
  },
  'organisation-province-required': {
    status: 422,
    sentence: () => 'ส่วนราชการในจังหวัดและอำเภอต้องอยู่ในจังหวัดหนึ่ง — เลือกจังหวัด',
  },
  'organisation-province-not-for-kind': {
    status: 422,
    example: { kind: 'หน่วยงานกลาง' },
    sentence: ({ kind }) => `${kind}ไม่อยู่ในจังหวัดใด — เว้นช่องจังหวัดว่าง หรือเลือกประเภทอื่น`,
  },
  'organisation-document-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเอกสาร — ระบุชื่อและเลขที่ของกฎหมาย คำสั่ง ประกาศ หรือหนังสือที่เป็นเหตุ',
  },
  'organisation-document-date-invalid': { status: 422, sentence: () => 'วันที่ของเอกสารไม่มีจริง — ระบุวันที่ตามเอกสาร' },
  'organisation-document-dated-ahead': {
    status: 422,
    example: { today: '2026-01-15' },
    sentence: ({ today }) => `เอกสารลงวันที่หลังวันนี้ (${formatThaiDate(today)}) — ตรวจวันที่อีกครั้ง เอกสารที่ยังไม่ออกใช้ไม่ได้`,
  },
  'organisation-day-invalid': { status: 422, sentence: () => 'วันที่มีผลไม่มีจริง — ระบุวันที่ที่มีจริง' },
  'organisation-day-outside-bounds': {
    status: 422,
    example: { from: '1966-01-15', to: '2046-01-15' },
    sentence: ({ from, to }) =>
      `วันที่มีผลห่างจากวันนี้เกินกว่าที่เป็นไปได้ — ระบุวันระหว่าง ${formatThaiDate(from)} ถึง ${formatThaiDate(to)}`,
  },
  'organisation-day-ahead': {
    status: 422,
    example: { today: '2026-01-15' },
    sentence: ({ today }) => `วันที่มีผลยังมาไม่ถึง (วันนี้ ${formatThaiDate(today)}) — บันทึกชื่อใหม่เมื่อถึงวันนั้น`,
  },
  'organisation-day-before-last': {
    status: 409,
    example: { day: '2025-10-01' },
    sentence: ({ day }) => `มีการเปลี่ยนแปลงของหน่วยงานนี้มีผลวันที่ ${formatThaiDate(day)} แล้ว — ระบุวันที่หลังจากนั้น`,
  },
  'organisation-closed': {
    status: 409,
    example: { name: 'สำนักงานตัวอย่าง', day: '2025-10-01' },
    sentence: ({ name, day }) => `${name}ยุบเลิกหรือรวมแล้วตั้งแต่วันที่ ${formatThaiDate(day)} — เลือกหน่วยงานที่ยังมีอยู่ในวันนั้น`,
  },
  'organisation-still-hosts': {
    status: 409,
    example: {
      ...{ name: 'สำนักงานตัวอย่าง', day: '2026-03-01' },
      hosted: 'จังหวัดเลย ปีงบประมาณ พ.ศ. 2569: 1.1-SME (เจ้าภาพหลัก)',
    },
    sentence: ({ name, day, hosted }) =>
      `ตั้งแต่วันที่ ${formatThaiDate(day)} ${name}ยังเป็นเจ้าภาพตัวชี้วัดอยู่ — ให้จังหวัดหรือกลุ่มจังหวัดมอบหมายเจ้าภาพใหม่หรือสิ้นสุดการสนับสนุนก่อนวันนั้น แล้วบันทึกอีกครั้ง: ${hosted}`,
  },
  'body-appointed-since': {
    status: 409,
    example: { title: 'คำสั่งแต่งตั้งคณะกรรมการตัวอย่าง', from: '2026-01-10' },
    sentence: ({ title, from }) => `คณะนี้มีการแต่งตั้งที่มีผลแล้วตั้งแต่วันที่ ${formatThaiDate(from)} (${title}) — ระบุวันที่มีผลหลังวันนั้น`,
  },
  'merge-into-itself': { status: 422, sentence: () => 'รวมหน่วยงานเข้ากับตัวเองไม่ได้ — เลือกหน่วยงานที่รับช่วงต่อ' },
  'merge-into-another-kind': {
    status: 422,
    example: { kind: 'คณะกรรมการ' },
    sentence: ({ kind }) => `รวมเข้ากับ${kind}ไม่ได้เพราะเป็นคนละประเภท — เลือกหน่วยงานประเภทเดียวกัน`,
  },
  'merge-into-another-province': {
    status: 422,
    sentence: () => 'หน่วยงานที่รับช่วงต่ออยู่คนละจังหวัด — เลือกหน่วยงานในจังหวัดเดียวกัน',
  },
};
