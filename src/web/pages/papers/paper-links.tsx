import { paths } from '../../paths.ts';
import { papersText } from '../../text/papers-text.ts';

export interface PaperLinksProps {
  readonly fiscalYear: number;
  readonly organisationId: string;
  /** The party's name, read aloud with each link. */
  readonly name: string;
}

/** The signed agreement as PDF, as DOCX, and as JSON. */
export function PaperLinks({ fiscalYear, organisationId, name }: PaperLinksProps) {
  const links = [
    ['pdf', paths.agreementPaper(fiscalYear, organisationId, 'pdf')],
    ['docx', paths.agreementPaper(fiscalYear, organisationId, 'docx')],
    ['json', paths.agreementJson(fiscalYear, organisationId)],
  ] as const;
  return (
    <p class="button-row">
      {links.map(([format, href]) => (
        <a key={format} href={href}>
          {papersText[format]}
          <span class="govuk-visually-hidden"> {name}</span>
        </a>
      ))}
    </p>
  );
}

/** An agreement not signed yet, as a paper marked ร่าง: for readers of the draft. */
export function DraftPaperLinks({ fiscalYear, organisationId, name }: PaperLinksProps) {
  return (
    <p class="button-row">
      <span class="muted">{papersText.draft}</span>
      {(['pdf', 'docx'] as const).map((format) => (
        <a key={format} href={paths.agreementPaper(fiscalYear, organisationId, format)}>
          {papersText[format]}
          <span class="govuk-visually-hidden">
            {' '}
            {papersText.draft} {name}
          </span>
        </a>
      ))}
    </p>
  );
}

/** Every version of what was agreed, with what made it and its papers. */
export function VersionsLink({ fiscalYear, organisationId, name }: PaperLinksProps) {
  return (
    <p class="no-print">
      <a href={paths.agreementVersions(fiscalYear, organisationId)}>
        {papersText.versions}
        <span class="govuk-visually-hidden"> {name}</span>
      </a>
    </p>
  );
}
