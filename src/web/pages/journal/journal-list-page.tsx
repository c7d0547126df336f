import type { Organisation } from '../../../domain/people/organisation.ts';
import { DataTable } from '../../components/data-table.tsx';
import { paths } from '../../paths.ts';
import { journalText } from '../../text/journal-text.ts';

/** The journals the reader may open. */
export function JournalListPage({ organisations }: { readonly organisations: readonly Organisation[] }) {
  return (
    <>
      <h1>{journalText.chooseTitle}</h1>
      <p>{journalText.chooseLead}</p>
      <DataTable
        caption={journalText.organisation}
        captionHidden
        filterable
        rows={organisations}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            header: journalText.organisation,
            rowHeader: true,
            cell: (row) => <a href={paths.journal(row.id)}>{row.name}</a>,
          },
          { key: 'code', header: 'รหัส', cell: (row) => <code>{row.id}</code> },
        ]}
      />
    </>
  );
}
