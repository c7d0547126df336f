import type { AttachedRow } from '../../domain/reporting/attached-file.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import { formatThaiInstant } from '../../domain/values/thai-date.ts';
import { type FormBody, textOf } from '../form-body.ts';
import { attachmentText } from '../text/attachment-text.ts';
import { attachedBy } from './attachment-list.tsx';
import { type Column, DataTable } from './data-table.tsx';
import { errorFor, type FormError } from './error-summary.tsx';
import { Form } from './form.tsx';
import { formatSize } from './format-size.ts';
import { SubmitButton } from './submit-button.tsx';
import { TextareaField } from './textarea-field.tsx';

/** What a refused form of a page left: its name, what was typed, its errors. */
export interface TypedState {
  readonly form: string | null;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

/** A field as typed, or its initial value. */
export function typedIn(state: TypedState, name: string, begin: string): string {
  return rowIn(state.typed, name) === undefined ? begin : textOf(state.typed, name);
}

export interface AttachedTableProps {
  readonly caption: string;
  /** The newest version of each paper. */
  readonly rows: readonly AttachedRow[];
  /** Every version. */
  readonly all: readonly AttachedRow[];
  readonly links: {
    readonly file: (one: AttachedRow) => string;
    readonly replace: (one: AttachedRow) => string;
    readonly takeBack: (one: AttachedRow) => string;
  };
  readonly state: TypedState;
  /** What else is said of a paper: who may open it. */
  readonly noteOf?: (one: AttachedRow) => string;
  /** For whom all of them were attached, if not for a side. */
  readonly whom?: string;
}

/** Papers that are attached as files: who, when, how large, the versions before, and what the reader can do with each. */
export function AttachedTable(props: AttachedTableProps) {
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      phone="cards"
      rows={props.rows}
      rowKey={(one) => String(one.number)}
      columns={columnsFor(props)}
    />
  );
}

function columnsFor(props: AttachedTableProps): readonly Column<AttachedRow>[] {
  return [
    { key: 'title', header: attachmentText.paper, rowHeader: true, cell: (one) => <Paper {...props} one={one} /> },
    { key: 'by', header: attachmentText.by, cell: (one) => attachedBy(one, props.whom) },
    { key: 'size', header: attachmentText.size, cell: (one) => formatSize(one.file.sizeBytes) },
    { key: 'acts', header: attachmentText.version, cell: (one) => <Versions {...props} one={one} /> },
  ];
}

interface OneProps extends AttachedTableProps {
  readonly one: AttachedRow;
}

function Paper({ links, one, noteOf }: OneProps) {
  const { title, file, takenBack } = one;
  if (takenBack !== null)
    return (
      <span id={`file-${one.number}`}>
        {title}
        <br />
        <span class="small">
          {attachmentText.takenBack} {takenBack.name} {formatThaiInstant(takenBack.at)}: {takenBack.reason}
        </span>
      </span>
    );
  return (
    <span id={`file-${one.number}`}>
      <a href={links.file(one)} download>
        {title}
      </a>
      {file.fileName === title ? null : (
        <>
          <br />
          <span class="small muted" data-arabic="">
            {file.fileName}
          </span>
        </>
      )}
      {noteOf === undefined ? null : (
        <>
          <br />
          <span class="small">{noteOf(one)}</span>
        </>
      )}
    </span>
  );
}

/** Which version it is, those before it, and what the reader can do with it. */
function Versions({ links, all, state, one, whom }: OneProps) {
  const before = all.filter((other) => other.number === one.number && other.version < one.version);
  return (
    <>
      {one.version}
      {one.takenBack === null && before.length > 0 ? (
        <details>
          <summary>{attachmentText.before}</summary>
          <ul class="plain-list">
            {before.map((older) => (
              <li key={older.version}>
                <a href={links.file(older)} download>
                  {attachmentText.version} {older.version} <span data-arabic="">{older.file.fileName}</span>
                </a>{' '}
                <span class="muted small">{attachedBy(older, whom)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {one.mayReplace ? (
        <p class="no-print">
          <a href={links.replace(one)}>{attachmentText.replace}</a>
        </p>
      ) : null}
      {one.mayTakeBack ? <TakeBackForm links={links} state={state} one={one} /> : null}
    </>
  );
}

function TakeBackForm({ links, state, one }: Pick<OneProps, 'links' | 'state' | 'one'>) {
  const form = `take-back-${one.number}`;
  const name = `reason-${one.number}`;
  return (
    <details class="no-print" open={state.form === form}>
      <summary>{attachmentText.takeBack}</summary>
      <Form
        action={links.takeBack(one)}
        aria-label={`${attachmentText.takeBack} ${one.title}`}
        errors={state.form === form ? state.errors : undefined}
      >
        <TextareaField
          name={name}
          label={attachmentText.reason}
          hint={attachmentText.takeBackHint}
          rows={2}
          value={typedIn(state, name, '')}
          error={errorFor(state.errors, name)}
        />
        <SubmitButton label={attachmentText.takeBack} kind="secondary" />
      </Form>
    </details>
  );
}
