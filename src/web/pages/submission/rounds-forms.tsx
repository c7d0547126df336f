import type { ComponentChildren } from 'preact';
import { type BindingActName, bindingActs } from '../../../domain/people/binding-acts.data.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { ConsequenceForm } from '../../components/consequence-form.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import type { RoundsAct } from '../../rounds-acts.data.ts';
import { roundsText } from '../../text/rounds-text.ts';
import { consequenceId, DaysConsequencePanel } from './days-consequence.tsx';
import { mayConfirm, type RoundsPageProps, sureOf } from './rounds-state.ts';

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
      <ActForm {...props} act="due" title={roundsText.dueTitle} button={bindingActs['round.due'].button}>
        <RoundField {...props} act="due" />
        <DayField {...props} act="due" name="newDue" label={roundsText.newDue} hint={roundsText.dueHint} />
        <ReasonField {...props} act="due" name="dueReason" />
      </ActForm>
      <RevokeForms {...props} />
    </section>
  );
}

/** What was granted or declared and still counts can be revoked; without any there is no form. */
function RevokeForms(props: RoundsPageProps) {
  const { state, reading } = props;
  const { rounds, outages } = reading;
  const extensions = rounds.flatMap((planned) => planned.extensions.filter((one) => one.revokedAt === null));
  const declared = outages.filter((one) => one.revokedAt === null);
  const nameOf = (code: string) => rounds.find((one) => one.round.code === code)?.round.name ?? code;
  return (
    <>
      {extensions.length === 0 && state.act !== 'revoke-extension' ? null : (
        <ActForm
          {...{ ...props, act: 'revoke-extension' }}
          title={roundsText.revokeExtensionTitle}
          button={bindingActs['report.extension-revoke'].button}
        >
          <ChoiceField
            {...{ ...props, act: 'revoke-extension', name: 'extension', label: roundsText.extension }}
            choices={extensions.map(({ organisationId, round, number, name, due }) => ({
              value: `${organisationId}/${round}/${number}`,
              label: `${name} ${nameOf(round)} ${formatThaiDate(due)}`,
            }))}
          />
          <ReasonField {...props} act="revoke-extension" name="revokeExtensionReason" />
        </ActForm>
      )}
      {declared.length === 0 && state.act !== 'revoke-outage' ? null : (
        <ActForm
          {...{ ...props, act: 'revoke-outage' }}
          title={roundsText.revokeOutageTitle}
          button={bindingActs['outage.revoke'].button}
        >
          <ChoiceField
            {...{ ...props, act: 'revoke-outage', name: 'outageId', label: roundsText.outages }}
            choices={declared.map(({ id, from, to, movesDueTo }) => ({
              value: id,
              label: `${formatThaiDate(from)} – ${formatThaiDate(to)} → ${formatThaiDate(movesDueTo)}`,
            }))}
          />
          <ReasonField {...props} act="revoke-outage" name="revokeOutageReason" />
        </ActForm>
      )}
    </>
  );
}

const binding: Readonly<Record<RoundsAct, BindingActName>> = {
  extend: 'report.extend',
  outage: 'outage.declare',
  open: 'round.open',
  close: 'round.close',
  due: 'round.due',
  'revoke-extension': 'report.extension-revoke',
  'revoke-outage': 'outage.revoke',
};

type FieldProps = RoundsPageProps & { readonly act: RoundsAct };

interface ActFormProps extends FieldProps {
  readonly title: string;
  readonly button: string;
  readonly children: ComponentChildren;
}

/** The first press tells what would happen; the second, with a proof, makes it happen. */
function ActForm({ reading, state, act, title, button, children }: ActFormProps) {
  const { foreseen, typed = {} } = state.act === act ? state : {};
  const hasConfirmed = textOf(typed, 'sure') === sureOf(act, typed);
  const isSure = hasConfirmed || (foreseen !== undefined && mayConfirm(act, foreseen));
  const errors = state.errors ?? [];
  const action = paths.roundsAct(reading.framework.fiscalYear, act);
  const consequence =
    foreseen === undefined ? null : <DaysConsequencePanel {...{ foreseen, hasErrors: errors.length > 0 }} />;
  return (
    <ConsequenceForm
      {...{ title, button, action, errors, consequence, isOpen: state.act === act, binding: binding[act] }}
      answeredAt={`${action}#${consequenceId}`}
      prefix={`${act}.`}
      sure={isSure ? sureOf(act, typed) : null}
    >
      {children}
    </ConsequenceForm>
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

function ChoiceField({
  name,
  label,
  choices,
  ...props
}: FieldProps & {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <SelectField
      {...{ name, label, choices }}
      value={textOf(typedIn(props) ?? {}, name)}
      error={errorIn(props, name)}
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
