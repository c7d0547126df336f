import { proposalDays } from '../../domain/agreement/proposal-days.ts';
import { lastDayOf } from '../../domain/calendar/last-day-of.ts';
import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { LateProposal } from '../year/late-proposal-ports.ts';
import type { ReadDeps } from '../year/read-deps.ts';

export interface LateProposalsReading {
  /** The last day on which parties propose; null where the year's calendar states none. */
  readonly last: string | null;
  /** Who was let to propose later, with the name of the party. */
  readonly admitted: readonly (Omit<LateProposal, 'admittedName'> & { readonly name: string })[];
  /** Parties that have not proposed by then and may be let in; empty for readers who let nobody in. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** The proposals of a year that OPDC lets in after their day, which anyone may read. */
export async function readLateProposals(
  { transactions, clock }: ReadDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<LateProposalsReading, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    const last = lastDayOf(framework, 'proposal');
    const provinces = await stores.organisations.list({ kind: 'province', provinceId: null });
    const clusters = await stores.organisations.list({ kind: 'cluster', provinceId: null });
    const all = [...provinces, ...clusters].filter((one) => isPartyOf(framework, one.id));
    const names = new Map(all.map((one) => [one.id, one.name]));
    const admitted = (await stores.lateProposals.listOfYear(fiscalYear)).map(({ admittedName: _, ...one }) => ({
      ...{ ...one, name: names.get(one.organisationId) ?? one.organisationId },
    }));
    if (!isPermitted('manage-rounds', actor, { organisationId: 'opdc' }))
      return accept({ last, admitted, parties: [] });
    const begun = new Map((await stores.agreements.list(fiscalYear)).map((one) => [one.organisationId, one.status]));
    const { isLate } = proposalDays({ framework, proposedOn: null, today: clock.today(), admittedUntil: null });
    const parties = isLate ? all.filter(({ id }) => (begun.get(id) ?? 'draft') === 'draft') : [];
    return accept({ last, admitted, parties: parties.map(({ id, name }) => ({ id, name })) });
  });
}
