import type { ComponentChildren } from 'preact';
import { bindingActs } from '../../../domain/people/binding-acts.data.ts';
import { LONGEST_ORGANISATION_NAME } from '../../../domain/values/text-limits.data.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { organisationText } from '../../text/organisations-text.ts';
import { ChangeFields } from './change-fields.tsx';
import type { OrganisationAct, OrganisationPageProps } from './organisation-state.ts';

/** Renaming, merging and closing one organisation, each by a document. */
export function OrganisationForms(props: OrganisationPageProps) {
  const { others, organisation } = props.reading;
  return (
    <section aria-labelledby="change" class="no-print">
      <h2 id="change">{organisationText.change}</h2>
      <ActForm {...props} act="rename" title={organisationText.rename}>
        <TextField
          {...fieldOf(props, 'rename', 'name')}
          longest={LONGEST_ORGANISATION_NAME}
          label={organisationText.newName}
          hint={organisationText.renameHint}
        />
      </ActForm>
      {others.length === 0 ? null : (
        <ActForm {...props} act="merge" title={organisationText.merge}>
          <SelectField
            {...fieldOf(props, 'merge', 'intoId')}
            label={organisationText.into}
            choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </ActForm>
      )}
      <ActForm {...props} act="close" title={`${organisationText.close} ${organisation.name}`}>
        <p>{organisationText.closeHint}</p>
      </ActForm>
    </section>
  );
}

const stateOf = ({ state }: OrganisationPageProps, act: OrganisationAct) =>
  state?.act === act ? state : { typed: {}, errors: [] };

function fieldOf(props: OrganisationPageProps, act: OrganisationAct, name: string) {
  const { typed, errors } = stateOf(props, act);
  const whole = `${act}.${name}`;
  return { name: whole, value: textOf(typed, whole), error: errorFor(errors, whole) };
}

interface ActFormProps extends OrganisationPageProps {
  readonly act: OrganisationAct;
  readonly title: string;
  readonly children: ComponentChildren;
}

function ActForm(props: ActFormProps) {
  const { reading, state, act, title, children } = props;
  const { typed, errors } = stateOf(props, act);
  return (
    <details open={state?.act === act}>
      <summary>{title}</summary>
      <Form action={paths.organisationAct(reading.organisation.id, act)}>
        {children}
        <ChangeFields typed={typed} errors={errors} prefix={`${act}.`} />
        {act === 'rename' ? (
          <SubmitButton label={organisationText.renameButton} />
        ) : (
          <>
            <BindingProof act={`organisation.${act}`} prefix={`${act}.`} errors={errors} />
            <SubmitButton label={bindingActs[`organisation.${act}`].button} kind="warning" />
          </>
        )}
      </Form>
    </details>
  );
}
