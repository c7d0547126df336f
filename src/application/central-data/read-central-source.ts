import { RESULT_VARIABLE } from '../../domain/agreement/indicator.ts';
import {
  type CentralFigure,
  type CentralTable,
  figureOf,
  latestOf,
  signedOf,
} from '../../domain/central-data/central-table.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import type { CentralDeps } from './central-deps.ts';

/** Where a province's central figure comes from. */
export interface CentralOrigin {
  readonly table: CentralTable;
  readonly figure: CentralFigure;
  readonly ownerName: string;
  /** What a later signed version says instead, for who reads what is not announced; null where it says the same. */
  readonly corrected: {
    readonly version: number;
    readonly figure: CentralFigure | null;
    readonly reason: string;
  } | null;
}

/**
 * The signed version whose figure stands in a province's result; null where there is none. For who has been let in to the
 * result: the caller has asked for that right.
 */
export function readCentralSource(
  deps: CentralDeps,
  actor: Actor,
  { organisationId, ...key }: ResultKey,
): Promise<CentralOrigin | null> {
  return deps.transactions.read(async (stores) => {
    const versions = await stores.centralTables.versions(key);
    const result = versions.length === 0 ? null : await stores.results.find({ organisationId, ...key });
    const value = result?.variables[RESULT_VARIABLE];
    const standing = versions.filter((one) => one.signedAt !== null && figureOf(one, organisationId)?.value === value);
    const table = latestOf(standing);
    const figure = figureOf(table, organisationId);
    if (table === undefined || figure === undefined) return null;
    const owner = await stores.organisations.find(table.organisationId);
    const newest = signedOf(versions);
    const mayRead = isPermitted('read-drafts', actor, { organisationId, submitted: true });
    const corrected =
      newest === undefined || newest.version === table.version || !mayRead
        ? null
        : { version: newest.version, figure: figureOf(newest, organisationId) ?? null, reason: newest.reason };
    return { table, figure, ownerName: owner?.name ?? table.organisationId, corrected };
  });
}
