import { lastDayOf } from '../calendar/last-day-of.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';

/** What of a party's agreement decides whether it is still in time: the day of its first proposal, if it has proposed. */
interface Proposing {
  readonly framework: Pick<Framework, 'calendar'>;
  /** The day of the first proposal; null while there is none. */
  readonly proposedOn: CivilDate | null;
  readonly today: CivilDate;
  /** Until when OPDC lets this party propose; null where it was not let. */
  readonly admittedUntil: CivilDate | null;
}

export interface ProposalDays {
  /** The last day of the year's calendar; null where it states none. */
  readonly last: CivilDate | null;
  /** Whether that day has passed without a proposal. */
  readonly isLate: boolean;
  /** Whether a proposal would be taken today. */
  readonly mayPropose: boolean;
}

/**
 * Until when a party may propose. What was proposed in time and came back stays in time: the source counts the proposal, not
 * its corrections. A later one is taken until the day to which OPDC has let it; no source speaks of that.
 */
export function proposalDays({ framework, proposedOn, today, admittedUntil }: Proposing): ProposalDays {
  const last = lastDayOf(framework, 'proposal');
  const day = proposedOn ?? today;
  const isLate = last !== null && day > last;
  return { last, isLate, mayPropose: !isLate || (admittedUntil !== null && day <= admittedUntil) };
}

/** Why a late proposal can be let in at all, in Thai. */
export const lateProposalSource = {
  assumption:
    'เอกสารต้นทางกำหนดวันเสนอ ไม่ระบุการเสนอเมื่อพ้นกำหนด จึงให้สำนักงาน ก.พ.ร. ซึ่งเป็นผู้รับข้อเสนอ รับข้อเสนอที่พ้นกำหนดของจังหวัดหรือกลุ่มจังหวัดได้เป็นรายไปพร้อมเหตุผล',
} as const;
