import type { CentralData, CentralRow } from '../../../application/central-data/read-central-data.ts';
import { type CentralTableStatus, centralTableStatusNames } from '../../../domain/central-data/central-table-moves.ts';
import { dueAssumptions } from '../../../domain/central-data/due-assumptions.data.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { paths } from '../../paths.ts';
import { centralText } from '../../text/central-text.ts';

/** The tables of central data of a year: how far each is, and who is late. */
export function CentralDataPage({ reading: { framework, rows } }: { readonly reading: CentralData }) {
  const late = rows.filter((one) => one.late).length;
  return (
    <>
      <h1>
        {centralText.title} ปีงบประมาณ พ.ศ. {framework.fiscalYear}
      </h1>
      <p class="lead">{centralText.lead}</p>
      {rows.length === 0 ? (
        <EmptyState title={centralText.none} whatWillAppear={centralText.noneText} />
      ) : (
        <>
          <p>{late === 0 ? centralText.allOnTime : centralText.lateCount(late)}</p>
          <DataTable
            caption={centralText.list}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ measure }) => `${measure.round}/${measure.code}`}
            phone="cards"
          />
        </>
      )}
    </>
  );
}

const columns: readonly Column<CentralRow>[] = [
  {
    key: 'indicator',
    header: centralText.indicator,
    rowHeader: true,
    cell: ({ measure }) => (
      <a href={paths.centralTable(measure.fiscalYear, measure.round, measure.code)}>
        {measure.code} {measure.name}
      </a>
    ),
  },
  { key: 'round', header: centralText.round, cell: ({ measure }) => measure.roundName },
  { key: 'owner', header: centralText.owner, cell: ({ measure }) => measure.owner.name },
  { key: 'status', header: centralText.status, cell: (row) => <CentralStatus row={row} /> },
  {
    key: 'coverage',
    header: centralText.coverage,
    cell: ({ coverage }) => centralText.ofProvinces(coverage.filled, coverage.of),
  },
  { key: 'due', header: centralText.due, cell: (row) => <CentralDue row={row} /> },
];

const tones: Readonly<Record<CentralTableStatus, StatusTone>> = {
  draft: 'active',
  'handed-over': 'attention',
  'signed-off': 'done',
};

/** The status of the newest version, in words. */
export function CentralStatus({ row: { latest } }: { readonly row: Pick<CentralRow, 'latest'> }) {
  if (latest === null) return <StatusTag tone="quiet" word={centralText.notStarted} />;
  const word = `${centralTableStatusNames[latest.status]} ${centralText.version} ${latest.version}`;
  return <StatusTag tone={tones[latest.status]} word={word} />;
}

export function CentralDue({ row: { measure, late } }: { readonly row: Pick<CentralRow, 'measure' | 'late'> }) {
  const { due, dueFrom } = measure;
  return (
    <>
      {due === null ? '–' : formatThaiDate(due)}{' '}
      {due === null ? null : <AssumptionMark reason={dueAssumptions[dueFrom]} />}
      {late ? <StatusTag tone="problem" word={centralText.late} /> : null}
    </>
  );
}
