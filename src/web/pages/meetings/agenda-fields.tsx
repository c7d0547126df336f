import type { AgendaItem } from '../../../domain/meetings/meeting.ts';
import { meetingLimits } from '../../../domain/meetings/meeting-limits.data.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { meetingText } from '../../text/meeting-text.ts';
import { itemName } from './meeting-forms.ts';
import { type MeetingState, typedOr } from './meeting-state.ts';

interface AgendaFieldsProps {
  readonly items: readonly AgendaItem[];
  readonly state: MeetingState;
}

/** Rows for items that are yet to be typed, without any script. */
const BLANK_ROWS = 5;

/** One group of fields for each item, and some blank ones; a row left blank is no item. */
export function AgendaFields({ items, state }: AgendaFieldsProps) {
  const typed = Object.keys(state.typed).filter((name) => /^items\.\d+\.title$/.test(name)).length;
  const rows = Math.min(Math.max(items.length + BLANK_ROWS, typed), meetingLimits.mostItems);
  return (
    <section aria-labelledby="agenda-fields">
      <h2 id="agenda-fields">{meetingText.agenda}</h2>
      <p class="govuk-hint">{meetingText.blankItems}</p>
      {Array.from({ length: rows }, (_, index) => (
        <ItemFields key={`item-${index + 1}`} index={index} item={items[index]} state={state} />
      ))}
    </section>
  );
}

interface ItemFieldsProps {
  readonly index: number;
  readonly item: AgendaItem | undefined;
  readonly state: MeetingState;
}

function ItemFields({ index, item, state }: ItemFieldsProps) {
  const field = (part: Parameters<typeof itemName>[1], begin: string) => {
    const name = itemName(index, part);
    return { name, value: typedOr(state, name, begin), error: errorFor(state.errors, name), optional: true };
  };
  const papers = (item?.papers ?? []).map((one) => `${one.title} ${one.link}`).join('\n');
  const isFilled = item !== undefined || typedOr(state, itemName(index, 'title'), '') !== '' || index === 0;
  const hasError = state.errors.some((error) => error.field?.startsWith(`items.${index}.`));
  return (
    <details open={isFilled || hasError}>
      <summary>{meetingText.item(index + 1)}</summary>
      <TextField {...field('title', item?.title ?? '')} label={meetingText.itemTitle} />
      <TextField
        {...field('starts', item?.starts ?? '')}
        label={meetingText.starts}
        hint={meetingText.timeHint}
        width="short"
      />
      <TextField {...field('ends', item?.ends ?? '')} label={meetingText.ends} width="short" />
      <TextareaField
        {...field('speakers', item?.speakers ?? '')}
        label={meetingText.speakers}
        hint={meetingText.speakersHint}
        rows={2}
      />
      <ItemSubject name={itemName(index, 'subject')} subject={item?.subject ?? null} />
      <TextareaField {...field('papers', papers)} label={meetingText.papers} hint={meetingText.papersHint} rows={2} />
    </details>
  );
}

/** What the item decides on stays with it when the agenda is saved. */
function ItemSubject({ name, subject }: { readonly name: string } & Pick<AgendaItem, 'subject'>) {
  if (subject === null) return null;
  const kind = Object.entries(subjectKindNames).find(([one]) => one === subject.kind)?.[1] ?? subject.kind;
  return (
    <p>
      {meetingText.decidesOn} {kind}
      <input type="hidden" name={name} value={`${subject.kind} ${subject.key}`} />
    </p>
  );
}
