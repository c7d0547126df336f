import type { ThreeScores } from '../../../application/reporting/three-scores.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { scoreText } from '../../text/score-text.ts';

/** The three columns of scores, for any table whose rows have them; in a ledger with every decimal. */
export function threeScoreColumns<Row>(
  apartOf: (row: Row) => ThreeScores | null,
  inLedger = false,
): readonly Column<Row>[] {
  const column = (key: 'self' | 'given' | 'final'): Column<Row> => ({
    key,
    header: scoreText[key],
    align: 'number',
    cell: (row) => <OneScore apart={apartOf(row)} of={key} inLedger={inLedger} />,
  });
  return [column('self'), column('given'), column('final')];
}

interface OneScoreProps {
  readonly apart: ThreeScores | null;
  readonly of: 'self' | 'given' | 'final';
  readonly inLedger: boolean;
}

function OneScore({ apart, of, inLedger }: OneScoreProps) {
  const value = apart?.[of] ?? null;
  if (value !== null) return inLedger ? <DecimalNumber value={value} places={4} /> : <DecimalNumber value={value} />;
  return <span class="muted">{apart === null ? '–' : whyNone(apart, of)}</span>;
}

function whyNone({ awaitsJudgement, concluded }: ThreeScores, of: OneScoreProps['of']): string {
  if (of === 'given') return awaitsJudgement ? scoreText.notJudged : scoreText.noResult;
  return of === 'final' && !concluded ? scoreText.notConcluded : '–';
}

/** The scores of one indicator side by side, and the evaluator's reason for those who may read it. */
export function ThreeScoresOf({
  apart,
  inLedger = false,
}: {
  readonly apart: ThreeScores | null;
  readonly inLedger?: boolean;
}) {
  if (apart === null) return null;
  return (
    <>
      <DataTable
        caption={scoreText.apart}
        rows={[apart]}
        rowKey={(one) => one.code}
        columns={threeScoreColumns<ThreeScores>((one) => one, inLedger)}
      />
      {apart.note === null ? null : (
        <p>
          {scoreText.note}: <TypedLines text={apart.note} />
        </p>
      )}
    </>
  );
}
