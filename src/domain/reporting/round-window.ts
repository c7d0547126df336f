import type { Framework } from '../framework/framework-schema.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import type { Report } from './report.ts';

/** First and last day on which results of a round may be entered; `closes` null = late entry is allowed. */
export interface RoundWindow {
  readonly opens: string;
  readonly closes: string | null;
  /** Thai sentence: why these days, shown to the user as an assumption. */
  readonly assumption: string;
}

/**
 * No source states when entry opens or closes. Assumed: it opens with the period measured; it closes with the due date
 * if no late penalty is stated for the round; if one is stated (S2), it stays open until the day on which OPDC closes
 * it, and each working day costs points.
 */
export function roundWindow(
  framework: Framework,
  round: RoundCode,
  { due, closesOn = null }: { readonly due: string; readonly closesOn?: string | null | undefined },
): RoundWindow {
  const found = framework.rounds.find((one) => one.code === round);
  if (!found) throw new Error(`framework ${framework.fiscalYear} has no round ${round}`);
  const lateAllowed = framework.latePenalty.value?.rounds.includes(round) ?? false;
  if (closesOn !== null)
    return { opens: found.from, closes: closesOn, assumption: 'สำนักงาน ก.พ.ร. กำหนดวันปิดรับของรอบนี้พร้อมเหตุผล' };
  return {
    opens: found.from,
    closes: lateAllowed ? null : due,
    assumption: lateAllowed
      ? 'เปิดกรอกตั้งแต่วันแรกของรอบ และยังส่งได้หลังวันครบกำหนดโดยถูกปรับลดคะแนนตามวันทำการ'
      : 'เอกสารต้นทางไม่ระบุวันเปิด–ปิดการกรอก จึงกำหนดให้เปิดตั้งแต่วันแรกของรอบ และปิดเมื่อสิ้นวันครบกำหนดส่งรายงาน',
  };
}

/** What decides whether a party's round is closed. */
export type RoundOfParty = Pick<
  Report,
  'round' | 'status' | 'due' | 'closesOn' | 'firstArrivedAt' | 'unreportedBecause'
>;

/**
 * True from the day on which a missing result has the framework's missing score: after the last day of the round; where
 * late reports keep it open, once its first edition arrives; and in any case once the assessment is concluded, because
 * nothing can be entered any more.
 */
export function isRoundClosed(framework: Framework, report: RoundOfParty, today: string): boolean {
  if (report.status === 'assessed' || report.status === 'final') return true;
  const { closes } = roundWindow(framework, report.round, report);
  return closes === null ? report.firstArrivedAt !== null : today > closes;
}
