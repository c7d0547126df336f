import type { FormError } from '../../components/error-summary.tsx';
import type { TypedDraft } from './draft-panel.tsx';

/** The state left by the last form under a list. */
export interface CatalogueState {
  readonly errors: readonly FormError[];
  readonly typed: TypedDraft;
}
