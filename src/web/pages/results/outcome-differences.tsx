import type { OutcomeDifference } from '../../../domain/results/summary-content.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { resultsText } from '../../text/results-text.ts';

/** How an edition differs from the one that it corrects: totals, grades, and in which indicators. */
export function OutcomeDifferences({ differences }: { readonly differences: readonly OutcomeDifference[] }) {
  if (differences.length === 0) return null;
  return (
    <>
      <h2>{resultsText.differences}</h2>
      <DataTable
        caption={resultsText.differences}
        captionHidden
        rows={differences}
        rowKey={({ organisationId }) => organisationId}
        columns={columns}
        phone="cards"
      />
    </>
  );
}

const figure = (one: OutcomeDifference['before']) => `${one?.total ?? '–'} ${one?.grade ?? ''}`.trim();

const columns: readonly Column<OutcomeDifference>[] = [
  { key: 'party', header: resultsText.party, rowHeader: true, cell: ({ name }) => name },
  { key: 'before', header: resultsText.before, cell: ({ before }) => figure(before) },
  { key: 'after', header: resultsText.after, cell: ({ after }) => figure(after) },
  {
    key: 'indicators',
    header: resultsText.indicators,
    cell: ({ indicators }) =>
      indicators.map(({ code, before, after }) => `${code}: ${before ?? '–'} → ${after ?? '–'}`).join(', '),
  },
];
