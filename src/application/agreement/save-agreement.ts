import { checkIndicators } from '../../domain/agreement/check-indicator.ts';
import { checkMeasures } from '../../domain/agreement/check-measure.ts';
import { type Agreement, type AgreementPlan, type Indicator, planOf } from '../../domain/agreement/indicator.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { plainNumber } from '../../domain/values/decimal.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { takeShared } from '../year/cluster-sharing.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { AgreementDeps, AgreementRefusal } from './agreement-deps.ts';

export interface SaveAgreementInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly rowVersion: number | null;
  readonly plan: AgreementPlan;
  readonly indicators: readonly Indicator[];
}

/**
 * Saves a draft agreement. Weights need not sum yet (a draft may be unfinished), but each indicator must be valid by
 * itself; proposing checks the sums.
 */
export async function saveAgreement(
  deps: AgreementDeps,
  actor: Actor,
  input: SaveAgreementInput,
): Promise<Outcome<Agreement, AgreementRefusal>> {
  if (!isPermitted('edit-agreement', actor, { organisationId: input.organisationId })) return refuse('forbidden');
  const refusals = [...checkIndicators(input.indicators), ...checkMeasures(input.fiscalYear, input.indicators)];
  if (refusals.length > 0) return refuseAll<AgreementRefusal>(refusals);
  return deps.transactions.run(async (stores) => {
    const found = await stores.agreements.find(input.organisationId, input.fiscalYear, { lock: true });
    if (!found) return refuse('not-found');
    if (found.status !== 'draft') return refuse('agreement-not-draft');
    if (isStale(input.rowVersion, found)) return refuse('changed-meanwhile');
    const framework = await frameworkOf(stores, found);
    const taken = await takeShared(stores, framework, found, input.indicators.map(normalised));
    if (!taken.ok) return taken;
    const indicators = taken.value;
    const saved: Agreement = { ...found, ...normalisedPlan(input.plan), indicators };
    const [before, after] = [found, saved].map((one) => ({ ...planOf(one), indicators: one.indicators }));
    if (isSameContent(before, after)) return acceptUnchanged(found);
    await stores.agreements.replaceIndicators(found, indicators);
    await stores.agreements.update(saved, deps.clock.now());
    await appendYearJournalRow(stores, actor, {
      key: input,
      action: 'agreement.save',
      permission: 'edit-agreement',
      before,
      after,
    });
    return accept({ ...saved, rowVersion: found.rowVersion + 1 });
  });
}

function normalisedPlan({ vision, strategicIssues, goals, wishesToNegotiate }: AgreementPlan): AgreementPlan {
  return {
    vision: normaliseThai(vision),
    strategicIssues: normaliseThai(strategicIssues),
    goals: normaliseThai(goals),
    wishesToNegotiate,
  };
}

function normalised(indicator: Indicator): Indicator {
  return {
    ...indicator,
    name: normaliseThai(indicator.name).trim(),
    definition: normaliseThai(indicator.definition),
    unit: normaliseThai(indicator.unit).trim(),
    dataSource: normaliseThai(indicator.dataSource),
    weight: plainNumber(indicator.weight),
  };
}
