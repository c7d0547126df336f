import type { ChangesOfYear } from '../../../application/change-requests/read-changes.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../../paths.ts';
import { changeText } from '../../text/change-text.ts';
import { requestColumns } from './changes-page.tsx';

type Row = ChangesOfYear['requests'][number];

const columns: readonly Column<Row>[] = [
  { key: 'party', header: changeText.party, rowHeader: true, cell: ({ partyName }) => partyTitle(partyName) },
  ...requestColumns.map((one) => ({ ...one, rowHeader: false })),
];

/** Every request of the year that was sent. */
export function YearChangesPage({ reading }: { readonly reading: ChangesOfYear }) {
  const { framework, requests } = reading;
  return (
    <>
      <h1>
        {changeText.national} {framework.fiscalYear}
      </h1>
      <p class="no-print">
        <a href={paths.meetings()}>{changeText.toMeetings}</a> ·{' '}
        <a href={paths.resolutions(framework.fiscalYear)}>{changeText.toResolutions}</a>
      </p>
      {requests.length === 0 ? (
        <EmptyState title={changeText.none} whatWillAppear={changeText.noneText} />
      ) : (
        <DataTable
          caption={changeText.national}
          captionHidden
          columns={columns}
          rows={requests}
          rowKey={(one) => `${one.organisationId} ${one.number}`}
          phone="cards"
        />
      )}
    </>
  );
}
