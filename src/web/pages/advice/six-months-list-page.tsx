import type { AnalysedParty, SixMonthList } from '../../../application/advice/read-six-months.ts';
import { analysisStatusNames } from '../../../domain/advice/six-month-analysis.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { paths } from '../../paths.ts';
import { adviceText, sixMonthsText } from '../../text/advice-text.ts';

/** The parties of a year, each with its report of six months and OPDC's analysis of it. */
export function SixMonthsListPage({ list: { framework, clause, parties } }: { readonly list: SixMonthList }) {
  const { fiscalYear } = framework;
  return (
    <>
      <h1>
        {sixMonthsText.title} {fiscalYear}
      </h1>
      {clause === null ? (
        <p class="lead">{sixMonthsText.notInYear}</p>
      ) : (
        <p>
          {sixMonthsText.lead} <SourceMark source={clause} />
        </p>
      )}
      {clause === null ? null : parties.length === 0 ? (
        <EmptyState title={sixMonthsText.none} whatWillAppear={sixMonthsText.noneText} />
      ) : (
        <DataTable
          caption={sixMonthsText.title}
          captionHidden
          columns={columnsOf(fiscalYear)}
          rows={parties}
          rowKey={({ organisationId }) => organisationId}
          phone="cards"
        />
      )}
    </>
  );
}

const columnsOf = (fiscalYear: number): readonly Column<AnalysedParty>[] => [
  {
    key: 'party',
    header: adviceText.party,
    rowHeader: true,
    cell: ({ organisationId, name, received }) =>
      received ? <a href={paths.sixMonths(fiscalYear, organisationId)}>{partyTitle(name)}</a> : partyTitle(name),
  },
  {
    key: 'report',
    header: sixMonthsText.report,
    cell: ({ received }) => (received ? sixMonthsText.received : sixMonthsText.notReceived),
  },
  {
    key: 'status',
    header: adviceText.status,
    cell: ({ status }) => (status === null ? sixMonthsText.notBegun : analysisStatusNames[status]),
  },
];
