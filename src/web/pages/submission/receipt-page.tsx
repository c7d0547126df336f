import { shownFraction } from '../../../application/reporting/read-round-score.ts';
import type { CardReading, ReceiptReading } from '../../../application/submission/read-card.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import type { SarIndicator } from '../../../domain/reporting/sar-content.ts';
import { formatHalfUp } from '../../../domain/values/decimal.ts';
import { subtract } from '../../../domain/values/fraction.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Figure } from '../../components/figure.tsx';
import { Notice } from '../../components/notice.tsx';
import { roundCrumbs } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { roundNames } from '../../text/reporting-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { dueFacts, formatCost, LatenessDetails } from './report-days.tsx';
import { roundFacts, sendingFacts } from './sar-facts.tsx';

/** The receipt of a report, for screen and print: number, time, lateness, and what was sent. */
export function ReceiptPage({ reading }: { readonly reading: ReceiptReading }) {
  const { organisation, report, content, dueStatus, submitted } = reading;
  const { fiscalYear, round } = report;
  const number = report.receiptNumber;
  return (
    <>
      <Breadcrumbs crumbs={[...roundCrumbs(fiscalYear, organisation, round), { label: submissionText.receipt }]} />
      <h1>
        {submissionText.receipt} {roundNames[round]} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p class="lead">
        {submissionText.receiptNumber} {number === null ? submissionText.receiptWaits : <b data-arabic="">{number}</b>}
      </p>
      {submitted === null ? <Notice tone="active" title={submissionText.notKept} /> : null}
      <FactList
        facts={[
          ...roundFacts(content),
          ...sendingFacts(reading),
          {
            label: submissionText.receivedAt,
            value: report.receivedAt === null ? submissionText.receiptWaits : formatThaiInstant(report.receivedAt),
          },
          ...dueFacts(report, dueStatus),
          { label: submissionText.lateness, value: formatLateness(reading) },
          ...totals(reading),
          ...headListFacts(reading),
        ]}
      />
      {dueStatus.late === null ? null : <LatenessDetails late={dueStatus.late} />}
      <DataTable
        caption={submissionText.indicator}
        rows={content.indicators}
        rowKey={(one) => one.code}
        columns={columns}
        phone="cards"
      />
      <p class="no-print">{submissionText.print}</p>
    </>
  );
}

function formatLateness({ dueStatus: { late } }: CardReading): string {
  if (late === null) return submissionText.onTime;
  return `${submissionText.late} ${late.workingDays} ${submissionText.workingDays} – ${formatCost(late)}`;
}

/** Whoever keeps the printed receipt keeps the hash of a list of the journal's ends. */
function headListFacts({ headList }: ReceiptReading) {
  if (headList === null) return [];
  const { number, day, sha256 } = headList;
  const value = (
    <>
      {submissionText.editionOf} {number} {formatThaiDate(day)}{' '}
      <a class="hash" data-arabic="" href={paths.headLists()}>
        {sha256.slice(0, 16)}
      </a>
    </>
  );
  return [{ label: submissionText.headList, value }];
}

/** The total as sent, and after the deduction for lateness. */
function totals({ content, dueStatus: { late } }: CardReading) {
  const { total } = content;
  if (total === null) return [];
  const grade = content.grade === null ? '' : ` ${submissionText.grade} ${content.grade}`;
  const sent = { label: submissionText.total, value: `${total}${grade}` };
  if (!late?.settled || late.deduction === null) return [sent];
  const left = formatHalfUp(subtract(shownFraction(total), shownFraction(late.deduction)), 4);
  return [sent, { label: submissionText.afterLate, value: <b>{left}</b> }];
}

const number = (key: 'weight' | 'score' | 'weighted', header: string): Column<SarIndicator> => ({
  key,
  header,
  align: 'number',
  cell: (one) => one[key] ?? '–',
});

const columns: readonly Column<SarIndicator>[] = [
  { key: 'name', header: submissionText.indicator, rowHeader: true, cell: (one) => `${one.code} ${one.name}` },
  number('weight', submissionText.weight),
  {
    key: 'result',
    header: submissionText.result,
    align: 'number',
    cell: (one) => (one.result === null ? '–' : <Figure value={one.result} unit={one.unit} />),
  },
  number('score', submissionText.score),
  number('weighted', submissionText.weighted),
];
