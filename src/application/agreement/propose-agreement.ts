import { checkIndicators } from '../../domain/agreement/check-indicator.ts';
import { checkWeights } from '../../domain/agreement/check-weights.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuseAll } from '../../domain/values/result.ts';
import { requireFramework } from '../year/require-framework.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type AgreementDeps, type AgreementRefusal, type MoveAgreementInput, moveAgreement } from './move-agreement.ts';

/** Every indicator stands and the weights sum to 100 and to every stated component weight. */
export async function agreementIsWhole(
  stores: YearStores,
  agreement: Agreement,
): Promise<Outcome<true, AgreementRefusal>> {
  const framework = await requireFramework(stores, agreement.fiscalYear);
  const indicators = checkIndicators(agreement.indicators);
  if (indicators.length > 0) return refuseAll<AgreementRefusal>(indicators);
  const weights = checkWeights(framework, agreement.indicators);
  return weights.ok ? accept(true) : weights;
}

/** The province lays its indicators, weights and targets before OPDC. */
export function proposeAgreement(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'propose', { check: agreementIsWhole });
}
