import type { CivilDate, Instant } from '../../domain/values/kinds-of-text.ts';

/** OPDC lets one party propose until a day after the one of the year's calendar; the newest counts. */
export interface LateProposal {
  readonly organisationId: string;
  readonly fiscalYear: number;
  /** From 1 within the party's year. */
  readonly number: number;
  readonly until: CivilDate;
  readonly reason: string;
  readonly admittedName: string;
  readonly admittedAt: Instant;
}

export interface LateProposalStore {
  /** The newest of one party; null if there is none. */
  find(key: Pick<LateProposal, 'organisationId' | 'fiscalYear'>): Promise<LateProposal | null>;
  /** All of a year, by party and number. */
  listOfYear(fiscalYear: number): Promise<readonly LateProposal[]>;
  /** Adds one; false if another was added with this number meanwhile. */
  add(one: LateProposal): Promise<boolean>;
}
