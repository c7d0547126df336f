import type { Result } from '../../domain/reporting/result.ts';
import type { ResultKey, RoundKey } from '../../domain/reporting/round-key.ts';

export interface ResultStore {
  find(key: ResultKey, options?: { lock?: boolean }): Promise<Result | null>;
  listOfRound(key: RoundKey, options?: { lock?: boolean }): Promise<readonly Result[]>;
  insertMany(results: readonly Result[]): Promise<void>;
  /** Writes the row and raises rowVersion by one. */
  update(result: Result): Promise<void>;
}
