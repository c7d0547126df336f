import { planLimits } from '../../domain/plans/check-plan-details.ts';
import type { PlanRefusalFacts } from '../../domain/refusals/plans.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about plans: each sentence says what to do. */
export const planRefusals: Wordings<PlanRefusalFacts> = {
  'plan-kind-unknown': { status: 422, sentence: () => 'ยังไม่ได้เลือกประเภทของแผน — เลือกแผนปฏิบัติราชการประจำปีหรือแผนพัฒนา' },
  'plan-title-missing': { status: 422, sentence: () => 'ยังไม่ได้ระบุชื่อแผน — พิมพ์ชื่อตามหน้าปก บันทึก แล้วส่งอีกครั้ง' },
  'plan-title-too-long': {
    status: 422,
    example: { longest: planLimits.title },
    sentence: ({ longest }) => `ข้อความยาวเกินไป — ย่อให้ไม่เกิน ${longest} ตัวอักษร`,
  },
  'plan-years-wrong': {
    status: 422,
    example: { year: 2554 },
    sentence: ({ year }) =>
      `ช่วงปีของแผนไม่ถูกต้อง — ระบุปีเริ่มต้นและปีสิ้นสุดให้ครอบคลุมปีงบประมาณ พ.ศ. ${year} ไม่เกิน ${planLimits.mostYears} ปี แผนปฏิบัติราชการประจำปีระบุปีเดียว`,
  },
  'plan-day-not-past': {
    status: 422,
    example: { today: '1 ตุลาคม 2553' },
    sentence: ({ today }) => `วันที่แผนได้รับความเห็นชอบต้องเป็นวันที่มีจริงและไม่หลังวันนี้ (${today}) — ตรวจวันที่ หรือเว้นว่าง`,
  },
  'plan-file-missing': { status: 422, sentence: () => 'ยังไม่ได้แนบไฟล์ของแผน — แนบไฟล์ แล้วส่งอีกครั้ง' },
  'plan-waits-for-answer': {
    status: 409,
    example: { edition: 1 },
    sentence: ({ edition }) =>
      `ฉบับที่ ${edition} ของแผนเดียวกันส่งแล้วและยังรอสำนักงาน ก.พ.ร. รับ — รอผลก่อน หรือถอนฉบับนั้นแล้วส่งฉบับใหม่`,
  },
  'plan-not-editable': {
    status: 409,
    example: { status: 'ส่งแล้ว' },
    sentence: ({ status }) => `แผนฉบับนี้อยู่ในสถานะ “${status}” จึงแก้ไขไม่ได้ — หากต้องแก้ไข ให้จัดทำฉบับใหม่`,
  },
  'plan-not-of-party': {
    status: 409,
    example: { party: 'กลุ่มจังหวัดภาคกลางตอนบน', year: 2568 },
    sentence: ({ party, year }) => `${party}ไม่ใช่ผู้จัดทำในปีงบประมาณ พ.ศ. ${year} — เปิดปีที่ถูกต้องแล้วเพิ่มแผนใหม่`,
  },
};
