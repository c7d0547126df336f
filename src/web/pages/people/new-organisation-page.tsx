import type { Organisation } from '../../../domain/people/organisation.ts';
import { organisationKindNames } from '../../../domain/people/organisation.ts';
import { changeableKinds } from '../../../domain/people/organisation-change.ts';
import { LONGEST_ORGANISATION_NAME } from '../../../domain/values/text-limits.data.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { organisationText } from '../../text/organisations-text.ts';
import { placesText } from '../../text/people-text.ts';
import { ChangeFields } from './change-fields.tsx';

export interface NewOrganisationPageProps {
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
  /** The provinces in which the reader may add one. */
  readonly provinces: readonly Organisation[];
}

/** Adds an agency, a district, a committee or a central office. */
export function NewOrganisationPage({ typed, errors, provinces }: NewOrganisationPageProps) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errorFor(errors, name) });
  const crumbs = [{ label: placesText.title, href: paths.organisations() }, { label: organisationText.addTitle }];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={errors} />
      <h1>{organisationText.addTitle}</h1>
      <p>{organisationText.addLead}</p>
      <Form action={paths.organisationNew()}>
        <SelectField
          {...text('kind')}
          label={organisationText.kind}
          choices={changeableKinds.map((value) => ({ value, label: organisationKindNames[value] }))}
        />
        <SelectField
          {...text('provinceId')}
          label={organisationText.province}
          hint={organisationText.provinceHint}
          choices={provinces.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
        <TextField
          {...text('name')}
          longest={LONGEST_ORGANISATION_NAME}
          label={organisationText.name}
          hint={organisationText.nameHint}
        />
        <TextField
          {...text('code')}
          label={organisationText.code}
          hint={organisationText.codeHint}
          width="half"
          optional
        />
        <ChangeFields typed={typed} errors={errors} />
        <SubmitButton label={organisationText.addButton} />
      </Form>
    </>
  );
}
