import { shownFraction } from '../../../application/reporting/read-round-score.ts';
import type { CardReading, ReceiptReading } from '../../../application/submission/read-card.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import type { SarIndicator } from '../../../domain/reporting/sar-content.ts';
import { formatHalfUp } from '../../../domain/values/decimal.ts';
import { add, compare, isZero, subtract } from '../../../domain/values/fraction.ts';
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
import { formatSarTotal, ReturnedNotice, roundFacts, sendingFacts } from './sar-facts.tsx';

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
        {submissionText.receipt} {roundNames[round]} {partyTitle(organisation.name)} {fiscalYear}
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

/** An edition that was returned before OPDC received it has no receipt, and none is waited for. */
function unreceived({ returnedAt }: ReceiptReading['edition']): string {
  return returnedAt === null ? submissionText.receiptWaits : submissionText.returnedUnreceived;
}

/** Another edition was the first: by its day lateness is counted. */
function firstArrival({ report: { firstArrivedAt }, edition }: ReceiptReading) {
  if (firstArrivedAt === null || firstArrivedAt === edition.arrivedAt) return [];
  return [{ label: submissionText.firstArrivedAt, value: formatThaiInstant(firstArrivedAt) }];
}

/** The total as sent, after what lateness took from it, and what it became where the deduction was counted otherwise since: a day moved, or it was not known. */
function totals({ content, dueStatus: { late } }: CardReading) {
  const { total } = content;
  if (total === null) return [];
  const taken = shownFraction(content.lateDeduction ?? '0');
  const whole = add(shownFraction(total), taken);
  const sent = [
    ...(isZero(taken) ? [] : [{ label: submissionText.beforeLate, value: formatHalfUp(whole, 4) }]),
    { label: submissionText.total, value: formatSarTotal(content) },
  ];
  if (late !== null && !late.settled) return sent;
  const owed = shownFraction(late?.deduction ?? '0');
  if (compare(taken, owed) === 0) return sent;
  return [...sent, { label: submissionText.afterLate, value: <b>{formatHalfUp(subtract(whole, owed), 4)}</b> }];
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
