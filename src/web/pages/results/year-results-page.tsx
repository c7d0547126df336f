import type { RoundResults } from '../../../application/results/read-results.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { isAnnounced, summaryStatusNames } from '../../../domain/results/result-summary.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { paths } from '../../paths.ts';
import { incentiveText } from '../../text/incentive-text.ts';
import { nationResultsText } from '../../text/nation-results-text.ts';
import { openDataText } from '../../text/open-data-text.ts';
import { resultsText } from '../../text/results-text.ts';
import { stepName } from './result-steps.tsx';

/** Every assessed round of a year, and where its results stand. */
export function YearResultsPage({
  fiscalYear,
  rounds,
  readsIncentives,
}: {
  readonly fiscalYear: number;
  /** Whether the year has incentives, and the reader may read how they are allotted. */
  readonly readsIncentives: boolean;
  readonly rounds: readonly RoundResults[];
}) {
  return (
    <>
      <h1>
        {resultsText.title} {resultsText.year} {fiscalYear}
      </h1>
      <p>{resultsText.lead}</p>
      <DataTable
        caption={resultsText.rounds}
        rows={rounds}
        rowKey={({ round }) => round}
        columns={columns}
        phone="cards"
      />
      <p class="no-print">
        <a href={paths.openDataYear(fiscalYear)}>{openDataText.title}</a> ·{' '}
        <a href={paths.yearsResults()}>{nationResultsText.openYears}</a>
      </p>
      {readsIncentives ? (
        <p>
          <a href={paths.incentives(fiscalYear)}>{incentiveText.open}</a>
        </p>
      ) : null}
    </>
  );
}

const columns: readonly Column<RoundResults>[] = [
  {
    key: 'round',
    header: resultsText.round,
    rowHeader: true,
    cell: ({ fiscalYear, round }) => <a href={paths.roundResults(fiscalYear, round)}>{roundName(round)}</a>,
  },
  {
    key: 'edition',
    header: resultsText.edition,
    align: 'number',
    cell: ({ editions }) => editions.at(-1)?.edition ?? '–',
  },
  { key: 'stands', header: resultsText.stands, cell: ({ editions }) => standsWords(editions.at(-1)) },
  {
    key: 'nation',
    header: nationResultsText.title,
    cell: ({ fiscalYear, round, editions }) =>
      editions.some(isAnnounced) ? <a href={paths.nationResults(fiscalYear, round)}>{nationResultsText.open}</a> : '–',
  },
];

function standsWords(last: RoundResults['editions'][number] | undefined): string {
  if (last === undefined) return resultsText.none;
  const waits = last.next === null ? '' : ` ${resultsText.waitsFor} ${stepName(last.next)}`;
  return `${summaryStatusNames[last.status]}${waits}`;
}
