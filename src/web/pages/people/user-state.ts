import type { FormError } from '../../components/error-summary.tsx';
import type { FormBody } from '../../form-body.ts';
import type { TypedDelegation } from './delegations-panel.tsx';
import type { TypedGrant } from './grant-role-form.tsx';

/** Before the names of the fields of each form of the page that could share one with another. */
export const userForms = { factors: 'factors.', password: 'reset.', enabled: 'enabled.' } as const;

/** What a form of a user's page left: its errors, which form it was, and what was typed in it. */
export interface UserState {
  readonly errors?: readonly FormError[];
  /** `grant`, `delegation`, or what stands before the names of the form's fields. */
  readonly form?: string;
  readonly typed?: FormBody;
  /** A link for the person to set a password: shown only this once. */
  readonly shownLink?: string;
  readonly typedGrant?: TypedGrant;
  readonly typedDelegation?: TypedDelegation;
}
