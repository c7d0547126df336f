import type { Agreement, AgreementPlan } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type Outcome, refuse } from '../../domain/values/result.ts';
import type { AgreementDeps, AgreementRefusal } from './agreement-deps.ts';
import { saveAgreement } from './save-agreement.ts';

export interface SavePlanInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly rowVersion: number | null;
  readonly plan: AgreementPlan;
}

/** Saves the plan of a draft and whether it asks to negotiate; its indicators do not change. */
export async function savePlan(
  deps: AgreementDeps,
  actor: Actor,
  input: SavePlanInput,
): Promise<Outcome<Agreement, AgreementRefusal>> {
  const { organisationId, fiscalYear } = input;
  if (!isPermitted('edit-agreement', actor, { organisationId })) return refuse('forbidden');
  const found = await deps.transactions.read(({ agreements }) => agreements.find(organisationId, fiscalYear));
  if (!found) return refuse('not-found');
  return saveAgreement(deps, actor, { ...input, indicators: found.indicators });
}
