import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { AllottedParty } from '../../domain/incentives/allocate.ts';
import {
  type AllocationContent,
  type AllocationKey,
  type AllocationStatus,
  approvedOf,
  type IncentiveAllocation,
  readAllocationText,
  statusOfAllocation,
} from '../../domain/incentives/incentive-allocation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import type { ResultSummary } from '../../domain/results/result-summary.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { belongsToBody } from '../bodies/may-act-in-body.ts';
import {
  finalResults,
  type IncentiveDeps,
  type IncentiveTables,
  type IncentiveYear,
  incentivePlace,
  incentiveYearOf,
} from './incentive-deps.ts';

export interface ReadAllocation extends IncentiveAllocation {
  readonly status: AllocationStatus;
}

export interface YearIncentives extends IncentiveYear {
  readonly fiscalYear: number;
  readonly allocations: readonly ReadAllocation[];
  /** The announced results; null while they are not announced. */
  readonly results:
    | (Pick<ResultSummary, 'edition' | 'contentHash'> & { readonly round: RoundCode; readonly provinces: number })
    | null;
  readonly mayAllot: boolean;
}

export type ReadIncentivesRefusal = 'forbidden' | 'framework-not-found' | 'incentives-not-in-year';

type ReadDeps = Pick<IncentiveDeps, 'transactions' | 'clock'>;

/** The allocations of a year: for OPDC, and for who sits in or writes for the body that allots. */
export async function readYearIncentives(
  { transactions, clock }: ReadDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<YearIncentives, ReadIncentivesRefusal>> {
  return transactions.read(async (stores) => {
    const year = await incentiveYearOf(stores, fiscalYear);
    const reads = await readsAll(stores, actor, year.ok ? year.value : null, clock.today());
    if (!reads) return refuse('forbidden');
    if (!year.ok) return year;
    const all = await stores.incentives.listOfYear(fiscalYear);
    const found = await finalResults(stores, year.value.framework);
    const results = found && {
      ...{ round: found.summary.round, edition: found.summary.edition, contentHash: found.summary.contentHash },
      provinces: found.content.parties.filter(({ organisationId }) => clusterEraOf(organisationId) === null).length,
    };
    const mayAllot = isPermitted('allot-incentives', actor, incentivePlace);
    return accept({ ...year.value, fiscalYear, allocations: all.map((one) => read(one, all)), results, mayAllot });
  });
}

export interface OneAllocation {
  readonly year: YearIncentives;
  readonly shown: ReadAllocation & { readonly content: AllocationContent };
  /** Whether the results that it was computed from are still those that are announced. */
  readonly isOfAnnounced: boolean;
  /** Another of the year beside it. */
  readonly beside: (ReadAllocation & { readonly content: AllocationContent }) | null;
}

/** One allocation with its content, beside another of the year where one is asked for. */
export async function readOneAllocation(
  deps: ReadDeps,
  actor: Actor,
  { fiscalYear, number, beside = null }: AllocationKey & { readonly beside?: number | null },
): Promise<Outcome<OneAllocation, ReadIncentivesRefusal | 'incentives-not-found'>> {
  const year = await readYearIncentives(deps, actor, { fiscalYear });
  if (!year.ok) return year;
  const shown = await withContent(deps, year.value, number);
  if (shown === null) return refuse('incentives-not-found');
  const other = beside === null || beside === number ? null : await withContent(deps, year.value, beside);
  const isOfAnnounced = shown.content.results.contentHash === year.value.results?.contentHash;
  return accept({ year: year.value, shown, isOfAnnounced, beside: other });
}

async function withContent({ transactions }: ReadDeps, { allocations }: YearIncentives, number: number) {
  const found = allocations.find((one) => one.number === number);
  const text = found && (await transactions.read((stores) => stores.incentives.contentOf(found)));
  const content = readAllocationText(text ?? '');
  return found && content ? { ...found, content } : null;
}

export interface OwnIncentive {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  /** What the approved allocation gives; null while none is approved. */
  readonly allotted: (AllottedParty & { readonly allocation: ReadAllocation }) | null;
}

/** What a province received by the approved allocation of a year; of others' amounts it is told nothing. */
export async function readOwnIncentive(
  { transactions }: Pick<IncentiveDeps, 'transactions'>,
  actor: Actor,
  { organisationId, fiscalYear }: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Outcome<OwnIncentive, ReadIncentivesRefusal | 'not-found'>> {
  if (!isPermitted('read-incentive', actor, { organisationId })) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(organisationId);
    if (organisation?.kind !== 'province') return refuse('not-found');
    const year = await incentiveYearOf(stores, fiscalYear);
    if (!year.ok) return year;
    const all = await stores.incentives.listOfYear(fiscalYear);
    const approved = approvedOf(all);
    const content = approved && readAllocationText((await stores.incentives.contentOf(approved)) ?? '');
    const party = content?.allocation.parties.find((one) => one.organisationId === organisationId);
    const allotted = approved && party ? { ...party, allocation: read(approved, all) } : null;
    const { id, name } = organisation;
    return accept({ organisation: { id, name }, fiscalYear, allotted });
  });
}

const read = (one: IncentiveAllocation, all: readonly IncentiveAllocation[]): ReadAllocation => ({
  ...one,
  status: statusOfAllocation(one, all),
});

async function readsAll(
  stores: IncentiveTables,
  actor: Actor,
  year: IncentiveYear | null,
  day: string,
): Promise<boolean> {
  if (isPermitted('allot-incentives', actor, incentivePlace)) return true;
  const bodyId = year?.body?.organisationId ?? null;
  return bodyId !== null && (await belongsToBody(stores, actor, { bodyId, day }));
}
