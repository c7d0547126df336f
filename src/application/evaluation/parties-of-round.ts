import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import type { YearStores } from '../year/year-ports.ts';

/** A party of a year's round, with the groups by which it can be chosen: its cluster and its inspection zone. */
export interface EvaluatedParty {
  readonly id: string;
  readonly name: string;
  /** Names of groups: `กลุ่มจังหวัด…`, `เขตตรวจราชการที่ …`. */
  readonly groups: readonly string[];
  /** Null where the party has no round yet. */
  readonly reportStatus: ReportStatus | null;
}

/** Every party of the year by name: provinces, then clusters. */
export async function partiesOfRound(
  stores: Pick<YearStores, 'board'>,
  framework: Framework,
  round: RoundCode,
): Promise<readonly EvaluatedParty[]> {
  const provinces = await provinceRowsOf(stores, framework, round);
  const clusters = await clusterRowsOf(stores, framework, round);
  const byName = (one: EvaluatedParty, other: EvaluatedParty) => one.name.localeCompare(other.name, 'th');
  return [
    ...provinces.map((row) => partyOfRow(row, [row.clusterName, zoneName(row.inspectionZone)])).sort(byName),
    ...clusters.map((row) => partyOfRow(row, [])).sort(byName),
  ];
}

function zoneName(zone: string | null): string | null {
  return zone === null ? null : `เขตตรวจราชการที่ ${zone}`;
}

function partyOfRow(
  row: { readonly organisationId: string; readonly name: string; readonly reportStatus: ReportStatus | null },
  groups: readonly (string | null)[],
): EvaluatedParty {
  const { organisationId: id, name, reportStatus } = row;
  return { id, name, groups: groups.flatMap((group) => group ?? []), reportStatus };
}

/** The groups by which parties can be chosen, by name. */
export function groupsAmong(parties: readonly EvaluatedParty[]): readonly string[] {
  return [...new Set(parties.flatMap(({ groups }) => groups))].sort((one, other) =>
    one.localeCompare(other, 'th', { numeric: true }),
  );
}
