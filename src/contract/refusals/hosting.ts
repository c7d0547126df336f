import type { HostingRefusalFacts } from '../../domain/refusals/hosting.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the agencies and persons in charge of an indicator: each sentence says what to do. */
export const hostingRefusals: Wordings<HostingRefusalFacts> = {
  'person-cannot-be-reached': { status: 422, sentence: () => 'ยังไม่มีช่องทางติดต่อ — ระบุโทรศัพท์หรืออีเมลอย่างน้อยหนึ่งอย่าง' },
  'person-phone-invalid': {
    status: 422,
    example: { text: '1746' },
    sentence: (facts) => `“${facts.text}” ใช้โทรไม่ได้ — ระบุให้ครบพร้อมรหัสพื้นที่ เช่น 0 4281 1746 ต่อ 12`,
  },
  'person-email-invalid': {
    status: 422,
    example: { text: 'somchai' },
    sentence: (facts) => `“${facts.text}” ไม่ใช่อีเมล — ระบุเช่น name@example.go.th`,
  },
  'person-text-too-long': {
    status: 422,
    example: { longest: 200 },
    sentence: (facts) => `ข้อความยาวเกินไป — ระบุไม่เกิน ${facts.longest} ตัวอักษร`,
  },
  'person-duty-unknown': { status: 422, sentence: () => 'ยังไม่ได้เลือกหน้าที่ — เลือกผู้กำกับดูแลหรือผู้จัดเก็บ' },
  'host-not-assigned': {
    status: 409,
    sentence: () => 'หน่วยงานนี้ไม่ได้เป็นเจ้าภาพของตัวชี้วัดในวันนั้น — มอบหมายเจ้าภาพก่อน หรือเลือกวันเริ่มอื่น',
  },
  'lead-needs-successor': {
    status: 409,
    sentence: () => 'เจ้าภาพหลักสิ้นสุดเมื่อมีเจ้าภาพหลักรายใหม่ — มอบหมายหน่วยงานใหม่เป็นเจ้าภาพหลักพร้อมวันเริ่ม',
  },
  'nothing-to-acknowledge': { status: 409, sentence: () => 'ไม่มีการมอบหมายที่รอรับทราบ — เปิดหน้าใหม่เพื่อดูรายการล่าสุด' },
  'agency-of-another-province': {
    status: 422,
    sentence: () => 'หน่วยงานนี้ไม่อยู่ในจังหวัดหรือในจังหวัดสมาชิกของกลุ่ม — เลือกหน่วยงานจากรายชื่อ',
  },
  'past-host-needs-reason': {
    status: 422,
    example: { replaced: 'สำนักงานพาณิชย์จังหวัดเลย (8 ตุลาคม 2567 – ปัจจุบัน)' },
    sentence: (facts) =>
      `วันที่เริ่มผ่านมาแล้ว และจะแทนที่ ${facts.replaced} — เลือกวันตั้งแต่วันนี้ หรือระบุเหตุผลที่แก้ไขย้อนหลังแล้วบันทึกอีกครั้ง`,
  },
  'host-date-invalid': { status: 422, sentence: () => 'วันที่เริ่มเป็นเจ้าภาพไม่ถูกต้อง — ระบุ วัน เดือน และ พ.ศ. ที่มีจริง' },
};
