import { type Refusal, refusal } from '../values/result.ts';
import type { AgreementPlan } from './indicator.ts';

export const planParts = ['vision', 'strategicIssues', 'goals'] as const;
type PlanPart = (typeof planParts)[number];
type Plan = Pick<AgreementPlan, PlanPart>;

export type PlanRefusal = 'plan-part-missing' | 'cluster-plan-part-missing' | 'cluster-plan-missing';

/** Which parts of a plan are blank: an agreement states all of them (S2 ข้อ 1.4.2 ส่วนที่ 3 วิสัยทัศน์ ประเด็นยุทธศาสตร์ เป้าประสงค์). */
function blankParts(plan: Plan): readonly PlanPart[] {
  return planParts.filter((part) => plan[part].trim() === '');
}

/** Finds each blank part of the party's own plan, at its field. */
export function checkPlan(plan: Plan): readonly Refusal<PlanRefusal>[] {
  return blankParts(plan).map((part) => refusal('plan-part-missing', { part }, part));
}

/** The same of the plan of the province's cluster, which is written in the cluster's own agreement. */
export function checkClusterPlan(cluster: string, plan: Plan): readonly Refusal<PlanRefusal>[] {
  return blankParts(plan).map((part) => refusal('cluster-plan-part-missing', { cluster, part }, `clusterPlan.${part}`));
}
