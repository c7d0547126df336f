import type { DatabaseReading, DatabaseRow } from '../../../application/development-indicators/read-database.ts';
import { periodWords } from '../../../domain/development-indicators/series-period.ts';
import { groupedCount } from '../../../domain/values/group-thousands.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Pager } from '../../components/pager.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { developmentText } from '../../text/development-text.ts';
import { type DatabaseFilter, databaseStates, foundIn } from './database-filter.ts';
import { FigureOfDatabase, frequencyWords, valueWords } from './database-words.tsx';
import { DefinitionLinks } from './definition-links.tsx';

interface DatabasePageProps {
  readonly reading: DatabaseReading;
  readonly filter: DatabaseFilter;
}

/** The database of one province: its indicators with their newest value, filtered, page by page. */
export function DatabasePage({ reading, filter }: DatabasePageProps) {
  const { organisation, rows, figure, rights } = reading;
  const found = foundIn(reading, filter);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: developmentText.title, href: paths.databases() }, { label: organisation.name }]} />
      <h1>
        {developmentText.title} {organisation.name}
      </h1>
      <FigureOfDatabase figure={figure} />
      <DefinitionLinks organisationId={organisation.id} hasSome={rows.length > 0} defines={rights.defines} />
      <Doors reading={reading} filter={filter} />
      {rights.reads ? null : <p class="hint">{developmentText.confirmedOnly}</p>}
      {rows.length === 0 ? (
        <EmptyState title={developmentText.emptyOne} whatWillAppear={developmentText.emptyOneText} />
      ) : (
        <>
          <FilterForm reading={reading} filter={filter} />
          <p>{`${groupedCount(found.count)} จาก ${groupedCount(rows.length)} ตัวชี้วัด`}</p>
          <DataTable
            caption={developmentText.indicators}
            captionHidden
            columns={rights.reads ? [...columns, waitingColumn] : columns}
            rows={found.rows}
            rowKey={({ indicator }) => indicator.code}
            phone="cards"
            emptyText={developmentText.noneFound}
          />
          <Pager
            page={found.page}
            pageCount={found.pageCount}
            hrefOf={(page) => paths.database(organisation.id, filter.q, filter.owner, filter.state ?? '', page)}
          />
        </>
      )}
    </>
  );
}

/** What is downloaded is of the owner that was chosen: a large database comes and goes in parts. */
function Doors({ reading: { organisation, rights, rows }, filter: { owner } }: DatabasePageProps) {
  const chosen = owner === '' ? undefined : owner;
  const waiting = rows.reduce((sum, row) => sum + row.waiting, 0);
  const work =
    waiting === 0 ? developmentText.work : `${developmentText.work} (${developmentText.waitingCount(waiting)})`;
  return (
    <div class="button-row no-print">
      {rights.reads ? <LinkButton label={work} href={paths.databaseWaiting(organisation.id)} /> : null}
      {rights.entersAny ? (
        <LinkButton
          label={developmentText.importTitle}
          href={paths.databaseImports(organisation.id)}
          kind="secondary"
        />
      ) : null}
      {rows.length === 0 ? null : (
        <>
          <a href={paths.databaseFile(organisation.id, 'xlsx', chosen)}>
            {chosen === undefined ? developmentText.download : developmentText.downloadOwned}
          </a>
          <a href={paths.databaseFile(organisation.id, 'csv', chosen)}>{developmentText.downloadCsv}</a>
        </>
      )}
    </div>
  );
}

function FilterForm({ reading, filter }: DatabasePageProps) {
  const { organisation, rows, rights } = reading;
  const owners = new Map(rows.map(({ indicator, ownerName }) => [indicator.ownerId, ownerName]));
  const states = databaseStates.filter((state) => state !== 'waiting' || rights.reads);
  const isFiltered = filter.q !== '' || filter.owner !== '' || filter.state !== null;
  return (
    <form method="get" action={paths.database(organisation.id)} class="board-filter">
      <TextField type="search" name="q" label={developmentText.search} value={filter.q} />
      <SelectField
        name="owner"
        label={developmentText.owner}
        emptyLabel={developmentText.allOwners}
        choices={[...owners].map(([value, label]) => ({ value, label }))}
        value={filter.owner}
      />
      <SelectField
        name="state"
        label={developmentText.state}
        emptyLabel={developmentText.states.all}
        choices={states.map((value) => ({ value, label: developmentText.states[value] }))}
        value={filter.state ?? ''}
      />
      <SubmitButton label={developmentText.filter} kind="secondary" />
      {isFiltered ? <a href={paths.database(organisation.id)}>{developmentText.clear}</a> : null}
    </form>
  );
}

const columns: readonly Column<DatabaseRow>[] = [
  {
    key: 'code',
    header: developmentText.code,
    cell: ({ indicator }) => (
      <span class="nowrap" data-arabic="">
        {indicator.code}
      </span>
    ),
  },
  {
    key: 'name',
    header: developmentText.indicator,
    rowHeader: true,
    cell: ({ indicator }) => <a href={paths.series(indicator.organisationId, indicator.code)}>{indicator.name}</a>,
  },
  { key: 'owner', header: developmentText.owner, cell: ({ ownerName }) => ownerName },
  { key: 'frequency', header: developmentText.frequency, cell: Frequency },
  {
    key: 'latest',
    header: developmentText.latest,
    cell: Latest,
  },
  {
    key: 'completeness',
    header: `${developmentText.completeness} (${developmentText.percent})`,
    align: 'number',
    cell: ({ figure }) => figure.percent ?? '–',
  },
];

function Frequency({ indicator }: DatabaseRow) {
  return <span class={indicator.lastYear === null ? 'nowrap' : undefined}>{frequencyWords(indicator)}</span>;
}

/** The value and its period: the period stands on one line. */
function Latest({ latest, indicator }: DatabaseRow) {
  if (latest === null) return '–';
  return (
    <>
      {valueWords(latest.read?.value ?? null, indicator.unit)} <span class="nowrap">({periodWords(latest)})</span>
    </>
  );
}

const waitingColumn: Column<DatabaseRow> = {
  key: 'waiting',
  header: developmentText.waiting,
  cell: ({ waiting }) =>
    waiting === 0 ? '–' : <StatusTag tone="attention" word={developmentText.waitingCount(waiting)} />,
};
