import type { RoundKey } from '../reporting/round-key.ts';
import type { CivilDate, IndicatorCode, Instant } from '../values/kinds-of-text.ts';
import type { PartyScores } from './blind-scores.ts';
import { scoreOf, scoringMembers, sheetOf } from './score-sheet.ts';
import { type GivenScore, type SettledScore, settleScore } from './settle-scores.ts';
import type { SettlementStatus } from './settlement-moves.ts';

/** What the panel decides of an indicator whose scores differ beyond the tolerance. */
export interface Reconciliation {
  readonly code: IndicatorCode;
  /** The exact self score is to count. */
  readonly agrees: boolean;
  /** Decimal text; what is shown of the self score where it is to count. */
  readonly score: string;
  readonly reason: string;
}

/** The minutes of the meeting in which scores were reconciled. */
export interface PanelMinutes {
  readonly title: string;
  readonly heldOn: CivilDate;
}

/** How a panel's scores of one party become the assessed ones. */
export interface Settlement extends RoundKey {
  readonly status: SettlementStatus;
  readonly rowVersion: number;
  readonly reconciled: readonly Reconciliation[];
  readonly minutes: PanelMinutes | null;
  /** What became of each indicator; empty until it is settled. */
  readonly settled: readonly SettledScore[];
  readonly returnReason: string | null;
  readonly proposedName: string | null;
  readonly settledAt: Instant | null;
  readonly changedAt: Instant;
  readonly changedName: string;
}

/** What was given for each result that the panel has to score. */
function givenScores({ members, sheets, awaited }: PartyScores) {
  const scoring = scoringMembers(members, sheets);
  return awaited.map((one) => ({
    code: one.code,
    given: scoring.flatMap(({ userId }): GivenScore[] => {
      const found = scoreOf(sheetOf(sheets, userId), one);
      if (found === null || found.score === null) return [];
      return [{ memberId: userId, agrees: found.agrees, score: found.score, note: found.note }];
    }),
  }));
}

/** The indicators whose scores differ beyond the tolerance. */
export function differingCodes(scores: PartyScores, tolerance: string): readonly IndicatorCode[] {
  return givenScores(scores)
    .filter(({ code, given }) => given.length > 0 && settleScore(code, given, tolerance) === null)
    .map(({ code }) => code);
}

/** Every indicator as one score: by arithmetic, or as the panel reconciled it; null for what is not reconciled yet. */
export function settledScores(
  scores: PartyScores,
  tolerance: string,
  { reconciled, minutes }: Pick<Settlement, 'reconciled' | 'minutes'>,
): readonly (SettledScore | null)[] {
  return givenScores(scores).map(({ code, given }) => {
    const settled = settleScore(code, given, tolerance);
    const decided = reconciled.find((one) => one.code === code);
    if (settled !== null || decided === undefined) return settled;
    const from = minutes === null ? '' : ` (${minutes.title})`;
    return {
      ...{ code, method: 'reconciled', agrees: decided.agrees, score: decided.score, given },
      note: `คณะผู้ประเมินปรับคะแนนร่วมกัน${from}: ${decided.reason}`,
    };
  });
}
