import type { PartyReading, PartyRound } from '../../../application/reporting/read-party.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { ReportTag } from './report-tag.tsx';

/** The rounds side by side: status and score of each. */
export function PartyRounds({ reading }: { readonly reading: PartyReading }) {
  const columns: Column<PartyRound>[] = [
    {
      key: 'round',
      header: reportingText.roundColumn,
      rowHeader: true,
      cell: ({ code, name, readable }) =>
        readable ? <a href={paths.report(reading.fiscalYear, reading.organisation.id, code)}>{name}</a> : name,
    },
    {
      key: 'status',
      header: reportingText.statusColumn,
      cell: (round) =>
        isClosedToReader(round) ? <NotReadable /> : <ReportTag status={round.report?.status ?? null} />,
    },
    {
      key: 'due',
      header: reportingText.dueColumn,
      cell: ({ due }) => (due === null ? '–' : formatThaiDate(due)),
    },
    scoreColumn('self', reportingText.selfColumn),
    scoreColumn('assessed', reportingText.assessedColumn),
  ];
  return (
    <DataTable
      caption={reportingText.rounds}
      rows={reading.rounds}
      rowKey={(round) => round.code}
      columns={columns}
      phone="cards"
    />
  );
}

/** Opened, but not to be read by this reader. */
function isClosedToReader({ due, readable }: PartyRound): boolean {
  return due !== null && !readable;
}

function NotReadable() {
  return <span class="muted">{reportingText.notReadable}</span>;
}

function scoreColumn(kind: 'self' | 'assessed', header: string): Column<PartyRound> {
  return {
    key: kind,
    header,
    align: 'number',
    cell: (round) => {
      if (isClosedToReader(round)) return <NotReadable />;
      const total = round[kind]?.total;
      return total ? <DecimalNumber value={total} /> : <span class="muted">{reportingText.noScore}</span>;
    },
  };
}
