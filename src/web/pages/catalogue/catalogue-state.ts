import type { FormError } from '../../components/error-summary.tsx';
import type { TypedDraft } from './draft-panel.tsx';

/** What the last form under a list left to show. */
export interface CatalogueState {
  readonly errors: readonly FormError[];
  readonly typed: TypedDraft;
}
