import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import { evidenceLimits } from '../../../domain/reporting/evidence-limits.ts';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { UploadField } from '../../components/upload-field.tsx';
import { paths } from '../../paths.ts';
import { evidenceText } from '../../text/evidence-text.ts';
import { ClaimsField } from './claims-field.tsx';
import type { TypedEvidence } from './typed-evidence.ts';

export interface EvidenceFieldsProps {
  readonly reading: ResultEntryReading;
  readonly typed: TypedEvidence | undefined;
  readonly errors: readonly FormError[];
}

const atMost = `ไม่เกิน ${evidenceLimits.mostFiles} รายการ`;

/** A file, what it is called and what it proves; sent with the form it is in, or alone by a script. */
export function FileFields({ reading, typed, errors }: EvidenceFieldsProps) {
  const { fiscalYear, organisationId, round, code } = reading.result;
  const own = typed?.file;
  return (
    <>
      <details class="evidence__more" open={own !== undefined && (own.title !== '' || own.claims.length > 0)}>
        <summary>
          {evidenceText.title} · {evidenceText.claims}
        </summary>
        <TextField
          name="title"
          longest={evidenceLimits.longestTitle}
          label={evidenceText.title}
          hint={evidenceText.titleHint}
          value={own?.title ?? ''}
          error={errorFor(errors, 'title')}
          optional
        />
        <ClaimsField
          name="claims"
          indicator={reading.indicator}
          chosen={own?.claims ?? []}
          error={errorFor(errors, 'claims')}
        />
      </details>
      <UploadField
        label={evidenceText.addFile}
        limitsAssumed={evidenceLimits.assumption}
        more={atMost}
        error={errorFor(errors, 'evidence')}
      />
      <SubmitButton
        label={evidenceText.attach}
        kind="secondary"
        formAction={paths.evidence(fiscalYear, organisationId, round, code)}
        formEnctype="multipart/form-data"
      />
    </>
  );
}

/** A link, in the same form. */
export function LinkFields({ reading, typed, errors }: EvidenceFieldsProps) {
  const { fiscalYear, organisationId, round, code } = reading.result;
  const own = typed?.link;
  const isOpen = own !== undefined && (own.url !== '' || own.title !== '' || own.claims.length > 0);
  return (
    <details class="evidence__more" open={isOpen || errors.some(({ field }) => field?.startsWith('link.'))}>
      <summary>{evidenceText.addLink}</summary>
      <TextField
        name="link.url"
        longest={evidenceLimits.longestLink}
        label={evidenceText.url}
        hint={evidenceText.urlHint}
        type="url"
        value={own?.url ?? ''}
        error={errorFor(errors, 'link.url')}
      />
      <TextField
        name="link.title"
        longest={evidenceLimits.longestTitle}
        label={evidenceText.title}
        hint={evidenceText.linkTitleHint}
        value={own?.title ?? ''}
        error={errorFor(errors, 'link.title')}
      />
      <ClaimsField
        name="link.claims"
        indicator={reading.indicator}
        chosen={own?.claims ?? []}
        error={errorFor(errors, 'link.claims')}
      />
      <SubmitButton
        label={evidenceText.link}
        kind="secondary"
        formAction={paths.evidenceLinks(fiscalYear, organisationId, round, code)}
      />
    </details>
  );
}
