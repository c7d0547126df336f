import type { FormError } from '../../components/error-summary.tsx';

/** What was typed of a resolution that was refused. */
export interface ResolutionState {
  readonly errors: readonly FormError[];
  /** The year and the kind: `2568-joint-indicators`. */
  readonly kind: string;
  readonly item: string;
  readonly decided: string;
  readonly text: string;
  readonly keys: readonly string[];
}
