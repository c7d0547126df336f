import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { PartyPlan } from '../../domain/plans/party-plan.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PlanStores } from '../plans/plan-ports.ts';
import { mayReadPlans, plansSeen } from '../plans/read-plans.ts';
import type { Transactions } from '../ports.ts';
import { mayOpenAgreement, mayOpenParty, sightOfRound } from '../reporting/read-access.ts';
import { seenReport } from '../reporting/seen-of-round.ts';
import type { ReadStores } from '../year/read-deps.ts';

export interface PartyPapers {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  /** Where the agreement stands; null where the reader may not open it, or none has been begun. */
  readonly agreementStatus: AgreementStatus | null;
  /** The newest sealed version; null while none is. */
  readonly seal: AgreementSeal | null;
  /** The party's plans, every edition the reader may see; null for who may read none. */
  readonly plans: readonly PartyPlan[] | null;
  /** Rounds the reader may open, the earliest due first. */
  readonly reports: readonly Report[];
}

/** The papers of a party's year that the reader may open: agreement, cards, receipts. */
export async function readPapersOfParty(
  deps: { readonly transactions: Transactions<ReadStores & PlanStores> },
  actor: Actor,
  input: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Outcome<PartyPapers, 'forbidden' | 'not-found'>> {
  const { organisationId, fiscalYear } = input;
  if (!mayOpenParty(actor, organisationId)) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(organisationId);
    const framework = await stores.frameworks.current(fiscalYear);
    if (!organisation || !framework) return refuse('not-found');
    const agreement = await stores.agreements.find(organisationId, fiscalYear);
    const open = agreement !== null && mayOpenAgreement(actor, organisationId, agreement.status);
    const reports = await stores.reports.listOfProvince(organisationId, fiscalYear);
    return accept({
      organisation: { id: organisation.id, name: organisation.name },
      fiscalYear,
      agreementStatus: open ? agreement.status : null,
      seal: open ? await stores.seals.latest(organisationId, fiscalYear) : null,
      plans: mayReadPlans(actor, organisationId) ? await plansSeen(stores, actor, input) : null,
      reports: reports.flatMap((report) => {
        const sight = sightOfRound(actor, report);
        return sight.scores ? [seenReport(sight, report)] : [];
      }),
    });
  });
}
