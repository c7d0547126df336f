import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { checkVisitPlan, type VisitPlanFault } from '../../domain/site-visits/check-visit-plan.ts';
import type { SiteVisit, SiteVisitKey, VisitPlan } from '../../domain/site-visits/site-visit.ts';
import { siteVisitStatusNames } from '../../domain/site-visits/site-visit-moves.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import {
  appendVisitJournalRow,
  type SiteVisitDeps,
  type SiteVisitTables,
  type VisitYear,
  type VisitYearRefusal,
  visitYear,
} from './site-visit-deps.ts';
import { planOfTyped, type TeamFault, type TypedVisitPlan } from './visit-team.ts';

export interface PlanVisitInput extends SiteVisitKey {
  readonly plan: TypedVisitPlan;
  readonly rowVersion: number | null;
}

export type PlanVisitRefusal =
  | 'forbidden'
  | VisitYearRefusal
  | 'site-visit-not-agreed'
  | 'site-visit-not-draft'
  | 'changed-meanwhile'
  | VisitPlanFault
  | TeamFault;

/** Writes the draft of a visit's plan, whole; the party sees nothing of it before it is announced. */
export async function planVisit(
  deps: SiteVisitDeps,
  actor: Actor,
  { plan: typed, rowVersion, ...input }: PlanVisitInput,
): Promise<Outcome<SiteVisit, PlanVisitRefusal>> {
  const { organisationId, fiscalYear, round } = input;
  const key = { organisationId, fiscalYear, round };
  if (!isPermitted('plan-site-visit', actor, key)) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.run(async (stores): Promise<Outcome<SiteVisit, PlanVisitRefusal>> => {
    const year = await visitYear(stores, key);
    if (!year.ok) return year;
    if (year.value.indicators.length === 0) return refuse('site-visit-not-agreed');
    const found = await stores.siteVisits.find(key, { lock: true });
    if (found !== null && found.status !== 'draft')
      return refuse('site-visit-not-draft', { status: siteVisitStatusNames[found.status] });
    const named = await planOfTyped(stores, key, typed, today);
    if (!named.ok) return named;
    const plan = named.value;
    if (found !== null && isSameContent(planOf(found), plan)) return acceptUnchanged(found);
    const checked = checkVisitPlan(plan, await settingOf(stores, year.value, today, null));
    if (!checked.ok) return checked;
    if (isStale(rowVersion, found ?? { rowVersion: 0 })) return refuse('changed-meanwhile');
    const begun = { ...(found ?? begunVisit(key)), ...plan, changedAt: deps.clock.now(), changedName: actor.name };
    await stores.siteVisits.save(begun);
    await appendVisitJournalRow(stores, actor, {
      ...{ key, action: 'site-visit.plan', permission: 'plan-site-visit' },
      ...{ before: found && planOf(found), after: plan },
    });
    return accept({ ...begun, rowVersion: (found?.rowVersion ?? 0) + 1 });
  });
}

/** A visit of which nothing is written. */
function begunVisit(key: SiteVisitKey): Omit<SiteVisit, keyof VisitPlan | 'changedAt' | 'changedName'> {
  return {
    ...{ ...key, status: 'draft', sequence: 0, asked: null, reason: null, attendance: null, notes: [], findings: [] },
    ...{ signedAt: null, signedName: null, rowVersion: 0 },
  };
}

export function planOf({ day, starts, ends, place, items, team, headId, others }: VisitPlan): VisitPlan {
  return { day, starts, ends, place, items, team, headId, others };
}

/** What a plan is checked against. */
export async function settingOf(
  { holidays }: Pick<SiteVisitTables, 'holidays'>,
  { indicators, window, framework }: VisitYear,
  today: string,
  before: string | null,
) {
  const until = `${framework.fiscalYear - 543 + 2}-12-31`;
  return {
    ...{ window, today, before, codes: indicators.map(({ code }) => code) },
    holidays: await holidays.between(framework.period.value.from, until),
  };
}
