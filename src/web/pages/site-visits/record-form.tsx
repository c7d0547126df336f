import type { Indicator } from '../../../domain/agreement/indicator.ts';
import {
  type SiteVisit,
  type VisitItem,
  visitVerdictNames,
  visitVerdicts,
} from '../../../domain/site-visits/site-visit.ts';
import { partFields } from '../../../domain/site-visits/write-record.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice, SavedNotice } from '../../components/notice.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { errorsIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import {
  attendanceStored,
  baseField,
  findingStored,
  noteStored,
  recordFormName,
  type ShownPart,
  shownField,
  shownPart,
} from './typed-record.ts';
import type { VisitPageProps } from './visit-state.ts';

export interface RecordFormProps extends VisitPageProps {
  readonly visit: SiteVisit;
  /** Whose notes are written. */
  readonly userId: string;
}

/** Everything that is written at the place, in one form: each part is saved by itself. */
export function RecordForm(props: RecordFormProps) {
  const { reading, state, visit, userId } = props;
  const { fiscalYear, organisationId, round, indicators } = reading;
  const first = new Set(visit.items.map(({ code }) => code));
  const ordered = [
    ...indicators.filter(({ code }) => first.has(code)),
    ...indicators.filter(({ code }) => !first.has(code)),
  ];
  return (
    <Form
      action={paths.siteVisitField(fiscalYear, organisationId, round)}
      errors={state.form === recordFormName ? state.errors : undefined}
      data-visit-record={userId}
      {...(state.form === recordFormName ? { 'data-echo': '' } : {})}
      aria-label={siteVisitText.openField}
    >
      {state.partly ? <SavedNotice>{siteVisitText.partlySaved}</SavedNotice> : null}
      <AttendanceFields {...props} />
      <h2>{siteVisitText.notes}</h2>
      {visit.items.map((item) => (
        <NoteFields key={item.number} {...props} item={item} />
      ))}
      <h2>{siteVisitText.findings}</h2>
      {ordered.map((indicator) => (
        <FindingFields key={indicator.code} {...props} indicator={indicator} isPlanned={first.has(indicator.code)} />
      ))}
      <SubmitButton label={siteVisitText.saveRecord} />
    </Form>
  );
}

function HiddenOf({ part, shown }: { readonly part: string; readonly shown: ShownPart }) {
  return (
    <>
      <input type="hidden" name={shownField(part)} value={shown.shown} />
      <input type="hidden" name={baseField(part)} value={shown.base} />
    </>
  );
}

interface StoredBesideProps {
  readonly shown: ShownPart;
  readonly stored: readonly string[];
  readonly written: { readonly name: string; readonly at: string } | null | undefined;
}

/** What somebody else has stored meanwhile, beside what was typed. */
function StoredBeside({ shown, stored, written }: StoredBesideProps) {
  if (!shown.isChanged) return null;
  return (
    <Notice tone="attention" title={siteVisitText.storedNow}>
      {stored.filter(Boolean).map((text) => (
        <p key={text}>
          <TypedLines text={text} />
        </p>
      ))}
      {written ? (
        <p class="muted small">
          {siteVisitText.storedBy} {written.name} {formatThaiInstant(written.at)}
        </p>
      ) : null}
    </Notice>
  );
}

function AttendanceFields({ visit, state }: RecordFormProps) {
  const part = partFields.attendance;
  const stored = attendanceStored(visit);
  const shown = shownPart(state, part, stored);
  return (
    <>
      <StoredBeside shown={shown} stored={stored.texts} written={visit.attendance} />
      <TextareaField
        name={part}
        label={siteVisitText.attendance}
        hint={siteVisitText.attendanceHint}
        rows={4}
        value={shown.values[0] ?? ''}
        error={errorFor(errorsIn(state, recordFormName), part)}
        optional
      />
      <HiddenOf part={part} shown={shown} />
    </>
  );
}

function NoteFields({ reading, visit, state, userId, item }: RecordFormProps & { readonly item: VisitItem }) {
  const part = `note.${item.number}`;
  const stored = noteStored(visit, item.number, userId);
  const shown = shownPart(state, part, stored);
  const name = reading.indicators.find(({ code }) => code === item.code)?.name ?? '';
  const title = [item.code === '' ? '' : `${item.code} ${name}`, item.matter].filter(Boolean).join(': ');
  const others = visit.notes.filter((one) => one.item === item.number && one.userId !== userId && one.text !== '');
  const own = visit.notes.find((one) => one.item === item.number && one.userId === userId);
  return (
    <>
      <StoredBeside shown={shown} stored={stored.texts} written={own} />
      <TextareaField
        name={part}
        label={`${siteVisitText.ownNote} ${item.number} ${title}`}
        hint={item.meets === '' ? undefined : item.meets}
        rows={3}
        value={shown.values[0] ?? ''}
        error={errorFor(errorsIn(state, recordFormName), part)}
        optional
      />
      <HiddenOf part={part} shown={shown} />
      {others.map((note) => (
        <p key={note.userId} class="small">
          <b>{note.name}</b> <TypedLines text={note.text} />
        </p>
      ))}
    </>
  );
}

interface FindingFieldsProps extends RecordFormProps {
  readonly indicator: Indicator;
  readonly isPlanned: boolean;
}

function FindingFields({ visit, state, indicator, isPlanned }: FindingFieldsProps) {
  const { code, name } = indicator;
  const part = `finding.${code}`;
  const finding = visit.findings.find((one) => one.code === code);
  const stored = findingStored(finding);
  const shown = shownPart(state, part, stored);
  const [verdict = '', seen = '', toShow = ''] = shown.values;
  const errors = errorsIn(state, recordFormName);
  const hasError = errors.some(({ field }) => field?.startsWith(`${part}.`));
  const told = stored.texts.map((text) => rowIn(visitVerdictNames, text) ?? text);
  return (
    <details open={isPlanned || finding !== undefined || hasError || shown.isChanged}>
      <summary>
        {code} {name}
      </summary>
      <StoredBeside shown={shown} stored={told} written={finding} />
      <RadiosField
        name={`${part}.verdict`}
        label={`${siteVisitText.verdict} ${code}`}
        choices={visitVerdicts.map((one) => ({ value: one, label: visitVerdictNames[one] }))}
        value={verdict}
        error={errorFor(errors, `${part}.verdict`)}
        optional
      />
      <TextareaField
        name={`${part}.seen`}
        label={`${siteVisitText.seen} ${code}`}
        rows={3}
        value={seen}
        error={errorFor(errors, `${part}.seen`)}
        optional
      />
      <TextareaField
        name={`${part}.toShow`}
        label={`${siteVisitText.toShow} ${code}`}
        rows={2}
        value={toShow}
        error={errorFor(errors, `${part}.toShow`)}
        optional
      />
      <HiddenOf part={part} shown={shown} />
    </details>
  );
}
