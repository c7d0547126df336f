import type { AllocationContent } from '../../../domain/incentives/incentive-allocation.ts';
import { type AllottedLevel, levelsOf } from '../../../domain/incentives/levels-of-allocation.ts';
import { groupThousands } from '../../../domain/values/group-thousands.ts';
import { compareThai } from '../../../domain/values/thai-text.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { incentiveText } from '../../text/incentive-text.ts';

interface SummaryProps {
  readonly content: Pick<AllocationContent, 'allocation' | 'rules'>;
}

/** How many provinces are in each level and what they receive together, with levels in which nobody is. */
export function AllocationSummary({ content: { rules, allocation } }: SummaryProps) {
  const rows = levelsOf(rules.levels, allocation.parties);
  const empty = rows.flatMap(({ level, parties }) => (level !== null && parties === 0 ? [level.name] : []));
  return (
    <>
      {empty.length === 0 ? null : (
        <Notice tone="attention" title={`${incentiveText.emptyLevels} ${empty.join(', ')}`}>
          <p>{incentiveText.emptyLevelsText}</p>
        </Notice>
      )}
      <DataTable<Row>
        caption={incentiveText.byLevel}
        rows={rows}
        footer="total"
        rowKey={(row) => (row === 'total' ? row : (row.level?.name ?? 'none'))}
        columns={columnsOf(allocation)}
        phone="cards"
      />
    </>
  );
}

type Row = AllottedLevel | 'total';

function columnsOf({ parties, budget }: AllocationContent['allocation']): readonly Column<Row>[] {
  const text = incentiveText;
  return [
    {
      key: 'level',
      header: text.ofLevel,
      rowHeader: true,
      cell: (row) => (row === 'total' ? text.sum : (row.level?.name ?? text.inNone)),
    },
    {
      key: 'parties',
      header: text.provinces,
      align: 'number',
      cell: (row) => (row === 'total' ? parties.length : row.parties),
    },
    { key: 'each', header: text.each, align: 'number', cell: (row) => (row === 'total' ? '' : eachOf(row)) },
    {
      key: 'amount',
      header: text.amount,
      align: 'number',
      cell: (row) => groupThousands(row === 'total' ? budget : row.amount),
    },
  ];
}

function eachOf({ least, most }: AllottedLevel): string {
  if (least === null || most === null) return '–';
  return least === most ? groupThousands(most) : `${groupThousands(least)} – ${groupThousands(most)}`;
}

/** Provinces with the same remainder of which not all received a unit: who did, and who did not. */
export function TiedParties({ content: { allocation } }: SummaryProps) {
  const { tied, parties } = allocation;
  if (tied.length === 0) return null;
  const rounded = new Set(parties.flatMap((one) => (one.rounded ? [one.name] : [])));
  const sorted = tied.toSorted(compareThai);
  const listed = (names: readonly string[]) => `${names.length} ${incentiveText.provinces}: ${names.join(', ')}`;
  return (
    <Notice tone="attention" title={incentiveText.tied}>
      <p>{incentiveText.tiedText}</p>
      <p>
        {incentiveText.tiedGiven} {listed(sorted.filter((name) => rounded.has(name)))}
      </p>
      <p>
        {incentiveText.tiedNot} {listed(sorted.filter((name) => !rounded.has(name)))}
      </p>
    </Notice>
  );
}
