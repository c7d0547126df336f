import { checkAgreementWeights } from '../../domain/agreement/check-agreement-weights.ts';
import { checkCriteria } from '../../domain/agreement/check-criteria.ts';
import { checkDetails } from '../../domain/agreement/check-details.ts';
import { checkIndicators } from '../../domain/agreement/check-indicator.ts';
import { checkLadderLevels } from '../../domain/agreement/check-ladder-levels.ts';
import { checkComputable, checkMeasures } from '../../domain/agreement/check-measure.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import { checkMandatory, mandatoryFor } from '../../domain/catalogue/mandatory-indicators.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { accept, type Outcome, type Refusal, refuseAll } from '../../domain/values/result.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import { listFor } from '../catalogue/read-choices.ts';
import type { AgreementRefusal } from './agreement-deps.ts';
import { type PlanStores, whatPlansLack } from './plans-are-whole.ts';

/**
 * The plans are written, every indicator is valid and says all that an agreement says of it, every mandatory one is
 * there, and the weights sum to 100 and to every stated component weight. What is wrong with indicators is told before the sums, which follow from
 * them.
 */
export async function agreementIsWhole(
  stores: CatalogueStores & PlanStores,
  framework: Framework,
  agreement: Agreement,
): Promise<Outcome<true, AgreementRefusal>> {
  const { indicators } = agreement;
  const { edition, party } = await listFor(stores, agreement);
  const refusals: Refusal<AgreementRefusal>[] = [
    ...(await whatPlansLack(stores, framework, agreement, 'proposed')),
    ...checkMandatory(mandatoryFor(framework, edition, party), indicators),
    ...indicatorsAreWhole(framework, agreement.fiscalYear, indicators),
  ];
  if (refusals.length > 0) return refuseAll<AgreementRefusal>(refusals);
  const weights = checkAgreementWeights(framework, indicators);
  return weights.ok ? accept(true) : weights;
}

/** What each indicator lacks by itself. One that is shared says what its cluster's agreement says, which is checked there. */
function indicatorsAreWhole(
  framework: Framework,
  fiscalYear: number,
  indicators: readonly Indicator[],
): readonly Refusal<AgreementRefusal>[] {
  const invalid = [...checkIndicators(indicators), ...checkMeasures(fiscalYear, indicators)];
  if (invalid.length > 0) return invalid;
  const own = indicators.filter((one) => !one.sharedFrom && one.inForce === 'in-force');
  const criteria = checkCriteria(framework.scale, own);
  const lacking = new Set(criteria.map((one) => one.field));
  const uncomputable = own.flatMap(checkComputable).filter((one) => !lacking.has(one.field));
  return [...criteria, ...uncomputable, ...checkLadderLevels(framework.scale, indicators), ...checkDetails(own)];
}
