import type { RoundReading } from '../../../application/reporting/read-round.ts';
import { isSent } from '../../../application/submission/read-card.ts';
import type { ReportDueStatus } from '../../../application/submission/read-report-due-status.ts';
import { paths } from '../../paths.ts';
import { editionsText } from '../../text/editions-text.ts';
import { requirementName } from '../../text/framework-text.ts';
import { progressText } from '../../text/progress-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { paperName } from './sar-facts.tsx';

/** What the round requires, with links to card, receipt and progress. */
export function ReportPapers({
  reading,
  dueStatus,
}: {
  readonly reading: RoundReading;
  readonly dueStatus: ReportDueStatus;
}) {
  const { report, framework } = reading;
  const { fiscalYear, organisationId, round } = report;
  const requires = framework.rounds.find((one) => one.code === round)?.requires.value ?? [];
  const { editions } = dueStatus;
  const newest = editions.at(-1);
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{submissionText.papers}</h2>
      <p>
        {submissionText.requires}: {requires.map((one) => requirementName(framework, one)).join(' · ')}
      </p>
      <ul>
        {reading.mayReadCard ? <CardLinks reading={reading} newest={newest ?? null} /> : null}
        {reading.mayFollow ? (
          <li>
            <a href={paths.provinceProgress(fiscalYear, organisationId, round)}>{progressText.title}</a>
          </li>
        ) : null}
        <li>
          <a href={paths.rounds(fiscalYear)}>{progressText.openRounds}</a>
        </li>
        {newest === undefined ? null : (
          <>
            <li>
              <a href={paths.receipt(fiscalYear, organisationId, round, newest.edition)}>
                {submissionText.receiptOpen} ({submissionText.editionOf} {newest.edition})
              </a>
            </li>
            <li>
              <a href={paths.reportEditions(fiscalYear, organisationId, round)}>
                {editionsText.open} ({editions.length})
              </a>
            </li>
          </>
        )}
      </ul>
    </section>
  );
}

interface CardLinksProps {
  readonly reading: RoundReading;
  readonly newest: ReportDueStatus['editions'][number] | null;
}

/** The card, and the report on paper: whoever may read one may read the other. */
function CardLinks({ reading: { report, organisation }, newest }: CardLinksProps) {
  const { fiscalYear, organisationId, round } = report;
  const edition = isSent(report) ? newest : null;
  return (
    <>
      <li>
        <a href={paths.card(fiscalYear, organisationId, round)}>{submissionText.cardOpen}</a>
      </li>
      <li>
        <a href={paths.reportPaper(fiscalYear, organisationId, round)}>
          {paperName(submissionText.printReport, { organisation, edition })}
        </a>
      </li>
    </>
  );
}
