import { mostPoints, type RoundScore, type RoundScores } from '../../../application/reporting/read-round-score.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../../domain/framework/source-schema.ts';
import { isWhole } from '../../../domain/reporting/shown-total.ts';
import { fractionOf, toDecimalText } from '../../../domain/values/decimal.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { SourceMark } from '../../components/source-mark.tsx';
import { reportingText } from '../../text/reporting-text.ts';
import { formatAssessed, formatCoverage, scoreText } from '../../text/score-text.ts';

export interface TotalNoteProps {
  readonly framework: Framework;
  readonly round: RoundCode;
  /** The score whose total it stands under. */
  readonly score: RoundScore;
  readonly scores: Pick<RoundScores, 'self' | 'assessedSoFar'>;
}

/** What the total covers: grade, its points, the weight not counted yet, and the other score of the round. */
export function TotalNote({ framework, round, score, scores }: TotalNoteProps) {
  const awaited = score.ledger.indicators.filter((one) => one.state === 'missing' && one.score === null).length;
  return (
    <>
      {score.grade === null ? null : (
        <p>
          {reportingText.grade} <b>{score.grade}</b>
        </p>
      )}
      <PointsOfScale framework={framework} round={round} score={score} />
      {score.total === null || isWhole(score) ? null : (
        <p>
          {formatCoverage(score.weight)} · {reportingText.stillAwaited} {awaited} {reportingText.indicators}
        </p>
      )}
      {score.kind === 'self' ? <AssessedSoFar scores={scores} /> : <OwnScore own={scores.self} />}
    </>
  );
}

/** The points of the weight that the round covers, of the points which that weight can give: 3.5 of 5, 61 of 70. */
function PointsOfScale({ framework, round, score }: Omit<TotalNoteProps, 'scores'>) {
  const shownAs = framework.rounds.find((one) => one.code === round)?.shownAs;
  const { points } = score.ledger;
  if (shownAs === undefined || shownAs.value === 'of-full-mark' || points === null) return null;
  const most = toDecimalText(mostPoints(framework, fractionOf(score.weight.of)));
  return (
    <p>
      {reportingText.pointsOf} <b>{shortScore(points)}</b> {reportingText.full} {shortScore(most)} (
      {reportingText.ofWeight} {score.weight.of}){' '}
      {'assumption' in shownAs.source ? <SourceMark source={shownAs.source} /> : null}
    </p>
  );
}

function AssessedSoFar({ scores: { assessedSoFar } }: Pick<TotalNoteProps, 'scores'>) {
  if (assessedSoFar === null) return null;
  return (
    <p>
      {scoreText.final} {scoreText.notConcluded} · {formatAssessed(assessedSoFar)}
    </p>
  );
}

function OwnScore({ own }: { readonly own: RoundScore | null }) {
  const { total, grade } = own ?? { total: reportingText.notReported, grade: null };
  return (
    <p>
      {scoreText.self} <b>{total === null ? reportingText.noScore : shortScore(total)}</b>{' '}
      {grade === null ? null : `${reportingText.grade} ${grade}`}
    </p>
  );
}
