import type { ChangeReading } from '../../../application/change-requests/read-changes.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormBody } from '../../form-body.ts';

/** What a refused form of requests held: which form, what was typed, and why it was refused. */
export interface ChangeState {
  readonly form: string;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export interface ChangePageProps {
  readonly reading: ChangeReading;
  readonly state: ChangeState;
}

export const untouchedChange: ChangeState = { form: '', typed: {}, errors: [] };
