import type { CentralOrigin } from '../../../application/central-data/read-central-source.ts';
import type { LedgerPair, LedgerReading } from '../../../application/reporting/read-ledger.ts';
import type { ThreeScores } from '../../../application/reporting/three-scores.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { isWhole } from '../../../domain/reporting/shown-total.ts';
import type { IndicatorLedger, PartyLedger } from '../../../domain/scoring/ledger.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs, type Crumb } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { type LedgerShown, LedgerSteps } from '../../components/ledger-view.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { roundCrumbs } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { reportingText, scoreKindNames } from '../../text/reporting-text.ts';
import { formatCoverage, scoreText } from '../../text/score-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { CentralOriginOf } from './central-origin.tsx';
import { ThreeScoresOf, threeScoreColumns } from './three-scores.tsx';

export interface LedgerPageProps {
  readonly reading: LedgerReading;
  /** One indicator's ledger; null: the total's. */
  readonly code: string | null;
  /** Where the indicator's figure comes from, if a central office supplied it. */
  readonly origin: CentralOrigin | null;
}

/** How a score was computed, currently and when it was frozen, side by side. */
export function LedgerPage({ reading, code, origin }: LedgerPageProps) {
  const { organisation, agreement, report } = reading;
  const indicator = agreement.indicators.find((one) => one.code === code);
  const subject = indicator ? `${indicator.code} ${indicator.name}` : reportingText.total;
  return (
    <>
      <Breadcrumbs crumbs={crumbsOf(reading, code)} />
      <h1>
        {reportingText.ledgerOf} {subject}
      </h1>
      <p class="muted">
        {partyTitle(organisation.name)} {report.fiscalYear} · {roundName(report.round)}
      </p>
      {code === null ? null : <ThreeScoresOf apart={reading.apart.find((one) => one.code === code) ?? null} inLedger />}
      <CentralOriginOf origin={origin} />
      {reading.pairs.map((pair) => (
        <PairOfLedgers key={pair.kind} reading={reading} pair={pair} code={code} />
      ))}
      {code === null ? <IndicatorLedgers reading={reading} /> : null}
    </>
  );
}

interface PairProps extends Omit<LedgerPageProps, 'origin'> {
  readonly pair: LedgerPair;
}

function PairOfLedgers({ reading, pair, code }: PairProps) {
  const { kind, current, weight, frozen } = pair;
  const now = shownOf(current, code);
  const then = frozen === null ? null : shownOf(frozen.ledger, code);
  return (
    <section aria-labelledby={`ledger-${kind}`}>
      <h2 id={`ledger-${kind}`}>{scoreKindNames[kind]}</h2>
      <div class="two-columns">
        <div>
          <h3>
            {reportingText.current} — {now?.score ?? reportingText.noScore}
          </h3>
          {code !== null || isWhole({ total: current.total, weight }) ? null : <p>{formatCoverage(weight)}</p>}
          {now === null ? null : <LedgerSteps ledger={now} />}
        </div>
        {frozen === null || then === null ? (
          <EmptyState title={reportingText.noFrozen} whatWillAppear={reportingText.noFrozenText} />
        ) : (
          <div>
            <h3>
              {reportingText.frozen} — {then.score ?? reportingText.noScore}
            </h3>
            <p>
              {now?.score === then.score ? (
                <StatusTag tone="done" word={reportingText.same} />
              ) : (
                <StatusTag tone="attention" word={reportingText.differs} />
              )}{' '}
              {reportingText.edition} {frozen.edition} · {reportingText.frozenAt} {formatThaiInstant(frozen.frozenAt)}
            </p>
            <LedgerSteps ledger={then} />
            <OtherEditions {...{ reading, pair, code }} />
          </div>
        )}
      </div>
    </section>
  );
}

/** Every frozen edition of the score, each to be read in the place of the one shown. */
function OtherEditions({ reading: { report }, pair: { editions, frozen }, code }: PairProps) {
  if (editions.length < 2) return null;
  const { fiscalYear, organisationId, round } = report;
  const href = (edition: string) =>
    code === null
      ? paths.reportLedger(fiscalYear, organisationId, round, edition)
      : paths.ledger(fiscalYear, organisationId, round, code, edition);
  return (
    <>
      <h4>{reportingText.frozenEditions}</h4>
      <ul>
        {editions.map(({ edition, frozenAt, total }) => {
          const words = `${reportingText.edition} ${edition} · ${formatThaiInstant(frozenAt)} · ${total ?? '–'}`;
          return (
            <li key={edition}>{edition === frozen?.edition ? words : <a href={href(String(edition))}>{words}</a>}</li>
          );
        })}
      </ul>
    </>
  );
}

function shownOf(ledger: PartyLedger, code: string | null): LedgerShown | null {
  if (code === null) return { steps: ledger.steps, score: ledger.total };
  const found: IndicatorLedger | undefined = ledger.indicators.find((one) => one.code === code);
  return found ?? null;
}

/** What the total is made of: each indicator with its weight, its score and the last sentence of its ledger. */
function IndicatorLedgers({ reading }: { readonly reading: LedgerReading }) {
  const { agreement } = reading;
  const name = (code: string) => agreement.indicators.find((one) => one.code === code)?.name ?? '';
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{reportingText.indicators}</h2>
      <ScoresApart reading={reading} />
      <DataTable
        caption={reportingText.ledgerOfEach}
        rows={reading.pairs.at(-1)?.current.indicators ?? []}
        rowKey={(one) => one.code}
        columns={[
          {
            key: 'name',
            header: reportingText.codeColumn,
            rowHeader: true,
            cell: ({ code }) => <LedgerLink reading={reading} code={code} name={name(code)} />,
          },
          ...figureColumns,
          { key: 'last', header: reportingText.lastStep, cell: (one) => one.steps.at(-1)?.text ?? '–' },
        ]}
        phone="cards"
      />
    </section>
  );
}

const figureColumns: readonly Column<IndicatorLedger>[] = [
  { key: 'weight', header: reportingText.weightColumn, align: 'number', cell: (one) => one.effectiveWeight },
  { key: 'score', header: submissionText.score, align: 'number', cell: (one) => one.score ?? '–' },
  { key: 'weighted', header: submissionText.weighted, align: 'number', cell: (one) => one.weighted ?? '–' },
];

interface LedgerLinkProps {
  readonly reading: LedgerReading;
  readonly code: string;
  readonly name: string;
}

function LedgerLink({ reading: { report }, code, name }: LedgerLinkProps) {
  return (
    <a href={paths.ledger(report.fiscalYear, report.organisationId, report.round, code)}>
      {code} {name}
    </a>
  );
}

/** Every indicator's scores side by side, once the report is received. */
function ScoresApart({ reading }: { readonly reading: LedgerReading }) {
  const { agreement, apart } = reading;
  if (apart.length === 0) return null;
  const name = (code: string) => agreement.indicators.find((one) => one.code === code)?.name ?? '';
  return (
    <DataTable
      caption={scoreText.apart}
      rows={apart}
      rowKey={(one) => one.code}
      columns={[
        {
          key: 'name',
          header: reportingText.codeColumn,
          rowHeader: true,
          cell: ({ code }) => <LedgerLink reading={reading} code={code} name={name(code)} />,
        },
        ...threeScoreColumns<ThreeScores>((one) => one, true),
      ]}
      phone="cards"
    />
  );
}

function crumbsOf({ organisation, report }: LedgerReading, code: string | null): Crumb[] {
  const { fiscalYear, organisationId, round } = report;
  const entry = code === null ? [] : [{ label: code, href: paths.entry(fiscalYear, organisationId, round, code) }];
  return [...roundCrumbs(fiscalYear, organisation, round, true), ...entry, { label: reportingText.ledgerOf }];
}
