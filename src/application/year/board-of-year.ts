import { clusterEraOfYear, isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { StoredBoardRow } from './board-ports.ts';
import type { YearStores } from './year-ports.ts';

/** A round's row of every province that is a party of the year: those that existed when it began. */
export async function provinceRowsOf(
  { board }: Pick<YearStores, 'board'>,
  framework: Framework,
  round: RoundCode,
): Promise<readonly StoredBoardRow[]> {
  const rows = await board.rows(framework.fiscalYear, round, clusterEraOfYear(framework));
  return rows.filter((row) => isPartyOf(framework, row.organisationId));
}

/** A round's row of every cluster of the year's grouping, whatever it has begun; none where clusters are no parties. */
export async function clusterRowsOf(
  { board }: Pick<YearStores, 'board'>,
  framework: Framework,
  round: RoundCode,
): Promise<readonly StoredBoardRow[]> {
  if (!framework.party.value.kinds.includes('cluster')) return [];
  return board.clusterRows(framework.fiscalYear, round, clusterEraOfYear(framework));
}
