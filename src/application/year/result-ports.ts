import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { ResultKey, RoundKey } from '../../domain/reporting/round-key.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';

/** A member's report beside a later change of its cluster; `since`: the first of them, ISO UTC. */
export interface ApartReport extends RoundKey {
  readonly since: Instant;
}

export interface ResultStore {
  find(key: ResultKey, options?: { lock?: boolean }): Promise<Result | null>;
  listOfRound(key: RoundKey): Promise<readonly Result[]>;
  /** Every round of a party's year, by round and code. */
  listOfYear(organisationId: string, fiscalYear: number): Promise<readonly Result[]>;
  /** One round of several parties, by party and code; `lock` locks the rows until the transaction ends. */
  listOfParties(
    organisationIds: readonly string[],
    fiscalYear: number,
    round: RoundCode,
    options?: { lock?: boolean },
  ): Promise<readonly Result[]>;
  /** Reports of a year that OPDC has received or is to receive and whose cluster changed what was endorsed, undecided. */
  apartOfYear(fiscalYear: number): Promise<readonly ApartReport[]>;
  insertMany(results: readonly Result[]): Promise<void>;
  /** Writes the row and increases rowVersion by one. */
  update(result: Result): Promise<void>;
  /** Writes of each how it stands (state, status, own score, why it came back) and who changed it when, in one statement. */
  updateStandings(results: readonly Result[]): Promise<void>;
}
