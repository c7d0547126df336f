import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';

export interface ReportStore {
  find(key: RoundKey, options?: { lock?: boolean }): Promise<Report | null>;
  /** By due day; `lock` locks the rows until the transaction ends. */
  listOfProvince(organisationId: string, fiscalYear: number, options?: { lock?: boolean }): Promise<readonly Report[]>;
  /** Every party's report of one round, by party. */
  listOfRound(fiscalYear: number, round: RoundCode): Promise<readonly Report[]>;
  /** One round of several parties, by party; `lock` locks the rows until the transaction ends. */
  listOfParties(
    organisationIds: readonly string[],
    fiscalYear: number,
    round: RoundCode,
    options?: { lock?: boolean },
  ): Promise<readonly Report[]>;
  /** Reports of every year with a due day within these days, both included, by party. */
  listDueWithin(from: string, to: string): Promise<readonly Report[]>;
  insert(report: Report): Promise<void>;
  /** Writes the row and increases rowVersion by one. */
  update(report: Report): Promise<void>;
  /** Reports of a party's year that were sent keep this version of the agreement, unless they keep an earlier one already. */
  keepVersion(key: Pick<RoundKey, 'organisationId' | 'fiscalYear'>, version: number): Promise<void>;
  nextReceiptNumber(fiscalYear: number): Promise<number>;
}
