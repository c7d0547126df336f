import type { AgreementReading, Sharing } from '../../../application/agreement/read-agreement.ts';
import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DecimalField } from '../../components/decimal-field.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { IndicatorScale } from '../../components/indicator-scale.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { sharingText } from '../../text/sharing-text.ts';

export interface SharedIndicatorPageProps {
  readonly reading: AgreementReading;
  readonly sharing: Sharing;
  /** The cluster's indicator. */
  readonly original: Indicator;
  readonly typed: { readonly code: string; readonly component: string; readonly weight: string };
  readonly rowVersion: string;
  readonly errors: readonly FormError[];
  readonly reader: Reader;
}

/** The form with which a province counts an indicator of its cluster: only its component and weight. */
export function SharedIndicatorPage(props: SharedIndicatorPageProps) {
  const { reading, sharing, original, errors } = props;
  const { fiscalYear } = reading.framework;
  const { id, name } = reading.organisation;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          partyCrumb(fiscalYear, { id, name }),
          { label: agreementText.short, href: paths.agreement(fiscalYear, id) },
          { label: sharingText.pageTitle },
        ]}
      />
      <ErrorSummary errors={errors} />
      <h1>
        {sharingText.pageTitle} <span data-arabic="">{original.code}</span>
      </h1>
      <p>
        <b>{original.name}</b> · {sharing.cluster.name}
      </p>
      <IndicatorScale rule={original.rule} unit={original.unit} />
      <p>{sharingText.pageLead}</p>
      <Form action={paths.agreementShared(fiscalYear, id, original.code)} rowVersion={props.rowVersion}>
        <Fields {...props} />
        <div class="button-row">
          <SubmitButton label={sharingText.save} />
          <a href={paths.agreement(fiscalYear, id)}>{agreementText.backToAgreement}</a>
        </div>
      </Form>
    </>
  );
}

function Fields({ sharing, typed, errors }: SharedIndicatorPageProps) {
  return (
    <>
      <TextField
        name="code"
        label={sharingText.code}
        hint={sharingText.codeHint}
        value={typed.code}
        width="half"
        error={errorFor(errors, 'code')}
      />
      <SelectField
        name="component"
        label={sharingText.component}
        choices={sharing.components.map((one) => ({ value: one.code, label: `${one.code} ${one.name}` }))}
        value={typed.component}
        error={errorFor(errors, 'component')}
      />
      <DecimalField
        name="weight"
        label={sharingText.weight}
        value={typed.weight}
        unit="ร้อยละ"
        error={errorFor(errors, 'weight')}
      />
    </>
  );
}
