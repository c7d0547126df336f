import type { CentralTable, CentralTableKey } from '../../domain/central-data/central-table.ts';

export interface CentralTableStore {
  /** Every version of one table, the first first; `lock` keeps others from beginning or changing one until the transaction ends. */
  versions(key: CentralTableKey, options?: { readonly lock?: boolean }): Promise<readonly CentralTable[]>;
  /** Every version of every table of the year, by round, indicator and version. */
  listOfYear(fiscalYear: number): Promise<readonly CentralTable[]>;
  insert(table: CentralTable): Promise<void>;
  /** Writes everything but its key; the row version is the next. */
  update(table: CentralTable): Promise<void>;
}

export interface CentralTableStores {
  readonly centralTables: CentralTableStore;
}
