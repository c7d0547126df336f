import type { CatalogueReading } from '../../../application/catalogue/read-catalogue.ts';
import type { CatalogueEdition } from '../../../domain/catalogue/catalogue-entry.ts';
import type { ThaiDateFields } from '../../../domain/values/thai-date.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { catalogueDraftText } from '../../text/catalogue-text.ts';

/** The values sent with the forms under the list. */
export interface TypedDraft {
  readonly from?: string;
  readonly resolutionNumber?: string;
  readonly resolvedOn?: ThaiDateFields;
  readonly reason?: string;
}

export interface DraftPanelProps {
  readonly reading: CatalogueReading;
  readonly reader: Reader;
  readonly errors: readonly FormError[];
  readonly typed: TypedDraft;
}

/** OPDC's next actions: start an edition, or add to the draft, record the resolution, discard the draft. */
export function DraftPanel(props: DraftPanelProps) {
  const { editions, edition, mayEdit } = props.reading;
  const draft = editions.find((one) => one.status === 'draft');
  if (!mayEdit) return null;
  if (!draft) return <StartForm {...props} />;
  if (edition?.status === 'draft') return <DraftActs {...props} draft={edition} />;
  return (
    <p>
      <LinkButton
        label={catalogueDraftText.openDraft}
        href={paths.catalogue(draft.fiscalYear, draft.edition)}
        kind="secondary"
      />
    </p>
  );
}

function StartForm({ reading, errors, typed }: DraftPanelProps) {
  const { fiscalYear } = reading.framework;
  const nearest = reading.copyable.find((one) => one.fiscalYear <= fiscalYear) ?? reading.copyable[0];
  const choices = reading.copyable.map((one) => ({
    value: `${one.fiscalYear}-${one.edition}`,
    label: catalogueDraftText.fromYear(one.fiscalYear, one.edition),
  }));
  return (
    <section aria-labelledby="start">
      <h2 id="start">{catalogueDraftText.startTitle}</h2>
      <p>{catalogueDraftText.startLead}</p>
      <Form action={paths.catalogueDraftStart(fiscalYear)}>
        <SelectField
          name="from"
          label={catalogueDraftText.from}
          emptyLabel={catalogueDraftText.fromEmpty}
          choices={choices}
          value={typed.from ?? (nearest ? `${nearest.fiscalYear}-${nearest.edition}` : '')}
          error={errorFor(errors, 'from')}
        />
        <SubmitButton label={catalogueDraftText.start} />
      </Form>
    </section>
  );
}

function DraftActs(props: DraftPanelProps & { readonly draft: CatalogueEdition }) {
  const { reading, draft } = props;
  const counts = [...reading.open.values()].map((flags) => flags.length);
  const flags = counts.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p>
        <LinkButton label={catalogueDraftText.add} href={paths.catalogueDraftNew(draft.fiscalYear)} kind="secondary" />
      </p>
      <Notice
        tone={flags === 0 ? 'done' : 'problem'}
        title={
          flags === 0
            ? catalogueDraftText.noFlags
            : catalogueDraftText.openFlags(flags, counts.filter((count) => count > 0).length)
        }
      />
      {reading.mayApprove ? <ApproveForm {...props} /> : null}
      <DiscardForm {...props} />
    </>
  );
}

function ApproveForm({ draft, errors, typed }: DraftPanelProps & { readonly draft: CatalogueEdition }) {
  return (
    <section aria-labelledby="approve">
      <h2 id="approve">{catalogueDraftText.approveTitle}</h2>
      <p>{catalogueDraftText.approveLead}</p>
      <Form action={paths.catalogueDraftApprove(draft.fiscalYear)} rowVersion={draft.rowVersion}>
        <TextField
          name="resolutionNumber"
          label={catalogueDraftText.resolutionNumber}
          hint={catalogueDraftText.resolutionHint}
          width="half"
          value={typed.resolutionNumber}
          error={errorFor(errors, 'resolutionNumber')}
        />
        <ThaiDateField
          name="resolvedOn"
          label={catalogueDraftText.resolvedOn}
          value={typed.resolvedOn}
          error={errorFor(errors, 'resolvedOn')}
        />
        <BindingProof act="catalogue.approve" errors={errors} />
        <SubmitButton label={catalogueDraftText.approve} />
      </Form>
    </section>
  );
}

function DiscardForm({ draft, errors, typed }: DraftPanelProps & { readonly draft: CatalogueEdition }) {
  const error = errorFor(errors, 'reason');
  return (
    <details open={error !== undefined}>
      <summary>{catalogueDraftText.discardTitle}</summary>
      <Form
        action={paths.catalogueDraftDiscard(draft.fiscalYear)}
        class="confirm confirm--danger"
        rowVersion={draft.rowVersion}
      >
        <p>{catalogueDraftText.discardLead}</p>
        <TextareaField name="reason" label={catalogueDraftText.reason} rows={2} value={typed.reason} error={error} />
        <SubmitButton label={catalogueDraftText.discard} kind="warning" />
      </Form>
    </details>
  );
}
