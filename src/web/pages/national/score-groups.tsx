import type { ProvinceGroups } from '../../../application/results/read-nation-results.ts';
import type { ComparedParty } from '../../../domain/results/compare-parties.ts';
import { groupScores, type ScoreGroup } from '../../../domain/results/group-scores.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { nationResultsText as text } from '../../text/nation-results-text.ts';

interface ScoreGroupsProps {
  readonly provinces: readonly ComparedParty[];
  readonly groups: ReadonlyMap<string, ProvinceGroups>;
}

/** The range of scores in each zone and each cluster. */
export function ScoreGroups({ provinces, groups }: ScoreGroupsProps) {
  const tables = [
    { kind: 'zone', caption: text.byZone, header: text.zone },
    { kind: 'cluster', caption: text.byCluster, header: text.cluster },
  ] as const;
  return (
    <section aria-labelledby="score-groups">
      <h2 id="score-groups">{text.groups}</h2>
      <p class="small muted">{text.groupsNote}</p>
      {tables.map(({ kind, caption, header }) => (
        <DataTable
          key={kind}
          caption={caption}
          rows={groupScores(provinces, (id) => groups.get(id)?.[kind] ?? '')}
          rowKey={({ name }) => name}
          columns={[{ key: 'name', header, rowHeader: true, cell: ({ name }) => name || text.ungrouped }, ...columns]}
          phone="cards"
        />
      ))}
    </section>
  );
}

const score = (value: string | null) => (value === null ? '–' : <DecimalNumber value={value} />);

const columns: readonly Column<ScoreGroup>[] = [
  { key: 'provinces', header: text.provinces, align: 'number', cell: ({ provinces }) => provinces },
  { key: 'scored', header: text.scored, align: 'number', cell: ({ scored }) => scored },
  { key: 'lowest', header: text.lowest, align: 'number', cell: ({ lowest }) => score(lowest) },
  { key: 'median', header: text.median, align: 'number', cell: ({ median }) => score(median) },
  { key: 'highest', header: text.highest, align: 'number', cell: ({ highest }) => score(highest) },
];
