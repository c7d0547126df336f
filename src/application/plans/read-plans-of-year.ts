import { type PlanKind, planKinds } from '../../domain/agreement/filed-plan.ts';
import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { PartyPlan } from '../../domain/plans/party-plan.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { PlansDeps } from './plans-deps.ts';

/** Where a party's plan of one kind stands: its newest edition that was sent, or nothing. */
export interface YearPlansRow {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: PlanKind;
  /** The newest edition sent; null where none was. */
  readonly plan: PartyPlan | null;
}

export interface YearPlans {
  readonly fiscalYear: number;
  readonly rows: readonly YearPlansRow[];
  readonly counts: Readonly<Record<PlanKind, PlanCounts>>;
}

interface PlanCounts {
  readonly parties: number;
  /** Waiting for OPDC. */
  readonly sent: number;
  readonly received: number;
  /** Returned or withdrawn, and not sent anew. */
  readonly back: number;
  readonly none: number;
}

/** Who has sent which plan of the year and who has not, for those who read the plans of all parties. */
export async function readPlansOfYear(
  deps: Pick<PlansDeps, 'transactions'>,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<YearPlans, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-plans', actor, { organisationId: 'opdc', submitted: true })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
    const sent = await stores.plans.listSent(fiscalYear);
    const all = [
      ...(await stores.organisations.list({ kind: 'cluster', provinceId: null })),
      ...(await stores.organisations.list({ kind: 'province', provinceId: null })),
    ];
    const parties = all.filter(({ id }) => isPartyOf(framework, id)).toSorted((a, b) => compareThai(a.name, b.name));
    const rows = planKinds.flatMap((kind) =>
      parties.map(({ id: organisationId, name }) => ({
        ...{ organisationId, name, kind },
        plan: newestOf(sent.filter((one) => one.organisationId === organisationId && one.kind === kind)),
      })),
    );
    const counts = { operational: countsOf(rows, 'operational'), development: countsOf(rows, 'development') };
    return accept({ fiscalYear, rows, counts });
  });
}

function newestOf(plans: readonly PartyPlan[]): PartyPlan | null {
  return plans.toSorted((a, b) => (a.sentAt ?? '').localeCompare(b.sentAt ?? '')).at(-1) ?? null;
}

function countsOf(all: readonly YearPlansRow[], kind: PlanKind): PlanCounts {
  const rows = all.filter((one) => one.kind === kind);
  const count = (...statuses: readonly string[]) =>
    rows.filter(({ plan }) => plan !== null && statuses.includes(plan.status)).length;
  return {
    parties: rows.length,
    sent: count('sent'),
    received: count('received'),
    back: count('returned', 'withdrawn'),
    none: rows.filter(({ plan }) => plan === null).length,
  };
}
