import type { MeetingChoices } from '../../../application/meetings/read-meeting-choices.ts';
import {
  type MeetingPlan,
  meetingChannelNames,
  meetingChannels,
  meetingKindNames,
  meetingKinds,
} from '../../../domain/meetings/meeting.ts';
import { assumedEndNote, meetingLimits } from '../../../domain/meetings/meeting-limits.data.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf } from '../../form-body.ts';
import { type FormState, typedOr } from '../../form-state.ts';
import { meetingText } from '../../text/meeting-text.ts';

export interface PlanFieldsProps {
  readonly plan: MeetingPlan | null;
  readonly choices: MeetingChoices;
  readonly state: FormState;
}

const noDay = { day: '', month: '', year: '' };

/** What is arranged: what for, when, where. */
export function PlanFields(props: PlanFieldsProps) {
  return (
    <>
      <WhatFields {...props} />
      <WhenFields {...props} />
      <WhereFields {...props} />
    </>
  );
}

function WhatFields({ plan, choices, state }: PlanFieldsProps) {
  return (
    <>
      <TextField
        {...field(state, 'title', plan?.title ?? '')}
        longest={meetingLimits.title}
        label={meetingText.subject}
      />
      <TextField
        {...field(state, 'fiscalYears', plan?.fiscalYears.join(' ') ?? '')}
        label={meetingText.fiscalYears}
        hint={meetingText.fiscalYearsHint}
        width="half"
      />
      <SelectField
        {...field(state, 'kind', plan?.kind ?? 'follow-up')}
        label={meetingText.kind}
        emptyLabel={null}
        choices={meetingKinds.map((value) => ({ value, label: meetingKindNames[value] }))}
      />
      <SelectField
        {...field(state, 'bodyId', plan?.bodyId ?? choices.ownBody ?? '')}
        label={meetingText.body}
        emptyLabel={choices.ownBody === null ? meetingText.noBody : null}
        choices={choices.bodies.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <TextField
        {...field(state, 'number', plan?.number === null || plan === null ? '' : String(plan.number))}
        label={meetingText.number}
        hint={meetingText.numberHint}
        width="short"
        optional
      />
      <TextareaField
        {...field(state, 'purpose', plan?.purpose ?? '')}
        longest={meetingLimits.purpose}
        label={meetingText.purpose}
        hint={meetingText.purposeHint}
        rows={4}
        optional
      />
    </>
  );
}

function WhenFields({ plan, state }: PlanFieldsProps) {
  const dateOf = (name: 'day' | 'replyBy', begin: string | null | undefined) => ({
    ...{ name, error: errorFor(state.errors, name) },
    value: state.form === null ? (begin ? toThaiDateFields(begin) : noDay) : datePartsOf(state.typed, name),
  });
  return (
    <>
      <ThaiDateField {...dateOf('day', plan?.day)} label={meetingText.day} />
      <TextField
        {...field(state, 'starts', plan?.starts ?? '')}
        label={meetingText.starts}
        hint={meetingText.timeHint}
        width="short"
      />
      <TextField
        {...field(state, 'ends', plan?.ends ?? '')}
        label={meetingText.ends}
        hint={`${meetingText.timeHint} ${assumedEndNote}`}
        width="short"
        optional
      />
      <ThaiDateField {...dateOf('replyBy', plan?.replyBy)} label={meetingText.replyBy} optional />
    </>
  );
}

function WhereFields({ plan, state }: PlanFieldsProps) {
  return (
    <>
      <RadiosField
        {...field(state, 'channel', plan?.channel ?? 'on-site')}
        label={meetingText.channel}
        choices={meetingChannels.map((value) => ({ value, label: meetingChannelNames[value] }))}
      />
      <TextField
        {...field(state, 'place', plan?.place ?? '')}
        label={meetingText.place}
        hint={meetingText.placeHint}
        optional
      />
      <TextField
        {...field(state, 'link', plan?.link ?? '')}
        label={meetingText.link}
        hint={meetingText.linkHint}
        type="url"
        optional
      />
      <TextField
        {...field(state, 'passcode', plan?.passcode ?? '')}
        label={meetingText.passcode}
        hint={meetingText.passcodeHint}
        width="half"
        optional
      />
    </>
  );
}

/** Name, value and error of one field. */
function field(state: FormState, name: string, begin: string) {
  return { name, value: typedOr(state, name, begin), error: errorFor(state.errors, name) };
}
