import type { CardReading } from '../../../application/submission/read-card.ts';
import type { SarContent } from '../../../domain/reporting/sar-content.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import type { Fact } from '../../components/fact-list.tsx';
import { submissionRequirementNames, submissionText } from '../../text/submission-text.ts';

/** Who endorsed; for a delegate also on whose behalf. */
function formatEndorsed({ name, actingFor }: NonNullable<SarContent['endorsed']>): string {
  return actingFor === null ? name : `${name} ${submissionText.actingFor} ${actingFor}`;
}

/** Round, period and requirements. */
export function roundFacts({ round, requires }: SarContent): Fact[] {
  return [
    {
      label: submissionText.period,
      value: `${round.name} (${formatThaiDate(round.from)} – ${formatThaiDate(round.to)})`,
    },
    { label: submissionText.requires, value: requires.map((one) => submissionRequirementNames[one]).join(' · ') },
  ];
}

/** Endorsement, sending, receipt and the hash of what was sent. */
export function sendingFacts({ report, content, submitted }: CardReading): Fact[] {
  const at = content.endorsed?.at ?? report.submittedAt;
  return [
    ...(content.endorsed === null
      ? []
      : [{ label: submissionText.endorsedBy, value: formatEndorsed(content.endorsed) }]),
    { label: submissionText.submittedAt, value: at === null ? '–' : formatThaiInstant(at) },
    ...(submitted === null
      ? []
      : [
          { label: submissionText.edition, value: `${submissionText.editionOf} ${submitted.edition}` },
          {
            label: submissionText.fingerprint,
            value: (
              <span class="hash" data-arabic="">
                {submitted.contentHash}
              </span>
            ),
          },
        ]),
  ];
}
