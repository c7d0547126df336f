import type { DefinitionsReading } from '../../../application/development-indicators/read-definitions.ts';
import { definitionSettings } from '../../../domain/development-indicators/definition-settings.data.ts';
import type { Organisation } from '../../../domain/people/organisation.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { definitionText } from '../../text/definition-text.ts';
import { developmentText } from '../../text/development-text.ts';
import { DefinitionFiles } from './definition-links.tsx';
import { DefinitionTrial, type DefinitionTrialProps } from './definition-trial.tsx';

interface DefinitionsPageProps {
  readonly reading: DefinitionsReading;
  readonly trial: DefinitionTrialProps | null;
  /** Why a file was not read; undefined where none was refused. */
  readonly errors: readonly FormError[] | undefined;
}

/** Definitions as a table: downloaded, filled in and sent back, tried before anything is saved. */
export function DefinitionsPage({ reading, trial, errors }: DefinitionsPageProps) {
  const { organisation, indicators } = reading;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: developmentText.title, href: paths.databases() },
          { label: organisation.name, href: paths.database(organisation.id) },
          { label: definitionText.title },
        ]}
      />
      <h1>{definitionText.title}</h1>
      {trial === null ? null : <DefinitionTrial {...trial} />}
      <p>{definitionText.lead}</p>
      <ul>
        {definitionText.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        {indicators.length === 0 ? (
          <a href={paths.databaseDefinitionsFile(organisation.id, 'xlsx')}>{definitionText.download}</a>
        ) : (
          <DefinitionFiles organisationId={organisation.id} />
        )}
      </p>
      <UploadForm reading={reading} errors={errors} />
      <OwnersList reading={reading} />
      <p>
        <a href={paths.database(organisation.id)}>{definitionText.back}</a>
      </p>
    </>
  );
}

function UploadForm({ reading: { organisation }, errors }: Pick<DefinitionsPageProps, 'reading' | 'errors'>) {
  return (
    <Form action={paths.databaseDefinitions(organisation.id)} file errors={errors}>
      <FileField
        name="evidence"
        label={definitionText.file}
        limits={definitionText.limits}
        limitsAssumed={definitionSettings.assumption}
        accept=".xlsx,.csv"
        tooLarge={{ bytes: definitionSettings.bytes, sentence: definitionText.tooLarge }}
        error={errorFor(errors ?? [], 'evidence')}
      />
      <SubmitButton label={definitionText.send} />
    </Form>
  );
}

function OwnersList({ reading: { openOwners } }: Pick<DefinitionsPageProps, 'reading'>) {
  return (
    <details>
      <summary>{definitionText.owners}</summary>
      <p class="hint">{definitionText.ownersHint}</p>
      <DataTable
        caption={definitionText.owners}
        captionHidden
        columns={ownerColumns}
        rows={openOwners}
        rowKey={({ id }) => id}
      />
    </details>
  );
}

const ownerColumns: readonly Column<Organisation>[] = [
  { key: 'name', header: definitionText.ownerName, rowHeader: true, cell: ({ name }) => name },
  {
    key: 'id',
    header: definitionText.ownerCode,
    cell: ({ id }) => (
      <span class="nowrap" data-arabic="">
        {id}
      </span>
    ),
  },
];
