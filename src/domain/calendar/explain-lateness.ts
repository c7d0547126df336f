import type { Framework } from '../framework/framework-schema.ts';
import type { Source } from '../framework/source-schema.ts';
import type { Round } from '../framework/time-schema.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { DueDate, DueMove } from './due-date.ts';

/** One step of a count of late days. */
export interface LatenessStep {
  /** A Thai sentence with its dates and numbers (Arabic digits). */
  readonly text: string;
  /** The clause it is based on, or the assumption, in Thai. */
  readonly clause?: string;
}

interface Counted {
  readonly framework: Framework;
  readonly round: Round;
  readonly settled: DueDate;
  readonly received: string;
  readonly days: readonly string[];
  readonly deduction: string;
}

/** The steps of a count of late days, in Thai: due date, moves, receipt, days, points. */
export function explainLateness(counted: Counted): LatenessStep[] {
  const { framework, round, settled, received, days } = counted;
  const rule = framework.dueRule;
  return [
    {
      text: `${round.name} ครบกำหนดส่งวันที่ ${formatThaiDate(settled.stated)}`,
      clause: clauseText(round.reportDue.source),
    },
    ...settled.moves.map((move) => ({
      text: formatMove(move),
      ...(move.by === 'holiday' ? { clause: clauseText(rule.whenDueOnHoliday.source) } : {}),
    })),
    { text: `ผู้รับได้รับรายงานวันที่ ${formatThaiDate(received)}`, clause: clauseText(rule.momentThatCounts.source) },
    { text: daysText(days), clause: clauseText(rule.placeThatCounts.source) },
    penaltyStep(counted),
  ];
}

/** Why a due date moved, in one Thai sentence. */
export function formatMove({ from, to, by, reason }: DueMove): string {
  const why = {
    holiday: `เพราะ${reason}`,
    extension: `สำนักงาน ก.พ.ร. ขยายเวลาให้ เพราะ${reason}`,
    outage: `สำนักงาน ก.พ.ร. ประกาศระบบขัดข้อง เพราะ${reason}`,
  }[by];
  return `วันครบกำหนดเลื่อนจาก ${formatThaiDate(from)} เป็น ${formatThaiDate(to)} ${why}`;
}

const causes: Readonly<Record<DueMove['by'], string>> = {
  holiday: 'ตรงกับวันหยุด',
  extension: 'ได้รับการขยายเวลา',
  outage: 'ตรงกับวันที่ระบบขัดข้อง',
};

/** What moved a day, in the words before the day to which it moved. */
export function formatMovedBy(by: readonly DueMove['by'][]): string {
  return `${by.map((cause) => causes[cause]).join(' และ')} จึงเลื่อนเป็น`;
}

/** A source as one Thai phrase: the document and clause, or the word for assumption with its reason. */
export function clauseText(source: Source): string {
  return 'assumption' in source ? `ข้อสมมติ: ${source.assumption}` : `${source.document} ${source.clause}`;
}

function daysText(days: readonly string[]): string {
  if (days.length === 0) return 'ส่งทันกำหนด นับวันทำการที่ล่าช้าได้ 0 วัน';
  return `ล่าช้า ${days.length} วันทำการ ได้แก่ ${days.map(formatThaiDate).join(', ')}`;
}

function penaltyStep({ framework, round, days, deduction }: Counted): LatenessStep {
  const penalty = framework.latePenalty;
  const clause = clauseText(penalty.source);
  if (!penalty.value?.rounds.includes(round.code)) return { text: 'รอบนี้ไม่มีการปรับลดคะแนนเมื่อส่งล่าช้า', clause };
  return { text: `ปรับลดคะแนนรวม ${penalty.value.perDay} × ${days.length} = ${deduction}`, clause };
}
