import type {
  AllocationKey,
  AllocationStep,
  IncentiveAllocation,
} from '../../domain/incentives/incentive-allocation.ts';

/** Rows are never changed. */
export interface IncentiveStore {
  /** Every allocation of a year with what became of it, by number. */
  listOfYear(fiscalYear: number): Promise<readonly IncentiveAllocation[]>;
  /** The canonical text of an allocation. */
  contentOf(key: AllocationKey): Promise<string | null>;
  /** Stores an allocation under the next number of its year. */
  insert(allocation: Omit<IncentiveAllocation, 'number' | 'steps'>, content: string): Promise<IncentiveAllocation>;
  addStep(key: AllocationKey, step: AllocationStep): Promise<void>;
  /** One act on the allocations of a year after the other, until the transaction ends. */
  hold(fiscalYear: number): Promise<void>;
}

export interface IncentiveStores {
  readonly incentives: IncentiveStore;
}
