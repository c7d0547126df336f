import type { PlanReading } from '../../../application/plans/read-plans.ts';
import type { FormState } from '../../form-state.ts';

export interface PlanPageProps {
  readonly reading: PlanReading;
  readonly state: FormState;
}
