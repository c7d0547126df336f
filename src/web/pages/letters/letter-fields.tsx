import { longestLine, longestName } from '../../../domain/letters/check-letter.ts';
import { type LetterContent, letterSecrecies, letterSpeeds } from '../../../domain/letters/letter-parts.ts';
import { recipientGroups } from '../../../domain/letters/recipient-groups.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { groupLabels, lettersText, secrecyLabels, speedLabels } from '../../text/letters-text.ts';
import type { LetterPageProps } from './letter-state.ts';

/** The fields of a draft, in the order of the paper. */
export function LetterFields(props: LetterPageProps) {
  const { letter } = props.reading;
  return (
    <div data-letter-editor="">
      <Form
        action={paths.letter(letter.organisationId, letter.id)}
        rowVersion={letter.rowVersion}
        data-draft={`letter-${letter.id}`}
      >
        <HeadFields {...props} />
        <TextFields {...props} />
        <RecipientFields {...props} />
        <PaperFields {...props} />
        <SubmitButton label={lettersText.save} />
      </Form>
    </div>
  );
}

/** What a field shows: what was typed into the refused form, or what is stored. */
function fieldsOf({ state }: LetterPageProps) {
  const typed = state.form === 'edit';
  return {
    text: (name: string, stored: string) => ({
      name,
      value: typed ? textOf(state.typed, name) : stored,
      error: typed ? errorFor(state.errors, name) : undefined,
    }),
    ticked: (name: string, stored: boolean) => ({
      name,
      checked: typed ? textOf(state.typed, name) !== '' : stored,
      error: typed ? errorFor(state.errors, name) : undefined,
    }),
  };
}

function HeadFields(props: LetterPageProps) {
  const { letter, units, today } = props.reading;
  const { text } = fieldsOf(props);
  const { speed, secrecy, subject, to } = letter.content;
  const open = units.filter((one) => one.endsOn === null || one.endsOn >= today || one.id === letter.unitId);
  return (
    <>
      <SelectField
        {...text('unitId', letter.unitId)}
        label={lettersText.unit}
        choices={open.map((one) => ({ value: one.id, label: `${one.code} ${one.office} ${one.group}`.trim() }))}
        emptyLabel={null}
      />
      <SelectField
        {...text('speed', speed)}
        label={lettersText.speed}
        choices={letterSpeeds.map((value) => ({ value, label: speedLabels[value] }))}
        emptyLabel={null}
      />
      <SelectField
        {...text('secrecy', secrecy)}
        label={lettersText.secrecy}
        choices={letterSecrecies.map((value) => ({ value, label: secrecyLabels[value] }))}
        emptyLabel={null}
      />
      <TextareaField {...text('subject', subject)} label={lettersText.subject} rows={2} longest={longestLine} />
      <TextareaField
        {...text('to', to)}
        longest={longestLine}
        label={lettersText.to}
        hint={lettersText.toHint}
        rows={2}
        optional
      />
      <ReferenceFields {...props} />
    </>
  );
}

function ReferenceFields(props: LetterPageProps) {
  const { text } = fieldsOf(props);
  const lines = (registered: boolean) =>
    props.reading.letter.content.references
      .filter((one) => (one.letter !== null) === registered)
      .map((one) => one.text);
  return (
    <>
      <TextareaField
        {...text('registered', lines(true).map(numberIn).join('\n'))}
        label={lettersText.registered}
        hint={lettersText.registeredHint}
        rows={2}
        optional
      />
      <TextareaField
        {...text('outside', lines(false).join('\n'))}
        label={lettersText.outside}
        hint={lettersText.outsideHint}
        rows={2}
        optional
      />
    </>
  );
}

/** The number in the words of a reference: between ที่ and ลงวันที่. */
function numberIn(reference: string): string {
  return /ที่ (.+) ลงวันที่/.exec(reference)?.[1] ?? reference;
}

function TextFields(props: LetterPageProps) {
  const { text } = fieldsOf(props);
  const { paragraphs, closing, copies } = props.reading.letter.content;
  return (
    <>
      <TextareaField
        {...text('paragraphs', paragraphs.join('\n'))}
        label={lettersText.paragraphs}
        hint={lettersText.paragraphsHint}
        rows={14}
      />
      <TextField
        {...text('closing', closing)}
        longest={longestName}
        label={lettersText.closing}
        width="half"
        optional
      />
      <TextField {...text('copies', copies)} longest={longestLine} label={lettersText.copies} optional />
    </>
  );
}

/** A recipient as it is typed: its id or name, and what only they are told. */
function typedRecipient({ organisationId, name, line }: LetterContent['recipients'][number]): string {
  return [organisationId ?? name, line].filter((text) => text !== '').join(' | ');
}

function RecipientFields(props: LetterPageProps) {
  const { text, ticked } = fieldsOf(props);
  const { recipients, annex, oneEach } = props.reading.letter.content;
  return (
    <>
      <TextareaField
        {...text('recipients', recipients.map(typedRecipient).join('\n'))}
        label={lettersText.recipients}
        hint={lettersText.recipientsHint}
        rows={6}
        optional
      />
      <SelectField
        {...text('addGroup', '')}
        label={lettersText.addGroup}
        choices={recipientGroups.map((value) => ({ value, label: groupLabels[value] }))}
        emptyLabel={lettersText.noGroup}
      />
      <CheckboxField {...ticked('annex', annex)} label={lettersText.annex} />
      <CheckboxField {...ticked('oneEach', oneEach)} label={lettersText.oneEach} />
    </>
  );
}

function PaperFields(props: LetterPageProps) {
  const { text, ticked } = fieldsOf(props);
  const { state, reading } = props;
  const { numerals, fiscalYears, replyBy, isPublic } = reading.letter.content;
  const typed = state.form === 'edit';
  return (
    <>
      <TextField
        {...text('fiscalYears', fiscalYears.join(' '))}
        label={lettersText.fiscalYear}
        hint={lettersText.fiscalYearsHint}
        width="half"
      />
      <ThaiDateField
        name="replyBy"
        label={lettersText.replyBy}
        value={typed ? datePartsOf(state.typed, 'replyBy') : replyBy === null ? undefined : toThaiDateFields(replyBy)}
        error={typed ? errorFor(state.errors, 'replyBy') : undefined}
        optional
      />
      <RadiosField
        {...text('numerals', numerals)}
        label={lettersText.numerals}
        choices={[
          { value: 'thai', label: lettersText.thai },
          { value: 'arabic', label: lettersText.arabic },
        ]}
      />
      <CheckboxField {...ticked('isPublic', isPublic)} label={lettersText.isPublic} hint={lettersText.isPublicHint} />
    </>
  );
}
