import type { PlanReading } from '../../../application/plans/read-plans.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormBody } from '../../form-body.ts';

/** What a refused form of plans held: which form, what was typed, and why it was refused. */
export interface PlanState {
  readonly form: string;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export interface PlanPageProps {
  readonly reading: PlanReading;
  readonly state: PlanState;
}

export const untouchedPlan: PlanState = { form: '', typed: {}, errors: [] };
