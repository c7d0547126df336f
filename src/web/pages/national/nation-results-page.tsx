import type { NationResults } from '../../../application/results/read-nation-results.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { byTotal, type ComparedParty } from '../../../domain/results/compare-parties.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { paths } from '../../paths.ts';
import { nationResultsText as text } from '../../text/nation-results-text.ts';
import { resultsText } from '../../text/results-text.ts';
import { NationPictures } from './nation-results-pictures.tsx';
import { ScoreGroups } from './score-groups.tsx';

interface NationResultsPageProps {
  readonly reading: NationResults;
}

/** The announced results of a round beside each other: order, map, distribution, groups. */
export function NationResultsPage({ reading }: NationResultsPageProps) {
  const { summary, components, provinces, clusters, by, announcedAt } = reading;
  const { fiscalYear, round, edition } = summary;
  const tabs = [{ code: byTotal, name: text.total }, ...components].map(({ code, name }) => ({
    label: code === byTotal ? name : `${text.component} ${code} ${name}`,
    href: paths.nationResults(fiscalYear, round, code === byTotal ? undefined : code),
    current: by === code,
  }));
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: resultsText.open, href: paths.yearResults(fiscalYear) },
          { label: roundName(round), href: paths.roundResults(fiscalYear, round) },
          { label: text.open },
        ]}
      />
      <h1>
        {text.title} {roundName(round)} {resultsText.year} {fiscalYear}
      </h1>
      <p>
        <a href={paths.resultEdition(fiscalYear, round, edition)}>
          {text.edition} {edition}
        </a>{' '}
        {text.announcedAt} {formatThaiInstant(announcedAt)} · {text.order} <AssumptionMark reason={text.orderAssumed} />
      </p>
      <Absent absent={reading.absent} />
      {/* Where one component was scored, its order is that of the total. */}
      {components.length > 1 || by !== byTotal ? <LinkTabs label={text.compareBy} tabs={tabs} /> : null}
      {by === byTotal ? null : <p class="small muted">{text.componentNote}</p>}
      <div class="board-columns">
        <Places reading={reading} />
        <NationPictures reading={reading} />
      </div>
      <ScoreGroups provinces={provinces} groups={reading.groups} />
      {clusters.length === 0 ? null : (
        <DataTable
          caption={text.clusters}
          rows={clusters}
          rowKey={rowKey}
          columns={columnsOf(reading).filter(({ key }) => key !== 'zone')}
          phone="cards"
        />
      )}
      <p>
        <a href={paths.yearsResults()}>{text.openYears}</a>
      </p>
    </>
  );
}

/** Who would be looked for in vain. */
function Absent({ absent }: Pick<NationResults, 'absent'>) {
  if (absent.length === 0) return null;
  return (
    <p>
      {text.absent} {absent.map(({ name }) => name).join(' ')}
    </p>
  );
}

const rowKey = ({ organisationId }: ComparedParty) => organisationId;

function Places({ reading }: NationResultsPageProps) {
  const { summary, provinces, by } = reading;
  const { fiscalYear, round } = summary;
  const asked = by === byTotal ? undefined : by;
  return (
    <DataTable
      id="table"
      caption={text.table}
      rows={provinces}
      rowKey={rowKey}
      columns={columnsOf(reading)}
      csvHref={paths.nationResultsTable(fiscalYear, round, 'csv', asked)}
      xlsxHref={paths.nationResultsTable(fiscalYear, round, 'xlsx', asked)}
      filterable
    />
  );
}

function columnsOf({ summary, content, by, groups }: NationResults): readonly Column<ComparedParty>[] {
  const { fiscalYear, round } = summary;
  const isGraded = content.parties.some(({ grade }) => grade !== null);
  return [
    {
      key: 'place',
      header: text.place,
      align: 'number',
      cell: ({ place, shared }) =>
        place === null ? (
          '–'
        ) : (
          <span title={shared ? text.sharedPlace : undefined}>{`${place}${shared ? '=' : ''}`}</span>
        ),
    },
    {
      key: 'party',
      header: text.province,
      rowHeader: true,
      cell: ({ organisationId, name }) => <a href={paths.report(fiscalYear, organisationId, round)}>{name}</a>,
    },
    {
      key: 'score',
      header: by === byTotal ? text.total : `${text.component} ${by}`,
      align: 'number',
      cell: ({ score }) => (score === null ? '–' : <DecimalNumber value={score} />),
    },
    ...(isGraded ? [{ key: 'grade', header: text.grade, cell: ({ grade }: ComparedParty) => grade ?? '–' }] : []),
    { key: 'zone', header: text.zone, cell: ({ organisationId }) => groups.get(organisationId)?.zone || '–' },
    {
      key: 'ledger',
      header: text.ledger,
      cell: ({ organisationId }) => (
        <a href={paths.reportLedger(fiscalYear, organisationId, round)}>{text.openLedger}</a>
      ),
    },
  ];
}
