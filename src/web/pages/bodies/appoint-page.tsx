import { appointingDocumentNames, appointingDocuments } from '../../../domain/bodies/body.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, listOf, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { appointText, bodiesText } from '../../text/bodies-text.ts';
import { AppointSeats } from './appoint-seats.tsx';
import type { AppointPageProps } from './appoint-state.ts';

/** The form that records by which document a body is appointed, with its seats. */
export function AppointPage(props: AppointPageProps) {
  const { reading, state } = props;
  const { body } = reading;
  const crumbs = [
    { label: bodiesText.title, href: paths.bodies() },
    { label: body.name, href: paths.body(body.id) },
    { label: appointText.title },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={state.errors} />
      <h1>{appointText.title}</h1>
      <p>{body.name}</p>
      <p>{appointText.lead}</p>
      <Form action={paths.bodyAppoint(body.id)}>
        <DocumentPart {...props} />
        <TermPart {...props} />
        <MeetingPart {...props} />
        <AppointSeats {...props} />
        <BindingProof act="body.appoint" errors={state.errors} />
        <SubmitButton label={bodiesText.appoint} />
      </Form>
    </>
  );
}

function DocumentPart({ state: { typed, errors } }: AppointPageProps) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errorFor(errors, name) });
  return (
    <>
      <h2>{appointText.documentPart}</h2>
      <RadiosField
        {...text('document')}
        label={bodiesText.documentKind}
        choices={appointingDocuments.map((value) => ({ value, label: appointingDocumentNames[value] }))}
        inline
      />
      <TextField {...text('number')} label={bodiesText.number} hint={appointText.numberHint} width="half" />
      <ThaiDateField
        name="issuedOn"
        label={bodiesText.issuedOn}
        value={datePartsOf(typed, 'issuedOn')}
        error={errorFor(errors, 'issuedOn')}
      />
      <TextField {...text('title')} label={bodiesText.subject} hint={appointText.titleHint} />
      <TextField {...text('appointedBy')} label={bodiesText.by} hint={appointText.byHint} />
    </>
  );
}

function TermPart({ state: { typed, errors } }: AppointPageProps) {
  const day = (name: string) => ({ name, value: datePartsOf(typed, name), error: errorFor(errors, name) });
  return (
    <>
      <h2>{appointText.termPart}</h2>
      <ThaiDateField {...day('validFrom')} label={appointText.validFrom} />
      <ThaiDateField {...day('validTo')} label={appointText.validTo} hint={appointText.validToHint} optional />
    </>
  );
}

function MeetingPart({ reading, state: { typed, errors } }: AppointPageProps) {
  return (
    <>
      <h2>{appointText.meetingPart}</h2>
      <TextField
        name="quorum"
        label={appointText.quorum}
        hint={appointText.quorumHint}
        value={textOf(typed, 'quorum')}
        error={errorFor(errors, 'quorum')}
        width="short"
        optional
      />
      <details open={listOf(typed, 'required').length > 0 || errorFor(errors, 'required') !== undefined}>
        <summary>{appointText.required}</summary>
        <CheckboxesField
          name="required"
          label={appointText.required}
          hint={appointText.requiredHint}
          choices={reading.choices.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          values={listOf(typed, 'required')}
          error={errorFor(errors, 'required')}
          small
        />
      </details>
    </>
  );
}
