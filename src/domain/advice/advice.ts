import type { CivilDate, IndicatorCode, Instant, PartyId } from '../values/kinds-of-text.ts';
import type { AdviceStatus } from './advice-moves.ts';

export const adviceSources = ['six-month-analysis', 'early-warning', 'consultation', 'site-visit'] as const;
export type AdviceSource = (typeof adviceSources)[number];

/** On what occasion advice was given, in Thai. */
export const adviceSourceNames: Readonly<Record<AdviceSource, string>> = {
  'six-month-analysis': 'การวิเคราะห์ผลการดำเนินงานรอบ 6 เดือน',
  'early-warning': 'การส่งสัญญาณเตือนล่วงหน้า (Early Warning)',
  consultation: 'การให้คำปรึกษา',
  'site-visit': 'การตรวจเยี่ยม ณ จังหวัด (Site Visit)',
};

/** Occasions at which a draft may be begun by itself; the others have pages of their own, with what comes before a draft. */
export const writtenSources = ['consultation', 'site-visit'] as const satisfies readonly AdviceSource[];

/** `number` counts the advice of a party's year from 1. */
export interface AdviceKey {
  readonly organisationId: PartyId;
  readonly fiscalYear: number;
  readonly number: number;
}

/** What is said in a piece of advice. */
export interface AdviceDetails {
  readonly source: AdviceSource;
  /** The indicator that it is about; empty where it is about the whole. */
  readonly code: IndicatorCode | '';
  readonly advice: string;
  /** Why, in sentences, as it was on the day: what changes later does not change them. */
  readonly reasons: readonly string[];
  /** The last day on which an answer is asked for; null while none is named. */
  readonly replyBy: CivilDate | null;
}

export const remarkKinds = ['answer', 'question'] as const;

/** An answer of the party, or what was asked again. */
export interface AdviceRemark {
  readonly kind: (typeof remarkKinds)[number];
  readonly text: string;
  /** By when what an answer promises will be done; null for a question. */
  readonly doneBy: CivilDate | null;
  readonly at: Instant;
  readonly name: string;
}

/** One piece of advice to one party of a year, and what became of it (S2 แผนภาพที่ 4, S4 ข้อ ๕). */
export interface Advice extends AdviceKey, AdviceDetails {
  readonly status: AdviceStatus;
  readonly rowVersion: number;
  /** Who gives it: OPDC, or a central agency for its own indicator. */
  readonly giverId: string;
  readonly giverName: string;
  /** The letter of OPDC that carries it, and the meeting in which it was given; null where none. */
  readonly letterId: string | null;
  readonly meetingId: string | null;
  readonly givenAt: Instant | null;
  readonly givenName: string | null;
  /** In the order in which they were said. */
  readonly remarks: readonly AdviceRemark[];
  /** Why it was withdrawn. */
  readonly reason: string | null;
  readonly changedAt: Instant;
  readonly changedName: string;
}

/** What its writer said, apart from how far it has come. */
export function adviceDetailsOf({ source, code, advice, reasons, replyBy }: AdviceDetails): AdviceDetails {
  return { source, code, advice, reasons, replyBy };
}

/** Whether it stands with its party and has not come to its end: it is answered, judged or withdrawn yet. */
export function isAdviceOpen({ status }: Pick<Advice, 'status'>): boolean {
  return status === 'given' || status === 'answered' || status === 'asked-again';
}

/** Whether an answer that was asked for is missing on this day. */
export function isAdviceOverdue({ status, replyBy }: Pick<Advice, 'status' | 'replyBy'>, today: CivilDate): boolean {
  return (status === 'given' || status === 'asked-again') && replyBy !== null && replyBy < today;
}
