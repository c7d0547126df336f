import type { OneAllocation } from '../../../application/incentives/read-allocations.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormBody } from '../../form-body.ts';

/** What a refused form of the page held, and why. */
export interface IncentivesState {
  readonly errors: readonly FormError[];
  readonly typed: FormBody;
}

/** One allocation for a reader, and the form that was refused. */
export interface AllocationPageProps {
  readonly reading: OneAllocation;
  readonly userId: string;
  readonly state: IncentivesState | null;
}
