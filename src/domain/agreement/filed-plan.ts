import type { CivilDate, Sha256 } from '../values/kinds-of-text.ts';

/** The kinds of plan that a party files; the sources name the first (S2 ข้อ 1.4.2, แผนภาพที่ 3). */
export const planKinds = ['operational', 'development'] as const;
export type PlanKind = (typeof planKinds)[number];

/**
 * A plan as part 3 of an agreement names it, complete in itself: which paper, which edition, when it was sent, and the hash
 * by which the file is known again.
 */
export interface FiledPlan {
  readonly organisationName: string;
  readonly kind: PlanKind;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly edition: number;
  /** Null where nobody said. */
  readonly approvedOn: CivilDate | null;
  /** Empty where nobody said. */
  readonly approvedBy: string;
  readonly sentOn: CivilDate;
  /** Null while OPDC has not received it. */
  readonly receivedOn: CivilDate | null;
  readonly sha256: Sha256;
}
