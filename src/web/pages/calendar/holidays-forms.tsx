import type { ComponentChildren } from 'preact';
import type { BindingActName } from '../../../domain/people/binding-acts.data.ts';
import { LONGEST_HOLIDAY_NAME } from '../../../domain/values/text-limits.data.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { ConsequenceForm } from '../../components/consequence-form.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { holidaysText } from '../../text/holidays-text.ts';
import { consequenceId, HolidaysConsequencePanel } from './holidays-consequence.tsx';
import { type HolidaysAct, type HolidaysPageProps, sureOf } from './holidays-state.ts';
import { placesOf } from './places-of.ts';

/** OPDC's forms: a whole year's list, one holiday, taking back or correcting one. */
export function HolidaysForms(props: HolidaysPageProps) {
  return (
    <section aria-labelledby="manage" class="no-print">
      <h2 id="manage">{holidaysText.manage}</h2>
      <p>{holidaysText.consequence}</p>
      <ImportForm {...props} />
      <AddForm {...props} />
      {props.reading.holidays.length === 0 ? null : <WithdrawForm {...props} />}
    </section>
  );
}

function ImportForm(props: HolidaysPageProps) {
  return (
    <ActForm {...props} act="import" title={holidaysText.importTitle} button={holidaysText.import}>
      <LongField
        {...props}
        act="import"
        name="lines"
        label={holidaysText.lines}
        hint={holidaysText.linesHint}
        rows={12}
      />
      <ShortField
        {...props}
        act="import"
        name="importDocument"
        label={holidaysText.document}
        hint={holidaysText.documentHint}
      />
      <PastReason {...props} act="import" name="importReason" />
    </ActForm>
  );
}

function AddForm(props: HolidaysPageProps) {
  return (
    <ActForm {...props} act="add" title={holidaysText.addTitle} button={holidaysText.add}>
      <DayField {...props} act="add" name="day" label={holidaysText.date} />
      <ShortField {...props} act="add" name="name" label={holidaysText.name} longest={LONGEST_HOLIDAY_NAME} />
      <ScopeField {...props} />
      <ShortField {...props} act="add" name="document" label={holidaysText.document} hint={holidaysText.documentHint} />
      <PastReason {...props} act="add" name="addReason" />
    </ActForm>
  );
}

function WithdrawForm(props: HolidaysPageProps) {
  return (
    <ActForm {...props} act="withdraw" title={holidaysText.withdrawTitle} button={holidaysText.withdraw}>
      <HolidayField {...props} />
      <DayField
        {...props}
        act="withdraw"
        name="corrected"
        label={holidaysText.corrected}
        hint={holidaysText.correctedHint}
      />
      <ShortField
        {...props}
        act="withdraw"
        name="correctedName"
        label={holidaysText.correctedName}
        hint={holidaysText.correctedNameHint}
        longest={LONGEST_HOLIDAY_NAME}
        optional
      />
      <LongField
        {...props}
        act="withdraw"
        name="reason"
        label={holidaysText.reason}
        hint={holidaysText.reasonHint}
        rows={2}
      />
    </ActForm>
  );
}

type FieldProps = HolidaysPageProps & { readonly act: HolidaysAct };
interface NamedField extends FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

const binding: Readonly<Record<HolidaysAct, BindingActName>> = {
  add: 'holiday.record',
  import: 'holiday.record',
  withdraw: 'holiday.withdraw',
};

/** The first press tells what would happen; the second, with a proof, makes it happen. */
function ActForm(props: FieldProps & { title: string; button: string; children: ComponentChildren }) {
  const { reading, state, act, title, button, children } = props;
  const { foreseen, typed = {}, errors = [] } = state.act === act ? state : {};
  const isSure = foreseen !== undefined || textOf(typed, 'sure') === sureOf(act, typed);
  const action = paths.holidaysAct(act, String(reading.year));
  const consequence =
    foreseen === undefined ? null : <HolidaysConsequencePanel {...{ foreseen, hasErrors: errors.length > 0 }} />;
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
const hinted = (hint: string | undefined) => (hint === undefined ? {} : { hint });

interface ShortProps {
  readonly optional?: boolean;
  readonly longest?: number;
}

function ShortField({ name, label, hint, optional, longest, ...props }: NamedField & ShortProps) {
  const value = textOf(typedIn(props) ?? {}, name);
  return (
    <TextField
      {...{ name, label, value, error: errorIn(props, name) }}
      {...hinted(hint)}
      {...(optional ? { optional } : {})}
      {...(longest === undefined ? {} : { longest })}
    />
  );
}

function PastReason(props: FieldProps & { readonly name: string }) {
  return <ShortField {...props} label={holidaysText.pastReason} hint={holidaysText.pastReasonHint} optional />;
}

function LongField({ name, label, hint, rows, ...props }: NamedField & { readonly rows: number }) {
  const value = textOf(typedIn(props) ?? {}, name);
  return <TextareaField {...{ name, label, rows, value, error: errorIn(props, name) }} {...hinted(hint)} />;
}

function DayField({ name, label, hint, ...props }: NamedField) {
  const typed = typedIn(props);
  const value = typed === undefined ? undefined : datePartsOf(typed, name);
  return <ThaiDateField {...{ name, label, value, error: errorIn(props, name) }} {...hinted(hint)} />;
}

function ScopeField(props: HolidaysPageProps) {
  const field = { ...props, act: 'add' as const };
  const choices = props.reading.provinces.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      name="scope"
      label={holidaysText.place}
      choices={[
        { value: 'national', label: holidaysText.nation },
        { value: 'TH-10', label: placesOf('TH-10') },
        ...choices,
      ]}
      value={textOf(typedIn(field) ?? { scope: 'national' }, 'scope')}
      error={errorIn(field, 'scope')}
    />
  );
}

function HolidayField(props: HolidaysPageProps) {
  const field = { ...props, act: 'withdraw' as const };
  const standing = props.reading.holidays.filter((one) => one.withdrawnAt === null);
  return (
    <SelectField
      name="holiday"
      label={holidaysText.holiday}
      choices={standing.map(({ date, scope, name }) => ({
        value: `${date}|${scope}|${name}`,
        label: `${formatThaiDate(date)} ${name} (${placesOf(scope)})`,
      }))}
      value={textOf(typedIn(field) ?? {}, 'holiday')}
      error={errorIn(field, 'holiday')}
    />
  );
}
