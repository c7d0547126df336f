import type { OneRoundResults } from '../../../application/results/read-results.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { byAlphabet } from '../../../domain/results/order-of-parties.ts';
import { remarksOf } from '../../../domain/results/outcome-figures.ts';
import { isAnnounced, summaryStatusNames } from '../../../domain/results/result-summary.ts';
import type { PartyOutcome, SummaryContent } from '../../../domain/results/summary-content.ts';
import { shortFigure, shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { resultsText } from '../../text/results-text.ts';
import { OutcomeDifferences } from './outcome-differences.tsx';
import { ResultActs } from './result-acts.tsx';
import { ResultSteps } from './result-steps.tsx';
import type { RoundResultsPageProps } from './results-state.ts';

/** The results of a round: where they stand, every party's, what can be done with them, and every edition. */
export function RoundResultsPage(props: RoundResultsPageProps) {
  const { reading, state } = props;
  const { fiscalYear, round, shown } = reading;
  return (
    <>
      <ErrorSummary errors={state?.errors ?? []} />
      <Breadcrumbs
        crumbs={[{ label: resultsText.open, href: paths.yearResults(fiscalYear) }, { label: roundName(round) }]}
      />
      <h1>
        {resultsText.title} {roundName(round)} {resultsText.year} {fiscalYear}
      </h1>
      <ResultSteps reading={reading} edition={shown} />
      {shown === null && reading.missing === null ? (
        <EmptyState title={resultsText.none} whatWillAppear={resultsText.noneText} />
      ) : null}
      <ResultActs {...props} />
      {shown === null ? null : (
        <>
          <EditionFacts shown={shown} pack={reading.pack} />
          <OutwardLink reading={reading} />
          <ObjectionsLink reading={reading} />
          <OutcomeDifferences differences={reading.differences} />
          <Outcomes content={shown.content} isOut={isAnnounced(shown)} />
        </>
      )}
      <Editions reading={reading} />
    </>
  );
}

/** Whoever writes the letters that tell of announced results is a click away from them. */
function OutwardLink({ reading: { fiscalYear, shown, mayPrepare } }: Pick<RoundResultsPageProps, 'reading'>) {
  if (!mayPrepare || shown?.status !== 'announced') return null;
  return (
    <p class="no-print">
      <a href={paths.notices(fiscalYear)}>{resultsText.outward}</a>
    </p>
  );
}

/** Where the year gave a right of reply, whoever prepares results finds what was objected and answered. */
function ObjectionsLink({ reading: { fiscalYear, round, hasObjections } }: Pick<RoundResultsPageProps, 'reading'>) {
  if (!hasObjections) return null;
  return (
    <p class="no-print">
      <a href={paths.roundObjections(fiscalYear, round)}>{resultsText.objections}</a>
    </p>
  );
}

type Shown = NonNullable<OneRoundResults['shown']>;

function EditionFacts({ shown, pack }: { readonly shown: Shown; readonly pack: OneRoundResults['pack'] }) {
  const { fiscalYear, round, edition, status, contentHash, reason, corrects, frameworkVersion, parties } = shown;
  const key = [fiscalYear, round, edition] as const;
  const by = shown.preparedName === '' ? '' : ` ${shown.preparedName}`;
  return (
    <section aria-labelledby="edition-title">
      <h2 id="edition-title">
        {resultsText.edition} {edition}{' '}
        <StatusTag tone={status === 'announced' ? 'done' : 'active'} word={summaryStatusNames[status]} />
      </h2>
      <FactList
        facts={[
          { label: resultsText.prepared, value: `${formatThaiInstant(shown.preparedAt)}${by}` },
          ...(corrects === null ? [] : [{ label: resultsText.corrects, value: corrects }]),
          ...(reason === null ? [] : [{ label: resultsText.reason, value: reason }]),
          { label: resultsText.frameworkVersion, value: frameworkVersion },
          { label: resultsText.count, value: parties },
          { label: resultsText.hash, value: <code class="token">{contentHash}</code> },
        ]}
      />
      <p class="no-print">
        <a href={paths.resultPaper(...key)}>{resultsText.paper}</a> ·{' '}
        {pack === null ? null : (
          <>
            <a href={paths.resultPack(...key)}>{resultsText.pack}</a> <code>{pack.code}</code> ·{' '}
          </>
        )}
        <a href={paths.resultSnapshot(...key)}>{resultsText.snapshot}</a>
        {status === 'announced' || status === 'superseded' ? (
          <>
            {' · '}
            <a href={paths.resultCheck(...key)}>{resultsText.check}</a>
          </>
        ) : null}
      </p>
    </section>
  );
}

function Outcomes({ content, isOut }: { readonly content: SummaryContent; readonly isOut: boolean }) {
  const { fiscalYear, round, edition, parties } = content;
  return (
    <>
      <h2>{resultsText.parties}</h2>
      <DataTable
        caption={resultsText.parties}
        captionHidden
        rows={byAlphabet(parties)}
        rowKey={({ organisationId }) => organisationId}
        columns={columnsOf(content, isOut)}
        csvHref={paths.resultTable(fiscalYear, round, edition, 'csv')}
        xlsxHref={paths.resultTable(fiscalYear, round, edition, 'xlsx')}
        filterable
      />
    </>
  );
}

/** The weight of a round that covers everything. */
const WHOLE = '100';

/** Of a round that covers a part of the weight: the points of that part, beside the total of a hundred. */
const pointsColumn: Column<PartyOutcome> = {
  key: 'points',
  header: resultsText.points,
  align: 'number',
  cell: ({ ledger: { points, weight } }) =>
    points === null ? '–' : `${shortScore(points)} (${resultsText.ofWeight} ${weight})`,
};

function columnsOf(content: SummaryContent, isOut: boolean): readonly Column<PartyOutcome>[] {
  const { fiscalYear, round, edition, parties } = content;
  return [
    {
      key: 'party',
      header: resultsText.party,
      rowHeader: true,
      cell: ({ organisationId, name }) => <a href={paths.report(fiscalYear, organisationId, round)}>{name}</a>,
    },
    {
      key: 'total',
      header: resultsText.total,
      align: 'number',
      cell: ({ total }) => (total === null ? '–' : <DecimalNumber value={total} />),
    },
    ...(parties.some(({ ledger }) => ledger.weight !== WHOLE) ? [pointsColumn] : []),
    { key: 'grade', header: resultsText.grade, cell: ({ grade }) => grade ?? '–' },
    { key: 'late', header: resultsText.lateDays, align: 'number', cell: ({ lateDays }) => lateDays || '–' },
    {
      key: 'deduction',
      header: resultsText.deduction,
      align: 'number',
      cell: ({ deduction }) => (deduction === null ? '–' : shortFigure(deduction)),
    },
    { key: 'remark', header: resultsText.remark, cell: (party) => remarksOf(content, party).join(' · ') || '–' },
    ...(isOut
      ? [
          {
            key: 'own',
            header: resultsText.ownPaper,
            cell: ({ organisationId }: PartyOutcome) => (
              <a href={paths.ownResult(fiscalYear, round, edition, organisationId)}>PDF</a>
            ),
          },
        ]
      : []),
  ];
}

function Editions({ reading: { editions, fiscalYear, round } }: Pick<RoundResultsPageProps, 'reading'>) {
  if (editions.length < 2) return null;
  return (
    <section aria-labelledby="editions-title">
      <h2 id="editions-title">{resultsText.editions}</h2>
      <ul>
        {editions.toReversed().map(({ edition, status, preparedAt, reason }) => (
          <li key={edition}>
            <a href={paths.resultEdition(fiscalYear, round, edition)}>
              {resultsText.edition} {edition}
            </a>{' '}
            {summaryStatusNames[status]} · {formatThaiInstant(preparedAt)}
            {reason === null ? '' : ` · ${reason}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
