import type { RoundReading, RoundRow } from '../../../application/reporting/read-round.ts';
import type { SharedSource } from '../../../application/reporting/read-shared-sources.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { carriedPartOf } from '../../../domain/reporting/carried.ts';
import type { Result } from '../../../domain/reporting/result.ts';
import { type ResultMove, resultMoves, resultStatusNames } from '../../../domain/reporting/result-moves.ts';
import { formatThaiDateShort } from '../../../domain/values/thai-date.ts';
import { openTo } from '../../components/barred-notice.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { Figure } from '../../components/figure.tsx';
import { Form } from '../../components/form.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { resultEntryText } from '../../text/entry-text.ts';
import { evidenceText } from '../../text/evidence-text.ts';
import { reportingText, stateNames } from '../../text/reporting-text.ts';
import { scoreText } from '../../text/score-text.ts';
import { sharingText } from '../../text/sharing-text.ts';
import { AcceptAll } from './accept-all.tsx';
import { ResultTag } from './result-tag.tsx';
import { threeScoreColumns } from './three-scores.tsx';

interface RoundResultsProps {
  readonly reading: RoundReading;
  readonly reader: Reader;
}

/** The results of the round, each with its status, its host, and what can be done with it here. */
export function RoundResults({ reading, reader }: RoundResultsProps) {
  const { fiscalYear, organisationId, round } = reading.report;
  return (
    <>
      <AcceptAll reading={reading} />
      <DataTable
        caption={reportingText.results}
        rows={reading.rows}
        rowKey={(row) => row.indicator.code}
        columns={columnsOf(reading, reader)}
        phone="cards"
      />
      {reading.mayReadEvidence && reading.rows.some((row) => row.evidence > 0) ? (
        <p class="no-print">
          <a href={paths.roundEvidenceZip(fiscalYear, organisationId, round)}>{evidenceText.downloadRound}</a>
          <span class="evidence__facts muted">{evidenceText.downloadHint}</span>
        </p>
      ) : null}
    </>
  );
}

function columnsOf(reading: RoundReading, reader: Reader): Column<RoundRow>[] {
  const { fiscalYear, organisationId, round } = reading.report;
  return [
    {
      key: 'name',
      header: reportingText.codeColumn,
      rowHeader: true,
      cell: ({ indicator, hosts, source }) => (
        <>
          <a href={paths.entry(fiscalYear, organisationId, round, indicator.code)}>
            {indicator.code} {indicator.name}
          </a>
          <span class="queue__context">
            {source === null ? null : `${source.organisationName} · `}
            {(source === null ? hosts.find((host) => host.part === 'lead')?.agencyName : source.lead) ??
              reportingText.noHost}
          </span>
        </>
      ),
    },
    {
      key: 'status',
      header: reportingText.statusColumn,
      cell: (row) => <RowStatus row={row} reader={reader} />,
    },
    {
      key: 'result',
      header: reportingText.resultColumn,
      align: 'number',
      cell: ({ result, indicator }) =>
        result.value === null ? <NoFigure result={result} /> : <Figure value={result.value} unit={indicator.unit} />,
    },
    ...(reading.rows.some((row) => row.apart !== null)
      ? threeScoreColumns<RoundRow>((row) => row.apart)
      : [ownScoreColumn]),
    {
      key: 'evidence',
      header: reportingText.evidenceColumn,
      align: 'number',
      cell: (row) => <FileCount files={row.source?.evidence ?? row.evidence} />,
    },
  ];
}

/** No figure; the expected day, if the host gave one. */
function NoFigure({ result: { expectedOn = null } }: { readonly result: Result }) {
  if (expectedOn === null) return <>–</>;
  return <StatusTag tone="attention" word={`${resultEntryText.expectedTag} ${formatThaiDateShort(expectedOn)}`} />;
}

function FileCount({ files }: { readonly files: number }) {
  return files === 0 ? <span class="muted">{reportingText.noFiles}</span> : <>{files} รายการ</>;
}

const ownScoreColumn: Column<RoundRow> = {
  key: 'self',
  header: scoreText.self,
  align: 'number',
  cell: ({ ledger, result }) =>
    ledger?.score ? <DecimalNumber value={ledger.score} /> : <span class="muted">{stateNames[result.state]}</span>,
};

function RowStatus({ row, reader }: { readonly row: RoundRow; readonly reader: Reader }) {
  const { result, moves, barred, source } = row;
  const mine = openTo(moves, barred);
  const onward = resultMoves.find((move) => move.inTable !== undefined && mine.includes(move.action));
  return (
    <>
      {source !== null && carriedPartOf(result) === 'pending' && result.state !== 'cancelled' ? (
        <PendingTag source={source} />
      ) : (
        <ResultTag result={result} />
      )}
      {result.status === 'returned' && result.returnReason !== null ? (
        <span class="queue__context">“{result.returnReason}”</span>
      ) : null}
      {barred.map(({ action, refusal }) => (
        <span key={action} class="queue__context">
          {refusalInWords(refusal)}
        </span>
      ))}
      {onward === undefined ? null : <PassOn result={result} move={onward} reader={reader} />}
    </>
  );
}

/** Where the cluster is with it, if the reader may see that. */
function PendingTag({ source: { organisationId, status } }: { readonly source: SharedSource }) {
  const where = status === null ? '' : ` · ${inPartyWords(organisationId, resultStatusNames[status])}`;
  return <StatusTag tone="quiet" word={`${sharingText.awaits}${where}`} />;
}

interface PassOnProps {
  readonly result: Result;
  readonly move: ResultMove;
  readonly reader: Reader;
}

/** Approves or accepts without leaving the table. */
function PassOn({ result, move }: PassOnProps) {
  const { fiscalYear, organisationId, round, code, rowVersion } = result;
  return (
    <Form action={paths.resultMove(fiscalYear, organisationId, round, code, move.action)} rowVersion={rowVersion}>
      <input type="hidden" name="from" value="report" />
      <button type="submit" class="button button--secondary">
        {move.inTable}
        <span class="govuk-visually-hidden"> {code}</span>
      </button>
    </Form>
  );
}
