import type { VisitsOfYear } from '../../../application/site-visits/read-visits-of-year.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { siteVisitStatusNames } from '../../../domain/site-visits/site-visit-moves.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import { visitTime, visitTones } from './visit-state.ts';

type Row = VisitsOfYear['rows'][number];

/** Every visit of a year: which party, when, how far. */
export function VisitsPage({ reading: { framework, window, rows } }: { readonly reading: VisitsOfYear }) {
  const { fiscalYear } = framework;
  return (
    <>
      <h1>
        {siteVisitText.title} {fiscalYear}
      </h1>
      {window === null ? null : (
        <p>
          {siteVisitText.when} {formatThaiDate(window.from)} – {formatThaiDate(window.to)}
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={siteVisitText.noneYear} whatWillAppear={siteVisitText.noneYearText} />
      ) : (
        <DataTable
          caption={siteVisitText.title}
          captionHidden
          columns={columnsOf(fiscalYear)}
          rows={rows}
          rowKey={({ organisationId, round }) => `${organisationId} ${round}`}
          phone="cards"
          filterable
        />
      )}
    </>
  );
}

function columnsOf(fiscalYear: number): readonly Column<Row>[] {
  return [
    {
      key: 'party',
      header: siteVisitText.party,
      rowHeader: true,
      cell: ({ organisationId, name, round }) => (
        <a href={paths.siteVisit(fiscalYear, organisationId, round)}>{partyTitle(name)}</a>
      ),
    },
    { key: 'round', header: siteVisitText.round, cell: ({ round }) => roundName(round) },
    { key: 'day', header: siteVisitText.day, cell: ({ visit }) => (visit === null ? '–' : visitTime(visit)) },
    {
      key: 'state',
      header: siteVisitText.state,
      cell: ({ visit }) =>
        visit === null ? (
          siteVisitText.none
        ) : (
          <StatusTag tone={visitTones[visit.status]} word={siteVisitStatusNames[visit.status]} />
        ),
    },
    {
      key: 'head',
      header: siteVisitText.head,
      cell: ({ visit }) => visit?.team.find(({ userId }) => userId === visit.headId)?.name ?? '–',
    },
  ];
}
