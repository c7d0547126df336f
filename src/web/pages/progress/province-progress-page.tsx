import type { ProvinceProgress } from '../../../application/progress/read-province-progress.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { type AgencyCount, isSilent } from '../../../domain/progress/party-progress.ts';
import { formatThaiDateWithWeekday, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { roundCrumbs } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { progressText } from '../../text/progress-text.ts';
import { PartyStateTag } from './progress-tables.tsx';
import { ProgressTrend } from './progress-trend.tsx';

export interface ProvinceProgressProps {
  readonly reading: ProvinceProgress;
  /** Whether the reader may open the round's report: more of them see the counts. */
  readonly opens: boolean;
}

/** Each lead agency's progress in one party, and who has not started. */
export function ProvinceProgressPage({ reading, opens }: ProvinceProgressProps) {
  const { organisation, report, counts } = reading;
  const { fiscalYear, round } = report;
  return (
    <>
      <Breadcrumbs crumbs={[...roundCrumbs(fiscalYear, organisation, round, opens), { label: progressText.title }]} />
      <h1>
        {progressText.title} {roundName(round)} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p>
        <PartyStateTag {...reading} /> {progressText.due} <b>{formatThaiDateWithWeekday(report.due)}</b>
      </p>
      <ProgressBar
        label={progressText.accepted}
        done={counts.accepted}
        total={counts.total}
        unit={progressText.results}
      />
      <DataTable
        caption={progressText.byAgency}
        rows={reading.agencies}
        rowKey={(one) => one.agencyId ?? ''}
        columns={columns}
        phone="cards"
      />
      <ProgressTrend trend={reading.trend} what="results" most={counts.total} />
      {opens ? (
        <p>
          <a href={paths.report(fiscalYear, organisation.id, round)}>{progressText.openReport}</a>
        </p>
      ) : null}
    </>
  );
}

const number = (key: 'total' | 'accepted' | 'sent' | 'returned' | 'begun' | 'untouched', header: string) =>
  ({ key, header, align: 'number', cell: (one) => one[key] }) satisfies Column<AgencyCount>;

const columns: readonly Column<AgencyCount>[] = [
  {
    key: 'agency',
    header: progressText.agency,
    rowHeader: true,
    cell: (one) => (
      <>
        {one.agencyName ?? progressText.noAgency}{' '}
        {isSilent(one) ? <StatusTag tone="attention" word={progressText.silent} /> : null}
      </>
    ),
  },
  number('total', progressText.results),
  number('accepted', progressText.accepted),
  number('sent', progressText.sent),
  number('returned', progressText.returned),
  number('begun', progressText.begun),
  number('untouched', progressText.untouched),
  {
    key: 'lastAt',
    header: progressText.lastAt,
    cell: (one) => (one.lastAt === null ? progressText.never : formatThaiInstant(one.lastAt)),
  },
];
