import type { AdviceOfYear } from '../../../application/advice/read-advice.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../../paths.ts';
import { adviceText, sixMonthsText, warningsText } from '../../text/advice-text.ts';
import { adviceColumns } from './advice-columns.tsx';

interface YearAdviceProps {
  readonly reading: AdviceOfYear;
  /** Whether the reader decides on the year's early warning. */
  readonly warns: boolean;
  readonly today: string;
}

/** Every piece of advice of the year that the reader may read. */
export function YearAdvicePage({ reading: { framework, advice }, warns, today }: YearAdviceProps) {
  const { fiscalYear } = framework;
  const [first, ...rest] = adviceColumns(today, () => '');
  const columns: readonly Column<AdviceOfYear['advice'][number]>[] = [
    { key: 'party', header: adviceText.party, cell: ({ partyName }) => partyTitle(partyName) },
    ...(first ? [first] : []),
    ...rest,
  ];
  return (
    <>
      <h1>
        {adviceText.national} {fiscalYear}
      </h1>
      <p class="lead">{adviceText.nationalLead}</p>
      {warns ? (
        <p>
          <a href={paths.warnings(fiscalYear)}>
            {warningsText.open} {fiscalYear}
          </a>
        </p>
      ) : null}
      {warns ? (
        <p>
          <a href={paths.sixMonthsList(fiscalYear)}>
            {sixMonthsText.open} {fiscalYear}
          </a>
        </p>
      ) : null}
      {advice.length === 0 ? (
        <EmptyState title={adviceText.none} whatWillAppear={adviceText.noneText} />
      ) : (
        <DataTable
          caption={adviceText.national}
          captionHidden
          columns={columns}
          rows={advice}
          rowKey={(one) => `${one.organisationId} ${one.number}`}
          phone="cards"
        />
      )}
    </>
  );
}
