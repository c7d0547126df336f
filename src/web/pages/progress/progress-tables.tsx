import type { NationalProgress, PartyRow } from '../../../application/progress/read-progress.ts';
import { isSilent, type PartyProgress } from '../../../domain/progress/party-progress.ts';
import { civilDateOf } from '../../../domain/values/civil-date.ts';
import { formatThaiDateShort } from '../../../domain/values/thai-date.ts';
import { compareThai } from '../../../domain/values/thai-text.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { partyStateNames, progressText } from '../../text/progress-text.ts';

/** A party's state, as a word and a shape. */
export function PartyStateTag({ state, late }: Pick<PartyProgress, 'state' | 'late'>) {
  const tone = state === 'reported' ? 'done' : late || state === 'silent' ? 'attention' : 'active';
  return (
    <>
      <StatusTag tone={state === 'not-opened' ? 'quiet' : tone} word={partyStateNames[state]} />
      {late ? (
        <>
          {' '}
          <StatusTag tone="attention" word={progressText.late} />
        </>
      ) : null}
    </>
  );
}

const day = (date: string | null) => (date === null ? '–' : <span class="nowrap">{formatThaiDateShort(date)}</span>);

/** One row per party. */
export function PartyTable({
  reading,
  rows,
}: {
  readonly reading: NationalProgress;
  readonly rows: readonly PartyRow[];
}) {
  const { fiscalYear } = reading.framework;
  const columns: Column<PartyRow>[] = [
    {
      key: 'party',
      header: progressText.party,
      rowHeader: true,
      cell: ({ organisationId, name, state }) =>
        state === 'not-opened' ? (
          name
        ) : (
          <a href={paths.provinceProgress(fiscalYear, organisationId, reading.round)}>{name}</a>
        ),
    },
    { key: 'state', header: progressText.state, cell: (row) => <PartyStateTag {...row} /> },
    { key: 'sentOn', header: progressText.sentOn, cell: sendingOf },
    number('accepted', (row) => `${row.counts.accepted}/${row.counts.total}`),
    number('sent', (row) => row.counts.sent),
    number('returned', (row) => row.counts.returned),
    number('untouched', (row) => row.counts.untouched),
    number('silentAgencies', (row) => row.silentAgencies),
    {
      key: 'lastAt',
      header: progressText.lastAt,
      cell: ({ counts: { lastAt } }) => (lastAt === null ? progressText.never : day(civilDateOf(lastAt))),
    },
  ];
  return (
    <DataTable
      caption={progressText.byParty}
      rows={rows}
      rowKey={(row) => row.organisationId}
      columns={columns}
      csvHref={paths.progressFile(fiscalYear, reading.round, 'csv')}
      xlsxHref={paths.progressFile(fiscalYear, reading.round, 'xlsx')}
      filterable
    />
  );
}

type Counted = 'accepted' | 'sent' | 'returned' | 'untouched' | 'silentAgencies';

function number(key: Counted, cell: (row: PartyRow) => string | number): Column<PartyRow> {
  return {
    key,
    header: progressText[key],
    align: 'number',
    cell: (row) => (row.state === 'not-opened' ? '–' : cell(row)),
  };
}

interface ClusterRow {
  readonly name: string;
  readonly all: number;
  readonly reported: number;
  readonly late: number;
  readonly silent: number;
}

/** The provinces of each cluster, counted. */
export function ClusterProgress({ reading }: { readonly reading: NationalProgress }) {
  const provinces = reading.rows.filter(
    (row) => !row.organisationId.startsWith('cluster-') && row.state !== 'not-opened',
  );
  const names = [...new Set(provinces.map((row) => row.clusterName ?? progressText.noCluster))].sort(compareThai);
  const rows = names.map((name): ClusterRow => {
    const own = provinces.filter((row) => (row.clusterName ?? progressText.noCluster) === name);
    const count = (test: (row: PartyRow) => boolean) => own.filter(test).length;
    return {
      ...{ name, all: own.length, reported: count((row) => row.state === 'reported') },
      ...{ late: count((row) => row.late), silent: count((row) => row.state === 'silent') },
    };
  });
  const column = (key: 'all' | 'reported' | 'late' | 'silent', header: string): Column<ClusterRow> => ({
    ...{ key, header, align: 'number' as const },
    cell: (row) => row[key],
  });
  return (
    <DataTable
      caption={progressText.byCluster}
      rows={rows}
      rowKey={(row) => row.name}
      columns={[
        { key: 'name', header: progressText.cluster, rowHeader: true, cell: (row) => row.name },
        column('all', progressText.provinces),
        column('reported', progressText.reported),
        column('late', progressText.late),
        column('silent', progressText.silent),
      ]}
    />
  );
}

/** The agencies that have entered nothing, of parties that have not reported. */
export function SilentAgencies({ reading }: { readonly reading: NationalProgress }) {
  const { fiscalYear } = reading.framework;
  const waiting = new Map(reading.rows.filter((row) => row.silentAgencies > 0).map((row) => [row.organisationId, row]));
  const silent = reading.agencies.filter((one) => isSilent(one) && waiting.has(one.organisationId));
  if (silent.length === 0) return <p>{progressText.silentNone}</p>;
  return (
    <details>
      <summary>
        {progressText.silentList} ({silent.length})
      </summary>
      <ul>
        {silent.map((one) => (
          <li key={`${one.organisationId} ${one.agencyId}`}>
            {one.agencyName ?? `${progressText.noAgency} ${waiting.get(one.organisationId)?.name ?? ''}`} (
            <a href={paths.provinceProgress(fiscalYear, one.organisationId, reading.round)}>
              {one.total} {progressText.results} {waiting.get(one.organisationId)?.name}
            </a>
            )
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The day of the sending that is with OPDC, and of the first one, where that is another: by it lateness is counted. */
function sendingOf({ sentOn, arrivedOn }: PartyRow) {
  if (arrivedOn === null || arrivedOn === sentOn) return day(sentOn);
  return (
    <>
      {sentOn === null ? null : <>{day(sentOn)} · </>}
      {progressText.firstArrived} {day(arrivedOn)}
    </>
  );
}
