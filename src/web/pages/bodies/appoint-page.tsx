import { appointingDocumentNames, appointingDocuments } from '../../../domain/bodies/body.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { appointText, bodiesText } from '../../text/bodies-text.ts';
import { AppointSeats } from './appoint-seats.tsx';
import type { AppointPageProps } from './appoint-state.ts';
import { MeetingPart, TermPart, TitlePart } from './appointment-fields.tsx';

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
        <TitlePart {...props} />
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
      <CheckboxField
        name="outside"
        label={appointText.outside}
        hint={appointText.outsideHint}
        checked={textOf(typed, 'outside') !== ''}
        error={errorFor(errors, 'outside')}
      />
      <ThaiDateField
        name="issuedOn"
        label={bodiesText.issuedOn}
        value={datePartsOf(typed, 'issuedOn')}
        error={errorFor(errors, 'issuedOn')}
      />
    </>
  );
}
