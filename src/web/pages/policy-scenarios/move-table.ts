import type { SimulatedRound } from '../../../application/policy-scenarios/simulate.ts';
import type { CsvColumn } from '../../../documents/table/csv-table.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { formatHalfUp } from '../../../domain/values/decimal.ts';
import { policyText } from '../../text/policy-text.ts';

/** A difference with its sign, to the digit that totals are kept with. */
export function signed(difference: SimulatedRound['move']['difference'], decimals = 4): string {
  if (difference === null) return '–';
  const text = formatHalfUp(difference, decimals);
  return difference.n > 0n && Number(text) !== 0 ? `+${text}` : text.replace('-', '−');
}

/** Every round under both rules as a table; `gradeName` says a grade. */
export function moveColumns(gradeName: (code: string | null) => string | null): readonly CsvColumn<SimulatedRound>[] {
  return [
    { heading: 'รหัสจังหวัด', cell: ({ move }) => move.past.organisationId },
    { heading: policyText.party, cell: ({ move }) => move.past.name },
    { heading: policyText.year, cell: ({ move }) => move.past.fiscalYear },
    { heading: policyText.round, cell: ({ move }) => roundName(move.past.round) },
    { heading: policyText.versions, cell: ({ move }) => move.past.framework.version },
    { heading: policyText.gradeBefore, cell: ({ move }) => gradeName(move.before.grade) },
    { heading: policyText.gradeAfter, cell: ({ move }) => gradeName(move.after.grade) },
    { heading: policyText.totalBefore, cell: ({ move }) => move.before.total },
    { heading: policyText.totalAfter, cell: ({ move }) => move.after.total },
    {
      heading: policyText.difference,
      cell: ({ move: { difference } }) => (difference === null ? null : formatHalfUp(difference, 4)),
    },
  ];
}
