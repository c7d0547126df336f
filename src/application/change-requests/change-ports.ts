import type { ChangeEvidence, ChangeKey, ChangeRequest } from '../../domain/change-requests/change-request.ts';
import type { CivilDate, Instant } from '../../domain/values/kinds-of-text.ts';

export interface ChangeStore {
  find(key: ChangeKey, options?: { readonly lock?: boolean }): Promise<ChangeRequest | null>;
  /** Every request of a party's year, drafts included, by number. */
  listOfParty(organisationId: string, fiscalYear: number): Promise<readonly ChangeRequest[]>;
  /** Every request of all parties of the year that was ever sent, by party and number. */
  listSent(fiscalYear: number): Promise<readonly ChangeRequest[]>;
  /** Requests of every party and year that are not done with, or were changed since the instant, by party, year and number. */
  listLately(since: Instant): Promise<readonly ChangeRequest[]>;
  /** By each of these meetings, the first day on which the organisation was told what it decided on requests; none: not told. */
  toldOn(organisationId: string, meetingIds: readonly string[]): Promise<ReadonlyMap<string, CivilDate>>;
  /** Stores a new draft under the next number of its party's year. Waits for others who begin one there. */
  insert(request: Omit<ChangeRequest, 'number' | 'rowVersion'>): Promise<ChangeRequest>;
  /** Writes everything but its key and its files; the row version is the next. */
  update(request: ChangeRequest): Promise<void>;
  /** Names a file, once for the same bytes and the same need. */
  addFile(key: ChangeKey, file: ChangeEvidence, at: Instant): Promise<void>;
  removeFile(key: ChangeKey, file: Pick<ChangeEvidence, 'need' | 'sha256'>): Promise<void>;
}

export interface ChangeStores {
  readonly changeRequests: ChangeStore;
}
