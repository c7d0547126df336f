import type { RoundReading } from '../../../application/reporting/read-round.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { type Gap, gapsOf } from '../../../domain/reporting/completeness.ts';
import { isScoredByEvaluator } from '../../../domain/reporting/scored-by-evaluator.ts';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { gapNames, submissionText } from '../../text/submission-text.ts';

/** What the report still lacks, each item with a link; shown to the province until the report is sent. */
export function CompletenessCheck({ reading }: { readonly reading: RoundReading }) {
  const gaps = gapsOf(
    reading.rows.map(({ indicator, result, evidence }) => ({
      ...{ code: indicator.code, status: result.status, state: result.state, narrative: result.narrative },
      ...{ isShared: Boolean(indicator.sharedFrom), isJudged: isScoredByEvaluator(indicator), evidence },
    })),
  );
  const blocking = gaps.filter((gap) => gap.blocks);
  const advised = gaps.filter((gap) => !gap.blocks);
  return (
    <>
      {blocking.length === 0 ? (
        <Notice tone="done" title={inPartyWords(reading.report.organisationId, submissionText.completeYes)} />
      ) : (
        <Notice
          tone="attention"
          title={`${inPartyWords(reading.report.organisationId, submissionText.blocking)} ${blocking.length} ${submissionText.indicator}`}
        >
          <GapList reading={reading} gaps={blocking} />
        </Notice>
      )}
      {advised.length === 0 ? null : (
        <details>
          <summary>
            {submissionText.advised} ({advised.length})
          </summary>
          <GapList reading={reading} gaps={advised} />
        </details>
      )}
    </>
  );
}

function GapList({ reading, gaps }: { readonly reading: RoundReading; readonly gaps: readonly Gap[] }) {
  const { fiscalYear, organisationId, round } = reading.report;
  return (
    <ul class="codes">
      {gaps.map((gap) => (
        <li key={`${gap.code} ${gap.kind}`}>
          <a href={paths.entry(fiscalYear, organisationId, round, gap.code)}>{gap.code}</a>{' '}
          {inPartyWords(organisationId, gapNames[gap.kind])}
        </li>
      ))}
    </ul>
  );
}
