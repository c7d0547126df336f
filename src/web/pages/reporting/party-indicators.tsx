import type { PartyIndicatorRow, PartyReading } from '../../../application/reporting/read-party.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import type { ScoreKind } from '../../../domain/reporting/party-score.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { Figure } from '../../components/figure.tsx';
import { IndicatorScale } from '../../components/indicator-scale.tsx';
import { paths } from '../../paths.ts';
import { reportingText, stateNames } from '../../text/reporting-text.ts';
import { scoreText } from '../../text/score-text.ts';

/** The indicators sorted by points lost, with a small scale on each row. */
export function PartyIndicators({ reading }: { readonly reading: PartyReading }) {
  const { shown } = reading;
  const caption = shown === null ? reportingText.indicators : `${reportingText.byCost} · ${roundName(shown)}`;
  return (
    <DataTable
      caption={caption}
      rows={reading.rows}
      rowKey={(row) => row.indicator.code}
      columns={columnsOf(reading)}
      phone="cards"
    />
  );
}

function columnsOf(reading: PartyReading): Column<PartyIndicatorRow>[] {
  const scored = reading.scores !== null;
  const places = reading.rows.every((row) => !row.indicator.weight.includes('.')) ? 0 : 2;
  const name: Column<PartyIndicatorRow> = {
    key: 'name',
    header: reportingText.codeColumn,
    rowHeader: true,
    cell: (row) => <IndicatorName row={row} reading={reading} />,
  };
  const weight: Column<PartyIndicatorRow> = {
    key: 'weight',
    header: reportingText.weightColumn,
    align: 'number',
    cell: (row) => <DecimalNumber value={row.indicator.weight} places={places} />,
  };
  return scored ? [name, scaleColumn, scoreColumn(reading.kind), weight, lostColumn] : [name, weight];
}

const scaleColumn: Column<PartyIndicatorRow> = {
  key: 'scale',
  header: reportingText.scaleColumn,
  cell: ({ indicator, ledger }) => (
    <div>
      <IndicatorScale rule={indicator.rule} unit={indicator.unit} result={ledger?.result} score={ledger?.score} small />
      {ledger?.result ? (
        <span class="small">
          <Figure value={ledger.result} unit={indicator.unit} />
        </span>
      ) : null}
    </div>
  ),
};

function scoreColumn(kind: ScoreKind): Column<PartyIndicatorRow> {
  return {
    key: 'score',
    header: kind === 'self' ? scoreText.self : scoreText.final,
    align: 'number',
    cell: ({ ledger }) => {
      if (ledger?.score) return <DecimalNumber value={ledger.score} />;
      return <span class="muted">{stateNames[ledger?.state ?? 'not-due']}</span>;
    },
  };
}

const lostColumn: Column<PartyIndicatorRow> = {
  key: 'lost',
  header: reportingText.lostColumn,
  align: 'number',
  cell: ({ lost, ledger }) => {
    if (lost === null) return '–';
    if (ledger?.score) return <DecimalNumber value={lost} />;
    return <span class="muted">ยังได้อีก {shortScore(lost)}</span>;
  },
};

function IndicatorName({ row, reading }: { readonly row: PartyIndicatorRow; readonly reading: PartyReading }) {
  const { indicator, result, lead } = row;
  const words = `${indicator.code} ${indicator.name}`;
  const { fiscalYear, organisation, shown } = reading;
  return (
    <>
      {result === null || shown === null ? (
        words
      ) : (
        <a href={paths.entry(fiscalYear, organisation.id, shown, indicator.code)}>{words}</a>
      )}
      <span class="queue__context">{lead ?? reportingText.noHost}</span>
    </>
  );
}
