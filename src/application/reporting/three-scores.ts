import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { awaitsJudge } from '../../domain/reporting/scored-by-evaluator.ts';
import { isConcluded, isJudged } from '../../domain/reporting/shown-total.ts';
import type { RoundScores } from './read-round-score.ts';

/** The scores of one indicator, which stay apart: the party's own, the evaluator's, and the one that counts. */
export interface ThreeScores {
  readonly code: string;
  readonly self: string | null;
  /** Null while the evaluator has not judged it, and where there is nothing to judge. */
  readonly given: string | null;
  /** The evaluator's reason, for those who work on the round. */
  readonly note: string | null;
  /** Null before the assessment is concluded. */
  readonly final: string | null;
  readonly awaitsJudgement: boolean;
  readonly concluded: boolean;
}

/** The three scores of a result as this reader sees it; null while there is nothing to judge it by. */
export function threeScoresOf(
  framework: Framework,
  report: Pick<Report, 'round' | 'status'>,
  indicator: Pick<Indicator, 'rule'>,
  result: Pick<Result, 'code' | 'state' | 'assessedScore' | 'assessedNote'>,
  scores: RoundScores | null,
): ThreeScores | null {
  if (!isJudged(framework, report)) return null;
  const { code, assessedScore: given, assessedNote: note } = result;
  const of = (score: RoundScores['assessed']) =>
    score?.ledger.indicators.find((one) => one.code === code)?.score ?? null;
  const concluded = isConcluded(framework, report);
  const awaitsJudgement = !concluded && awaitsJudge(indicator, result) && given === null;
  return {
    code,
    self: of(scores?.self ?? null),
    given,
    note,
    final: of(scores?.assessed ?? null),
    awaitsJudgement,
    concluded,
  };
}
