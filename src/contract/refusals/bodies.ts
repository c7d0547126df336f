import type { BodyRefusalFacts } from '../../domain/refusals/bodies.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about bodies, their seats and sittings: each sentence says what to do. */
export const bodyRefusals: Wordings<BodyRefusalFacts> = {
  'quorum-missing': {
    status: 422,
    example: { present: 2, needed: 4 },
    sentence: (facts) =>
      `มีกรรมการมาประชุม ${facts.present} คน จากองค์ประชุม ${facts.needed} คน จึงยังลงมติไม่ได้ — ตรวจรายชื่อผู้มาประชุม หรือนัดประชุมใหม่`,
  },
  'representative-missing': {
    status: 422,
    example: { organisations: 'สำนักงบประมาณ' },
    sentence: (facts) =>
      `ไม่มีผู้แทน${facts.organisations} ซึ่งต้องเข้าร่วมประชุมด้วย จึงยังลงมติไม่ได้ — ตรวจรายชื่อผู้มาประชุม หรือนัดประชุมใหม่ให้ครบ`,
  },
  'term-over': {
    status: 422,
    example: { office: 'ผู้แทนสำนักงบประมาณ' },
    sentence: (facts) =>
      `${facts.office} พ้นวาระหรือไม่ได้ดำรงตำแหน่งในวันประชุม — นำออกจากผู้มาประชุม หรือบันทึกผู้ดำรงตำแหน่งปัจจุบันก่อน`,
  },
  'body-not-found': { status: 404, sentence: () => 'ไม่พบคณะกรรมการนี้ — เปิดรายชื่อคณะกรรมการแล้วเลือกอีกครั้ง' },
  'body-not-appointed': {
    status: 409,
    example: { day: '2026-01-15' },
    sentence: (facts) => `วันที่ ${formatThaiDate(facts.day)} ไม่มีการแต่งตั้งคณะกรรมการชุดนี้ที่ยังใช้อยู่ — บันทึกคำสั่งหรือมติแต่งตั้งก่อน`,
  },
};
