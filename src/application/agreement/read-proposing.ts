import type { Agreement } from '../../domain/agreement/indicator.ts';
import { type ProposalDays, proposalDays } from '../../domain/agreement/proposal-days.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface ProposingReading extends ProposalDays {
  /** Until when OPDC lets this party propose, and why; null where it was not let. */
  readonly admitted: { readonly until: string; readonly reason: string } | null;
}

/** By when a party proposes: the day of the year, or a later one to which it was let. */
export async function readProposing(
  stores: Pick<YearStores, 'lateProposals'>,
  key: { readonly organisationId: string; readonly fiscalYear: number },
  { framework, agreement, today }: { framework: Framework; agreement: Agreement | null; today: string },
): Promise<ProposingReading> {
  const late = await stores.lateProposals.find(key);
  const proposedOn = agreement?.proposedAt ? civilDateOf(agreement.proposedAt) : null;
  const days = proposalDays({ framework, proposedOn, today, admittedUntil: late?.until ?? null });
  return { ...days, admitted: late && { until: late.until, reason: late.reason } };
}
