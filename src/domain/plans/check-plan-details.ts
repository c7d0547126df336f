import { planKinds } from '../agreement/filed-plan.ts';
import { isCivilDate } from '../values/civil-date.ts';
import { lengthOf } from '../values/clean-text.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { PlanDetails } from './party-plan.ts';

export type PlanDetailsRefusal = 'plan-kind-unknown' | 'plan-title-too-long' | 'plan-years-wrong' | 'plan-day-not-past';

/** The longest a plan's title and its approver may be, and the most years it may cover: assumptions, no source states any. */
export const planLimits = { title: 300, approvedBy: 300, mostYears: 20 } as const;

/** What was typed of a plan, trimmed, if it can stand as a draft in the papers of this fiscal year. */
export function checkPlanDetails(
  typed: Omit<PlanDetails, 'kind'> & { readonly kind: string },
  fiscalYear: number,
  today: CivilDate,
): Outcome<PlanDetails, PlanDetailsRefusal> {
  const { firstYear, lastYear, approvedOn } = typed;
  const [title, approvedBy] = [typed.title.trim(), typed.approvedBy.trim()];
  const kind = planKinds.find((one) => one === typed.kind);
  const refusals: Refusal<PlanDetailsRefusal>[] = [];
  if (kind === undefined) refusals.push(refusal('plan-kind-unknown', undefined, 'kind'));
  for (const [field, text] of [
    ['title', title],
    ['approvedBy', approvedBy],
  ] as const) {
    const longest = planLimits[field];
    if (lengthOf(text) > longest) refusals.push(refusal('plan-title-too-long', { longest }, field));
  }
  const fits = firstYear <= fiscalYear && fiscalYear <= lastYear && lastYear - firstYear < planLimits.mostYears;
  const oneYear = kind !== 'operational' || firstYear === lastYear;
  if (!fits || !oneYear) refusals.push(refusal('plan-years-wrong', { year: fiscalYear }, 'firstYear'));
  if (approvedOn !== null && (!isCivilDate(approvedOn) || approvedOn > today))
    refusals.push(refusal('plan-day-not-past', { today: formatThaiDate(today) }, 'approvedOn'));
  if (refusals.length > 0 || kind === undefined) return refuseAll(refusals);
  return accept({ kind, title, firstYear, lastYear, approvedOn, approvedBy });
}
