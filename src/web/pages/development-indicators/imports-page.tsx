import type { ImportsReading } from '../../../application/development-indicators/read-imports.ts';
import { databaseSettings } from '../../../domain/development-indicators/database-settings.data.ts';
import type { ValueImport } from '../../../domain/development-indicators/value-import.ts';
import { groupedCount } from '../../../domain/values/group-thousands.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { developmentText } from '../../text/development-text.ts';
import { type DevelopmentState, typedIn } from './development-state.ts';

interface ImportsPageProps {
  readonly reading: ImportsReading;
  readonly state: DevelopmentState | null;
}

/** Sending a table of values, and the tables that were sent. */
export function ImportsPage({ reading: { organisation, imports }, state }: ImportsPageProps) {
  const errors = typedIn(state, 'upload')?.errors;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: developmentText.title, href: paths.databases() },
          { label: organisation.name, href: paths.database(organisation.id) },
          { label: developmentText.importTitle },
        ]}
      />
      <h1>{developmentText.importTitle}</h1>
      <p>{developmentText.importText}</p>
      <p>
        <a href={paths.databaseFile(organisation.id, 'xlsx')}>{developmentText.download}</a> ·{' '}
        <a href={paths.databaseFile(organisation.id, 'csv')}>{developmentText.downloadCsv}</a>
      </p>
      <Form action={paths.databaseImports(organisation.id)} file errors={errors}>
        <FileField
          name="evidence"
          label={developmentText.importFile}
          limits={developmentText.importLimits}
          limitsAssumed={databaseSettings.import.assumption}
          accept=".xlsx,.csv"
          tooLarge={{ bytes: databaseSettings.import.bytes, sentence: developmentText.importTooLarge }}
          error={errorFor(errors ?? [], 'evidence')}
        />
        <SubmitButton label={developmentText.importSend} />
      </Form>
      <h2>{developmentText.importPast}</h2>
      {imports.length === 0 ? (
        <p>{developmentText.importPastNone}</p>
      ) : (
        <DataTable
          caption={developmentText.importPast}
          captionHidden
          columns={columns}
          rows={imports}
          rowKey={({ id }) => id}
          phone="cards"
        />
      )}
    </>
  );
}

function stateOf({ startedAt, finishedAt, done, total }: ValueImport): string {
  if (startedAt === null) return developmentText.importState.tried;
  return finishedAt === null
    ? `${developmentText.importState.going} ${groupedCount(done)} จาก ${groupedCount(total)} ${developmentText.rows}`
    : developmentText.importState.done;
}

const columns: readonly Column<ValueImport>[] = [
  {
    key: 'file',
    header: developmentText.file,
    rowHeader: true,
    cell: ({ organisationId, id, fileName }) => (
      <a href={paths.databaseImport(organisationId, id)} data-arabic="">
        {fileName}
      </a>
    ),
  },
  { key: 'rows', header: developmentText.rows, align: 'number', cell: ({ total }) => groupedCount(total) },
  { key: 'state', header: developmentText.state, cell: stateOf },
  {
    key: 'sent',
    header: developmentText.saved,
    cell: ({ sentAt, sentName }) => `${formatThaiInstant(sentAt)} ${developmentText.by} ${sentName}`,
  },
];
