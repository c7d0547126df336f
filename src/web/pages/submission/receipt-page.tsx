import type { ReceiptReading } from '../../../application/submission/read-card.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import type { SarIndicator } from '../../../domain/reporting/sar-content.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Figure } from '../../components/figure.tsx';
import { Notice } from '../../components/notice.tsx';
import { roundCrumbs } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { submissionText } from '../../text/submission-text.ts';
import { firstArrival, formatLateness, totals, unreceived } from './receipt-facts.ts';
import { dueFacts, LatenessDetails } from './report-days.tsx';
import { paperName, ReturnedNotice, roundFacts, sendingFacts } from './sar-facts.tsx';

/** The receipt of a report, for screen and print: number, time, lateness, and what was sent. */
export function ReceiptPage({ reading }: { readonly reading: ReceiptReading }) {
  const { organisation, report, content, dueStatus, submitted, edition } = reading;
  const { fiscalYear, round } = report;
  const number = edition.receiptNumber;
  return (
    <>
      <Breadcrumbs
        crumbs={[...roundCrumbs(fiscalYear, organisation, round, true), { label: submissionText.receipt }]}
      />
      <h1>
        {submissionText.receipt} {roundName(round)} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p class="lead">
        {submissionText.receiptNumber} {number === null ? unreceived(edition) : <b data-arabic="">{number}</b>}
      </p>
      <ReturnedNotice edition={edition} />
      {submitted === null ? <Notice tone="active" title={submissionText.notKept} /> : null}
      <FactList
        facts={[
          ...roundFacts(content),
          ...sendingFacts(reading),
          {
            label: submissionText.receivedAt,
            value: edition.receivedAt === null ? unreceived(edition) : formatThaiInstant(edition.receivedAt),
          },
          ...dueFacts(report, dueStatus),
          ...firstArrival(reading),
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
      <p class="no-print">
        <a href={paths.receiptPaper(fiscalYear, organisation.id, round, edition.edition)}>
          {paperName(submissionText.printReceipt, reading)}
        </a>
      </p>
    </>
  );
}

/** Whoever keeps the printed receipt keeps the hash of a list of the journal's ends. */
function headListFacts({ headList }: ReceiptReading) {
  if (headList === null) return [];
  const { number, day, sha256 } = headList;
  const value = (
    <>
      {submissionText.headListNumber} {number} · {formatThaiDate(day)} ·{' '}
      <a class="hash" data-arabic="" href={paths.headLists()}>
        {sha256.slice(0, 16)}
      </a>
    </>
  );
  return [{ label: submissionText.headList, value }];
}

const points = (key: 'score' | 'weighted', header: string): Column<SarIndicator> => ({
  key,
  header,
  align: 'number',
  cell: ({ [key]: value }) => (value === null ? '–' : <DecimalNumber value={value} />),
});

const columns: readonly Column<SarIndicator>[] = [
  { key: 'name', header: submissionText.indicator, rowHeader: true, cell: (one) => `${one.code} ${one.name}` },
  { key: 'weight', header: submissionText.weight, align: 'number', cell: (one) => one.weight },
  {
    key: 'result',
    header: submissionText.result,
    align: 'number',
    cell: (one) => (one.result === null ? '–' : <Figure value={one.result} unit={one.unit} />),
  },
  points('score', submissionText.score),
  points('weighted', submissionText.weighted),
];
