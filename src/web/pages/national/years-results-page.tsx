import type { YearOutcome, YearsResults } from '../../../application/results/read-years-results.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../../paths.ts';
import { nationResultsText as text } from '../../text/nation-results-text.ts';

interface YearsResultsPageProps {
  readonly reading: YearsResults;
}

/** What every party ended its years with, side by side, and where the rules of the years differ. */
export function YearsResultsPage({ reading }: YearsResultsPageProps) {
  const { years, parties } = reading;
  return (
    <>
      <h1>{text.years}</h1>
      <p class="lead">{text.yearsLead}</p>
      {years.length === 0 ? (
        <EmptyState title={text.noYears} whatWillAppear={text.noYearsText} />
      ) : (
        <>
          <ul>
            {years.map((year, at) => (
              <YearLine key={year.fiscalYear} year={year} before={years[at - 1]} />
            ))}
          </ul>
          <DataTable
            caption={text.yearsTable}
            rows={parties}
            rowKey={({ organisationId }) => organisationId}
            columns={[party, ...years.map(yearColumn)]}
            csvHref={paths.yearsResultsTable('csv')}
            xlsxHref={paths.yearsResultsTable('xlsx')}
            filterable
          />
        </>
      )}
    </>
  );
}

interface YearLineProps {
  readonly year: YearOutcome;
  readonly before: YearOutcome | undefined;
}

function YearLine({ year: { fiscalYear, round, changed }, before }: YearLineProps) {
  return (
    <li>
      <a href={paths.nationResults(fiscalYear, round)}>
        {text.year} {fiscalYear} {roundName(round)}
      </a>
      {before === undefined || changed === null || changed === 0 ? null : (
        <>
          {' '}
          · {text.differs} {before.fiscalYear} {changed} {text.values}{' '}
          <a href={paths.frameworkCompare(before.fiscalYear, fiscalYear)}>{text.compareFrameworks}</a>
        </>
      )}
    </li>
  );
}

type Party = YearsResults['parties'][number];

const party: Column<Party> = { key: 'party', header: text.party, rowHeader: true, cell: ({ name }) => name };

function yearColumn({ fiscalYear, round, changed, outcomes }: YearOutcome): Column<Party> {
  return {
    key: String(fiscalYear),
    header: `${text.year} ${fiscalYear} ${roundName(round)}${changed ? ` (${text.newRules})` : ''}`,
    align: 'number',
    cell: ({ organisationId }) => {
      const found = outcomes.get(organisationId);
      if (found === undefined || found.total === null) return '–';
      return (
        <a href={paths.report(fiscalYear, organisationId, round)}>
          {shortScore(found.total)} {found.grade ?? ''}
        </a>
      );
    },
  };
}
