import type { Framework } from '../../domain/framework/framework-schema.ts';
import {
  type AllocationKey,
  allocationStatusNames,
  type IncentiveAllocation,
  readAllocationText,
  statusOfAllocation,
} from '../../domain/incentives/incentive-allocation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { bindingActs } from '../../domain/people/binding-acts.data.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { roleNames } from '../../domain/people/roles.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import {
  finalResults,
  type IncentiveDeps,
  type IncentiveTables,
  incentivePlace,
  incentiveSubject,
  incentiveYearOf,
} from './incentive-deps.ts';

export type LayAllocationRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'incentives-not-in-year'
  | 'incentives-not-found'
  | 'incentives-no-body'
  | 'incentives-not-to-lay'
  | 'incentives-another-laid'
  | 'incentives-results-changed'
  | 'same-person';

const name = 'incentives.lay';

/** The same as `layAllocation`, once the actor has proved who they are: what pages and API call. */
export function proveAndLayAllocation(
  deps: IncentiveDeps & IdentityDeps,
  actor: Actor,
  { proof, ...key }: AllocationKey & { readonly proof: Proof | undefined },
): Promise<Outcome<IncentiveAllocation, LayAllocationRefusal | ProofRefusal>> {
  return proveAndAct(deps, actor, { act: name, of: incentivePlace, proof }, () => layAllocation(deps, actor, key));
}

/** Lays a simulated allocation before the body of the year: by another person than simulated it, one at a time. */
export async function layAllocation(
  { transactions, clock }: IncentiveDeps,
  actor: Actor,
  key: AllocationKey,
): Promise<Outcome<IncentiveAllocation, LayAllocationRefusal>> {
  if (!isPermitted('allot-incentives', actor, incentivePlace)) return refuse('forbidden');
  return transactions.run(async (stores) => {
    const year = await incentiveYearOf(stores, key.fiscalYear);
    if (!year.ok) return year;
    await stores.incentives.hold(key.fiscalYear);
    const all = await stores.incentives.listOfYear(key.fiscalYear);
    const allocation = all.find(({ number }) => number === key.number);
    if (allocation === undefined) return refuse('incentives-not-found');
    if (year.value.body === null) return refuse('incentives-no-body', { year: key.fiscalYear });
    const status = statusOfAllocation(allocation, all);
    if (status !== 'simulated') return refuse('incentives-not-to-lay', { status: allocationStatusNames[status] });
    const other = all.find((one) => statusOfAllocation(one, all) === 'laid');
    if (other !== undefined) return refuse('incentives-another-laid', { number: other.number, name: other.name });
    if (allocation.keptBy === actor.userId) return refuseTheSame(stores, actor, clock.today());
    if (!(await isOfAnnouncedResults(stores, year.value.framework, allocation)))
      return refuse('incentives-results-changed');
    const by = { recordedAt: clock.now(), recordedBy: actor.userId, recordedName: actor.name };
    await stores.incentives.addStep(key, { kind: 'laid', ...by });
    await appendYearJournalRow(stores, actor, {
      ...{ key: incentiveSubject(key), action: name, permission: 'allot-incentives', before: null },
      after: { contentHash: allocation.contentHash, body: year.value.body.code },
    });
    return accept({ ...allocation, steps: [{ kind: 'laid', ...by }] });
  });
}

async function refuseTheSame(stores: Pick<IncentiveTables, 'hosts'>, actor: Actor, today: string) {
  const others = await stores.hosts.othersWith('opdc-officer', null, [actor.userId], today);
  const { button } = bindingActs[name];
  return refuse('same-person', { did: 'จำลองการจัดสรรนี้', button, role: roleNames['opdc-officer'], others });
}

/** Whether the results that an allocation was computed from are still those that are announced. */
export async function isOfAnnouncedResults(
  stores: Pick<IncentiveTables, 'resultSummaries' | 'incentives'>,
  framework: Framework,
  key: AllocationKey,
): Promise<boolean> {
  const content = readAllocationText((await stores.incentives.contentOf(key)) ?? '');
  const found = await finalResults(stores, framework);
  return content !== null && found !== null && content.results.contentHash === found.summary.contentHash;
}
