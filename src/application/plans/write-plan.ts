import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { checkPlanDetails, type PlanDetailsRefusal } from '../../domain/plans/check-plan-details.ts';
import type { PartyPlan, PlanDetails, PlanKey } from '../../domain/plans/party-plan.ts';
import { planStatusNames } from '../../domain/plans/plan-moves.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { type PlansDeps, planSubject } from './plans-deps.ts';

/** What was typed; the kind as any text. */
export type TypedPlan = Omit<PlanDetails, 'kind'> & { readonly kind: string };

export type PlanWriteRefusal = 'forbidden' | 'not-found' | PlanDetailsRefusal;

/** Begins the draft of a plan in the papers of a party's year. Its file is attached to the draft. */
export async function startPlan(
  deps: PlansDeps,
  actor: Actor,
  { organisationId, fiscalYear, ...typed }: Omit<PlanKey, 'number'> & TypedPlan,
): Promise<Outcome<PartyPlan, PlanWriteRefusal | 'plan-not-of-party'>> {
  if (!isPermitted('edit-plan', actor, { organisationId })) return refuse('forbidden');
  const details = checkPlanDetails(typed, fiscalYear, deps.clock.today());
  if (!details.ok) return details;
  return deps.transactions.run(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    const organisation = await stores.organisations.find(organisationId);
    if (framework === null || organisation === null) return refuse('not-found');
    if (!isPartyOf(framework, organisationId))
      return refuse('plan-not-of-party', { party: partyTitle(organisation.name), year: fiscalYear });
    const plan = await stores.plans.insert({
      ...{ organisationId, fiscalYear, ...details.value, status: 'draft', edition: null, file: null },
      ...{ changedAt: deps.clock.now(), changedName: actor.name, sentAt: null, sentName: null },
      ...{ answeredAt: null, answeredName: null, reason: null },
    });
    await appendYearJournalRow(stores, actor, {
      ...{ key: planSubject(plan), action: 'plan.start', permission: 'edit-plan', before: null, after: details.value },
    });
    return accept(plan);
  });
}

/** Saves what is said of a draft. */
export async function savePlan(
  deps: PlansDeps,
  actor: Actor,
  { organisationId, fiscalYear, number, rowVersion, ...typed }: PlanKey & TypedPlan & { readonly rowVersion: number },
): Promise<Outcome<PartyPlan, PlanWriteRefusal | 'plan-not-editable' | 'changed-meanwhile'>> {
  if (!isPermitted('edit-plan', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const plan = await stores.plans.find({ organisationId, fiscalYear, number }, { lock: true });
    if (plan === null) return refuse('not-found');
    if (plan.status !== 'draft') return refuse('plan-not-editable', { status: planStatusNames[plan.status] });
    const details = checkPlanDetails(typed, fiscalYear, deps.clock.today());
    if (!details.ok) return details;
    const before = detailsOf(plan);
    if (isSameContent(before, details.value)) return acceptUnchanged(plan);
    if (isStale(rowVersion, plan)) return refuse('changed-meanwhile');
    const saved = { ...plan, ...details.value, changedAt: deps.clock.now(), changedName: actor.name };
    await stores.plans.update(saved);
    await appendYearJournalRow(stores, actor, {
      ...{ key: planSubject(plan), action: 'plan.save', permission: 'edit-plan', before, after: details.value },
    });
    return accept({ ...saved, rowVersion: plan.rowVersion + 1 });
  });
}

function detailsOf({ kind, title, firstYear, lastYear, approvedOn, approvedBy }: PlanDetails): PlanDetails {
  return { kind, title, firstYear, lastYear, approvedOn, approvedBy };
}
