import type { Framework } from '../../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../../domain/framework/source-schema.ts';
import type { PartyLedger } from '../../../domain/scoring/ledger.ts';
import { SourceMark } from '../../components/source-mark.tsx';
import { reportingText } from '../../text/reporting-text.ts';

export interface TotalNoteProps {
  readonly framework: Framework;
  readonly round: RoundCode;
  readonly ledger: PartyLedger;
}

/** What the total covers: grade, the points of the weight that the round covers, and missing results. */
export function TotalNote({ framework, round, ledger }: TotalNoteProps) {
  const shownAs = framework.rounds.find((one) => one.code === round)?.shownAs;
  const awaited = ledger.indicators.filter((one) => one.state === 'missing' && one.score === null).length;
  return (
    <>
      {ledger.grade === null ? null : (
        <p>
          {reportingText.grade} <b>{ledger.grade}</b>
        </p>
      )}
      {shownAs === undefined || shownAs.value === 'of-full-mark' || ledger.points === null ? null : (
        <p>
          {reportingText.pointsOf} <b>{ledger.points}</b> {reportingText.ofWeight} {ledger.weight}{' '}
          {'assumption' in shownAs.source ? <SourceMark source={shownAs.source} /> : null}
        </p>
      )}
      {awaited === 0 ? null : (
        <p>
          {reportingText.onlyReported} {reportingText.stillAwaited} {awaited} {reportingText.indicators}
        </p>
      )}
    </>
  );
}
