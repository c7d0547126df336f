import type { Assessed, Coverage } from '../../domain/reporting/shown-total.ts';

/** Wording of totals: what one counts, and how far an assessment has come. */
export const scoreText = {
  self: 'ประเมินตนเอง',
  given: 'ผู้ประเมินให้',
  final: 'ผลประเมิน',
  apart: 'คะแนนแต่ละส่วน',
  followed: 'ติดตามผล ไม่ประเมิน',
  notConcluded: 'ยังไม่สรุป',
  notJudged: 'ยังไม่ให้คะแนน',
  noResult: 'ไม่มีผลให้ประเมิน',
  note: 'เหตุผลของผู้ประเมิน',
  partial: 'รายงานยังไม่ครบ',
  partialLast: 'คะแนนประเมินตนเองที่นับน้ำหนักไม่ครบเทียบกับคะแนนที่นับครบไม่ได้ จึงเรียงต่อท้าย และไม่รวมในแผนที่และการกระจายของคะแนน',
} as const;

/** `จากตัวชี้วัดที่รายงานแล้ว น้ำหนักรวม 62.5 จาก 100` */
export function formatCoverage({ counted, of }: Coverage): string {
  return `จากตัวชี้วัดที่รายงานแล้ว น้ำหนักรวม ${counted} จาก ${of}`;
}

/** The same inside a table whose text says what it counts: `น้ำหนัก 62.5 จาก 100` */
export function formatCoverageShort({ counted, of }: Coverage): string {
  return `น้ำหนัก ${counted} จาก ${of}`;
}

/** The same in a narrow column: `ประเมินแล้ว 7 จาก 12` */
export function formatAssessedShort({ count, of }: Assessed): string {
  return `ประเมินแล้ว ${count} จาก ${of}`;
}

/** `ประเมินแล้ว 7 จาก 12 ตัวชี้วัด` */
export function formatAssessed({ count, of }: Assessed): string {
  return `ประเมินแล้ว ${count} จาก ${of} ตัวชี้วัด`;
}
