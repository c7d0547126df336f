import { proposalDays } from '../../domain/agreement/proposal-days.ts';
import { checkBounds } from '../../domain/calendar/bound-days.ts';
import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { civilDateOf, isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { LateProposal } from '../year/late-proposal-ports.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface AdmitLateProposalInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  /** The last day on which this party may propose. */
  readonly until: string;
  readonly reason: string;
}

export type AdmitLateProposalRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'party-not-chosen'
  | 'day-not-typed'
  | 'day-outside-bounds'
  | 'reason-required'
  | 'proposal-not-late'
  | 'changed-meanwhile';

interface LateProposalDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}

/** OPDC lets one party propose after the day of the year's calendar, until a day and with a reason. */
export async function admitLateProposal(
  { transactions, clock }: LateProposalDeps,
  actor: Actor,
  input: AdmitLateProposalInput,
): Promise<Outcome<LateProposal, AdmitLateProposalRefusal>> {
  const { organisationId, fiscalYear, until } = input;
  if (!isPermitted('manage-rounds', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  const reason = normaliseThai(input.reason).trim();
  const missing: Refusal<AdmitLateProposalRefusal>[] = [
    ...(organisationId === '' ? [{ code: 'party-not-chosen', field: 'organisationId' } as const] : []),
    ...(isCivilDate(until) ? [] : [{ code: 'day-not-typed', field: 'until' } as const]),
    ...(reason === '' ? [{ code: 'reason-required', field: 'reason' } as const] : []),
  ];
  if (missing.length > 0) return refuseAll(missing);
  const today = clock.today();
  return transactions.run(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    if (!isPartyOf(framework, organisationId)) return refuse('party-not-chosen', undefined, 'organisationId');
    const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock: true });
    const proposedOn = agreement?.proposedAt ? civilDateOf(agreement.proposedAt) : null;
    const isDraft = agreement === null || agreement.status === 'draft';
    if (!isDraft || !proposalDays({ framework, proposedOn, today, admittedUntil: null }).isLate)
      return refuse('proposal-not-late', undefined, 'organisationId');
    const bounded = checkBounds(until, { from: today, to: lastDayToAdmit(framework.period.value.to, today) }, 'until');
    if (!bounded.ok) return bounded;
    const before = await stores.lateProposals.find(input);
    const admitted: LateProposal = {
      ...{ organisationId, fiscalYear, number: (before?.number ?? 0) + 1, until, reason },
      ...{ admittedName: actor.name, admittedAt: clock.now() },
    };
    if (!(await stores.lateProposals.add(admitted))) return refuse('changed-meanwhile');
    await appendYearJournalRow(stores, actor, {
      ...{ key: { organisationId, fiscalYear }, action: 'agreement.admit-late', permission: 'manage-rounds', reason },
      ...{ before: before && { until: before.until }, after: { until, number: admitted.number } },
    });
    return accept(admitted);
  });
}

/** Within the year, for an agreement is of one; once it is over, on the day itself, so that an old draft can still go. */
const lastDayToAdmit = (yearEnds: string, today: string) => (today > yearEnds ? today : yearEnds);
