import type { SimulatedRound } from '../../../application/policy-scenarios/simulate.ts';
import { type MoveReason, reasonsOf } from '../../../domain/policy-scenarios/grade-moves.ts';
import { formatHalfUp } from '../../../domain/values/decimal.ts';
import { isZero } from '../../../domain/values/fraction.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { policyText } from '../../text/policy-text.ts';
import { signed } from './move-table.ts';

/** Why one round has another total: indicator by indicator, to the digit. */
export function MoveReasons({ round }: { readonly round: SimulatedRound }) {
  const { move, before, after } = round;
  const { past, difference } = move;
  const sum = { code: policyText.sum, difference } as const;
  return (
    <section id="why" aria-labelledby="why-title">
      <h2 id="why-title">
        {policyText.why} {past.name} {past.fiscalYear}
      </h2>
      <p>{policyText.whyLead}</p>
      <DataTable
        caption={`${policyText.why} ${past.name} ${past.fiscalYear}`}
        captionHidden
        rows={[...reasonsOf(past, before, after), sum]}
        rowKey={({ code }) => code}
        columns={columns}
        phone="cards"
      />
    </section>
  );
}

type Row = MoveReason | { readonly code: string; readonly difference: MoveReason['difference'] | null };

const figure = (pick: (reason: MoveReason) => MoveReason['difference'] | null) => (row: Row) => {
  const value = 'points' in row && row.code !== '' ? pick(row) : null;
  return value === null ? '–' : formatHalfUp(value, 4);
};

const columns: readonly Column<Row>[] = [
  {
    key: 'indicator',
    header: policyText.indicator,
    rowHeader: true,
    cell: (row) => ('name' in row ? (row.code === '' ? policyText.lateness : `${row.code} ${row.name}`) : row.code),
  },
  { key: 'score-before', header: policyText.scoreBefore, align: 'number', cell: figure(({ score }) => score[0]) },
  { key: 'score-after', header: policyText.scoreAfter, align: 'number', cell: figure(({ score }) => score[1]) },
  { key: 'weight-before', header: policyText.weightBefore, align: 'number', cell: figure(({ weight }) => weight[0]) },
  { key: 'weight-after', header: policyText.weightAfter, align: 'number', cell: figure(({ weight }) => weight[1]) },
  {
    key: 'points',
    header: policyText.points,
    align: 'number',
    cell: ({ difference }) => (difference !== null && isZero(difference) ? '0' : signed(difference)),
  },
];
