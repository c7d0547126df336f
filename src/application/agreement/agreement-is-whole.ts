import { checkAgreementWeights } from '../../domain/agreement/check-agreement-weights.ts';
import { checkIndicators } from '../../domain/agreement/check-indicator.ts';
import { checkLadderLevels } from '../../domain/agreement/check-ladder-levels.ts';
import { checkMeasures } from '../../domain/agreement/check-measure.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { accept, type Outcome, refuseAll } from '../../domain/values/result.ts';
import type { AgreementRefusal } from './agreement-deps.ts';

/**
 * Every indicator is valid, its ladder has every level of the year, and the weights sum to 100 and to every stated
 * component weight.
 */
export function agreementIsWhole(framework: Framework, agreement: Agreement): Outcome<true, AgreementRefusal> {
  const indicators = [
    ...checkIndicators(agreement.indicators),
    ...checkMeasures(agreement.fiscalYear, agreement.indicators),
  ];
  if (indicators.length > 0) return refuseAll<AgreementRefusal>(indicators);
  const gaps = checkLadderLevels(framework.scale, agreement.indicators);
  if (gaps.length > 0) return refuseAll<AgreementRefusal>(gaps);
  const weights = checkAgreementWeights(framework, agreement.indicators);
  return weights.ok ? accept(true) : weights;
}
