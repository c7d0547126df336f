import type { AgendaSubject } from '../../../application/resolutions/read-agenda-subjects.ts';
import type { AgendaItem } from '../../../domain/meetings/meeting.ts';
import { meetingLimits } from '../../../domain/meetings/meeting-limits.data.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { type FormState, typedOr } from '../../form-state.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { itemName } from './meeting-forms.ts';

interface AgendaFieldsProps {
  readonly items: readonly AgendaItem[];
  /** What waits for the body of the meeting. */
  readonly subjects: readonly AgendaSubject[];
  readonly state: FormState;
}

/** What the button of an item without a subject sends. */
const PLAIN = 'plain';

/** Rows for items that are yet to be typed, without any script. */
const BLANK_ROWS = 5;

/** One group of fields for each item, and some blank ones; a row left blank is no item. */
export function AgendaFields({ items, subjects, state }: AgendaFieldsProps) {
  const typed = Object.keys(state.typed).filter((name) => /^items\.\d+\.title$/.test(name)).length;
  const rows = Math.min(Math.max(items.length + BLANK_ROWS, typed), meetingLimits.mostItems);
  return (
    <section aria-labelledby="agenda-fields">
      <h2 id="agenda-fields">{meetingText.agenda}</h2>
      <p class="govuk-hint">{meetingText.blankItems}</p>
      {Array.from({ length: rows }, (_, index) => (
        <ItemFields key={`item-${index + 1}`} index={index} item={items[index]} subjects={subjects} state={state} />
      ))}
    </section>
  );
}

/** One press saves what is typed and adds an item at the end for other matters, or for one that waits and is urgent. */
export function OtherMatters({ subjects }: Pick<AgendaFieldsProps, 'subjects'>) {
  return (
    <>
      <SubmitButton kind="secondary" name="others" value={PLAIN} label={meetingText.addOthers} />
      {subjects.length === 0 ? null : (
        <details>
          <summary>{meetingText.urgent(subjects.length)}</summary>
          {subjects.map((one) => (
            <p key={keyOfSubject(one)}>
              <SubmitButton
                kind="secondary"
                name="others"
                value={keyOfSubject(one)}
                label={meetingText.addUrgent(one.label)}
              />
            </p>
          ))}
        </details>
      )}
    </>
  );
}

interface ItemFieldsProps extends Pick<AgendaFieldsProps, 'subjects'> {
  readonly index: number;
  readonly item: AgendaItem | undefined;
  readonly state: FormState;
}

function ItemFields({ index, item, subjects, state }: ItemFieldsProps) {
  const field = (part: Parameters<typeof itemName>[1], begin: string) => {
    const name = itemName(index, part);
    return { name, value: typedOr(state, name, begin), error: errorFor(state.errors, name), optional: true };
  };
  const papers = (item?.papers ?? []).map(paperLine).join('\n');
  const isFilled = item !== undefined || typedOr(state, itemName(index, 'title'), '') !== '' || index === 0;
  const hasError = state.errors.some((error) => error.field?.startsWith(`items.${index}.`));
  return (
    <details open={isFilled || hasError}>
      <summary>{meetingText.item(index + 1)}</summary>
      <TextField
        {...field('title', item?.title ?? '')}
        longest={meetingLimits.itemTitle}
        label={meetingText.itemTitle}
      />
      <TextField
        {...field('starts', item?.starts ?? '')}
        label={meetingText.starts}
        hint={meetingText.timeHint}
        width="short"
      />
      <TextField {...field('ends', item?.ends ?? '')} label={meetingText.ends} width="short" />
      <TextareaField
        {...field('speakers', item?.speakers ?? '')}
        longest={meetingLimits.speakers}
        label={meetingText.speakers}
        hint={meetingText.speakersHint}
        rows={2}
      />
      <ItemSubject {...field('subject', keyOfSubject(item?.subject ?? null))} subjects={subjects} />
      <TextareaField {...field('papers', papers)} label={meetingText.papers} hint={meetingText.papersHint} rows={2} />
    </details>
  );
}

/** A paper as its line is typed. */
const paperLine = ({ title, link, isForInvitees }: AgendaItem['papers'][number]) =>
  [title, link, ...(isForInvitees === true ? [meetingText.forInvitees] : [])].join(' ');

interface ItemSubjectProps extends Pick<AgendaFieldsProps, 'subjects'> {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
}

/** What the item decides on: chosen from what waits for the body. What is chosen stays, also once it no longer waits. */
function ItemSubject({ subjects, ...field }: ItemSubjectProps) {
  const waiting = subjects.map((one) => ({ value: keyOfSubject(one), label: one.label }));
  const isKept = field.value !== '' && !waiting.some((one) => one.value === field.value);
  const choices = isKept ? [{ value: field.value, label: wordsOf(field.value) }, ...waiting] : waiting;
  if (choices.length === 0) return null;
  return (
    <SelectField
      {...field}
      label={meetingText.decidesOn}
      emptyLabel={meetingText.decidesOnNothing}
      choices={choices}
      optional
    />
  );
}

const keyOfSubject = (subject: AgendaItem['subject']) => (subject === null ? '' : `${subject.kind} ${subject.key}`);

function wordsOf(value: string): string {
  const [kind = '', key = ''] = value.split(' ');
  const name = Object.entries(subjectKindNames).find(([one]) => one === kind)?.[1] ?? kind;
  return `${name} (${key})`;
}
