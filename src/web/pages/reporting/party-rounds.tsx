import type { PartyReading, PartyRound } from '../../../application/reporting/read-party.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { isAssessedRound } from '../../../domain/reporting/assessed-round.ts';
import { isWhole, type ShownTotal } from '../../../domain/reporting/shown-total.ts';
import { isUnreported } from '../../../domain/reporting/unreported.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { formatAssessed, formatCoverage, scoreText } from '../../text/score-text.ts';
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
      cell: (round) => (isClosedToReader(round) ? <NotReadable /> : <ReportTag report={round.report ?? null} />),
    },
    {
      key: 'due',
      header: reportingText.dueColumn,
      cell: ({ due }) => (due === null ? '–' : formatThaiDate(due)),
    },
    scoreColumn('self', scoreText.self, ({ report }) =>
      report !== null && isUnreported(report) ? reportingText.notReported : reportingText.noScore,
    ),
    scoreColumn('assessed', scoreText.final, (round) => whyNotAssessed(reading.framework, round)),
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

function scoreColumn(kind: 'self' | 'assessed', header: string, whyNone: (round: PartyRound) => string) {
  return {
    key: kind,
    header,
    align: 'number' as const,
    cell: (round: PartyRound) =>
      isClosedToReader(round) ? <NotReadable /> : <RoundTotal shown={round[kind]} whyNone={whyNone(round)} />,
  };
}

/** How far the assessment has come, or that nobody assesses the round. */
function whyNotAssessed(framework: Framework, { code, assessedSoFar }: PartyRound): string {
  if (!isAssessedRound(framework, code)) return scoreText.followed;
  return assessedSoFar === null ? reportingText.noScore : formatAssessed(assessedSoFar);
}

/** A total with the grade and the weight that are its own. */
function RoundTotal({ shown, whyNone }: { readonly shown: ShownTotal | null; readonly whyNone: string }) {
  if (!shown?.total) return <span class="beside-score">{whyNone}</span>;
  return (
    <>
      <DecimalNumber value={shown.total} />
      {shown.grade === null ? null : <span class="beside-score">{shown.grade}</span>}
      {isWhole(shown) ? null : <span class="beside-score">{formatCoverage(shown.weight)}</span>}
    </>
  );
}
