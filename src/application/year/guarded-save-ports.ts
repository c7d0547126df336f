import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { StoredPartyScore } from '../../domain/reporting/party-score.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { NewJournalRow } from '../journal/journal-ports.ts';

/** How often anything a party's saves rest on, besides reports and results, was changed; each only ever rises. */
export interface RestingChanges {
  /** Agreement, indicators, hosts and their supervisors. */
  readonly agreement: string;
  /** Frameworks, and what else all parties share. */
  readonly nation: string;
}

/** The versions a save was decided from. */
export interface SaveGuard extends RestingChanges {
  readonly report: number;
  /** The sum of the row versions of all results of the round. */
  readonly results: number;
  /** The previous round in the same year; null if there is none. */
  readonly roundBefore: RoundCode | null;
  /** The sum of the row versions of the same indicator in the round before and in the year before. */
  readonly earlier: number;
}

/** Everything one save writes. */
export interface GuardedSave {
  readonly guard: SaveGuard;
  readonly result: Result;
  readonly total: StoredPartyScore;
  readonly journalRow: NewJournalRow;
  /** Whose draft of this result the save takes the place of; null: nobody's. */
  readonly draftOf: string | null;
}

export interface GuardedSaveStore {
  /** To be read before anything they count. */
  restingChanges(organisationId: string): Promise<RestingChanges>;
  /**
   * One statement: writes result, total and journal row if nothing named by the guard has changed, otherwise writes
   * nothing and returns false. The report is locked only while it runs.
   */
  saveIfUnchanged(save: GuardedSave): Promise<boolean>;
}
