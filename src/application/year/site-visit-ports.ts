import type { SiteVisit, SiteVisitKey } from '../../domain/site-visits/site-visit.ts';

/** Somebody who may be of a team: an evaluator or an officer of OPDC today, with every organisation they hold a role in. */
export interface VisitCandidate {
  readonly userId: string;
  readonly name: string;
  readonly isEvaluator: boolean;
  readonly organisationIds: readonly string[];
}

export interface SiteVisitStore {
  find(key: SiteVisitKey, options?: { readonly lock?: boolean }): Promise<SiteVisit | null>;
  /** Those of a party's year, by round. */
  listOfParty(organisationId: string, fiscalYear: number): Promise<readonly SiteVisit[]>;
  /** Those of every party, by party and round. */
  listOfYear(fiscalYear: number): Promise<readonly SiteVisit[]>;
  /** Those that are neither cancelled nor signed off before that instant, of every year; of the given parties, null: of all. */
  listOpen(organisationIds: readonly string[] | null, signedSince: string): Promise<readonly SiteVisit[]>;
  /** Inserts it, or writes all of it; the row version is the next. */
  save(visit: SiteVisit): Promise<void>;
  /** Who may be of a team on that day, by name. */
  candidates(today: string): Promise<readonly VisitCandidate[]>;
}
