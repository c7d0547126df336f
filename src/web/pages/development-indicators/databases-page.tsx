import type { DatabaseSummary, DatabasesReading } from '../../../application/development-indicators/read-databases.ts';
import { databaseSettings } from '../../../domain/development-indicators/database-settings.data.ts';
import { groupedCount } from '../../../domain/values/group-thousands.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../../paths.ts';
import { developmentText } from '../../text/development-text.ts';

/** The databases of all provinces: how many indicators, and how complete their confirmed values are. */
export function DatabasesPage({ reading: { databases } }: { readonly reading: DatabasesReading }) {
  return (
    <>
      <h1>{developmentText.title}</h1>
      <p class="lead">{developmentText.lead}</p>
      {databases.length === 0 ? (
        <EmptyState title={developmentText.none} whatWillAppear={developmentText.noneText} />
      ) : (
        <>
          <p>
            {developmentText.each} <AssumptionMark reason={databaseSettings.completeness.assumption} />
          </p>
          <DataTable
            caption={developmentText.list}
            columns={columns}
            rows={databases}
            rowKey={({ organisationId }) => organisationId}
            phone="cards"
            filterable
          />
        </>
      )}
    </>
  );
}

const columns: readonly Column<DatabaseSummary>[] = [
  {
    key: 'province',
    header: developmentText.province,
    rowHeader: true,
    cell: ({ organisationId, name }) => <a href={paths.database(organisationId)}>{name}</a>,
  },
  {
    key: 'indicators',
    header: developmentText.indicators,
    align: 'number',
    cell: ({ indicators }) => groupedCount(indicators),
  },
  {
    key: 'percent',
    header: `${developmentText.completeness} (${developmentText.percent})`,
    align: 'number',
    cell: ({ percent }) => percent ?? '–',
  },
  {
    key: 'confirmed',
    header: developmentText.values,
    cell: ({ confirmed, expected }) =>
      expected === 0 ? developmentText.notYet : developmentText.confirmedOf(confirmed, expected),
  },
];
