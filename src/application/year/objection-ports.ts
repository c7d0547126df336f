import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { ObjectionCase, ObjectionKey } from '../../domain/objections/objection.ts';

export interface ObjectionStore {
  find(key: ObjectionKey, options?: { readonly lock?: boolean }): Promise<ObjectionCase | null>;
  /** Those of every party in a round, by party. */
  listOfRound(round: { readonly fiscalYear: number; readonly round: RoundCode }): Promise<readonly ObjectionCase[]>;
  /** Those that wait for an answer, or whose window is open on that day; of the given parties, null: of all. */
  listWaiting(organisationIds: readonly string[] | null, today: string): Promise<readonly ObjectionCase[]>;
  /** New ones, in one statement. */
  insertAll(cases: readonly ObjectionCase[]): Promise<void>;
  /** Writes what changes: status, objections, reason and days; the row version is the next. */
  save(one: ObjectionCase): Promise<void>;
}
