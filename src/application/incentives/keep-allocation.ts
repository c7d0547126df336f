import { allocate, type Entrant } from '../../domain/incentives/allocate.ts';
import {
  type AllocationContent,
  allocationFormat,
  allocationText,
  type IncentiveAllocation,
} from '../../domain/incentives/incentive-allocation.ts';
import {
  type IncentiveLevel,
  type IncentiveRulesRefusal,
  type IncentiveUnit,
  longestIncentiveName,
  readBudget,
  readLevels,
} from '../../domain/incentives/incentive-rules.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import type { SummaryContent } from '../../domain/results/summary-content.ts';
import { accept, type Outcome, refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import {
  finalResults,
  type IncentiveDeps,
  incentivePlace,
  incentiveSubject,
  incentiveYearOf,
} from './incentive-deps.ts';

export interface KeepAllocationInput {
  readonly fiscalYear: number;
  readonly name: string;
  readonly reason: string;
  /** In baht, as typed. */
  readonly budget: string;
  readonly unit: IncentiveUnit;
  /** As typed, the highest first. */
  readonly levels: readonly IncentiveLevel[];
}

export type KeepAllocationRefusal =
  | IncentiveRulesRefusal
  | 'forbidden'
  | 'framework-not-found'
  | 'incentives-not-in-year'
  | 'incentives-results-awaited'
  | 'incentives-name-missing'
  | 'incentives-budget'
  | 'incentives-budget-whole'
  | 'incentives-nobody'
  | 'reason-required';

/**
 * Simulates the allocation of a budget to the provinces of the year's announced results, and keeps it under the next number. It
 * binds nobody until it was laid before the body of the year and approved.
 */
export async function keepAllocation(
  { transactions, clock, secrets }: IncentiveDeps,
  actor: Actor,
  input: KeepAllocationInput,
): Promise<Outcome<IncentiveAllocation, KeepAllocationRefusal>> {
  if (!isPermitted('allot-incentives', actor, incentivePlace)) return refuse('forbidden');
  return transactions.run(async (stores) => {
    const year = await incentiveYearOf(stores, input.fiscalYear);
    if (!year.ok) return year;
    const found = await finalResults(stores, year.value.framework);
    if (found === null) return refuse('incentives-results-awaited', { year: input.fiscalYear });
    const composed = compose(input, found.content);
    if (!composed.ok) return composed;
    const { framework } = year.value;
    const { round, edition, contentHash } = found.summary;
    const content: AllocationContent = {
      ...{ format: allocationFormat, fiscalYear: input.fiscalYear, ...composed.value },
      ...{ framework: { version: framework.version, name: framework.name }, results: { round, edition, contentHash } },
    };
    await stores.incentives.hold(input.fiscalYear);
    const text = allocationText(content);
    const { name, reason } = composed.value;
    const kept = await stores.incentives.insert(
      {
        ...{ fiscalYear: input.fiscalYear, name, reason, budget: content.allocation.budget },
        ...{ contentHash: secrets.sha256(text), keptAt: clock.now(), keptBy: actor.userId, keptName: actor.name },
      },
      text,
    );
    await appendYearJournalRow(stores, actor, {
      ...{
        key: incentiveSubject(kept),
        action: 'incentives.keep',
        permission: 'allot-incentives',
        before: null,
        reason,
      },
      after: { name, budget: kept.budget, contentHash: kept.contentHash, resultsHash: contentHash },
    });
    return accept(kept);
  });
}

type Composed = Pick<AllocationContent, 'name' | 'reason' | 'rules' | 'allocation'>;

/** What was typed, read: all that is missing at once, then the levels and the budget, then who receives. */
function compose(input: KeepAllocationInput, results: SummaryContent): Outcome<Composed, KeepAllocationRefusal> {
  const [name, reason] = [input.name.trim(), input.reason.trim()];
  const levels = readLevels(input.levels);
  const budget = readBudget(input.budget, input.unit);
  const refused = [
    ...(budget.ok ? [] : budget.refusals),
    ...(levels.ok ? [] : levels.refusals),
    ...(name === '' || [...name].length > longestIncentiveName
      ? [refusal('incentives-name-missing', { longest: longestIncentiveName }, 'name')]
      : []),
    ...(reason === '' ? [refusal('reason-required', undefined, 'reason')] : []),
  ];
  if (!levels.ok || !budget.ok || refused.length > 0) return refuseAll(refused);
  const rules = { unit: input.unit, levels: [...levels.value] };
  const allocation = allocate(budget.value, rules, entrantsOf(results));
  if (!allocation.ok) return allocation;
  const { parties, tied, ...rest } = allocation.value;
  return accept({ name, reason, rules, allocation: { ...rest, parties: [...parties], tied: [...tied] } });
}

/** Provinces (S2 1.3: จังหวัดต้องได้รับการประเมิน เพื่อรับสิ่งจูงใจ); what an unreported one scored is its result. */
function entrantsOf({ parties }: SummaryContent): readonly Entrant[] {
  return parties
    .filter(({ organisationId }) => clusterEraOf(organisationId) === null)
    .map(({ organisationId, name, total }) => ({ organisationId, name, total }));
}
