import { civilDateOf } from '../values/civil-date.ts';
import type { CivilDate, Instant, UserId } from '../values/kinds-of-text.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { LetterFace } from './letter-face.ts';
import type { LetterStatus } from './letter-moves.ts';
import type { LetterContent, LetterKind, LetterNumber, LetterSignature } from './letter-parts.ts';

/** A letter from its first draft on. */
export interface OfficialLetter {
  readonly organisationId: string;
  readonly id: string;
  /** The fiscal year on whose day it was begun: part of its id. */
  readonly fiscalYear: number;
  readonly unitId: string;
  readonly kind: LetterKind;
  /** What of a year it tells its recipients: `results/2568`; null for a letter of anything else. */
  readonly about: string | null;
  readonly status: LetterStatus;
  readonly rowVersion: number;
  readonly content: LetterContent;
  readonly writtenBy: UserId;
  readonly writtenName: string;
  readonly changedAt: Instant;
  readonly checkedName: string | null;
  readonly signature: LetterSignature | null;
  readonly number: LetterNumber | null;
  readonly issuedOn: CivilDate | null;
  readonly issuedName: string | null;
  /** The printed letter as it was issued; null before. Nothing of it changes afterwards. */
  readonly face: LetterFace | null;
  readonly cancelledReason: string | null;
}

/** That an issued letter was withdrawn. */
export interface LetterRecall {
  readonly on: CivilDate;
  readonly reason: string;
}

/** When and why an issued letter was withdrawn; null for one that was not. Nothing of it changes afterwards. */
export function recallOf({
  issuedOn,
  cancelledReason,
  changedAt,
}: Pick<OfficialLetter, 'issuedOn' | 'cancelledReason' | 'changedAt'>): LetterRecall | null {
  if (issuedOn === null || cancelledReason === null) return null;
  return { on: civilDateOf(changedAt), reason: cancelledReason };
}

/** `ยกเลิกเมื่อวันที่ 30 เมษายน 2567 เหตุผล: เลื่อนประชุม`: as it stands on every paper and page of a withdrawn letter. */
export function recallWords({ on, reason }: LetterRecall): string {
  return `ยกเลิกเมื่อวันที่ ${formatThaiDate(on)} เหตุผล: ${reason}`;
}

/** The fiscal year in a letter's id. */
export function yearOfLetterId(letterId: string): number {
  return Number(letterId.slice(0, 4));
}

/** True for text with the shape of a letter's id: `2568-3fa9c1d2e0`. */
export function isLetterId(text: string): boolean {
  return /^25\d\d-[0-9a-f]{10}$/.test(text);
}
