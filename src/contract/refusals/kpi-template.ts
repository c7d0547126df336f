import type { KpiTemplateRefusalFacts } from '../../domain/refusals/kpi-template.ts';
import { groupThousands } from '../../domain/values/group-thousands.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about KPI templates: each sentence says what to do. */
export const kpiTemplateRefusals: Wordings<KpiTemplateRefusalFacts> = {
  'template-field-unknown': {
    status: 422,
    example: { name: 'weight' },
    sentence: (facts) => `แบบ KPI Template ไม่มีช่อง “${facts.name}” — นำช่องนี้ออก หรือเปิดแบบฉบับปัจจุบันแล้วกรอกใหม่`,
  },
  'template-field-too-long': {
    status: 422,
    example: { label: 'หน่วยวัด', longest: 500 },
    sentence: (facts) => `${facts.label}ยาวเกินไป — ย่อให้ไม่เกิน ${groupThousands(String(facts.longest))} อักขระ`,
  },
  'template-field-required': {
    status: 422,
    example: { label: 'หน่วยวัด' },
    sentence: (facts) => `ยังไม่ได้กรอก${facts.label} — กรอกก่อนส่ง หรือบันทึกเป็นร่างไว้ก่อน`,
  },
  'template-phone-invalid': {
    status: 422,
    example: { label: 'โทรศัพท์', text: '1746' },
    sentence: (facts) => `${facts.label} “${facts.text}” ใช้โทรไม่ได้ — ระบุเลขพร้อมรหัสพื้นที่ เช่น 0 4281 1746 ต่อ 12`,
  },
  'template-judgement-unknown': {
    status: 422,
    example: { name: 'weight' },
    sentence: (facts) => `แบบ KPI Template ไม่มีช่อง “${facts.name}” ให้ตรวจ — เปิดหน้าใหม่แล้วตรวจตามช่องที่มี`,
  },
  'template-comment-required': {
    status: 422,
    example: { label: 'หน่วยวัด' },
    sentence: (facts) => `ให้แก้ไข${facts.label}แต่ยังไม่บอกว่าแก้อย่างไร — เขียนความเห็นให้จังหวัดแก้ได้`,
  },
  'template-comment-too-long': {
    status: 422,
    example: { label: 'หน่วยวัด', longest: 4000 },
    sentence: (facts) => `ความเห็นของ${facts.label}ยาวเกินไป — ย่อให้ไม่เกิน ${groupThousands(String(facts.longest))} อักขระ`,
  },
  'template-not-judged': {
    status: 422,
    example: { label: 'หน่วยวัด' },
    sentence: (facts) => `ยังไม่ได้ตรวจ${facts.label} — เลือกผ่านหรือให้แก้ไข`,
  },
  'template-agreement-not-settled': {
    status: 409,
    sentence: () => 'คำรับรองฯ ยังไม่ตกลงกัน จึงยังไม่จัดทำ KPI Template — รอให้ตัวชี้วัดและเกณฑ์ตกลงกันก่อน',
  },
  'template-indicator-cancelled': {
    status: 409,
    example: { code: '1.1' },
    sentence: (facts) => `ตัวชี้วัด ${facts.code} ถูกยกเลิกแล้ว — ไม่ต้องจัดทำรายละเอียด`,
  },
  'template-of-cluster': {
    status: 409,
    example: { cluster: 'กลุ่มจังหวัดภาคเหนือตอนบน 1' },
    sentence: (facts) => `ตัวชี้วัดนี้ใช้ร่วมจาก${facts.cluster} — เปิด KPI Template ของ${facts.cluster}ซึ่งจัดทำครั้งเดียว`,
  },
  'template-not-editable': {
    status: 409,
    example: { status: 'ผ่านการตรวจ' },
    sentence: (facts) => `KPI Template อยู่ในสถานะ “${facts.status}” จึงแก้ไขไม่ได้ — รอผลตรวจของสำนักงาน ก.พ.ร.`,
  },
  'templates-none-ready': {
    status: 409,
    sentence: () => 'ยังไม่มีตัวชี้วัดใดที่บันทึกครบทุกช่อง — กรอกให้ครบอย่างน้อยหนึ่งตัว แล้วส่งอีกครั้ง',
  },
};
