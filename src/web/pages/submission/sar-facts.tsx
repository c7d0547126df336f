import type { CardReading } from '../../../application/submission/read-card.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import type { ReportEdition } from '../../../domain/reporting/report-edition.ts';
import type { SarContent } from '../../../domain/reporting/sar-content.ts';
import { coverageOfSar } from '../../../domain/reporting/sar-coverage.ts';
import { isWhole } from '../../../domain/reporting/shown-total.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import type { Fact } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { editionsText } from '../../text/editions-text.ts';
import { formatCoverage } from '../../text/score-text.ts';
import { submissionRequirementNames, submissionText } from '../../text/submission-text.ts';

/** A fact in words alone: for a page and for paper. */
export interface TextFact {
  readonly label: string;
  readonly value: string;
}

/** Who endorsed; for a delegate also on whose behalf. */
export function formatEndorser(name: string, actingFor: string | null): string {
  return actingFor === null ? name : `${name} ${submissionText.actingFor}${actingFor}`;
}

/** The total with its grade, or with the weight that it counts while that is not all; null if there is none. */
export function formatSarTotal(content: SarContent): string | null {
  const { total, grade } = content;
  if (total === null) return null;
  const weight = coverageOfSar(content);
  const beside = grade === null ? '' : ` ${submissionText.grade} ${grade}`;
  return `${shortScore(total)}${beside}${isWhole({ total, weight }) ? '' : ` ${formatCoverage(weight)}`}`;
}

/** Round, period and requirements. */
export function roundFacts({ round, requires }: SarContent): TextFact[] {
  return [
    {
      label: submissionText.period,
      value: `${round.name} (${formatThaiDate(round.from)} – ${formatThaiDate(round.to)})`,
    },
    { label: submissionText.requires, value: requires.map((one) => submissionRequirementNames[one]).join(' · ') },
  ];
}

/** Endorsement and sending of the edition that is read. */
export function sentFacts({ content, edition }: CardReading): TextFact[] {
  const { endorsed } = content;
  const at = edition?.arrivedAt ?? null;
  return [
    ...(endorsed === null
      ? []
      : [{ label: submissionText.endorsedBy, value: formatEndorser(endorsed.name, endorsed.actingFor) }]),
    { label: submissionText.submittedAt, value: at === null ? '–' : formatThaiInstant(at) },
    ...(edition === null
      ? []
      : [{ label: submissionText.edition, value: `${submissionText.editionOf} ${edition.edition}` }]),
  ];
}

/** The same with the hash of the edition. */
export function sendingFacts(reading: CardReading): Fact[] {
  const { submitted } = reading;
  if (submitted === null) return sentFacts(reading);
  const hash = (
    <span class="hash" data-arabic="">
      {submitted.contentHash}
    </span>
  );
  return [...sentFacts(reading), { label: submissionText.fingerprint, value: hash }];
}

/** Says that the edition was returned, when and why; nothing for one that was not. */
export function ReturnedNotice({ edition }: { readonly edition: ReportEdition | null }) {
  if (edition === null || edition.returnedAt === null) return null;
  return (
    <Notice tone="attention" title={`${editionsText.returnedAfterwards} ${formatThaiInstant(edition.returnedAt)}`}>
      {edition.returnReason === null ? null : <p>“{edition.returnReason}”</p>}
    </Notice>
  );
}

/** The name of a link to a paper: of whom and of which edition, or that it is a draft. */
export function paperName(
  label: string,
  {
    organisation,
    edition,
  }: Pick<CardReading, 'organisation'> & { readonly edition: Pick<ReportEdition, 'edition'> | null },
): string {
  const which = edition === null ? submissionText.draftMark : `${submissionText.editionOf} ${edition.edition}`;
  return `${label} ${partyTitle(organisation.name)} ${which}`;
}
