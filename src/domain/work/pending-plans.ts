import { isInForce } from '../agreement/agreement-moves.ts';
import type { Agreement } from '../agreement/indicator.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { movesFrom } from '../lifecycle/status-move.ts';
import { editionInUse, isSamePlan, type PartyPlan } from '../plans/party-plan.ts';
import { planMoves } from '../plans/plan-moves.ts';
import type { Pending } from './pending.ts';

interface PlanFacts {
  readonly framework: Framework;
  readonly organisationId: string;
  /** Null while the party has not begun one. */
  readonly agreement: Agreement | null;
  /** Every paper of the party that covers the year. */
  readonly plans: readonly PartyPlan[];
}

/**
 * Plans to send, to correct and to receive. That the operational plan is to be sent is asked only in a year whose sources
 * say so, without a day, since they name none, and until the agreement is in force.
 */
export function pendingPlans({ framework, organisationId, agreement, plans }: PlanFacts): Pending[] {
  const { fiscalYear } = framework;
  const nothing = { round: null, indicator: null, hostIds: [], agency: null, due: null, returnReason: null } as const;
  const common = { ...nothing, fiscalYear, organisationId };
  const office = { role: 'provincial-officer', permission: 'send-plan' } as const;
  const own = plans.filter((one) => one.fiscalYear === fiscalYear);
  const back = own.filter((plan) => isBack(plan, plans));
  const fix = back.map(
    (plan): Pending => ({
      ...common,
      ...office,
      kind: 'fix-plan',
      returnReason: plan.reason,
      ...since(plan),
      ...fixedAt(plan, own),
    }),
  );
  const received = own.filter(({ status }) => status === 'sent').map((plan) => receiptOf(plan));
  const asked = (framework.undatedSteps ?? []).some(({ code }) => code === 'send-plan');
  const operational = plans.filter(({ kind }) => kind === 'operational');
  const owed = asked && !isInForce(agreement?.status ?? null) && editionInUse(operational) === null && fix.length === 0;
  const begun = own.findLast((one) => one.kind === 'operational' && one.status === 'draft');
  const at = begun === undefined ? {} : { plan: { number: null, opens: begun.number } };
  return [...(owed ? [{ ...common, ...office, kind: 'send-plan' as const, ...at }] : []), ...fix, ...received];
}

/** OPDC's pending work: to receive an edition that was sent. */
export function receiptOf(plan: PartyPlan): Pending {
  const move = movesFrom(planMoves, plan.status).find((one) => one.forward);
  return {
    ...{ kind: 'receive-plan', role: move?.actor ?? 'opdc-officer', permission: move?.permission ?? 'receive-plan' },
    ...{ fiscalYear: plan.fiscalYear, organisationId: plan.organisationId, round: null, indicator: null, hostIds: [] },
    plan: { number: plan.number, opens: plan.number },
    ...{ agency: null, due: null, returnReason: null, ...(plan.sentAt === null ? {} : { since: plan.sentAt }) },
  };
}

/** Returned, and nothing of the same plan has been sent since. */
function isBack(plan: PartyPlan, plans: readonly PartyPlan[]): boolean {
  const newer = plans.some((one) => isSamePlan(one, plan) && (one.edition ?? 0) > (plan.edition ?? 0));
  return plan.status === 'returned' && !newer;
}

function since({ answeredAt }: PartyPlan) {
  return answeredAt === null ? {} : { since: answeredAt };
}

/** The draft of the next edition, if one was begun; otherwise the edition that came back, where the next is begun. */
function fixedAt(plan: PartyPlan, own: readonly PartyPlan[]) {
  const draft = own.findLast((one) => one.status === 'draft' && isSamePlan(one, plan));
  return { plan: { number: plan.number, opens: (draft ?? plan).number } };
}
