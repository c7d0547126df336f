import type { ReusableReading } from '../../../application/reporting/reuse-evidence.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import type { Evidence } from '../../../domain/reporting/evidence.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { formatSize } from '../../components/format-size.ts';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { roundCrumbs } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { evidenceText, mediaTypeNames } from '../../text/evidence-text.ts';
import { ClaimsField } from './claims-field.tsx';

export interface ExistingEvidenceProps {
  readonly reading: ReusableReading;
  readonly search: string;
  readonly chosen: { readonly piece: string; readonly claims: readonly string[] };
  readonly errors: readonly FormError[];
  /** Whether the reader may open the round's report. */
  readonly opens: boolean;
}

/** Earlier evidence of the party, to be used for this indicator too. */
export function ExistingEvidencePage({ reading, search, chosen, errors, opens }: ExistingEvidenceProps) {
  const { organisation, indicator, result, pieces } = reading;
  const { fiscalYear, organisationId, round, code } = result;
  const entry = paths.entry(fiscalYear, organisationId, round, code);
  const here = paths.evidenceExisting(fiscalYear, organisationId, round, code);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          ...roundCrumbs(fiscalYear, organisation, round, opens),
          { label: code, href: entry },
          { label: evidenceText.useExisting },
        ]}
      />
      <ErrorSummary errors={errors} />
      <h1>
        {evidenceText.useExisting} · {indicator.code} {indicator.name}
      </h1>
      <p>{evidenceText.existingLead}</p>
      <search class="evidence-search">
        <form method="get" action={here} class="search-row">
          <TextField name="q" label={evidenceText.search} type="search" value={search} />
          <SubmitButton label={evidenceText.searchButton} kind="secondary" />
        </form>
      </search>
      {pieces.length === 0 ? (
        <EmptyState title={evidenceText.noExisting} whatWillAppear={evidenceText.noExistingWhat} />
      ) : (
        <Form action={here}>
          <input type="hidden" name="q" value={search} />
          <RadiosField
            name="piece"
            label={evidenceText.choose}
            choices={pieces.map(choiceOf)}
            value={chosen.piece}
            error={errorFor(errors, 'piece')}
          />
          {reading.more ? <p class="muted">{evidenceText.moreExisting}</p> : null}
          <ClaimsField name="claims" indicator={indicator} chosen={chosen.claims} error={errorFor(errors, 'claims')} />
          <SubmitButton label={evidenceText.use} />
        </Form>
      )}
      <p>
        <a href={`${entry}#evidence`}>{evidenceText.backToEntry}</a>
      </p>
    </>
  );
}

function choiceOf(piece: Evidence) {
  const { fiscalYear, round, code, title, url, mediaType, sizeBytes, addedAt, addedName } = piece;
  const kind =
    url === null ? `${rowIn(mediaTypeNames, mediaType) ?? mediaType} ${formatSize(sizeBytes)}` : evidenceText.aLink;
  const added = `${evidenceText.addedOn} ${formatThaiInstant(addedAt)} ${evidenceText.by} ${addedName}`;
  return {
    value: placeValue(piece),
    label: title,
    hint: `${code} · ${roundName(round)} ${fiscalYear} · ${kind} · ${added}`,
  };
}

/** The location of a piece, as a form sends it. */
function placeValue({ fiscalYear, round, code, sha256 }: Evidence): string {
  return [fiscalYear, round, code, sha256].join('/');
}
