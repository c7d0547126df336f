import type { ComponentChildren } from 'preact';
import type { BindingActName } from '../../../domain/people/binding-acts.data.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { roundsText } from '../../text/rounds-text.ts';
import type { RoundsAct, RoundsPageProps } from './rounds-state.ts';

/** OPDC's forms: open, close, extend, declare an outage. The form just sent stays open with what was typed. */
export function RoundsForms(props: RoundsPageProps) {
  return (
    <section aria-labelledby="manage" class="no-print">
      <h2 id="manage">{roundsText.manage}</h2>
      <ActForm {...props} act="extend" title={roundsText.extendTitle} button={roundsText.extendButton}>
        <PartyField {...props} />
        <RoundField {...props} act="extend" />
        <DayField {...props} act="extend" name="due" label={roundsText.extendDue} />
        <ReasonField {...props} act="extend" name="reason" />
      </ActForm>
      <ActForm {...props} act="outage" title={roundsText.outageTitle} button={roundsText.outageButton}>
        <DayField {...props} act="outage" name="from" label={roundsText.outageFrom} />
        <DayField {...props} act="outage" name="to" label={roundsText.outageTo} />
        <DayField {...props} act="outage" name="movesDueTo" label={roundsText.outageTarget} />
        <ReasonField {...props} act="outage" name="outageReason" />
      </ActForm>
      <ActForm {...props} act="open" title={roundsText.openTitle} button={roundsText.openButton}>
        <RoundField {...props} act="open" />
        <DayField {...props} act="open" name="openDue" label={roundsText.openDue} />
      </ActForm>
      <ActForm {...props} act="close" title={roundsText.closeTitle} button={roundsText.closeButton}>
        <RoundField {...props} act="close" />
        <DayField {...props} act="close" name="closesOn" label={roundsText.closesOn} hint={roundsText.closesOnHint} />
        <ReasonField {...props} act="close" name="closeReason" />
      </ActForm>
    </section>
  );
}

const binding: Readonly<Record<RoundsAct, BindingActName>> = {
  extend: 'report.extend',
  outage: 'outage.declare',
  open: 'round.open',
  close: 'round.close',
};

type FieldProps = RoundsPageProps & { readonly act: RoundsAct };

interface ActFormProps extends FieldProps {
  readonly title: string;
  readonly button: string;
  readonly children: ComponentChildren;
}

function ActForm({ reading, state, act, title, button, children }: ActFormProps) {
  return (
    <details open={state.act === act}>
      <summary>{title}</summary>
      <Form action={paths.roundsAct(reading.framework.fiscalYear, act)}>
        {children}
        <BindingProof act={binding[act]} prefix={`${act}.`} errors={state.act === act ? (state.errors ?? []) : []} />
        <SubmitButton label={button} />
      </Form>
    </details>
  );
}

const typedIn = ({ state, act }: FieldProps) => (state.act === act ? state.typed : undefined);
const errorIn = (props: FieldProps, name: string) =>
  props.state.act === props.act ? errorFor(props.state.errors ?? [], name) : undefined;

function PartyField(props: RoundsPageProps) {
  const field = { ...props, act: 'extend' as const };
  return (
    <SelectField
      name="organisationId"
      label={roundsText.party}
      choices={props.reading.parties.map(({ id, name }) => ({ value: id, label: name }))}
      value={textOf(typedIn(field) ?? {}, 'organisationId')}
      error={errorIn(field, 'organisationId')}
    />
  );
}

function RoundField(props: FieldProps) {
  const name = `${props.act}Round`;
  return (
    <SelectField
      name={name}
      label={roundsText.round}
      choices={props.reading.framework.rounds.map((one) => ({ value: one.code, label: one.name }))}
      value={textOf(typedIn(props) ?? {}, name)}
      error={errorIn(props, name)}
    />
  );
}

function DayField({ name, label, hint, ...props }: FieldProps & { name: string; label: string; hint?: string }) {
  const typed = typedIn(props);
  return (
    <ThaiDateField
      name={name}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={typed === undefined ? undefined : datePartsOf(typed, name)}
      error={errorIn(props, name)}
    />
  );
}

function ReasonField({ name, ...props }: FieldProps & { name: string }) {
  return (
    <TextareaField
      name={name}
      label={roundsText.reason}
      hint={roundsText.reasonHint}
      rows={2}
      value={textOf(typedIn(props) ?? {}, name)}
      error={errorIn(props, name)}
    />
  );
}
