import { checkIndicators } from '../../domain/agreement/check-indicator.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { parseDecimal, toDecimalText } from '../../domain/values/decimal.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { appendYearEntry } from '../year/append-year-entry.ts';
import type { AgreementDeps, AgreementRefusal } from './move-agreement.ts';

export interface SaveAgreementInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly rowVersion: number | null;
  readonly vision: string;
  readonly indicators: readonly Indicator[];
}

/**
 * Saves a draft agreement. Weights need not sum yet (a draft may be unfinished), but each indicator must stand by
 * itself; proposing asks for the sums.
 */
export async function saveAgreement(
  deps: AgreementDeps,
  actor: Actor,
  input: SaveAgreementInput,
): Promise<Outcome<Agreement, AgreementRefusal>> {
  if (!isPermitted('edit-agreement', actor, { organisationId: input.organisationId })) return refuse('forbidden');
  const refusals = checkIndicators(input.indicators);
  if (refusals.length > 0) return refuseAll<AgreementRefusal>(refusals);
  const indicators = input.indicators.map(normalised);
  return deps.transactions.run(async (stores) => {
    const found = await stores.agreements.find(input.organisationId, input.fiscalYear, { lock: true });
    if (!found) return refuse('not-found');
    if (found.status !== 'draft') return refuse('agreement-not-draft');
    if (input.rowVersion !== null && input.rowVersion !== found.rowVersion) return refuse('changed-meanwhile');
    const saved: Agreement = { ...found, vision: normaliseThai(input.vision), indicators };
    await stores.agreements.replaceIndicators(found, indicators);
    await stores.agreements.update(saved, deps.clock.now());
    await appendYearEntry(stores, actor, {
      key: input,
      action: 'agreement.save',
      permission: 'edit-agreement',
      before: { vision: found.vision, indicators: found.indicators },
      after: { vision: saved.vision, indicators },
    });
    return accept({ ...saved, rowVersion: found.rowVersion + 1 });
  });
}

function normalised(indicator: Indicator): Indicator {
  const weight = parseDecimal(indicator.weight);
  return {
    ...indicator,
    name: normaliseThai(indicator.name).trim(),
    definition: normaliseThai(indicator.definition),
    unit: normaliseThai(indicator.unit).trim(),
    dataSource: normaliseThai(indicator.dataSource),
    weight: weight.ok ? toDecimalText(weight.value) : indicator.weight,
  };
}
