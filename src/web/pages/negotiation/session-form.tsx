import type { Negotiator } from '../../../application/negotiation/list-negotiators.ts';
import type { ScheduleReading } from '../../../application/negotiation/read-schedule.ts';
import { channels, sessionChannelNames } from '../../../domain/negotiation/session.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate, toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, listOf } from '../../form-body.ts';
import { typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import type { SchedulePageProps } from './schedule-page-props.ts';

type SessionFormProps = SchedulePageProps & { readonly planning: NonNullable<ScheduleReading['planning']> };

/** A session with one party: when, where, with whom. */
export function SessionForm(props: SessionFormProps) {
  const { reading, reader, planning } = props;
  const { fiscalYear } = reading.framework;
  return (
    <section aria-labelledby="plan" class="no-print">
      <h2 id="plan">
        {negotiationText.planTitle}
        {partyTitle(planning.party.name)}
      </h2>
      <Form
        action={paths.negotiations(fiscalYear, planning.party.id)}
        data-draft={`${reader.actor.userId}-plan-${planning.party.id}`}
      >
        <WhenFields {...props} />
        <WhereFields {...props} />
        <WhoFields {...props} />
        <SubmitButton label={negotiationText.plan} />
      </Form>
    </section>
  );
}

function WhenFields({ reading, state }: SessionFormProps) {
  const first = reading.rounds.find((round) => round.to >= reading.today)?.from;
  const begin = first === undefined ? { day: '', month: '', year: '' } : toThaiDateFields(first);
  return (
    <>
      <ThaiDateField
        name="day"
        label={negotiationText.day}
        value={state.form === null ? begin : datePartsOf(state.typed, 'day')}
        error={errorFor(state.errors, 'day')}
      />
      {reading.rounds.length === 0 ? null : (
        <TextareaField
          name="outsideReason"
          label={negotiationText.outsideReason}
          hint={negotiationText.outsideHint}
          rows={2}
          value={typedOr(state, 'outsideReason', '')}
          optional
        />
      )}
      <TextField
        name="starts"
        label={negotiationText.starts}
        hint={negotiationText.timeHint}
        width="short"
        value={typedOr(state, 'starts', '')}
        error={errorFor(state.errors, 'starts')}
      />
      <TextField
        name="ends"
        label={negotiationText.ends}
        hint={negotiationText.timeHint}
        width="short"
        value={typedOr(state, 'ends', '')}
        error={errorFor(state.errors, 'ends')}
      />
    </>
  );
}

function WhereFields({ reading, state }: SessionFormProps) {
  const stated = reading.framework.negotiation.value?.channel.value ?? null;
  return (
    <>
      <RadiosField
        name="channel"
        label={negotiationText.channel}
        choices={channels
          .filter((value) => stated === null || stated === value)
          .map((value) => ({ value, label: sessionChannelNames[value] }))}
        value={typedOr(state, 'channel', stated ?? 'on-site')}
        error={errorFor(state.errors, 'channel')}
      />
      <TextField
        name="place"
        label={negotiationText.place}
        hint={negotiationText.placeHint}
        value={typedOr(state, 'place', '')}
        error={errorFor(state.errors, 'place')}
      />
    </>
  );
}

function WhoFields({ state, planning }: SessionFormProps) {
  const usual = planning.committees.find((one) => one.id === 'committee.negotiation')?.id ?? '';
  return (
    <>
      <SelectField
        name="committeeId"
        label={negotiationText.committee}
        choices={planning.committees.map((one) => ({ value: one.id, label: one.name }))}
        value={typedOr(state, 'committeeId', usual)}
        error={errorFor(state.errors, 'committeeId')}
      />
      {planning.seats.length === 0 ? null : (
        <CheckboxesField
          name="seats"
          label={negotiationText.seats}
          hint={negotiationText.seatsHint}
          choices={planning.seats.map(({ seatId, name }) => ({ value: seatId, label: name }))}
          values={listOf(state.typed, 'seats')}
          error={errorFor(state.errors, 'seats')}
          small
          optional
        />
      )}
      <TextareaField
        name="members"
        label={planning.seats.length === 0 ? negotiationText.members : negotiationText.otherMembers}
        hint={negotiationText.onePerLine}
        rows={3}
        value={typedOr(state, 'members', '')}
        optional
      />
      <SelectField
        name="negotiatorId"
        label={negotiationText.negotiator}
        hint={planning.negotiators.length === 0 ? negotiationText.noNegotiator : negotiationText.negotiatorHint}
        choices={onceEach(planning.negotiators).map((one) => ({ value: one.userId, label: formatNegotiator(one) }))}
        value={typedOr(state, 'negotiatorId', planning.negotiators[0]?.userId ?? '')}
        error={errorFor(state.errors, 'negotiatorId')}
      />
    </>
  );
}

function onceEach(negotiators: readonly Negotiator[]): readonly Negotiator[] {
  return negotiators.filter((one, index) => negotiators.findIndex((other) => other.userId === one.userId) === index);
}

function formatNegotiator({ name, actingFor, validFrom, validTo }: Negotiator): string {
  if (actingFor === null) return name;
  const until = validTo === null ? '' : `–${formatThaiDate(validTo)}`;
  return `${name} (${negotiationText.actingFor}${actingFor} ${formatThaiDate(validFrom)}${until})`;
}
