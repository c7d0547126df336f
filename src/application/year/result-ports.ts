import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { ResultKey, RoundKey } from '../../domain/reporting/round-key.ts';

export interface ResultStore {
  find(key: ResultKey, options?: { lock?: boolean }): Promise<Result | null>;
  listOfRound(key: RoundKey): Promise<readonly Result[]>;
  /** One round of several parties, by party and code; `lock` locks the rows until the transaction ends. */
  listOfParties(
    organisationIds: readonly string[],
    fiscalYear: number,
    round: RoundCode,
    options?: { lock?: boolean },
  ): Promise<readonly Result[]>;
  insertMany(results: readonly Result[]): Promise<void>;
  /** Writes the row and increases rowVersion by one. */
  update(result: Result): Promise<void>;
}
