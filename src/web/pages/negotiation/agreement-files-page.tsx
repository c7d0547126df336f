import type { AgreementFile, AgreementFilesReading } from '../../../application/negotiation/read-agreement-files.ts';
import { agreementFileAssumption, type FileAbout } from '../../../domain/negotiation/agreement-file-rules.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { attachedBy } from '../../components/attachment-list.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { formatSize } from '../../components/format-size.ts';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { say } from '../../text/year-words.ts';
import type { AgreementFilesProps } from './agreement-files-props.ts';
import { AttachForm } from './attach-form.tsx';
import { typedOr } from './room-state.ts';

/** The papers of a proposal and its negotiation: what there is of each indicator and session, and the form to attach one. */
export function AgreementFilesPage(props: AgreementFilesProps) {
  const { organisation, fiscalYear, files, abouts, negotiates, side } = props.reading;
  const known = abouts.map(({ about }) => about);
  const gone = [...new Set(files.map(({ about }) => about))].filter((about) => !known.includes(about));
  const places = [...abouts, ...gone.map((about) => ({ about, label: about }))];
  return (
    <>
      <Breadcrumbs
        crumbs={[
          partyCrumb(fiscalYear, organisation),
          { label: agreementText.short, href: paths.agreement(fiscalYear, organisation.id) },
          { label: attachmentText.short },
        ]}
      />
      <h1>
        {attachmentText.title} {partyTitle(organisation.name)} {negotiationText.year} {fiscalYear}
      </h1>
      <p>
        {attachmentText.lead} <AssumptionMark reason={say(agreementFileAssumption)} />
      </p>
      {negotiates ? (
        <p class="no-print">
          <a href={paths.negotiation(fiscalYear, organisation.id)}>{negotiationText.room}</a>
        </p>
      ) : null}
      {files.length === 0 ? (
        <EmptyState title={attachmentText.none} whatWillAppear={attachmentText.noneText} />
      ) : (
        places.map((place) => <PapersAbout key={place.about} {...props} place={place} />)
      )}
      {side === null ? <p class="muted no-print">{attachmentText.closed}</p> : <AttachForm {...props} />}
    </>
  );
}

interface PapersAboutProps extends AgreementFilesProps {
  readonly place: Pick<FileAbout, 'about' | 'label'>;
}

function PapersAbout({ place, ...props }: PapersAboutProps) {
  const rows = props.reading.files.filter(({ about, isReplaced }) => about === place.about && !isReplaced);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{place.label}</h2>
      <DataTable
        caption={place.label}
        captionHidden
        phone="cards"
        rows={rows}
        rowKey={(one) => String(one.number)}
        columns={columnsFor(props)}
      />
    </section>
  );
}

function columnsFor(props: AgreementFilesProps): readonly Column<AgreementFile>[] {
  return [
    { key: 'title', header: attachmentText.paper, rowHeader: true, cell: (one) => <Paper {...props} one={one} /> },
    { key: 'by', header: attachmentText.by, cell: (one) => attachedBy(one) },
    { key: 'size', header: attachmentText.size, cell: (one) => formatSize(one.file.sizeBytes) },
    { key: 'acts', header: attachmentText.version, cell: (one) => <Versions {...props} one={one} /> },
  ];
}

interface OneProps extends AgreementFilesProps {
  readonly one: AgreementFile;
}

const fileHref = ({ organisation, fiscalYear }: AgreementFilesReading, { number, version }: AgreementFile) =>
  paths.agreementFile(fiscalYear, organisation.id, number, version);

function Paper({ reading, one }: OneProps) {
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
      <a href={fileHref(reading, one)} download>
        {title}
      </a>
      {file.fileName === title ? null : (
        <>
          <br />
          <span class="small muted">{file.fileName}</span>
        </>
      )}
    </span>
  );
}

/** Which version it is, those before it, and what the reader can do with it. */
function Versions({ reading, state, one }: OneProps) {
  const { organisation, fiscalYear, files } = reading;
  const before = files.filter((other) => other.number === one.number && other.version < one.version);
  return (
    <>
      {one.version}
      {one.takenBack === null && before.length > 0 ? (
        <details>
          <summary>{attachmentText.before}</summary>
          <ul class="plain-list">
            {before.map((older) => (
              <li key={older.version}>
                <a href={fileHref(reading, older)} download>
                  {attachmentText.version} {older.version} {older.file.fileName}
                </a>{' '}
                <span class="muted small">{attachedBy(older)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {one.mayReplace ? (
        <p class="no-print">
          <a href={`${paths.agreementFiles(fiscalYear, organisation.id, undefined, one.number)}#attach`}>
            {attachmentText.replace}
          </a>
        </p>
      ) : null}
      {one.mayTakeBack ? <TakeBackForm reading={reading} state={state} one={one} /> : null}
    </>
  );
}

function TakeBackForm({ reading, state, one }: Omit<OneProps, 'begin'>) {
  const { organisation, fiscalYear } = reading;
  const form = `take-back-${one.number}`;
  const name = `reason-${one.number}`;
  return (
    <details class="no-print" open={state.form === form}>
      <summary>{attachmentText.takeBack}</summary>
      <Form
        action={paths.agreementFileTakeBack(fiscalYear, organisation.id, one.number)}
        aria-label={`${attachmentText.takeBack} ${one.title}`}
        errors={state.form === form ? state.errors : undefined}
      >
        <TextareaField
          name={name}
          label={attachmentText.reason}
          hint={attachmentText.takeBackHint}
          rows={2}
          value={typedOr(state, name, '')}
          error={errorFor(state.errors, name)}
        />
        <SubmitButton label={attachmentText.takeBack} kind="secondary" />
      </Form>
    </details>
  );
}
