import type { PartyPlan, PlanFile, PlanKey } from '../../domain/plans/party-plan.ts';

export interface PlanStore {
  find(key: PlanKey, options?: { readonly lock?: boolean }): Promise<PartyPlan | null>;
  /** Every paper of these parties that covers the year, drafts included, by year and number. */
  listOfParties(organisationIds: readonly string[], fiscalYear: number): Promise<readonly PartyPlan[]>;
  /** Every paper of all parties that covers the year and was sent. */
  listSent(fiscalYear: number): Promise<readonly PartyPlan[]>;
  /** Stores a new draft under the next number of its party's year. Waits for others who begin one there. */
  insert(plan: Omit<PartyPlan, 'number' | 'rowVersion'>): Promise<PartyPlan>;
  /** Writes everything but its key; the row version is the next. */
  update(plan: PartyPlan): Promise<void>;
  /** Names the file in the papers' store, once for the same bytes. */
  addFile(file: PlanFile, at: string): Promise<void>;
}

export interface PlanStores {
  readonly plans: PlanStore;
}
